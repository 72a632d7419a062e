"""Asking the way finder's questions: one at a time, back without loss, every one skippable."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from content import has_text, text
from logic import plain_typed
from logic.choosing import Mode, Role, choose, options, parse_typed_day, questions
from presentation.visit import FIRST, UNSAID, WayFinding
from ui.asking import answers, told_field
from ui.screen import language, now, put, visit


def way_finding() -> WayFinding:
    """Give what this visit has told the way finder."""
    return visit().way_finding


def at_first_question(finding: WayFinding) -> bool:
    """Tell whether nothing has been asked yet."""
    return finding.asking == FIRST


def forget_way_finding() -> None:
    """Drop every answer told to the way finder."""
    visit().way_finding = WayFinding()


def only_help_stands(screen: str) -> bool:
    """Tell whether this screen shows people to call and the way out, and nothing else until the person asks."""
    return screen == "choosing" and way_finding().answers.danger_now


def role_told() -> str | None:
    """Give "pay" or "receive" when the person told the way finder or the estimate which, else None."""
    role = way_finding().answers.role
    if role is Role.PAY:
        return "pay"
    if role in (Role.RECEIVE, Role.CARE_FOR, Role.CHILD):
        return "receive"
    told = answers().role
    return str(told) if told else None


def caller_told() -> str | None:
    """Give who the person is, one of the papers' callers, as `role_told` does but telling more than parents apart."""
    role = way_finding().answers.role
    return str(role) if role in (Role.CARE_FOR, Role.CHILD) else role_told()


def every_way_is_open() -> bool:
    """Tell whether every question about safety had a plain no."""
    return choose(way_finding().answers, now().date()).mode is Mode.OPEN


def _below(code: str) -> None:
    spoken = language()
    if has_text(code, spoken):
        put(f'<p class="hint">{text(code, spoken)}</p>')


def _asked(question: str, role: Role) -> str:
    """Give a question as it is put to a parent or carer, or to a child where a child's own answer needs other words."""
    to_child = f"choosing.ask.{question}.child"
    if role is Role.CHILD and has_text(to_child, language()):
        return text(to_child, language())
    return text(f"choosing.ask.{question}", language())


def _ask_choice(finding: WayFinding, question: str, values: Sequence[str]) -> str:
    spoken = language()
    offered = [*values, UNSAID]
    kept = str(getattr(finding.answers, question))
    chosen = st.radio(
        _asked(question, finding.answers.role),
        offered,
        index=offered.index(kept) if question in finding.met and kept in offered else None,
        format_func=lambda value: (
            text("choosing.option.unsaid", spoken)
            if value == UNSAID
            else text(f"choosing.option.{question}.{value}", spoken)
        ),
        key=f"way-{question}-{spoken}",  # a choice is known by its sentence, so each language has its own
    )
    _below(f"choosing.hint.{question}")
    return chosen or UNSAID


def _ask_day(finding: WayFinding) -> tuple[str, str, str]:
    spoken = language()
    put(f"<h2>{text('choosing.ask.order_made', spoken)}</h2>")
    wrong = text(f"choosing.day.{finding.day_is}", spoken) if finding.day_is else None
    with told_field("way-day", lambda: wrong, keypad="numeric"):
        _below("choosing.hint.order_made")
        with st.container(key="way-date", horizontal=True):
            day, month, year = (
                st.text_input(
                    text(f"choosing.{part}", spoken), value=typed, key=f"way-{part}", autocomplete="off", max_chars=4
                )
                for part, typed in zip(("day", "month", "year"), finding.typed_day, strict=True)
            )
    return day, month, year


def _keep_day(finding: WayFinding, typed: tuple[str, str, str], today: date) -> None:
    """Keep the day as typed; an empty one is a skipped question, a wrong one, or one to come, is asked again."""
    finding.typed_day = typed
    empty = not any(plain_typed(part) for part in typed)
    made = parse_typed_day(*typed)
    ahead = made is not None and made > today
    finding.tell("order_made", None if ahead else made)
    finding.day_is = "ahead" if ahead else "wrong" if made is None and not empty else None


def ask_way(finding: WayFinding, today: date) -> None:
    """Draw the question that stands next with its buttons, and act on them."""
    spoken, question = language(), finding.asking
    if question is None:
        return
    asked = questions(finding.answers, today)
    place = asked.index(question) + 1
    put(f'<p class="progress">{text("choosing.progress", spoken, part=place, parts=len(asked))}</p>')
    with st.form(key=f"form-way-{question}", border=False):
        typed_day = chosen = None
        if question == "order_made":
            typed_day = _ask_day(finding)
        else:
            chosen = _ask_choice(finding, question, options(question, finding.answers))
        with st.container(key="buttons", horizontal=True):
            forward = st.form_submit_button(text("choosing.continue", spoken), type="primary", key="way-continue")
            back = place > 1 and st.form_submit_button(text("choosing.back", spoken), key="way-back")
        finish = st.form_submit_button(text("choosing.finish", spoken), type="tertiary", key="way-finish")
    if not (forward or back or finish):
        return
    if typed_day is not None:
        _keep_day(finding, typed_day, today)
    elif chosen is not None:
        finding.tell(question, chosen)
    if forward and not (question == "order_made" and finding.day_is):
        finding.go_on(today)
    elif back:
        finding.go_back(today)
    elif finish:
        finding.asking = None
    st.rerun()
