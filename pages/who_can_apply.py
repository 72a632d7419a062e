"""Who can apply: ages, homes, court papers and who asks, before any money."""

import streamlit as st

import ui
from logic import Applicant, ChildLives, Education, Nation, OrderKind, Residence
from presentation.visit import OlderChildAnswers

given = ui.answers()
door = given.door

RESIDENCES = [one for one in Residence if one is not Residence.NOT_ASKED]
CHILD_LIVES = [one for one in ChildLives if one is not ChildLives.NOT_ASKED]


def ask_older_child(place: int, child: OlderChildAnswers) -> None:
    """What decides for a child of 16 or more."""
    twin, number = f"-{place}", place + 1
    with ui.field("education", hint="door.education.hint", at=twin):
        options = ui.worded(Education, "door.education")
        ui.ask_choice(child, "education", "door.education.label", options, at=twin, number=number)
    if child.education is Education.ENDED:
        with ui.field("ended_on", ui.door_problems, "door.ended_on.hint", path=f"ended_on.{place}", at=twin):
            ui.ask_text(child, "ended_on", "door.ended_on.label", at=twin, number=number)
    if ui.asks_when_begun(place):
        ui.ask_whether(child, "begun_before_19", "door.begun_before_19", at=twin, number=number)
    ui.ask_whether(child, "married", "door.married", at=twin, number=number)


def ask_order() -> None:
    """A paper from a court, or an agreement, and its days."""
    ui.ask_choice(door, "order", "door.order.label", ui.worded(OrderKind, "door.order"))
    if door.order is OrderKind.NONE:
        return
    with ui.inset("order"):
        with ui.field("order_from", ui.door_problems, "door.order_from.hint"):
            ui.ask_text(door, "order_from", "door.order_from.label")
        if ui.in_court(given):
            with ui.field("order_changed", ui.door_problems, "door.order_changed.hint"):
                ui.ask_text(door, "order_changed", "door.order_changed.label")
            ui.ask_whether(door, "court_cannot_act", "door.court_cannot_act")


ui.show("who_can_apply")
with ui.field("nation", ui.door_problems, at="-door"):
    ui.ask_choice(given, "nation", "estimate.nation.label", ui.worded(Nation, "nation"), at="-door")
with ui.field("ages", ui.door_problems, "door.ages.hint"):
    ui.ask_text(door, "ages", "door.ages.label")
for at, older in ui.older_children(given).items():
    ask_older_child(at, older)
ui.ask_choice(door, "child_lives", "door.child_lives.label", ui.worded(CHILD_LIVES, "door.child_lives"))
ui.ask_choice(door, "payer_abroad", "door.payer_abroad.label", ui.worded(RESIDENCES, "door.payer_abroad"))
for tick in ("child_abroad", "receiving_parent_abroad", "same_household"):
    ui.ask_whether(door, tick, f"door.{tick}")
ask_order()
if ui.ask_applicant(given) is Applicant.CHILD:
    with ui.inset("applicant"):
        with ui.field("child_nation", ui.door_problems):
            ui.ask_choice(door, "child_nation", "door.child_nation.label", ui.worded(Nation, "nation"))
        with ui.field("applicant_age", ui.door_problems):
            ui.ask_text(door, "applicant_age", "door.applicant_age.label")
        ui.ask_whether(door, "already_applied", "door.already_applied")
if st.button(ui.say("door.ask"), key="door-ask", type="primary"):
    door.asked = True
    st.rerun()
answer = ui.gateway()
if answer:
    ui.show_gateway(answer)
ui.show_way_back()
