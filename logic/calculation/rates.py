"""The rates: nil, flat, reduced, basic and basic plus, by Schedule 1 paragraphs 2 to 5."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from logic.calculation.calculation_context import CalculationContext
from logic.calculation.trace import Trace
from logic.codes import Benefit, NilReason, Rate
from logic.law import MOST_CHILDREN_IN_A_TABLE, Law
from logic.rule_registry import Rule

NOTHING = Fraction(0)


class SharedCare(StrEnum):
    """What nights can do to an amount: nothing, make it nil (para 8), or take parts off (para 7)."""

    NO_EFFECT = "no_effect"
    NIL_FROM_52_NIGHTS = "nil_from_52_nights"
    TAKES_PARTS_OFF = "takes_parts_off"


@dataclass(frozen=True, slots=True)
class Liability:
    """What is due each week before it is shared out: pounds, the rate, and what nights can do to it."""

    rate: Rate
    weekly: Fraction
    shared_care: SharedCare


def rate_fixed_by_person(case: CalculationContext) -> Liability | None:
    """The nil or flat rate of a person whose situation, not income, decides; else None.

    Schedule 1 paragraphs 4(1)(b), (c), 4(2) and 5(a); regulations 44 and 45(1).
    """
    law, circumstances, trace = case.law, case.circumstances, case.trace
    if circumstances.nil_reason:
        return nil_by_description(circumstances.nil_reason, trace)
    income_related = first_benefit(circumstances.benefits | circumstances.partner_benefits, law.income_related_benefits)
    if income_related and circumstances.partner_also_pays:
        half = law.flat_rate * law.figure("couple_part_of_flat_rate")
        trace.record(Rule.FLAT_COUPLE, half, benefit=income_related, flat_rate=law.flat_rate)
        return Liability(Rate.FLAT, half, SharedCare.NIL_FROM_52_NIGHTS)
    of_payer = first_benefit(circumstances.benefits, law.benefits_of_payer)
    if of_payer:
        trace.record(Rule.FLAT_BENEFIT, law.flat_rate, benefit=of_payer)
    elif income_related:
        trace.record(Rule.FLAT_INCOME_RELATED_BENEFIT, law.flat_rate, benefit=income_related)
    else:
        return None
    return Liability(Rate.FLAT, law.flat_rate, SharedCare.NIL_FROM_52_NIGHTS)


def nil_by_description(reason: NilReason, trace: Trace) -> Liability:
    """Nothing is due from a person regulation 45(1) describes."""
    trace.record(Rule.NIL_DESCRIPTION, NOTHING, reason=reason)
    return Liability(Rate.NIL, NOTHING, SharedCare.NO_EFFECT)


def first_benefit(benefits: frozenset[Benefit], listed: frozenset[Benefit]) -> Benefit | None:
    """The first listed benefit a person gets, in the order of the list of codes."""
    both = benefits & listed
    return next((benefit for benefit in Benefit if benefit in both), None) if both else None


def rate_on_income(income: Fraction, case: CalculationContext) -> Liability:
    """The rate that income gives.

    Income is pounds a week, already capped. The bands are tested on the whole of it; only the basic rate
    reads it reduced for relevant other children, and only £800 is tested after that. Schedule 1 paragraphs
    2, 3, 4(1)(a) and 5(b).
    """
    law, trace = case.law, case.trace
    if income < law.nil_below:
        trace.record(Rule.NIL_INCOME, NOTHING, gross_weekly_income=income, nil_below=law.nil_below)
        return Liability(Rate.NIL, NOTHING, SharedCare.NO_EFFECT)
    if income <= law.flat_up_to:
        trace.record(Rule.FLAT_LOW_INCOME, law.flat_rate, gross_weekly_income=income, flat_up_to=law.flat_up_to)
        return Liability(Rate.FLAT, law.flat_rate, SharedCare.NO_EFFECT)
    counted = case.children_counted
    others = case.circumstances.relevant_other_children
    column = min(others, MOST_CHILDREN_IN_A_TABLE)
    if income < law.reduced_below:
        percentage = law.reduced_percent[_row(counted)][column]
        weekly = trace.record(
            Rule.REDUCED_RATE,
            law.flat_rate + (income - law.flat_up_to) * percentage,
            gross_weekly_income=income,
            flat_rate=law.flat_rate,
            flat_up_to=law.flat_up_to,
            percentage=percentage,
            children_counted=counted,
            relevant_other_children=others,
        )
        return Liability(Rate.REDUCED, weekly, SharedCare.TAKES_PARTS_OFF)
    if others:
        less = law.relevant_other_children_percent[column]
        income = trace.record(
            Rule.RELEVANT_OTHER_CHILDREN,
            income * (1 - less),
            gross_weekly_income=income,
            relevant_other_children=others,
            percentage=less,
        )
    # Income is capped before, but where doubt D3 is read the other way.
    return _basic_rate(min(income, law.income_cap), counted, law, trace)


def _row(children: int) -> int:
    return min(children, MOST_CHILDREN_IN_A_TABLE) - 1


def _basic_rate(income: Fraction, counted: int, law: Law, trace: Trace) -> Liability:
    percentage = law.basic_percent[_row(counted)]
    if income <= law.basic_plus_over:
        weekly = trace.record(
            Rule.BASIC_RATE,
            income * percentage,
            income=income,
            percentage=percentage,
            children_counted=counted,
        )
        return Liability(Rate.BASIC, weekly, SharedCare.TAKES_PARTS_OFF)
    rest = income - law.basic_plus_over
    plus_percentage = law.basic_plus_percent[_row(counted)]
    weekly = trace.record(
        Rule.BASIC_PLUS_RATE,
        law.basic_plus_over * percentage + rest * plus_percentage,
        income=income,
        first_part=law.basic_plus_over,
        percentage=percentage,
        rest=rest,
        plus_percentage=plus_percentage,
        children_counted=counted,
    )
    return Liability(Rate.BASIC_PLUS, weekly, SharedCare.TAKES_PARTS_OFF)


def default_rate(case: CalculationContext) -> Liability:
    """The amount when no information can be got. Regulation 49(2); no shared care."""
    weekly = case.law.tables["default_amount"].for_children(case.qualifying_children)
    case.trace.record(Rule.DEFAULT_RATE, weekly, qualifying_children=case.qualifying_children)
    return Liability(Rate.DEFAULT, weekly, SharedCare.NO_EFFECT)
