"""What arrives: Direct Pay with a share of it arriving, beside Collect and Pay with its fees, for both parents."""

from functools import partial

import ui
from logic import estimate, explore_arriving

ui.show("arriving")
law = ui.law_today()
found = ui.circumstances()
role = ui.ask_whose_side()
weekly = ui.ask_weekly(ui.my_weekly(estimate(found)) if found is not None else None)
collected = ui.ask_collected()
if weekly is not None and role is not None:
    arriving = explore_arriving(weekly, law, collected)
    ui.show_arriving(arriving, role, law)
    ui.offer_curve("arriving", partial(ui.arriving_as_curve, arriving))
ui.show_published_figures()
