"""Nights in a year: the amount in each band, and the nearest change on either side."""

from functools import partial

from logic.scenarios import explore_nights
from ui import amount, asking, exploring, screen

asking.show("through_the_year")
open_circumstances = asking.open_circumstances()
if open_circumstances is None:
    asking.show_open_questions()
else:
    circumstances = exploring.ask_income_to_look_at(open_circumstances)
    which = exploring.ask_child(circumstances)
    nights = exploring.ask_nights_to_look_at(circumstances, which)
    view = explore_nights(circumstances, which.parent, which.child, nights)
    amount.show_all_families(circumstances)
    exploring.show_nights(view)
    screen.offer_curve("nights", partial(exploring.nights_as_curve, view))
