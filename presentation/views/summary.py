"""The person's own answers, to look over: a table for each group of questions."""

from collections.abc import Iterable

from markupsafe import Markup

from content import has_text
from logic.calculation import Circumstances
from logic.typed_text import plain_typed
from presentation.forms import (
    ChoiceField,
    Question,
    SeveralField,
    TextField,
    TickField,
    changes_wait,
    group_form,
    nights_bands,
    nights_questions,
)
from presentation.reader import Reader
from presentation.views.tables import pairs_table
from presentation.visit import Answers, Group

Row = tuple[str, str]
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
        case ChoiceField():
            return next(
                (each.label.text_for(reader) for each in question.options if each.value == question.slot.read()), ""
            )
        case SeveralField():
            offered, picked = (*question.options, *question.more), question.slot.read()
            return "; ".join(option.label.text_for(reader) for option in offered if option.value in picked)
        case _:
            return "/".join(filter(None, question.slot.read()))


def _as_asked(group: Group, answers: Answers, reader: Reader) -> list[Row]:
    """Give a group's answers that have no line of their own: a question that is new stands here by itself.

    A tick that only opens others is said by them.
    """
    rows = []
    for question in group_form(answers.model_copy(update={"group": group}), reader.today).asked():
        only_opens = isinstance(question, TickField) and question.opens
        said = "" if only_opens or question.name in _LINES_OF_THEIR_OWN else answer_said(question, reader)
        if said:
            named = reader.code(f"summary.{question.name}")
            label = reader.message(named) if has_text(named, reader.language) else question.label.text_for(reader)
            rows.append((label, said))
    return rows


def _income(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[Row]:
    say = reader.message
    where = say("nation.not_known") if answers.nation_not_known else say(f"nation.{circumstances.nation}")
    rows = [(say("summary.nation"), where)]
    if answers.income_unknown:
        rows.append((say("summary.income"), say("summary.income.unknown")))
    if circumstances.income is not None and circumstances.income.amount is not None:
        period = say(f"period.{circumstances.income.period}")
        each = period[:1].lower() + period[1:]
        rows.append((say("summary.income"), f"{reader.pounds(circumstances.income.amount)} ({each})"))
        rows.append((say("summary.pension"), reader.pounds(circumstances.income.pension)))
    return rows + _as_asked(Group.INCOME, answers, reader)


def _changes(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[Row]:
    say = reader.message
    not_told = say("summary.not_told") if changes_wait(answers) else None
    rows = [
        (
            say("summary.benefits"),
            _listed((say(f"benefit.{benefit}") for benefit in sorted(circumstances.benefits)), reader),
        ),
        (say("summary.relevant_other_children"), not_told or str(circumstances.relevant_other_children)),
        (say("summary.other_arrangement_children"), not_told or str(circumstances.other_arrangement_children)),
    ]
    if circumstances.partner_benefits:
        partner = _listed((say(f"benefit.{benefit}") for benefit in sorted(circumstances.partner_benefits)), reader)
        rows.append((say("summary.partner_benefits"), partner))
    if circumstances.partner_also_pays:
        rows.append((say("summary.partner_also_pays"), say("summary.through_the_service")))
    return rows + _as_asked(Group.CHANGES, answers, reader)


def _of_family(what: str, at: int, families: int, reader: Reader) -> str:
    if families == 1:
        return reader.message(f"summary.{what}")
    return reader.message(f"summary.{what}.of_several", family=reader.family_name(at))


def _children(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[Row]:
    families = len(answers.families)
    return [
        (_of_family("children", at, families, reader), str(len(parent.children)))
        for at, parent in enumerate(circumstances.receiving_parents)
    ]


def _nights(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[Row]:
    families = len(answers.families)
    bands = {
        band.code: reader.message(f"nights_band.{band.code}", low=band.low, high=band.high)
        for band in nights_bands(answers, reader.today)
    }
    rows = []
    for at in range(families):
        asked = [question.answer for question in nights_questions(answers) if question.family == at]
        said = _listed((child.nights if answers.exact_nights else bands[child.band or ""] for child in asked), reader)
        rows.append((_of_family("nights", at, families, reader), said))
        council = [child.council_nights for child in asked if child.has_council]
        if council:
            rows.append((_of_family("council_nights", at, families, reader), _listed(council, reader)))
        equal = sum(child.equal_day_to_day_care for child in circumstances.receiving_parents[at].children)
        if equal:
            rows.append((_of_family("equal_care", at, families, reader), str(equal)))
    return rows


_ROWS = {Group.INCOME: _income, Group.CHANGES: _changes, Group.CHILDREN: _children, Group.NIGHTS: _nights}


def summary_rows(answers: Answers, circumstances: Circumstances, reader: Reader) -> list[Row]:
    """Give the answers to every group of questions, each with its label."""
    return [row for rows in _ROWS.values() for row in rows(answers, circumstances, reader)]


def summary_view(group: Group, answers: Answers, circumstances: Circumstances, reader: Reader) -> Markup:
    """Show the answers to one group of questions."""
    return pairs_table(reader.message(f"estimate.{group}.heading"), _ROWS[group](answers, circumstances, reader))
