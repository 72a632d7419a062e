"""Nights in a year: the amount in each band, and the nearest change on either side."""

from functools import partial

import ui
from logic import explore_nights

ui.show("through_the_year")
family = ui.family()
if family is None:
    ui.show_open_questions()
else:
    found = ui.ask_income_to_look_at(family)
    which = ui.ask_child(found)
    nights = ui.ask_nights_to_look_at(found, which)
    view = explore_nights(found, which.parent, which.child, nights)
    ui.show_all_together(found)
    ui.show_nights(view)
    ui.offer_curve("nights", partial(ui.nights_as_curve, view))
