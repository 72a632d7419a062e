"""What is due in all before it is shared out: a rate by person, income or variation, and children elsewhere."""

from dataclasses import replace
from fractions import Fraction

from logic.calculation.apportionment import apportion, reduce_for_other_arrangements
from logic.calculation.calculation_context import CalculationContext
from logic.calculation.rates import NOTHING, Liability, SharedCare, rate_fixed_by_person, rate_on_income
from logic.calculation.shared_care import nil_for_nights, take_off_for_care
from logic.calculation.variations import Variations
from logic.codes import Rate, WarningCode
from logic.rule_registry import Rule

_STAYS_NIL = WarningCode.NIL_DESCRIPTION_STAYS_NIL
_BELOW_NOTHING = WarningCode.EXPENSES_ABOVE_OWN_INCOME


def unvaried_total(case: CalculationContext, income: Fraction) -> Fraction:
    """What would be due in all without any variation, in exact pounds a week; `income` is gross pounds a week."""
    _, liability = liability_before_sharing(case, income, Variations())
    return sum(shared_out(liability, case), NOTHING)


def liability_before_sharing(
    case: CalculationContext, income: Fraction, variations: Variations
) -> tuple[Fraction, Liability]:
    """The gross weekly income as used, and what is due before it is shared out. Regulations 72 to 74 for variations.

    `income` is pounds a week before variations and the cap.
    """
    extra = variations.additional_income
    fixed = _fixed_rate(case, income, variations)
    used = min(income, case.law.income_cap)
    if fixed is None:
        used = _cap(_vary_income(income, variations, case), case)
        liability = rate_on_income(used, case)
        if variations.special_expenses:
            liability = _floor_after_expenses(liability, case)
    elif extra:
        if fixed.rate is Rate.NIL and not variations.own_income and case.reads_otherwise(_STAYS_NIL):
            return used, fixed
        alone = _cap(_income_alone(fixed, income, variations, case), case)
        used = alone if fixed.rate is Rate.NIL else used
        on_extra = rate_on_income(alone, case)
        if _shares_only_the_extra(fixed, on_extra, case):
            together = _add_to_fixed_rate(fixed, reduce_for_other_arrangements(on_extra, case), case)
            return used, replace(together, shared_care=SharedCare.TAKES_PARTS_OFF)
        liability = _add_to_fixed_rate(fixed, on_extra, case)
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


def _fixed_rate(case: CalculationContext, income: Fraction, variations: Variations) -> Liability | None:
    """The rate that something else than income decides, once variations are known; else None."""
    fixed = rate_fixed_by_person(case)
    if fixed is not None:
        return _nil_beside_a_partners_benefit(fixed, income, case)
    if variations.additional_income:
        fixed = _flat_rate_without(case, income)
    if fixed is None and variations.additional_income and variations.special_expenses:
        fixed = _flat_rate_by_expenses(case, income, variations)
    return fixed


def _nil_beside_a_partners_benefit(fixed: Liability, income: Fraction, case: CalculationContext) -> Liability:
    """Doubt D28: whether a partner's benefit lifts next to no income over the nil rate. Regulation 45(2)."""
    circumstances, law = case.circumstances, case.law
    own = circumstances.benefits & (law.benefits_of_payer | law.income_related_benefits)
    by_partner = fixed.rate is Rate.FLAT and not own
    if by_partner and circumstances.income is not None and income < law.nil_below:
        return rate_on_income(income, case) if case.reads_otherwise(WarningCode.BENEFIT_OF_PARTNER_ALONE) else fixed
    return fixed


