"""Variations: special expenses that lower the income that counts, and income that is added to it.

Whether a variation is just and fair is for the service to decide; here is only what the rules make
of the sums.
Regulations 57 and 63 to 74.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.calculation_context import CalculationContext
from logic.calculation.circumstances import AdditionalIncome, Circumstances
from logic.calculation.rates import rate_fixed_by_person
from logic.codes import (
    AdditionalIncomeKind,
    AssetKind,
    NilReason,
    SpecialExpenseKind,
    VariationReason,
    WarningCode,
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
            expenses = _weigh_expenses(case, income, VariationReason.ALREADY_FLAT_RATE_OR_LESS)
        else:
            expenses = _weigh_expenses(case, income, bar)
    special_expenses = _counted(expenses)
    added = _weigh_income(case, income, special_expenses, bar)
    own = _counted(each for each in added if each.kind is AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME)
    return Variations((*expenses, *added), special_expenses, _counted(added), own)


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


def _weigh_expenses(case: CalculationContext, income: Fraction, bar: VariationReason | None) -> list[VariationOutcome]:
    """Regulations 57(1)(e) and 63 to 68; the threshold is tested for each kind by itself."""
    together: dict[SpecialExpenseKind, Fraction] = {}
    for expense in case.circumstances.special_expenses:
        together[expense.kind] = together.get(expense.kind, NOTHING) + Fraction(expense.weekly)
    if bar:
        return [VariationOutcome(kind, weekly, bar) for kind, weekly in together.items()]
    outcomes = {kind: _weigh_expense(kind, weekly, case) for kind, weekly in together.items()}
    boarding = outcomes.get(SpecialExpenseKind.BOARDING_SCHOOL)
    if boarding and boarding.counts:
        others = _counted(outcomes.values()) - boarding.weekly
        limited = _limit_boarding_school(boarding.weekly, income, others, case)
        outcomes[SpecialExpenseKind.BOARDING_SCHOOL] = boarding._replace(weekly=limited)
    counted = _counted(outcomes.values())
    if counted and income - counted > case.law.income_cap:
        return [
            outcome._replace(reason=VariationReason.STILL_OVER_CAP) if outcome.counts else outcome
            for outcome in outcomes.values()
        ]
    return list(outcomes.values())


def _counted(outcomes: Iterable[VariationOutcome]) -> Fraction:
    return sum((outcome.weekly for outcome in outcomes if outcome.counts), NOTHING)


def _weigh_expense(kind: SpecialExpenseKind, weekly: Fraction, case: CalculationContext) -> VariationOutcome:
    """Test one kind of expense. Exactly at the threshold it counts: regulation 68(1), and doubt D2 for 57(1)(e)(i)."""
    reason = VariationReason.COUNTED
    threshold = case.law.figure("expense_threshold")
    if kind is SpecialExpenseKind.ILLNESS_OR_DISABILITY:
        if not case.circumstances.relevant_other_children:
            reason = VariationReason.NO_RELEVANT_OTHER_CHILD
    elif weekly < threshold or (weekly == threshold and case.reads_otherwise(WarningCode.TEN_POUND_THRESHOLD_EXACT)):
        reason = VariationReason.UNDER_THRESHOLD
    return VariationOutcome(kind, weekly, reason)


def _limit_boarding_school(weekly: Fraction, income: Fraction, others: Fraction, case: CalculationContext) -> Fraction:
    """Fees may not cut by more than half the income looked at without them: what the `others` leave. Reg 66(5).

    Above the cap the part of the fees that only reaches down to the cap cuts nothing: regulation 72(2). The half could
    be of the whole income (doubt D18), or of the income with what is added to it (doubt D27).
    """
    most_part, cap = case.law.figure("boarding_most_part"), case.law.income_cap

    def most_from(left: Fraction) -> Fraction:
        looked_at = min(left, cap)
        return looked_at * most_part + (left - looked_at)

    left = max(NOTHING, income - others)
    if weekly > most_from(left) and others and case.reads_otherwise(WarningCode.BOARDING_HALF_AFTER_OTHER_COSTS):
        left = income
    if weekly > most_from(left) and case.circumstances.additional_income:
        added = _counted(_weigh_income(case.aside(), income, others, None))
        if added and case.reads_otherwise(WarningCode.BOARDING_HALF_BEFORE_OTHER_INCOME):
            left += added
    if weekly <= most_from(left):
        return weekly
    return case.trace.record(
        Rule.BOARDING_SCHOOL_LIMIT,
        most_from(left),
        boarding_school=weekly,
        gross_weekly_income=min(left, cap),
        most_part=most_part,
    )


def boarding_maintenance_element(yearly_fees: Decimal, law: Law) -> Decimal:
    """The most pounds a year that count as the living part of boarding fees not told apart. Reg 66(2)."""
    return to_penny(Fraction(yearly_fees) * law.figure("boarding_maintenance_part"))


def _weigh_income(
    case: CalculationContext, income: Fraction, special_expenses: Fraction, bar: VariationReason | None
) -> list[VariationOutcome]:
    """Regulations 57(1)(f) and 69 to 71.

    Income at the cap bars more of it, "without taking that ground into account": so never the ground of regulation
    70, which is that income itself.
    """
    if bar is None and income >= case.law.income_cap and not _cap_bars_nothing(case, income - special_expenses):
        at_cap: VariationReason | None = VariationReason.INCOME_AT_CAP
    else:
        at_cap = None
    claimed: dict[AdditionalIncomeKind, list[AdditionalIncome]] = {}
    for added in case.circumstances.additional_income:
        claimed.setdefault(added.kind, []).append(added)
    outcomes = []
    for kind, entries in claimed.items():
        barred = bar or (None if kind is AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME else at_cap)
        outcome = VariationOutcome(kind, _weekly_of(entries, case.law), barred) if barred else None
        outcomes.append(outcome or _weigh_kind(kind, entries, case))
    return outcomes


def _cap_bars_nothing(case: CalculationContext, income_left: Fraction) -> bool:
    """Doubt D25: income that is not counted, or that expenses bring under the cap, could be thought no bar."""
    doubtful = income_left < case.law.income_cap or rate_fixed_by_person(case.aside()) is not None
    return doubtful and case.reads_otherwise(WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME)


def _weigh_kind(
    kind: AdditionalIncomeKind, entries: list[AdditionalIncome], case: CalculationContext
) -> VariationOutcome:
    if kind is AdditionalIncomeKind.ASSETS:
        return _weigh_assets(entries, case)
    reason = VariationReason.COUNTED
    weekly = _weekly_of(entries, case.law)
    if kind is AdditionalIncomeKind.UNEARNED:
        if _yearly_of(entries) < case.law.figure("unearned_threshold"):
            reason = VariationReason.UNDER_THRESHOLD
    elif kind is AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME:
        reason = _weigh_own_income(weekly, case.circumstances, case.law)
    return VariationOutcome(kind, weekly, reason)


def _weigh_assets(entries: list[AdditionalIncome], case: CalculationContext) -> VariationOutcome:
    """Count the assets over the threshold at their whole value. Regulation 69A(1), (2), (5), (7).

    "Money" is one asset, wherever it lies (JP v SSWP [2025] UKUT 162 (AAC)); land and shares are taken alike (D9).
    """
    law = case.law
    assets = _assets_of_one_kind(entries)
    counted = [value for value in assets if asset_counts(value, law)]
    each = [_value_of(entry) for entry in entries]
    alone = [value for value in each if asset_counts(value, law)]
    parted = sum(alone, NOTHING) != sum(counted, NOTHING)
    if parted and case.reads_otherwise(WarningCode.ASSETS_OF_ONE_KIND_ADDED):
        counted = alone
    if not counted:
        together = _asset_income(sum(assets, NOTHING), law)
        return VariationOutcome(AdditionalIncomeKind.ASSETS, together, VariationReason.UNDER_THRESHOLD)
    weekly = [
        case.trace.record(
            Rule.ASSET_INCOME,
            _asset_income(value, law),
            asset_value=value,
            interest=law.figure("asset_interest"),
        )
        for value in counted
    ]
    return VariationOutcome(AdditionalIncomeKind.ASSETS, sum(weekly, NOTHING), VariationReason.COUNTED)


def _assets_of_one_kind(entries: list[AdditionalIncome]) -> list[Fraction]:
    """Values by asset: money, land and shares each added up; every other thing by itself."""
    added_up: dict[AssetKind, Fraction] = {}
    others: list[Fraction] = []
    for entry in entries:
        if entry.asset is AssetKind.OTHER:
            others.append(_value_of(entry))
        else:
            added_up[entry.asset] = added_up.get(entry.asset, NOTHING) + _value_of(entry)
    return [*added_up.values(), *others]


def _asset_income(value: Fraction, law: Law) -> Fraction:
    """A week's income of an asset: its whole value by the judgment rate, over 52. Regulation 69A(7)."""
    return value * law.figure("asset_interest") / WEEKS_IN_A_YEAR


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
    """Whether an asset's value is over the threshold. Regulation 69A(1) and (5)."""
    return value > law.figure("asset_threshold")


def _value_of(entry: AdditionalIncome) -> Fraction:
    return Fraction(entry.value or 0)


def _yearly_of(entries: list[AdditionalIncome]) -> Fraction:
    return sum((Fraction(entry.yearly or 0) for entry in entries), NOTHING)


def _weekly_of(entries: list[AdditionalIncome], law: Law) -> Fraction:
    """A yearly sum by 365 and 7, less pension not yet counted; an asset's whole value by interest and 52."""
    values = sum((_value_of(entry) for entry in entries), NOTHING)
    if values:
        return _asset_income(values, law)
    pension = sum((Fraction(entry.pension) for entry in entries), NOTHING)
    return max(NOTHING, _yearly_of(entries) - pension) / WEEKS_OF_INCOME_PER_YEAR
