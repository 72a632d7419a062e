"""The person's own answers, to look over: a list for each group of questions, with a way to change each answer."""

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from typing import NamedTuple

from markupsafe import Markup

from content import has_text
from logic.calculation import Circumstances
from logic.codes import Benefit
from logic.typed_text import plain_typed
from presentation.forms.estimate import GROUPS, changes_wait, group_form
from presentation.forms.fields import AnyChoice, AnySeveral, Question, TextField, TickField
from presentation.forms.nights import nights_bands, nights_questions
from presentation.reader import Reader
from presentation.views.markup import details_view, join, render
from presentation.visit.estimate import Answers, ChildAnswers, Group


class SummaryRow(NamedTuple):
    """One line: what was asked, what was answered, and the key of the question on the screen that asks it."""

    label: str
    said: str
    question: str
    screen: str = "estimate"


class ChangeTarget(NamedTuple):
    """Where an answer is changed: the screen, the group of questions, and the key of the question there."""

    screen: str
    group: Group
    question: str


WayToChange = Callable[[ChangeTarget, Markup], Markup]
"""Makes a press or a link, with the words given, of where an answer is changed."""
GROUP_IN_ADDRESS = "step"
"""The query that asks for one of the groups of questions, by its place among them."""
_LINES_OF_THEIR_OWN = {
    "nation", "income_unknown", "period", "income", "pension", "benefits", "partner_benefits", "partner_also_pays",
    "relevant_other_children", "other_arrangement_children",
}  # fmt: skip
"""The questions whose answers are said in another way than they were asked; all others follow as they were asked."""


def _listed(sentences: Iterable[str], reader: Reader) -> str:
    return "; ".join(sentences) or reader.message("summary.none")


def answer_said(question: Question, reader: Reader) -> str:
    """Say what was answered as it was asked; nothing where nothing was."""
    match question:
        case TextField():
            return plain_typed(question.slot.read())
        case TickField():
            return reader.message("summary.ticked") if question.slot.read() else ""
        case AnyChoice():
            return next(
                (each.label.text_for(reader) for each in question.options if each.value == question.answered), ""
            )
        case AnySeveral():
            picked = question.answered
            return "; ".join(option.label.text_for(reader) for option in question.offered if option.value in picked)
        case _:
            return "/".join(filter(None, question.slot.read()))


def _as_asked(group: Group, answers: Answers, reader: Reader) -> list[SummaryRow]:
    """Give a group's answers that have no line of their own: a question that is new stands here by itself.

    A tick that only opens others is said by them.
    """
    rows = []
    at_group = copy(answers)
    at_group.group = group
    for question in group_form(at_group, reader.today).asked():
        only_opens = isinstance(question, TickField) and question.opens
        said = "" if only_opens or question.name in _LINES_OF_THEIR_OWN else answer_said(question, reader)
        if said:
            named = reader.code(f"summary.{question.name}")
            label = reader.message(named) if has_text(named, reader.language) else question.label.text_for(reader)
            rows.append(SummaryRow(label, said, question.key))
    return rows


