"""Income that is added to a person's own by a variation, and when it counts. Regulations 57(1)(f) and 69 to 71."""

from fractions import Fraction

from logic.calculation.calculation_context import CalculationContext
from logic.calculation.circumstances import AdditionalIncome, Circumstances
from logic.calculation.rates import rate_fixed_by_person
from logic.calculation.variation_outcome import NOTHING, VariationOutcome
from logic.codes import AdditionalIncomeKind, AssetKind, NilReason, VariationReason, WarningCode
from logic.law import Law
from logic.money import WEEKS_IN_A_YEAR, WEEKS_OF_INCOME_PER_YEAR
from logic.rule_registry import Rule

# Regulation 70(3): the nil descriptions whose own income can be brought in. Not 45(1)(c).
NIL_WITH_INCOME = frozenset({NilReason.CHILD, NilReason.PRISONER, NilReason.WORK_BASED_TRAINING, NilReason.CARE_HOME})


def weigh_additional_income(
    case: CalculationContext, income: Fraction, special_expenses: Fraction, bar: VariationReason | None
) -> list[VariationOutcome]:
    """Test each kind of income that is added. Regulations 57(1)(f) and 69 to 71.

    `income` and `special_expenses` are pounds a week, before the cap; `bar` refuses all of it for one reason.
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
    """Whether an asset's net value in pounds is over the threshold. Regulation 69A(1) and (5)."""
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
