"""The person's own answers, to look over and to change one group at a time."""

from collections.abc import Iterable

import streamlit as st

from content import money
from logic import Circumstances, plain_typed
from presentation.visit import Answers, FamilyAnswers, Group
from ui.asking.answers import GROUPS, answers, nights_questions
from ui.asking.questions import say, worded_bands
from ui.screen import forget_family, language, show_pairs

Row = tuple[str, str]


def _listed(sentences: Iterable[str]) -> str:
    return "; ".join(sentences) or say("summary.none")


def _income(given: Answers, found: Circumstances) -> list[Row]:
    rows = [(say("summary.nation"), say(f"nation.{found.nation}"))]
    if given.income_unknown:
        rows.append((say("summary.income"), say("summary.income.unknown")))
        typed = (("hours", given.hours), ("guess", given.guess))
        rows.extend((say(f"summary.{name}"), told) for name, told in typed if plain_typed(told))
    if found.income is not None:
        period = say(f"period.{found.income.period}")
        rows.append((say("summary.income"), f"{money(found.income.amount, language())} ({period})"))
        rows.append((say("summary.pension"), money(found.income.pension, language())))
    return rows


def _changes(given: Answers, found: Circumstances) -> list[Row]:
    rows = [
        (say("summary.benefits"), _listed(say(f"benefit.{benefit}") for benefit in sorted(found.benefits))),
        (say("summary.relevant_other_children"), str(found.relevant_other_children)),
        (say("summary.other_arrangement_children"), str(found.other_arrangement_children)),
    ]
    if found.partner_benefits:
        partner = _listed(say(f"benefit.{benefit}") for benefit in sorted(found.partner_benefits))
        rows.append((say("summary.partner_benefits"), partner))
    if found.nil_reason:
        rows.append((say("summary.nil_reason"), say(f"nil_reason.{found.nil_reason}")))
    return rows


def _of_family(what: str, at: int, families: list[FamilyAnswers]) -> str:
    return say(f"summary.{what}") if len(families) == 1 else say(f"summary.{what}.of_several", number=at + 1)


def _children(given: Answers, found: Circumstances) -> list[Row]:
    return [
        (_of_family("children", at, given.families), str(len(parent.children)))
        for at, parent in enumerate(found.receiving_parents)
    ]


def _nights(given: Answers, found: Circumstances) -> list[Row]:
    bands = worded_bands()
    rows = []
    for at in range(len(given.families)):
        asked = [question.answer for question in nights_questions(given) if question.family == at]
        said = _listed(child.nights if given.exact_nights else bands[child.band or ""] for child in asked)
        rows.append((_of_family("nights", at, given.families), said))
        council = [child.council_nights for child in asked if child.has_council]
        if council:
            rows.append((_of_family("council_nights", at, given.families), _listed(council)))
        equal = found.receiving_parents[at].children
        if any(child.equal_day_to_day_care for child in equal):
            count = str(sum(child.equal_day_to_day_care for child in equal))
            rows.append((_of_family("equal_care", at, given.families), count))
    return rows


_ROWS = {Group.INCOME: _income, Group.CHANGES: _changes, Group.CHILDREN: _children, Group.NIGHTS: _nights}


def show_summary(found: Circumstances) -> None:
    """Draw the answers in groups, each with a button back to its questions, and one that clears all that was told."""
    given = answers()
    for group in GROUPS:
        show_pairs(say(f"estimate.{group}.heading"), _ROWS[group](given, found))
        if st.button(say(f"result.change.{group}"), key=f"change-{group}"):
            given.group = group
            st.switch_page("estimate.py")
    if st.button(say("result.again"), key="again", type="tertiary"):
        forget_family()
        st.switch_page("home.py")
