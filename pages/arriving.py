"""What arrives: Direct Pay with a share of it arriving, beside Collect and Pay with its fees, for both parents."""

from logic.arrangements import explore_arriving
from logic.calculation import estimate
from ui import amount, asking, paying

asking.render_fragment("arriving")
law = asking.law_today()
circumstances = asking.circumstances()
asked = paying.ask_what_arrives(amount.weekly_shown(estimate(circumstances)) if circumstances is not None else None)
if asked is not None:
    arriving = explore_arriving(asked.weekly, law, asked.collected)
    paying.render_arriving(arriving, asked.role, law)
paying.render_published_figures()
