"""What arrives: Direct Pay with a share of it arriving, beside Collect and Pay with its fees, for both parents."""

from logic.arrangements import explore_arriving
from logic.calculation import estimate
from ui import amount, asking, paying

asking.render_fragment("arriving")
law = asking.law_today()
circumstances = asking.circumstances()
role = paying.ask_whose_side()
weekly = paying.ask_weekly(amount.weekly_shown(estimate(circumstances)) if circumstances is not None else None)
collected = paying.ask_collected()
if weekly is not None and role is not None:
    arriving = explore_arriving(weekly, law, collected)
    paying.render_arriving(arriving, role, law)
paying.render_published_figures()
