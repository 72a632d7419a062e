"""In both homes: what is left in a month under each way of paying, from figures a person types."""

import ui
from logic import compare, estimate, two_homes

ui.show("both_homes")
ui.show_text("both_homes.only_known")
family = ui.family()
if family is None:
    ui.show_open_questions()
else:
    ui.show_gateway_notice()
    found = ui.ask_income_to_look_at(family)
    if ui.whose() is None:
        ui.show_all_together(found)
    paying, receiving = ui.ask_home("paying"), ui.ask_home("receiving")
    if paying is not None and receiving is not None:
        ui.show_homes(two_homes(paying, receiving, compare(estimate(found), ui.outside()), ui.whose()))
    ui.offer_to_clear("both_homes")
