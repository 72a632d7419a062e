"""Nights in a year: the amount in each band, and the nearest change on either side."""

from logic.scenarios import explore_nights
from ui import amount, asking, exploring

asking.show("through_the_year")
family = asking.family()
if family is None:
    asking.show_open_questions()
else:
    found = exploring.ask_income_to_look_at(family)
    which = exploring.ask_child(found)
    nights = exploring.ask_nights_to_look_at(found, which)
    view = explore_nights(found, which.parent, which.child, nights)
    amount.show_all_families(found)
    exploring.show_nights(view)
