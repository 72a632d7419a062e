"""Special expenses that lower the income that counts, and how far. Regulations 57(1)(e) and 63 to 68."""

from decimal import Decimal
from fractions import Fraction

from logic.calculation.additional_income import weigh_additional_income
from logic.calculation.calculation_context import CalculationContext
from logic.calculation.variation_outcome import NOTHING, VariationOutcome, total_counted
from logic.codes import SpecialExpenseKind, VariationReason, WarningCode
from logic.law import Law
from logic.money import to_penny
from logic.rule_registry import Rule


def weigh_expenses(case: CalculationContext, income: Fraction, bar: VariationReason | None) -> list[VariationOutcome]:
    """Test each kind of special expense by itself, each against the threshold, and limit school fees.

    `income` is gross pounds a week before the cap; `bar` refuses every expense for one reason. Regulations 57(1)(e)
    and 63 to 68.
    """
    together: dict[SpecialExpenseKind, Fraction] = {}
    for expense in case.circumstances.special_expenses:
        together[expense.kind] = together.get(expense.kind, NOTHING) + Fraction(expense.weekly)
    if bar:
        return [VariationOutcome(kind, weekly, bar) for kind, weekly in together.items()]
    outcomes = {kind: _weigh_expense(kind, weekly, case) for kind, weekly in together.items()}
    boarding = outcomes.get(SpecialExpenseKind.BOARDING_SCHOOL)
    if boarding and boarding.counts:
        others = total_counted(outcomes.values()) - boarding.weekly
        limited = _limit_boarding_school(boarding.weekly, income, others, case)
        outcomes[SpecialExpenseKind.BOARDING_SCHOOL] = boarding._replace(weekly=limited)
    counted = total_counted(outcomes.values())
    if counted and income - counted > case.law.income_cap:
        return [
            outcome._replace(reason=VariationReason.STILL_OVER_CAP) if outcome.counts else outcome
            for outcome in outcomes.values()
        ]
    return list(outcomes.values())


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
        added = total_counted(weigh_additional_income(case.aside(), income, others, None))
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