def _flat_rate_by_expenses(case: CalculationContext, income: Fraction, variations: Variations) -> Liability | None:
    """Doubt D31: the rule for a flat rate, regulation 73(2), for one that only the expenses bring about."""
    _, without_extra = liability_before_sharing(case.aside(), income, replace(variations, additional_income=NOTHING))
    flat_rate = case.law.flat_rate
    if sum(shared_out(without_extra, case.aside()), NOTHING) != flat_rate:
        return None
    if not case.reads_otherwise(WarningCode.FLAT_RATE_REACHED_BY_EXPENSES):
        return None
    return Liability(Rate.FLAT, flat_rate, SharedCare.TAKES_PARTS_OFF)


def _income_alone(fixed: Liability, income: Fraction, variations: Variations, case: CalculationContext) -> Fraction:
    """The other income that is worked out alone; beside a nil description perhaps with the payer's own: doubt D19."""
    extra = variations.additional_income
    own_counts = fixed.rate is Rate.NIL and income and not variations.own_income
    if own_counts and case.reads_otherwise(WarningCode.NIL_DESCRIPTION_SETS_INCOME_ASIDE):
        extra += income
    return case.trace.record(Rule.ADDITIONAL_INCOME_ALONE, extra, additional_income=extra)


def _shares_only_the_extra(fixed: Liability, on_extra: Liability, case: CalculationContext) -> bool:
    """Doubt D29: paragraph 5A taken as part of "applying Schedule 1 to the additional income", before the flat rate."""
    return bool(
        fixed.rate is Rate.FLAT
        and on_extra.shared_care is SharedCare.TAKES_PARTS_OFF
        and case.circumstances.other_arrangement_children
        and case.reads_otherwise(WarningCode.FLAT_RATE_SHARED_WITH_OTHER_ARRANGEMENTS)
    )


def _flat_rate_without(case: CalculationContext, income: Fraction) -> Liability | None:
    """The flat rate, if that is what income or care brings the amount to apart from any variation. Reg 73(2).

    "Or an amount equivalent to the flat rate" is what the floors say, of nights (Schedule 1 paragraph 7(7)), of
    council care (regulation 53(9)) and of other arrangements (paragraph 5A(2)); doubt D26.
    """
    law = case.law
    if law.nil_below <= income <= law.flat_up_to:
        return rate_on_income(income, case)
    unvaried = unvaried_total(case.aside(), income)
    if unvaried != law.flat_rate or case.reads_otherwise(WarningCode.FLAT_RATE_REACHED_BY_CARE):
        return None
    weekly = case.trace.record(Rule.FLAT_RATE_REACHED_BY_CARE, law.flat_rate, gross_weekly_income=income)
    return Liability(Rate.FLAT, weekly, SharedCare.TAKES_PARTS_OFF)


def _vary_income(income: Fraction, variations: Variations, case: CalculationContext) -> Fraction:
    """Regulations 72(1), (2) and 73(1): expenses come off the actual income, before the cap."""
    before = income
    if variations.special_expenses:
        income = case.trace.record(
            Rule.SPECIAL_EXPENSES_DEDUCTED,
            max(NOTHING, income - variations.special_expenses),
            gross_weekly_income=income,
            special_expenses=variations.special_expenses,
        )
        below = variations.special_expenses - before
        if below > 0 and variations.additional_income and case.reads_otherwise(_BELOW_NOTHING):
            income = -min(below, variations.additional_income)
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
    if case.circumstances.relevant_other_children and case.reads_otherwise(WarningCode.CAP_COMES_BEFORE_OTHER_CHILDREN):
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


def shared_out(liability: Liability, case: CalculationContext) -> list[Fraction]:
    """Each receiving parent's exact pounds a week: shared by children first, then after nights."""
    if not liability.weekly:
        return [NOTHING for _ in case.families]
    counts = [len(family) for family in case.families]
    amounts = apportion(liability.weekly, counts, case.trace, Rule.APPORTIONED)
    if liability.shared_care is SharedCare.NIL_FROM_52_NIGHTS:
        return nil_for_nights(amounts, case)
    if liability.shared_care is SharedCare.TAKES_PARTS_OFF:
        return take_off_for_care(amounts, case)
    return amounts
