"""The estimate: the whole calculation in the order the law gives it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.calculation_context import CalculationContext, open_context
from logic.calculation.circumstances import Circumstances
from logic.calculation.income import gross_weekly_income
from logic.calculation.liability import liability_before_sharing, shared_out, unvaried_total
from logic.calculation.rates import NOTHING, Liability, SharedCare, default_rate, rate_fixed_by_person
from logic.calculation.trace import Step
from logic.calculation.variation_outcome import VariationOutcome
from logic.calculation.variations import refuse_variations, weigh_variations
from logic.calculation.warnings import WarningFacts, warnings_for
from logic.codes import ErrorCode, Rate, VariationReason, WarningCode
from logic.errors import LogicError, Problem
from logic.law import Law, law_on
from logic.money import PENCE, from_pence, to_pence, to_penny
from logic.rule_registry import Rule

NO_LIABILITY = Liability(Rate.NONE, NOTHING, SharedCare.NO_EFFECT)


@dataclass(frozen=True, slots=True)
class ReceivingParentAmount:
    """What one receiving parent is due each week, in pounds and pence, for how many children."""

    weekly: Decimal
    children: int


class OtherReading(NamedTuple):
    """What would be due each week if a doubt of the law were read the other way: in all, and for each in order."""

    warning: WarningCode
    weekly: Decimal
    receiving_parents: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the law gives, and how it got there.

    `weekly` is the sum of what each receiving parent is due. `gross_weekly_income` is as used, after
    conversion, pension, variations and the cap; None when income was not known or not needed. `other_readings`
    has each doubt that gives this case another amount.
    """

    circumstances: Circumstances
    law: Law
    rate: Rate
    weekly: Decimal
    gross_weekly_income: Decimal | None
    receiving_parents: tuple[ReceivingParentAmount, ...]
    steps: tuple[Step, ...]
    warnings: tuple[WarningCode, ...]
    variations: tuple[VariationOutcome, ...]
    other_readings: tuple[OtherReading, ...] = ()

    @property
    def on(self) -> date:
        """The day the law was read on."""
        return self.circumstances.on


def income_can_change_the_amount(circumstances: Circumstances) -> bool:
    """Whether income matters: not for a default decision, a nil description or a listed benefit.

    Raises `DateNotModelledError` for a day whose law is not modelled.
    """
    case = open_context(law_on(circumstances.on, circumstances.nation), circumstances)
    return bool(case.qualifying_children and not circumstances.default_decision and rate_fixed_by_person(case) is None)


def estimate(circumstances: Circumstances) -> Estimate:
    """Work out what the law of the day gives.

    Raises `DateNotModelledError` for a day whose law is not modelled, and `LogicError` (income_missing)
    when income is not known and would change the amount: then ask for `estimate_range`.
    """
    return estimate_under(law_on(circumstances.on, circumstances.nation), circumstances)


def weekly_amounts(circumstances: Circumstances) -> tuple[Decimal, ...]:
    """Work out what each receiving parent is due a week, without the warnings: for charts, which ask it of many cases.

    Raises as `estimate` does.
    """
    case = open_context(law_on(circumstances.on, circumstances.nation), circumstances)
    return tuple(map(from_pence, _work_out(case).pence))


class _Incomes(NamedTuple):
    """Gross weekly income as stated and as used, when known."""

    stated: Fraction | None = None
    used: Fraction | None = None


class _Result(NamedTuple):
    """One run of the calculation: the rate, pence a week for each receiving parent, and what it rests on."""

    rate: Rate
    pence: tuple[int, ...]
    incomes: _Incomes
    variations: tuple[VariationOutcome, ...]


def estimate_under(law: Law, circumstances: Circumstances) -> Estimate:
    """Work out what a given rule set gives: the one of the day, or one announced and asked for by name.

    Raises `LogicError` (income_missing) as `estimate` does.
    """
    case = open_context(law, circumstances)
    result = _work_out(case)
    others = _other_readings(case, result.pence)
    incomes, variations = result.incomes, result.variations
    differing = [other.warning for other in others]
    facts = WarningFacts(case, result.rate, incomes.stated, result.pence, variations, differing)
    return Estimate(
        circumstances=circumstances,
        law=law,
        rate=result.rate,
        weekly=from_pence(sum(result.pence)),
        gross_weekly_income=None if incomes.used is None else to_penny(incomes.used),
        receiving_parents=tuple(
            ReceivingParentAmount(from_pence(each), len(family))
            for each, family in zip(result.pence, case.families, strict=True)
        ),
        steps=tuple(case.trace.steps),
        warnings=warnings_for(facts),
        variations=variations,
        other_readings=others,
    )


def _other_readings(case: CalculationContext, pence: Sequence[int]) -> tuple[OtherReading, ...]:
    """Every doubt met on the way whose other reading gives somebody another amount, in the order of the codes."""
    readings = []
    for doubt in WarningCode:
        if doubt in case.doubts_met:
            other = _work_out(open_context(case.law, case.circumstances, doubt)).pence
            if list(other) != list(pence):
                readings.append(OtherReading(doubt, from_pence(sum(other)), tuple(map(from_pence, other))))
    return tuple(readings)


def _work_out(case: CalculationContext) -> _Result:
    """The whole calculation, once."""
    circumstances = case.circumstances
    _note_equal_care(case)
    if not case.qualifying_children:
        return _finish(case, NO_LIABILITY, _Incomes())
    if circumstances.default_decision:
        refused = refuse_variations(circumstances, VariationReason.DEFAULT_DECISION)
        return _finish(case, default_rate(case), _Incomes(), refused)
    if circumstances.income is None:
        if rate_fixed_by_person(case.aside()) is None:
            raise LogicError(Problem(ErrorCode.INCOME_MISSING, "income"))
        income = NOTHING
    else:
        income = gross_weekly_income(circumstances.income, case.law, case.trace, case.reads_otherwise)
    variations = weigh_variations(case, income, lambda: unvaried_total(case.aside(), income))
    used, liability = liability_before_sharing(case, income, variations)
    incomes = _Incomes(income, used) if circumstances.income else _Incomes()
    return _finish(case, liability, incomes, variations.outcomes)


def _note_equal_care(case: CalculationContext) -> None:
    everyone = sum(len(parent.children) for parent in case.circumstances.receiving_parents)
    remaining = case.qualifying_children
    equal = everyone - remaining
    if equal and remaining:
        case.trace.record(Rule.EQUAL_CARE_LEFT_OUT, remaining, children=everyone, equal_care_children=equal)
    elif equal:
        case.trace.record(Rule.NO_PAYING_PARENT, NOTHING, equal_care_children=equal)


def _finish(
    case: CalculationContext,
    liability: Liability,
    incomes: _Incomes,
    variations: tuple[VariationOutcome, ...] = (),
) -> _Result:
    pence = tuple(_round(parent, amount, case) for parent, amount in enumerate(shared_out(liability, case)))
    return _Result(liability.rate, pence, incomes, variations)


def _round(parent: int, amount: Fraction, case: CalculationContext) -> int:
    """Regulation 6, once, on what each receiving parent is due."""
    pence = to_pence(amount)
    case.trace.record_for(parent, Rule.ROUNDED, Fraction(pence, PENCE), weekly=amount)
    return pence
