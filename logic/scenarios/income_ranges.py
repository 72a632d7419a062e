"""When the income is not known: what would be due at incomes a person can picture, and by default."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from logic.calculation import HOURS_IN_A_WEEK, Circumstances, Estimate, Income, estimate
from logic.codes import ErrorCode, Period, ReferenceIncome
from logic.errors import LogicError, Problem
from logic.law import (
    Figure,
    Reference,
    ReferenceSource,
    full_time_hours,
    law_on,
    median_full_time,
    minimum_wage,
)
from logic.money import WEEKS_OF_INCOME_PER_YEAR, parse_money, to_penny


@dataclass(frozen=True, slots=True)
class RangeEntry:
    """The estimate at one reference income. `yearly` is that income in pounds a year."""

    reference: ReferenceIncome
    yearly: Decimal
    source: ReferenceSource | None
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class IncomeRange:
    """Estimates at reference incomes, lowest income first, and the default amounts of regulation 49."""

    circumstances: Circumstances
    entries: tuple[RangeEntry, ...]
    default: Estimate
    default_source: ReferenceSource


def parse_hours(text: str, field: str = "") -> Decimal:
    """Read hours of work a week as a person types them: "37.5".

    Raises `LogicError` with an amount code, or hours_out_of_range for hours that no week has.
    """
    hours = parse_money(text, field)
    if hours > HOURS_IN_A_WEEK:
        raise LogicError(Problem(ErrorCode.HOURS_OUT_OF_RANGE, field))
    return hours


def estimate_range(
    circumstances: Circumstances, hours: Decimal | None = None, guess: Decimal | None = None
) -> IncomeRange:
    """Work out a family at the flat rate, full-time minimum wage, median full-time pay and the cap.

    `hours` a week adds an entry for minimum wage at those hours; `guess` adds one for that yearly income in
    pounds. Income in the circumstances, if any, is not read. Raises `DateNotModelledError`,
    and `LogicError` for hours that no week has.
    """
    if hours is not None and not 0 <= hours <= HOURS_IN_A_WEEK:
        raise LogicError(Problem(ErrorCode.HOURS_OUT_OF_RANGE, "hours"))
    law = law_on(circumstances.on, circumstances.nation)
    day = circumstances.on
    entries = [
        _at_figure(ReferenceIncome.FLAT_RATE, law.figures["flat_up_to"], circumstances),
        _at_pay(ReferenceIncome.FULL_TIME_MINIMUM_WAGE, minimum_wage(day, full_time_hours()), circumstances),
        _at_pay(ReferenceIncome.MEDIAN_FULL_TIME, median_full_time(day), circumstances),
        _at_figure(ReferenceIncome.CAP, law.figures["income_cap"], circumstances),
    ]
    if hours is not None:
        entries.append(_at_pay(ReferenceIncome.CHOSEN_HOURS, minimum_wage(day, hours), circumstances))
    if guess is not None:
        entries.append(_at_guess(guess, circumstances))
    entries.sort(key=lambda entry: entry.yearly)
    default = circumstances.model_copy(update={"income": None, "default_decision": True})
    table = law.tables["default_amount"]
    return IncomeRange(
        circumstances,
        tuple(entries),
        estimate(default),
        ReferenceSource(table.citation.text, table.citation.url, table.dated),
    )


def _with_income(circumstances: Circumstances, amount: Decimal, period: Period) -> Circumstances:
    income = Income(amount=amount, period=period)
    return circumstances.model_copy(update={"income": income, "default_decision": False})


def _at_figure(reference: ReferenceIncome, figure: Figure, circumstances: Circumstances) -> RangeEntry:
    """At a weekly figure of law: the highest income of the flat rate, or the cap."""
    weekly = to_penny(figure.value)
    yearly = to_penny(figure.value * WEEKS_OF_INCOME_PER_YEAR)
    source = ReferenceSource(figure.citation.text, figure.citation.url, figure.dated)
    known = _with_income(circumstances, weekly, Period.WEEK)
    return RangeEntry(reference, yearly, source, estimate(known))


def _at_pay(reference: ReferenceIncome, pay: Reference, circumstances: Circumstances) -> RangeEntry:
    known = _with_income(circumstances, pay.yearly, Period.YEAR)
    return RangeEntry(reference, pay.yearly, pay.source, estimate(known))


def _at_guess(yearly: Decimal, circumstances: Circumstances) -> RangeEntry:
    yearly = to_penny(Fraction(yearly))
    known = _with_income(circumstances, yearly, Period.YEAR)
    return RangeEntry(ReferenceIncome.GUESSED, yearly, None, estimate(known))
