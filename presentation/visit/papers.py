"""What was typed for each paper: lines, notes, ticks, choices, rows and payments.

None stands where a field follows what the visit told elsewhere: nobody has changed it yet.
"""

from enum import StrEnum

from pydantic import Field

from logic.arrangements import PaymentEntry
from presentation.visit.form_answers import MOST_LISTED, Code, FormAnswers, TypedLine, TypedNote, compact
from presentation.visit.role import Role

MONTHS = 12


class Caller(StrEnum):
    """Who may be speaking, both parents first."""

    RECEIVE = "receive"
    PAY = "pay"
    CARE_FOR = "care_for"
    CHILD = "child"


class LetterKind(StrEnum):
    """The letters that can be written."""

    RECONSIDERATION = "reconsideration"
    COMPLAINT = "complaint"
    VARIATION = "variation"
    MISSED = "missed"
    BANK = "bank"


class ListKind(StrEnum):
    """The lists that can be kept."""

    CALLS = "calls"
    PAYMENTS = "payments"
    NIGHTS = "nights"


class SavingAnswer(StrEnum):
    """What is answered before a paper is saved."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@compact
class CallCardAnswers(FormAnswers):
    """Who speaks, what they ticked, and safe times, post and language."""

    role: Caller | None = None
    ticked: set[Code] = Field(default_factory=set, max_length=MOST_LISTED)
    times: TypedLine = ""
    letters: TypedLine = ""
    interpreter: TypedLine = ""
    name: TypedLine = ""


@compact
class HaveReadyAnswers(FormAnswers):
    """Who has what already."""

    role: Role | None = None
    already: set[Code] = Field(default_factory=set, max_length=MOST_LISTED)


@compact
class NoteAnswers(FormAnswers):
    """One line of the notes."""

    what: TypedLine = ""
    day: TypedLine = ""
    where: TypedLine = ""
    shown: TypedLine = ""


@compact
class KeepANoteAnswers(FormAnswers):
    """The notes so far."""

    rows: list[NoteAnswers] = Field(default_factory=list, max_length=MOST_LISTED)


@compact
class CallAnswers(FormAnswers):
    """One call to the service."""

    day: TypedLine = ""
    time: TypedLine = ""
    number: TypedLine = ""
    who: TypedLine = ""
    reference: TypedLine = ""
    said: TypedLine = ""
    told: TypedLine = ""
    promised: TypedLine = ""
    by_when: TypedLine = ""


@compact
class PaymentAnswers(FormAnswers):
    """One payment as typed, before it is added to the list."""

    due_on: TypedLine = ""
    due: TypedLine = ""
    came: TypedLine = ""
    came_on: TypedLine = ""


@compact
class RecordsAnswers(FormAnswers):
    """The lists. `payment` is being typed; `asked` says that it was to be added and could not be read."""

    which: ListKind | None = None
    calls: list[CallAnswers] = Field(default_factory=list, max_length=MOST_LISTED)
    payments: list[PaymentEntry] = Field(default_factory=list, max_length=MOST_LISTED)
    payment: PaymentAnswers = Field(default_factory=PaymentAnswers)
    asked: bool = False
    months: list[TypedLine] = Field(default_factory=lambda: [""] * MONTHS, min_length=MONTHS, max_length=MONTHS)


@compact
class LettersAnswers(FormAnswers):
    """What a letter needs, each once, whichever it is for. `day` is the decision's, `sent` the letter's own."""

    kind: LetterKind | None = None
    role: Caller | None = None
    nation: Code | None = None
    name: TypedLine = ""
    reference: TypedLine = ""
    day: TypedLine = ""
    sent: TypedLine = ""
    wrong: TypedNote | None = None
    evidence: TypedNote = ""
    outcome: TypedNote = ""
    late: TypedNote = ""


@compact
class WrittenDownAnswers(FormAnswers):
    """The lines of a private arrangement."""

    children: TypedLine = ""
    payer: TypedLine = ""
    receiver: TypedLine = ""
    amount: TypedLine = ""
    often: TypedLine = ""
    how: TypedLine = ""
    extra: TypedLine = ""
    support: TypedLine = ""
    late: TypedLine = ""
    review: TypedLine = ""


@compact
class SavingAnswers(FormAnswers):
    """The two questions before a paper is saved."""

    own: SavingAnswer | None = None
    seen: SavingAnswer | None = None


@compact
class PapersAnswers(FormAnswers):
    """A part for each paper; `saving` holds the questions before saving, by paper."""

    call_card: CallCardAnswers = Field(default_factory=CallCardAnswers)
    have_ready: HaveReadyAnswers = Field(default_factory=HaveReadyAnswers)
    keep_a_note: KeepANoteAnswers = Field(default_factory=KeepANoteAnswers)
    records: RecordsAnswers = Field(default_factory=RecordsAnswers)
    letters: LettersAnswers = Field(default_factory=LettersAnswers)
    written_down: WrittenDownAnswers = Field(default_factory=WrittenDownAnswers)
    saving: dict[Code, SavingAnswers] = Field(default_factory=dict, max_length=MOST_LISTED)

    def saving_of(self, paper: str) -> SavingAnswers:
        """Give the answers of one paper's saving, empty at first."""
        return self.saving.setdefault(paper, SavingAnswers())
