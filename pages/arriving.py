"""What arrives: Direct Pay with a share of it arriving, beside Collect and Pay with its fees."""

import ui
from logic import Nation, estimate, explore_arriving, law_on

ui.show("arriving")
law = law_on(ui.now().date(), Nation.ENGLAND)
found = ui.circumstances()
weekly = ui.ask_weekly(estimate(found).weekly if found is not None else None)
collected = ui.ask_collected()
if weekly is not None:
    ui.show_arriving(explore_arriving(weekly, law, collected), law)
ui.show_published_figures()
