"""What arrives: Direct Pay with a share of it arriving, beside Collect and Pay with its fees, for both parents."""

from functools import partial

from logic.arrangements import explore_arriving
from logic.calculation import estimate
from ui import amount, asking, paying, screen

asking.show("arriving")
law = asking.law_today()
circumstances = asking.circumstances()
role = paying.ask_whose_side()
weekly = paying.ask_weekly(amount.weekly_shown(estimate(circumstances)) if circumstances is not None else None)
collected = paying.ask_collected()
if weekly is not None and role is not None:
    arriving = explore_arriving(weekly, law, collected)
    paying.show_arriving(arriving, role, law)
    screen.offer_curve("arriving", partial(paying.arriving_as_curve, arriving))
paying.show_published_figures()
