"""Who can apply: ages, homes, court papers and who asks, before any money."""

import streamlit as st

import ui
from presentation.forms import eligibility_form

answers = ui.answers()

ui.show("who_can_apply")
for part in ui.as_answered(lambda: eligibility_form(answers, ui.today()).parts):
    ui.ask_all(part, ui.door_problems)
if st.button(ui.say("door.ask"), key="door-ask", type="primary"):
    answers.door.asked = True
    st.rerun()
answer = ui.gateway()
if answer:
    ui.show_gateway(answer)
ui.show_way_back()
