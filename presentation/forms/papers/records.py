"""The questions of the lists to keep: which list, a payment, the nights of each month."""

from collections.abc import Callable
from datetime import date

from logic.arrangements import PaymentEntry, read_payment
from logic.codes import ErrorCode
from logic.law import Law
from logic.scenarios import add_up_nights
from presentation.forms.fields import ChoiceField, Option, TextField, TextKind, following, name_of, slot, words
from presentation.forms.papers.writable import writable
from presentation.visit.form_answers import LONGEST_LINE, MOST_LISTED
from presentation.visit.papers import MONTHS, ListKind, PaymentAnswers, RecordsAnswers

_AHEAD = "_ahead"


def list_question(records: RecordsAnswers) -> ChoiceField[ListKind]:
    """Ask which list to keep; that of calls until somebody chooses."""
    offered = tuple(Option(kind, words(f"records.which.{kind}")) for kind in ListKind)
    return ChoiceField(
        name="records-which",
        label=words("records.which"),
        slot=following(slot(records, lambda r: r.which), ListKind.CALLS),
        options=offered,
    )


def payment_lines(records: RecordsAnswers) -> tuple[TextField, ...]:
    """Ask for one payment."""
    payment, at = records.payment, f"-{len(records.payments)}"

    def asked(accessor: Callable[[PaymentAnswers], str], kind: TextKind) -> TextField:
        name = name_of(accessor)
        return TextField(
            name=f"records-payments-{name}",
            at=at,
            label=words(f"records.payments.{name}"),
            slot=slot(payment, accessor),
            kind=kind,
            longest=LONGEST_LINE,
            unreadable=f"records.wrong.{name}",
        )

    return (
        asked(lambda p: p.due_on, TextKind.DAY),
        asked(lambda p: p.due, TextKind.MONEY),
        asked(lambda p: p.came, TextKind.MONEY),
        asked(lambda p: p.came_on, TextKind.DAY),
    )


def _read_payment(payment: PaymentAnswers, today: date) -> PaymentEntry | str:
    return read_payment((payment.due_on, payment.due, payment.came, payment.came_on), today)


def payment_problems(records: RecordsAnswers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with a payment, once it was to be added."""
    read = _read_payment(records.payment, today) if records.asked else None
    if not isinstance(read, str):
        return {}
    is_day = read.removesuffix(_AHEAD).endswith("_on")
    unread = ErrorCode.DATE_NOT_A_DATE if is_day else ErrorCode.AMOUNT_NOT_A_NUMBER
    code = ErrorCode.DATE_AHEAD if read.endswith(_AHEAD) else unread
    return {f"records-payments-{read.removesuffix(_AHEAD)}": code}


def add_payment(records: RecordsAnswers, today: date) -> None:
    """Add the payment that was typed to the list; one that cannot be read stays as typed."""
    read = _read_payment(records.payment, today)
    records.asked = isinstance(read, str)
    if not isinstance(read, str):
        records.payments = [*records.payments, read][:MOST_LISTED]
        records.payment = PaymentAnswers()


def month_lines(records: RecordsAnswers) -> tuple[TextField, ...]:
    """Ask for the nights of each month."""

    def month(place: int) -> TextField:
        return TextField(
            name=f"records-month-{place + 1}",
            label=words("records.month", number=place + 1),
            slot=slot(records, lambda r: r.months[place]),
            kind=TextKind.COUNT,
            longest=LONGEST_LINE,
            unreadable="records.wrong.nights",
        )

    return tuple(map(month, range(MONTHS)))


def months_typed(records: RecordsAnswers) -> list[str]:
    """Give the nights of each month as typed."""
    return [writable(typed) for typed in records.months]


def month_problems(records: RecordsAnswers, law: Law) -> dict[str, ErrorCode]:
    """Say of each month what is wrong with its nights."""
    return {
        f"records-month-{number}": ErrorCode.NIGHTS_OUT_OF_RANGE
        for number, typed in enumerate(months_typed(records), start=1)
        if add_up_nights([typed], law) is None
    }
