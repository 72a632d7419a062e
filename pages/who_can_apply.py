"""Who can apply: ages, homes, court papers and who asks, before any money."""

import streamlit as st

import ui
from logic import Applicant, ExistingOrder, Nation, PayerAbroad

given = ui.answers()
door = given.door

ui.show("who_can_apply")
with ui.field("nation", ui.door_problems, at="-door"):
    ui.ask_choice(given, "nation", "estimate.nation.label", ui.worded(Nation, "nation"), at="-door")
with ui.field("ages", ui.door_problems, "door.ages.hint"):
    ui.ask_text(door, "ages", "door.ages.label")
for place, child in ui.older_children(given).items():
    ui.ask_whether(child, "education", "door.education", at=f"-{place}", number=place + 1)
    ui.ask_whether(child, "married", "door.married", at=f"-{place}", number=place + 1)
ui.ask_choice(door, "payer_abroad", "door.payer_abroad.label", ui.worded(PayerAbroad, "door.payer_abroad"))
for tick in ("child_abroad", "receiving_parent_abroad", "same_household"):
    ui.ask_whether(door, tick, f"door.{tick}")
ui.ask_choice(door, "order", "door.order.label", ui.worded(ExistingOrder, "door.order"))
if door.order is not ExistingOrder.NONE:
    with ui.inset("order"), ui.field("order_from", ui.door_problems, "door.order_from.hint"):
        ui.ask_text(door, "order_from", "door.order_from.label")
if ui.ask_applicant(given) is Applicant.CHILD:
    with ui.inset("applicant"):
        with ui.field("child_nation", ui.door_problems):
            ui.ask_choice(door, "child_nation", "door.child_nation.label", ui.worded(Nation, "nation"))
        with ui.field("applicant_age", ui.door_problems):
            ui.ask_text(door, "applicant_age", "door.applicant_age.label")
if st.button(ui.say("door.ask"), key="door-ask", type="primary"):
    door.asked = True
    st.rerun()
answer = ui.gateway()
if answer:
    ui.show_gateway(answer)
ui.show_way_back()
