"""Announced, not law: what the announced fees would do to the same case."""

from ui import asking, estimating, exploring, paying, situation

asking.render_fragment("ahead")
circumstances = asking.circumstances()
if circumstances is None:
    estimating.render_open_questions()
else:
    situation.render_eligibility_notice()
    exploring.render_law_ahead(circumstances, paying.ask_period())
    asking.render_way_back()
