"""Side by side: what each way of paying leaves both parents, and what it needs besides money."""

import ui
from logic import compare, estimate

ui.show("compare")
ui.show_text("compare.lead")
ui.show_notice("compare.safe")
found = ui.circumstances()
if found is None:
    ui.show_open_questions()
else:
    worked_out = estimate(found)
    comparison = compare(worked_out)
    period = ui.ask_period()
    ui.show_ways(ui.mine(comparison), period)
    ui.show_bars(ui.mine(comparison), period)
    ui.show_whose(comparison)
    ui.show_heading("compare.needs.heading")
    ui.show_needs()
    ui.show_reform()
    ui.show_heading("compare.picture.heading")
    ui.offer_picture(worked_out, comparison)
