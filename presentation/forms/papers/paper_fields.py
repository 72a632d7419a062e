"""The questions of the papers: call card, checklist, notes, a private arrangement, and those before saving."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from presentation.forms.fields import (
    ChoiceField,
    Option,
    SeveralField,
    Slot,
    TextField,
    TextKind,
    TickField,
    following,
    name_of,
    options,
    slot,
    words,
)
from presentation.visit.form_answers import LONGEST_LINE, LONGEST_NOTE, FormAnswers
from presentation.visit.papers import (
    CallAnswers,
    CallCardAnswers,
    Caller,
    HaveReadyAnswers,
    NoteAnswers,
    SavingAnswer,
    SavingAnswers,
    WrittenDownAnswers,
)
from presentation.visit.role import Role

AnyForm = TypeVar("AnyForm", bound=FormAnswers)
Who = TypeVar("Who", Role, Caller)
WHO_READS = (Role.RECEIVE, Role.PAY, Role.CARE_FOR)
"""Both parents and other carers, in the order a paper asks for them."""


def line(
    paper: str,
    answers: AnyForm,
    accessor: Callable[[AnyForm], str],
    label: str = "",
    kind: TextKind = TextKind.LINE,
    *,
    unreadable: str = "",
) -> TextField:
    """Ask for a line of a paper, or several; `label` is the code before its name where that is not the paper's."""
    name = name_of(accessor)
    return TextField(
        name=f"{paper}-{name}",
        label=words(f"{label or paper}.{name}"),
        slot=slot(answers, accessor),
        kind=kind,
        longest=LONGEST_NOTE if kind is TextKind.NOTE else LONGEST_LINE,
        unreadable=unreadable,
    )


def parent_question(screen: str, answer_slot: Slot[Role | None], first: Role | None) -> ChoiceField[Role | None]:
    """Ask which parent reads, or another carer; what the visit told before stands first."""
    return _who(screen, answer_slot, first, WHO_READS)


def caller_question(paper: str, answer_slot: Slot[Caller | None], first: Caller | None) -> ChoiceField[Caller | None]:
    """Ask who is speaking or writing; what the visit told before stands first."""
    return _who(paper, answer_slot, first, Caller)


def _who(screen: str, answer_slot: Slot[Who | None], first: Who | None, each: Iterable[Who]) -> ChoiceField[Who | None]:
    offered: tuple[Option[Who | None], ...] = tuple(Option(who, words(f"call_card.role.{who}")) for who in each)
    return ChoiceField(
        name=f"{screen}-role", label=words("call_card.role.label"), slot=following(answer_slot, first), options=offered
    )


def call_card_ticks(card: CallCardAnswers, ticks: Iterable[str]) -> SeveralField[str]:
    """Ask what should be said."""
    return SeveralField(
        name="call_card",
        label=words("call_card.paper"),
        slot=slot(card, lambda c: c.ticked),
        options=options(ticks, "call_card.ask"),
    )


def call_card_lines(card: CallCardAnswers) -> tuple[TextField, ...]:
    """Ask for safe times, post and language, and a name."""
    name = TextField(
        name="call_card-name",
        label=words("saving.name"),
        slot=slot(card, lambda c: c.name),
        longest=LONGEST_LINE,
    )
    each: tuple[Callable[[CallCardAnswers], str], ...] = (
        lambda c: c.times,
        lambda c: c.letters,
        lambda c: c.interpreter,
    )
    return (*(line("call_card", card, accessor, "call_card.ask") for accessor in each), name)


def have_ready_ticks(answers: HaveReadyAnswers, heading: str, items: Iterable[str]) -> SeveralField[str]:
    """Ask what a person has already, of the items under one heading."""
    return SeveralField(
        name="have_ready",
        label=words(f"have_ready.{heading}"),
        slot=slot(answers, lambda a: a.already),
        options=options(items, "have_ready.item"),
    )


def note_lines(note: NoteAnswers) -> tuple[TextField, ...]:
    """Ask for one line of the notes."""
    each: tuple[Callable[[NoteAnswers], str], ...] = (
        lambda n: n.what,
        lambda n: n.day,
        lambda n: n.where,
        lambda n: n.shown,
    )
    return tuple(line("keep_a_note", note, accessor, "keep_a_note.head") for accessor in each)


def call_lines(call: CallAnswers) -> tuple[TextField, ...]:
    """Ask for one call to the service."""
    each: tuple[Callable[[CallAnswers], str], ...] = (
        lambda c: c.day,
        lambda c: c.time,
        lambda c: c.number,
        lambda c: c.who,
        lambda c: c.reference,
        lambda c: c.said,
        lambda c: c.told,
        lambda c: c.promised,
        lambda c: c.by_when,
    )
    return tuple(line("records-calls", call, accessor, "records.calls") for accessor in each)


def written_down_lines(answers: WrittenDownAnswers) -> tuple[TextField, ...]:
    """Ask for what a private arrangement says."""
    each: tuple[Callable[[WrittenDownAnswers], str], ...] = (
        lambda a: a.children,
        lambda a: a.payer,
        lambda a: a.receiver,
        lambda a: a.amount,
        lambda a: a.often,
        lambda a: a.how,
        lambda a: a.extra,
        lambda a: a.support,
        lambda a: a.late,
        lambda a: a.review,
    )
    return tuple(line("written_down", answers, accessor) for accessor in each)


def saving_questions(paper: str, answers: SavingAnswers) -> tuple[ChoiceField[SavingAnswer | None], ...]:
    """Ask whose device it is and whether somebody else may look, before a paper is saved."""
    own, seen = slot(answers, lambda a: a.own), slot(answers, lambda a: a.seen)
    return _saving(paper, "own", own), _saving(paper, "seen", seen)


def anyway_tick(paper: str) -> TickField:
    """Offer to save a paper all the same. It is ticked anew each time the paper is come to: nothing holds it."""
    return TickField(
        name=f"saving-{paper}-anyway", label=words("saving.anyway"), slot=Slot(lambda: False, lambda _ticked: None)
    )


def _saving(paper: str, name: str, answer_slot: Slot[SavingAnswer | None]) -> ChoiceField[SavingAnswer | None]:
    offered: tuple[Option[SavingAnswer | None], ...] = tuple(
        Option(each, words(f"saving.{name}.{each}")) for each in SavingAnswer
    )
    return ChoiceField(
        name=f"saving-{paper}-{name}", label=words(f"saving.{name}"), slot=answer_slot, options=offered, short=True
    )
