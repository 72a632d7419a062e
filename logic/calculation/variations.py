"""Variations: special expenses that lower the income that counts, and income that is added to it.

Whether a variation is just and fair is for the service to decide; here is only what the rules make
of the sums.
Regulation 57; the sums themselves are those of regulations 63 to 74.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from logic.calculation.additional_income import weigh_additional_income
from logic.calculation.calculation_context import CalculationContext
from logic.calculation.circumstances import Circumstances
from logic.calculation.special_expenses import weigh_expenses
from logic.calculation.variation_outcome import NOTHING, VariationOutcome, total_counted
from logic.codes import AdditionalIncomeKind, NilReason, SpecialExpenseKind, VariationReason, WarningCode

# The nil descriptions that can rest on an income-related benefit: regulation 45(1)(c) and (e).
NIL_BY_BENEFIT = frozenset({NilReason.YOUNG_PERSON_ON_BENEFIT, NilReason.CARE_HOME})


@dataclass(frozen=True, slots=True)
class Variations:
    """All outcomes, and the two weekly sums that count; of what is added, `own_income` is that of regulation 70."""

    outcomes: tuple[VariationOutcome, ...] = ()
    special_expenses: Fraction = NOTHING
    additional_income: Fraction = NOTHING
    own_income: Fraction = NOTHING


def weigh_variations(case: CalculationContext, income: Fraction, unvaried_total: Callable[[], Fraction]) -> Variations:
    """Test each variation claimed against its rule and add up those that count.

    `income` is gross pounds a week before the cap; `unvaried_total` gives what would be due without any
    variation, and is called only if special expenses need it.
    """
    circumstances = case.circumstances
    if not (circumstances.special_expenses or circumstances.additional_income):
        return Variations()
    bar = _bar_to_all(case)
    expenses: list[VariationOutcome] = []
    if circumstances.special_expenses:
        if bar is None and unvaried_total() <= case.law.flat_rate:
            expenses = weigh_expenses(case, income, VariationReason.ALREADY_FLAT_RATE_OR_LESS)
        else:
            expenses = weigh_expenses(case, income, bar)
    special_expenses = total_counted(expenses)
    added = weigh_additional_income(case, income, special_expenses, bar)
    own = total_counted(each for each in added if each.kind is AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME)
    return Variations((*expenses, *added), special_expenses, total_counted(added), own)


def refuse_variations(circumstances: Circumstances, reason: VariationReason) -> tuple[VariationOutcome, ...]:
    """Every variation claimed, refused for one reason that does not depend on its amount."""
    kinds: list[SpecialExpenseKind | AdditionalIncomeKind] = [
        *(expense.kind for expense in circumstances.special_expenses),
        *(added.kind for added in circumstances.additional_income),
    ]
    return tuple(VariationOutcome(kind, NOTHING, reason) for kind in dict.fromkeys(kinds))


def _bar_to_all(case: CalculationContext) -> VariationReason | None:
    """Regulation 57(1)(d): flat or nil because of an income-related benefit of the payer or their partner.

    Where something else would give the same rate without that benefit, it may not be the cause: doubt D33.
    """
    circumstances, law = case.circumstances, case.law
    income_related = bool((circumstances.benefits | circumstances.partner_benefits) & law.income_related_benefits)
    if circumstances.nil_reason is NilReason.YOUNG_PERSON_ON_BENEFIT:
        return VariationReason.INCOME_RELATED_BENEFIT
    nil_otherwise = circumstances.nil_reason and circumstances.nil_reason not in NIL_BY_BENEFIT
    if not income_related or nil_otherwise:
        return None
    another_cause = circumstances.nil_reason or circumstances.benefits & law.benefits_of_payer
    if another_cause and case.reads_otherwise(WarningCode.TWO_KINDS_OF_BENEFIT):
        return None
    return VariationReason.INCOME_RELATED_BENEFIT
