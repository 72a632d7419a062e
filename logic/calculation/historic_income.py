"""Historic income: what HM Revenue and Customs holds for the last tax year. Regulations 35 and 36."""

from collections.abc import Sequence
from fractions import Fraction

from logic.calculation.income_part import IncomePart
from logic.calculation.income_part_lines import PartLine, amount_of, noted, of_kinds
from logic.calculation.trace import Trace
from logic.codes import IncomePartKind
from logic.money import WEEKS_OF_INCOME_PER_YEAR
from logic.rule_registry import Rule

NOTHING = Fraction(0)

LAST_YEAR = {
    IncomePartKind.LAST_YEAR_PAY: Rule.LAST_YEAR_PAY_COUNTED,
    IncomePartKind.LAST_YEAR_BENEFITS_IN_KIND: Rule.LAST_YEAR_PAY_COUNTED,
    IncomePartKind.LAST_YEAR_PENSION: Rule.LAST_YEAR_PENSION_COUNTED,
    IncomePartKind.LAST_YEAR_TAXABLE_BENEFIT: Rule.LAST_YEAR_BENEFIT_COUNTED,
    IncomePartKind.LAST_YEAR_PROFIT: Rule.LAST_YEAR_PROFIT_COUNTED,
    IncomePartKind.LAST_YEAR_TRADING_LOSS: Rule.TRADING_LOSS_LEFT_OUT,
    IncomePartKind.LAST_YEAR_PENSION_CONTRIBUTION: Rule.LAST_YEAR_CONTRIBUTION_DEDUCTED,
}


def historic_income(
    parts: Sequence[IncomePart], trace: Trace, lines: list[PartLine], *, set_off: bool
) -> Fraction | None:
    """Regulations 35 and 36: the sum of what was charged to tax in a year, less contributions not under net pay."""
    last_year = [part for part in parts if part.kind in LAST_YEAR]
    if not last_year:
        return None
    contribution = IncomePartKind.LAST_YEAR_PENSION_CONTRIBUTION
    yearly = NOTHING
    for part in last_year:
        if part.kind is not contribution:
            yearly += _count_last_year(part, trace, lines)
    if set_off:
        profits = sum(map(amount_of, of_kinds(last_year, IncomePartKind.LAST_YEAR_PROFIT)), NOTHING)
        yearly -= min(profits, sum(map(amount_of, of_kinds(last_year, IncomePartKind.LAST_YEAR_TRADING_LOSS)), NOTHING))
    contributions = sum(map(amount_of, of_kinds(last_year, contribution)), NOTHING)
    if contributions:
        before = yearly
        yearly = noted(
            contribution,
            contributions,
            trace,
            lines,
            lambda: trace.record(
                LAST_YEAR[contribution], max(NOTHING, before - contributions), amount=before, pension=contributions
            ),
        )
    return trace.record(Rule.HISTORIC_INCOME, yearly / WEEKS_OF_INCOME_PER_YEAR, amount=yearly)


def _count_last_year(part: IncomePart, trace: Trace, lines: list[PartLine]) -> Fraction:
    amount = amount_of(part)
    counted = NOTHING if part.kind is IncomePartKind.LAST_YEAR_TRADING_LOSS else amount
    rule = LAST_YEAR[part.kind]
    return noted(part.kind, amount, trace, lines, lambda: trace.record(rule, counted, amount=amount))
