"""Nights in a year: the amount in each band, and the nearest change on either side."""

from logic.scenarios import explore_nights
from ui import amount, asking, estimating, exploring

asking.render_fragment("through_the_year")
open_circumstances = asking.open_circumstances()
if open_circumstances is None:
    estimating.render_open_questions()
else:
    circumstances = exploring.ask_income_to_look_at(open_circumstances)
    which = exploring.ask_child(circumstances)
    nights = exploring.ask_nights_to_look_at(circumstances, which)
    view = explore_nights(circumstances, which.parent, which.child, nights)
    amount.render_all_families(circumstances)
    exploring.render_nights(view)
