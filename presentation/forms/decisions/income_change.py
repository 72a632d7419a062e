"""A change of income: the income that the service uses, the one of today, and the days its dates are counted from."""

from datetime import date

from logic.codes import ErrorCode
from logic.typed_text import plain_typed
from presentation.forms.fields import (
    Form,
    Question,
    Slot,
    TextField,
    TextKind,
    TickField,
    slot,
    typed_amount,
    typed_day,
    typed_past_day,
    words,
    wrong_in,
)
from presentation.visit.decisions import ChangeAnswers


def income_change_form(change: ChangeAnswers) -> Form:
    """Ask which income the service uses and what it was, what it is today, and from which days dates are counted."""
    return Form(
        "income_change",
        (
            *((question,) for question in _income_in_use(change)),
            (_money("current", slot(change, lambda c: c.current)),),
            (_day("effective", slot(change, lambda c: c.effective)),),
            (_day("notified", slot(change, lambda c: c.notified)),),
        ),
    )


def _income_in_use(change: ChangeAnswers) -> list[Question]:
    """Ask for the current income where the service uses that, else for the year of the tax office, if there is one."""
    current_used = TickField(
        name="current_income_used",
        label=words("change.current_income_used"),
        slot=slot(change, lambda c: c.current_income_used),
    )
    if change.current_income_used:
        return [current_used, _money("in_use", slot(change, lambda c: c.in_use))]
    none_known = TickField(
        name="no_historic", label=words("change.no_historic"), slot=slot(change, lambda c: c.no_historic)
    )
    historic = _money("historic", slot(change, lambda c: c.historic))
    return [current_used, none_known] if change.no_historic else [current_used, none_known, historic]


def _money(name: str, where: Slot[str]) -> TextField:
    return TextField(
        name=name, label=words(f"change.{name}"), hint=words(f"change.{name}.hint"), kind=TextKind.MONEY, slot=where
    )


def _day(name: str, where: Slot[str]) -> TextField:
    return TextField(
        name=name, label=words(f"change.{name}"), hint=words("change.day.hint"), kind=TextKind.DAY, slot=where
    )


def order_on_pay_question(change: ChangeAnswers) -> TickField:
    """Ask whether an employer takes the payment from pay: more must be told then."""
    return TickField(name="order_on_pay", label=words("duty.order_on_pay"), slot=slot(change, lambda c: c.order_on_pay))


def income_change_problems(change: ChangeAnswers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    if not change.asked:
        return {}
    wrong = wrong_in(
        current=typed_amount(change.current) or _missing(change.current),
        effective=typed_day(change.effective),
        notified=typed_past_day(change.notified, today),
    )
    if change.current_income_used:
        return wrong | wrong_in(in_use=typed_amount(change.in_use) or _missing(change.in_use))
    if change.no_historic:
        return wrong
    return wrong | wrong_in(historic=typed_amount(change.historic) or _missing(change.historic))


def _missing(typed: str) -> ErrorCode | None:
    return None if plain_typed(typed) else ErrorCode.AMOUNT_MISSING
