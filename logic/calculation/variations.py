"""Variations: special expenses that lower the income that counts, and income that is added to it.

Whether a variation is just and fair is for the service to decide; here is only what the rules make
of the sums.
Regulations 57 and 63 to 74.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.calculation_context import CalculationContext
from logic.calculation.circumstances import AdditionalIncome, Circumstances
from logic.calculation.trace import Trace
from logic.codes import (
    AdditionalIncomeKind,
    NilReason,
    SpecialExpenseKind,
    VariationReason,
)
from logic.law import Law
from logic.money import WEEKS_IN_A_YEAR, WEEKS_OF_INCOME_PER_YEAR, to_penny
from logic.rule_registry import Rule

NOTHING = Fraction(0)

# Regulation 70(3): the nil descriptions whose own income can be brought in. Not 45(1)(c).
NIL_WITH_INCOME = frozenset({NilReason.CHILD, NilReason.PRISONER, NilReason.WORK_BASED_TRAINING, NilReason.CARE_HOME})
# The nil descriptions that can rest on an income-related benefit: regulation 45(1)(c) and (e).
NIL_BY_BENEFIT = frozenset({NilReason.YOUNG_PERSON_ON_BENEFIT, NilReason.CARE_HOME})


class VariationOutcome(NamedTuple):
    """What the rules make of one kind of expense or income: pounds a week, and why it counts or not."""

    kind: SpecialExpenseKind | AdditionalIncomeKind
    weekly: Fraction
    reason: VariationReason

    @property
    def counts(self) -> bool:
        """Whether the rules let it change the amount, if the service agrees."""
        return self.reason is VariationReason.COUNTED


@dataclass(frozen=True, slots=True)
class Variations:
    """All outcomes, and the two weekly sums that count."""

    outcomes: tuple[VariationOutcome, ...] = ()
    special_expenses: Fraction = NOTHING
    additional_income: Fraction = NOTHING


def weigh_variations(case: CalculationContext, income: Fraction, unvaried_total: Callable[[], Fraction]) -> Variations:
    """Test each variation claimed against its rule and add up those that count.

    `income` is gross pounds a week before the cap; `unvaried_total` gives what would be due without any
    variation, and is called only if special expenses need it.
    """
    circumstances = case.circumstances
    if not (circumstances.special_expenses or circumstances.additional_income):
        return Variations()
    bar = _bar_to_all(circumstances, case.law)
    expenses: list[VariationOutcome] = []
    if circumstances.special_expenses:
        if bar is None and unvaried_total() <= case.law.flat_rate:
            expenses = _weigh_expenses(case, income, VariationReason.ALREADY_FLAT_RATE_OR_LESS)
        else:
            expenses = _weigh_expenses(case, income, bar)
    added = _weigh_income(case, income, bar)
    return Variations(
        (*expenses, *added),
        sum((outcome.weekly for outcome in expenses if outcome.counts), NOTHING),
        sum((outcome.weekly for outcome in added if outcome.counts), NOTHING),
    )


def refuse_variations(circumstances: Circumstances, reason: VariationReason) -> tuple[VariationOutcome, ...]:
    """Every variation claimed, refused for one reason that does not depend on its amount."""
    kinds: list[SpecialExpenseKind | AdditionalIncomeKind] = [
        *(expense.kind for expense in circumstances.special_expenses),
        *(added.kind for added in circumstances.additional_income),
    ]
    return tuple(VariationOutcome(kind, NOTHING, reason) for kind in dict.fromkeys(kinds))


def _bar_to_all(circumstances: Circumstances, law: Law) -> VariationReason | None:
    """Regulation 57(1)(d): flat or nil because of an income-related benefit of the payer or their partner."""
    income_related = bool((circumstances.benefits | circumstances.partner_benefits) & law.income_related_benefits)
    if circumstances.nil_reason is NilReason.YOUNG_PERSON_ON_BENEFIT:
        return VariationReason.INCOME_RELATED_BENEFIT
    nil_otherwise = circumstances.nil_reason and circumstances.nil_reason not in NIL_BY_BENEFIT
    if income_related and not nil_otherwise:
        return VariationReason.INCOME_RELATED_BENEFIT
    return None


def _weigh_expenses(case: CalculationContext, income: Fraction, bar: VariationReason | None) -> list[VariationOutcome]:
    """Regulations 57(1)(e) and 63 to 68; the threshold is tested for each kind by itself."""
    together: dict[SpecialExpenseKind, Fraction] = {}
    for expense in case.circumstances.special_expenses:
        together[expense.kind] = together.get(expense.kind, NOTHING) + Fraction(expense.weekly)
    outcomes = [
        VariationOutcome(kind, weekly, bar) if bar else _weigh_expense(kind, weekly, income, case)
        for kind, weekly in together.items()
    ]
    counted = sum((outcome.weekly for outcome in outcomes if outcome.counts), NOTHING)
    if counted and income - counted > case.law.income_cap:
        return [
            outcome._replace(reason=VariationReason.STILL_OVER_CAP) if outcome.counts else outcome
            for outcome in outcomes
        ]
    return outcomes


def _weigh_expense(
    kind: SpecialExpenseKind, weekly: Fraction, income: Fraction, case: CalculationContext
) -> VariationOutcome:
    if kind is SpecialExpenseKind.ILLNESS_OR_DISABILITY:
        if not case.circumstances.relevant_other_children:
            return VariationOutcome(kind, weekly, VariationReason.NO_RELEVANT_OTHER_CHILD)
    elif weekly < case.law.figure("expense_threshold"):
        return VariationOutcome(kind, weekly, VariationReason.UNDER_THRESHOLD)
    if kind is SpecialExpenseKind.BOARDING_SCHOOL:
        weekly = _limit_boarding_school(weekly, income, case.law, case.trace)
    return VariationOutcome(kind, weekly, VariationReason.COUNTED)


def _limit_boarding_school(weekly: Fraction, income: Fraction, law: Law, trace: Trace) -> Fraction:
    """Fees may not cut the income looked at by more than half. Regulation 66(5).

    Above the cap the part of the fees that only reaches down to the cap cuts nothing: regulation 72(2).
    """
    most_part = law.figure("boarding_most_part")
    looked_at = min(income, law.income_cap)
    limit = looked_at * most_part + (income - looked_at)
    if weekly <= limit:
        return weekly
    return trace.record(
        Rule.BOARDING_SCHOOL_LIMIT,
        limit,
        boarding_school=weekly,
        gross_weekly_income=looked_at,
        most_part=most_part,
    )


def boarding_maintenance_element(yearly_fees: Decimal, law: Law) -> Decimal:
    """The most pounds a year that count as the living part of boarding fees not told apart. Reg 66(2)."""
    return to_penny(Fraction(yearly_fees) * law.figure("boarding_maintenance_part"))


def _weigh_income(case: CalculationContext, income: Fraction, bar: VariationReason | None) -> list[VariationOutcome]:
    """Regulations 57(1)(f) and 69 to 71."""
    if bar is None and income >= case.law.income_cap:
        bar = VariationReason.INCOME_AT_CAP
    claimed: dict[AdditionalIncomeKind, list[AdditionalIncome]] = {}
    for added in case.circumstances.additional_income:
        claimed.setdefault(added.kind, []).append(added)
    return [
        VariationOutcome(kind, _weekly_of(entries, case.law), bar) if bar else _weigh_kind(kind, entries, case)
        for kind, entries in claimed.items()
    ]


def _weigh_kind(
    kind: AdditionalIncomeKind, entries: list[AdditionalIncome], case: CalculationContext
) -> VariationOutcome:
    if kind is AdditionalIncomeKind.ASSETS:
        return _weigh_assets(entries, case.law, case.trace)
    reason = VariationReason.COUNTED
    weekly = _weekly_of(entries, case.law)
    if kind is AdditionalIncomeKind.UNEARNED:
        if _yearly_of(entries) < case.law.figure("unearned_threshold"):
            reason = VariationReason.UNDER_THRESHOLD
    elif kind is AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME:
        reason = _weigh_own_income(weekly, case.circumstances, case.law)
    return VariationOutcome(kind, weekly, reason)


def _weigh_assets(entries: list[AdditionalIncome], law: Law, trace: Trace) -> VariationOutcome:
    counted = [entry for entry in entries if asset_counts(_value_of(entry), law)]
    if not counted:
        together = _weekly_of(entries, law)
        return VariationOutcome(AdditionalIncomeKind.ASSETS, together, VariationReason.UNDER_THRESHOLD)
    for entry in counted:
        trace.record(
            Rule.ASSET_INCOME,
            _weekly_of([entry], law),
            asset_value=_value_of(entry),
            interest=law.figure("asset_interest"),
        )
    return VariationOutcome(AdditionalIncomeKind.ASSETS, _weekly_of(counted, law), VariationReason.COUNTED)


def _weigh_own_income(weekly: Fraction, circumstances: Circumstances, law: Law) -> VariationReason:
    """Regulation 70: income of a person whose situation gives nil, or whose own benefit the flat rate."""
    by_description = circumstances.nil_reason in NIL_WITH_INCOME
    by_benefit = not circumstances.nil_reason and circumstances.benefits & law.benefits_of_payer
    if not (by_description or by_benefit):
        return VariationReason.NOT_ON_FLAT_OR_NIL_RATE
    if weekly <= law.figure("flat_or_nil_income_over"):
        return VariationReason.UNDER_THRESHOLD
    return VariationReason.COUNTED


def asset_counts(value: Fraction, law: Law) -> bool:
    """Each asset is tested by itself, and counts only over the threshold. Regulation 69A (doubt D9)."""
    return value > law.figure("asset_threshold")


def _value_of(entry: AdditionalIncome) -> Fraction:
    return Fraction(entry.value or 0)


def _yearly_of(entries: list[AdditionalIncome]) -> Fraction:
    return sum((Fraction(entry.yearly or 0) for entry in entries), NOTHING)


def _weekly_of(entries: list[AdditionalIncome], law: Law) -> Fraction:
    """A yearly sum by 365 and 7, less pension not yet counted; an asset's whole value by interest and 52."""
    values = sum((_value_of(entry) for entry in entries), NOTHING)
    if values:
        return values * law.figure("asset_interest") / WEEKS_IN_A_YEAR
    pension = sum((Fraction(entry.pension) for entry in entries), NOTHING)
    return max(NOTHING, _yearly_of(entries) - pension) / WEEKS_OF_INCOME_PER_YEAR
