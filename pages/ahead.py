"""Announced, not law: what the announced fees would do to the same family."""

from ui import asking, exploring, paying, situation

asking.show("ahead")
circumstances = asking.circumstances()
if circumstances is None:
    asking.show_open_questions()
else:
    situation.show_eligibility_notice()
    exploring.show_law_ahead(circumstances, paying.ask_period())
asking.show_way_back()
