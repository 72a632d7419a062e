"""Who can apply: ages, homes, court papers and who asks, before any money."""

import streamlit as st

from presentation.forms.eligibility import eligibility_form
from ui import asking, situation

answers = asking.answers()

asking.render_fragment("who_can_apply")
for part in asking.as_answered(lambda: eligibility_form(answers, asking.today()).parts):
    asking.ask_all(part, situation.problems_shown_of_eligibility)
if st.button(asking.message("eligibility.ask"), key="door-ask", type="primary"):
    answers.eligibility.asked = True
    st.rerun()
answer = situation.known_eligibility()
if answer:
    situation.render_eligibility(answer)
asking.render_way_back()