def _income(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[SummaryRow]:
    say = reader.message
    where = say("nation.not_known") if answers.nation_not_known else say(f"nation.{circumstances.nation}")
    rows = [SummaryRow(say("summary.nation"), where, "nation")]
    if answers.income_unknown:
        rows.append(SummaryRow(say("summary.income"), say("summary.income.unknown"), "income_unknown"))
    if circumstances.income is not None and circumstances.income.amount is not None:
        period = say(f"period.{circumstances.income.period}")
        each = period[:1].lower() + period[1:]
        rows.append(
            SummaryRow(say("summary.income"), f"{reader.pounds(circumstances.income.amount)} ({each})", "income")
        )
        rows.append(SummaryRow(say("summary.pension"), reader.pounds(circumstances.income.pension), "pension"))
    return rows + _as_asked(Group.INCOME, answers, reader)


def _benefits_said(benefits: Iterable[Benefit], reader: Reader) -> str:
    return _listed((reader.message(f"benefit.{benefit}") for benefit in sorted(benefits)), reader)


def _changes(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[SummaryRow]:
    say = reader.message
    not_told = say("summary.not_told") if changes_wait(answers) else None
    rows = [SummaryRow(say("summary.benefits"), _benefits_said(circumstances.benefits, reader), "has_benefits")]
    for name, count, ticked in (
        ("relevant_other_children", circumstances.relevant_other_children, "has_other_children"),
        ("other_arrangement_children", circumstances.other_arrangement_children, "has_other_arrangement"),
    ):
        rows.append(
            SummaryRow(say(f"summary.{name}"), not_told or str(count), name if getattr(answers, ticked) else ticked)
        )
    if circumstances.partner_benefits:
        partner = _benefits_said(circumstances.partner_benefits, reader)
        rows.append(SummaryRow(say("summary.partner_benefits"), partner, "has_partner"))
    if circumstances.partner_also_pays:
        said = say("summary.through_the_service")
        rows.append(SummaryRow(say("summary.partner_also_pays"), said, "partner_also_pays"))
    return rows + _as_asked(Group.CHANGES, answers, reader)


def _of_family(what: str, at: int, families: int, reader: Reader) -> str:
    if families == 1:
        return reader.message(f"summary.{what}")
    return reader.message(f"summary.{what}.of_several", family=reader.family_name(at))


def _children(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[SummaryRow]:
    families = len(answers.families)
    return [
        SummaryRow(_of_family("children", at, families, reader), str(len(parent.children)), f"count-{at}")
        for at, parent in enumerate(circumstances.receiving_parents)
    ]


def _nights(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[SummaryRow]:
    families = len(answers.families)
    bands = {
        band.code: reader.message(f"nights_band.{band.code}", low=band.low, high=band.high)
        for band in nights_bands(answers, reader.today)
    }
    rows = []
    for at in range(families):
        asked = [question for question in nights_questions(answers) if question.family == at]
        said = _listed((_nights_said(question.answer, answers, bands) for question in asked), reader)
        first = f"{'nights' if answers.exact_nights else 'band'}{asked[0].at}"
        rows.append(SummaryRow(_of_family("nights", at, families, reader), said, first))
        council = [question for question in asked if question.answer.has_council]
        if council:
            said = _listed((question.answer.council_nights for question in council), reader)
            label = _of_family("council_nights", at, families, reader)
            rows.append(SummaryRow(label, said, f"council_nights{council[0].at}"))
        equal = sum(child.equal_day_to_day_care for child in circumstances.receiving_parents[at].children)
        if equal:
            label, key = _of_family("equal_care", at, families, reader), f"equal_care{asked[0].at}"
            rows.append(SummaryRow(label, str(equal), key, "count_nights"))
    return rows


def _nights_said(child: ChildAnswers, answers: Answers, bands: Mapping[str, str]) -> str:
    return child.nights if answers.exact_nights else bands[child.band or ""]


_ROWS = {Group.INCOME: _income, Group.CHANGES: _changes, Group.CHILDREN: _children, Group.NIGHTS: _nights}


def summary_rows(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[tuple[str, str]]:
    """Give the answers to every group of questions, each with its label."""
    groups = (rows(answers, circumstances, reader) for rows in _ROWS.values())
    return [(row.label, row.said) for rows in groups for row in rows]


def summary_view(answers: Answers, circumstances: Circumstances, reader: Reader, way_to_change: WayToChange) -> Markup:
    """Keep the answers behind a click, each with its own way to the question that was answered."""
    return details_view(
        reader.message("result.answers.heading"),
        join(*(_group(group, answers, circumstances, reader, way_to_change) for group in GROUPS)),
    )


def _group(
    group: Group, answers: Answers, circumstances: Circumstances, reader: Reader, way_to_change: WayToChange
) -> Markup:
    lines = [(row, _change(row, group, reader, way_to_change)) for row in _ROWS[group](answers, circumstances, reader)]
    return render("estimate/summary", heading=reader.message(f"estimate.{group}.heading"), lines=lines)


def _change(row: SummaryRow, group: Group, reader: Reader, way_to_change: WayToChange) -> Markup | None:
    if not reader.has(row.screen):
        return None
    heard = reader.message("summary.change.of", what=row.label)
    words = render("estimate/summary_change", seen=reader.message("summary.change"), heard=heard)
    return way_to_change(ChangeTarget(row.screen, group, row.question), words)


def link_to_change(reader: Reader) -> WayToChange:
    """Lead to a question by a link, as the running screen does.

    The address names the group of questions and nothing else: what is asked there is put in sight by the page itself
    (web/assets/screen_start.js), which reads the part after the # and leaves it out of the address.
    """

    def link(change: ChangeTarget, words: Markup) -> Markup:
        address = reader.link(change.screen)
        if change.screen == "estimate":
            address += f"{'&' if '?' in address else '?'}{GROUP_IN_ADDRESS}={GROUPS.index(change.group) + 1}"
        return render("estimate/summary_link", address=f"{address}#ask-{change.question}", words=words)

    return link
