"""Which warnings belong to an estimate: doubts of the law that can move the amount, and its limits."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.calculation_context import CalculationContext
from logic.calculation.circumstances import Circumstances
from logic.calculation.period_conversion import CONVERSIONS_OF_OURS
from logic.calculation.trace import Step
from logic.calculation.variation_outcome import VariationOutcome
from logic.codes import AdditionalIncomeKind, Rate, WarningCode
from logic.fees import day_and_week_differ
from logic.law import Jurisdiction, Law
from logic.money import MOST_NIGHTS, PENCE
from logic.rule_registry import Rule

# Rules whose use alone is worth a warning.
_BY_RULE = {
    Rule.EQUAL_CARE_LEFT_OUT: WarningCode.EQUAL_CARE_CHILD_LEFT_OUT,
    Rule.NO_PAYING_PARENT: WarningCode.EQUAL_CARE_NO_PAYING_PARENT,
    Rule.NEGATIVE_IS_NOTHING: WarningCode.NEGATIVE_SHARE_IS_NOTHING,
    Rule.LOCAL_AUTHORITY_NIL: WarningCode.LOCAL_AUTHORITY_CARE_ALL_YEAR,
}


class WarningFacts(NamedTuple):
    """What the warnings look at. `income` is gross pounds a week before variations and cap, if known.

    `differing` are the doubts of which another reading gives this case another amount.
    """

    case: CalculationContext
    rate: Rate
    income: Fraction | None
    pence: Sequence[int]
    variations: Sequence[VariationOutcome]
    differing: Sequence[WarningCode]

    @property
    def law(self) -> Law:
        """The rule set used."""
        return self.case.law

    @property
    def circumstances(self) -> Circumstances:
        """The case's facts."""
        return self.case.circumstances

    @property
    def steps(self) -> Sequence[Step]:
        """The steps taken so far."""
        return self.case.trace.steps

    def took(self, rule: Rule) -> bool:
        """Whether a step was taken by this rule."""
        return any(step.rule is rule for step in self.steps)


def warnings_for(facts: WarningFacts) -> tuple[WarningCode, ...]:
    """Every warning that applies, in the order of the list of codes."""
    codes = {_BY_RULE[step.rule] for step in facts.steps if step.rule in _BY_RULE}
    codes |= set(facts.differing)
    codes |= _about_care(facts)
    codes |= _about_law(facts)
    if facts.income is not None:
        codes |= _about_income(facts, facts.income)
    codes |= {_of_variation(outcome) for outcome in facts.variations}
    if any(day_and_week_differ(each, facts.law) for each in facts.pence):
        codes.add(WarningCode.FEES_ARE_BY_THE_DAY)
    return tuple(code for code in WarningCode if code in codes) if codes else ()


def _about_care(facts: WarningFacts) -> set[WarningCode]:
    codes = set()
    half = facts.law.shared_care.bands[-1].low
    for family in facts.case.families:
        for _, child in family:
            if 2 * child.nights > MOST_NIGHTS:
                codes.add(WarningCode.MORE_THAN_HALF_THE_NIGHTS)
            elif child.nights >= half:
                codes.add(WarningCode.NIGHTS_SUGGEST_EQUAL_CARE)
    return codes


def _about_law(facts: WarningFacts) -> set[WarningCode]:
    codes = set()
    if facts.rate is Rate.DEFAULT and facts.case.qualifying_children == 1:
        codes.add(WarningCode.DEFAULT_RATE_DIFFERS_FROM_GUIDANCE)
    if facts.circumstances.on > facts.law.review_by:
        codes.add(WarningCode.LAW_NOT_REVIEWED_FOR_THIS_DATE)
    if facts.law.figure("application_fee"):
        codes.add(WarningCode.APPLICATION_FEE_THEN_DUE)
    assets = any(outcome.kind is AdditionalIncomeKind.ASSETS for outcome in facts.variations)
    unconfirmed = facts.took(Rule.INCOME_CAPPED) or facts.rate is Rate.DEFAULT or assets
    if facts.law.jurisdiction is Jurisdiction.NORTHERN_IRELAND and unconfirmed:
        codes.add(WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED)
    return codes


def _about_income(facts: WarningFacts, income: Fraction) -> set[WarningCode]:
    codes = set()
    circumstances, law = facts.circumstances, facts.law
    stated = circumstances.income
    by_income = facts.rate in (Rate.REDUCED, Rate.BASIC, Rate.BASIC_PLUS)
    if stated and by_income and not facts.took(Rule.ADDITIONAL_INCOME_ALONE):
        if stated.pension or facts.took(Rule.RELIEF_AT_SOURCE_CONTRIBUTION_DEDUCTED):
            codes.add(WarningCode.PENSION_RELIEF_AT_SOURCE)
        if any(map(facts.took, CONVERSIONS_OF_OURS)):
            codes.add(WarningCode.PAY_PERIOD_CONVERSION_IS_OURS)
        if PENCE % income.denominator:
            codes.add(WarningCode.INCOME_ROUNDING_MAY_MOVE_A_PENNY)
    if facts.took(Rule.INCOME_CAPPED):
        codes.add(WarningCode.INCOME_OVER_CAP)
        if circumstances.relevant_other_children:
            codes.add(WarningCode.CAP_COMES_BEFORE_OTHER_CHILDREN)
    together = circumstances.benefits | circumstances.partner_benefits
    variable = facts.took(Rule.FLAT_BENEFIT) and not together & law.income_related_benefits
    asked = any(outcome.kind is AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME for outcome in facts.variations)
    if variable and not asked and law.figure("flat_or_nil_income_over") < income:
        codes.add(WarningCode.BENEFIT_FIXES_THE_AMOUNT)
    return codes


def _of_variation(outcome: VariationOutcome) -> WarningCode:
    return WarningCode.VARIATION_NEEDS_A_DECISION if outcome.counts else WarningCode.VARIATION_NOT_COUNTED
