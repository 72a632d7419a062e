"""The estimate: the whole calculation in the order the law gives it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.apportionment import apportion, reduce_for_other_arrangements
from logic.calculation.calculation_context import CalculationContext, open_context
from logic.calculation.circumstances import Circumstances
from logic.calculation.income import gross_weekly_income
from logic.calculation.rates import NOTHING, Liability, SharedCare, default_rate, rate_fixed_by_person, rate_on_income
from logic.calculation.shared_care import nil_for_nights, take_off_for_care
from logic.calculation.trace import Step
from logic.calculation.variations import VariationOutcome, Variations, refuse_variations, weigh_variations
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
    has each doubt that gives this family another amount.
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
    """Whether income matters: not for a default decision, a nil description or a listed benefit."""
    case = open_context(law_on(circumstances.on, circumstances.nation), circumstances)
    return bool(case.qualifying_children and not circumstances.default_decision and rate_fixed_by_person(case) is None)


def estimate(circumstances: Circumstances) -> Estimate:
    """Work out what the law of the day gives.

    Raises `DateNotModelledError` for a day whose law is not modelled, and `LogicError` (income_missing)
    when income is not known and would change the amount: then ask for `estimate_range`.
    """
    return estimate_under(law_on(circumstances.on, circumstances.nation), circumstances)


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
    """Work out what a given rule set gives: the one of the day, or one announced and asked for by name."""
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
        income = gross_weekly_income(circumstances.income, case.law, case.trace)
    variations = weigh_variations(case, income, lambda: _unvaried_total(case.aside(), income))
    used, liability = _liability(case, income, variations)
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


def _unvaried_total(case: CalculationContext, income: Fraction) -> Fraction:
    """What would be due in all without any variation."""
    _, liability = _liability(case, income, Variations())
    return sum(_shared_out(liability, case), NOTHING)


def _liability(case: CalculationContext, income: Fraction, variations: Variations) -> tuple[Fraction, Liability]:
    """The income used, and what is due before it is shared out."""
    extra = variations.additional_income
    fixed = rate_fixed_by_person(case)
    if fixed is None and extra:
        fixed = _flat_rate_without(case, income)
    used = min(income, case.law.income_cap)
    if fixed is None:
        used = _cap(_vary_income(income, variations, case), case)
        liability = rate_on_income(used, case)
        if variations.special_expenses:
            liability = _floor_after_expenses(liability, case)
    elif extra:
        alone = _cap(case.trace.record(Rule.ADDITIONAL_INCOME_ALONE, extra, additional_income=extra), case)
        used = alone if fixed.rate is Rate.NIL else used
        liability = _add_to_fixed_rate(fixed, rate_on_income(alone, case), case)
    else:
        return used, fixed
    if extra and liability.weekly:
        # Schedule 1 paragraph 5A(1)(b) and regulations 53(1) and 74(2): a flat rate that a variation led to is
        # lowered like the rates by income.
        liability = replace(liability, shared_care=SharedCare.TAKES_PARTS_OFF)
    lowered = liability.shared_care is SharedCare.TAKES_PARTS_OFF and (extra or liability.rate is not Rate.FLAT)
    if case.circumstances.other_arrangement_children and lowered:
        liability = reduce_for_other_arrangements(liability, case)
    return used, liability


def _flat_rate_without(case: CalculationContext, income: Fraction) -> Liability | None:
    """The flat rate, if that is what income or care brings the amount to apart from any variation. Reg 73(2).

    "Or an amount equivalent to the flat rate" is what the floors say, of nights (Schedule 1 paragraph 7(7)), of
    council care (regulation 53(9)) and of other arrangements (paragraph 5A(2)); doubt D26.
    """
    law = case.law
    if law.nil_below <= income <= law.flat_up_to:
        return rate_on_income(income, case)
    unvaried = _unvaried_total(case.aside(), income)
    if unvaried != law.flat_rate or case.reads_otherwise(WarningCode.FLAT_RATE_REACHED_BY_CARE):
        return None
    weekly = case.trace.record(Rule.FLAT_RATE_REACHED_BY_CARE, law.flat_rate, gross_weekly_income=income)
    return Liability(Rate.FLAT, weekly, SharedCare.TAKES_PARTS_OFF)


def _vary_income(income: Fraction, variations: Variations, case: CalculationContext) -> Fraction:
    """Regulations 72(1), (2) and 73(1): expenses come off the actual income, before the cap."""
    if variations.special_expenses:
        income = case.trace.record(
            Rule.SPECIAL_EXPENSES_DEDUCTED,
            max(NOTHING, income - variations.special_expenses),
            gross_weekly_income=income,
            special_expenses=variations.special_expenses,
        )
    if variations.additional_income:
        income = case.trace.record(
            Rule.ADDITIONAL_INCOME_ADDED,
            income + variations.additional_income,
            gross_weekly_income=income,
            additional_income=variations.additional_income,
        )
    return income


def _cap(income: Fraction, case: CalculationContext) -> Fraction:
    """Schedule 1 paragraph 10(3): before anything else in the Schedule (doubt D3)."""
    if income <= case.law.income_cap:
        return income
    return case.trace.record(Rule.INCOME_CAPPED, case.law.income_cap, gross_weekly_income=income)


def _floor_after_expenses(liability: Liability, case: CalculationContext) -> Liability:
    """Regulation 74(1A): special expenses never take the amount below the flat rate."""
    flat_rate = case.law.flat_rate
    if liability.weekly >= flat_rate:
        return replace(liability, shared_care=SharedCare.TAKES_PARTS_OFF)
    weekly = case.trace.record(Rule.VARIATION_FLOOR, flat_rate, weekly=liability.weekly)
    return Liability(Rate.FLAT, weekly, SharedCare.TAKES_PARTS_OFF)


def _add_to_fixed_rate(fixed: Liability, on_extra: Liability, case: CalculationContext) -> Liability:
    """A flat-rate payer's additional income is worked out alone and added to the flat rate: reg 73(2).

    For a nil-rate payer it is the only income: regulation 73(1).
    """
    if fixed.rate is Rate.NIL:
        return on_extra
    flat_rate, on_top = case.law.flat_rate, on_extra.weekly
    if on_top == flat_rate and case.reads_otherwise(WarningCode.SMALL_EXTRA_INCOME_READ_LITERALLY):
        on_top = NOTHING
    weekly = case.trace.record(
        Rule.FLAT_PLUS_ADDITIONAL_INCOME,
        flat_rate + on_top,
        flat_rate=flat_rate,
        on_additional_income=on_top,
    )
    return Liability(Rate.FLAT if on_extra.rate is Rate.NIL else on_extra.rate, weekly, fixed.shared_care)


def _shared_out(liability: Liability, case: CalculationContext) -> list[Fraction]:
    """Each receiving parent's amount, exact: shared by children first, then after nights."""
    if not liability.weekly:
        return [NOTHING for _ in case.families]
    counts = [len(family) for family in case.families]
    amounts = apportion(liability.weekly, counts, case.trace, Rule.APPORTIONED)
    if liability.shared_care is SharedCare.NIL_FROM_52_NIGHTS:
        return nil_for_nights(amounts, case)
    if liability.shared_care is SharedCare.TAKES_PARTS_OFF:
        return take_off_for_care(amounts, case)
    return amounts


def _finish(
    case: CalculationContext,
    liability: Liability,
    incomes: _Incomes,
    variations: tuple[VariationOutcome, ...] = (),
) -> _Result:
    pence = tuple(_round(parent, amount, case) for parent, amount in enumerate(_shared_out(liability, case)))
    return _Result(liability.rate, pence, incomes, variations)


def _round(parent: int, amount: Fraction, case: CalculationContext) -> int:
    """Regulation 6, once, on what each receiving parent is due."""
    pence = to_pence(amount)
    case.trace.record_for(parent, Rule.ROUNDED, Fraction(pence, PENCE), weekly=amount)
    return pence
