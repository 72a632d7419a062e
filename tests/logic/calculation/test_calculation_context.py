"""A case while it is worked out: which children count, which doubt is read the other way, and a trace of its own."""

from fractions import Fraction
from typing import Any

import pytest

import logic
from logic.calculation.calculation_context import open_context
from logic.calculation.liability import liability_before_sharing, shared_out, unvaried_total
from logic.calculation.variations import weigh_variations
from logic.codes import WarningCode
from logic.rule_registry import Rule
from tests.logic.calculation.warning_cases import DIVERTED, OWN, facts
from tests.logic.families import TODAY, children, family

LAW = logic.law_on(TODAY)
EQUAL = {"children": [{"nights": 0}, {"nights": 180, "equal_day_to_day_care": True}]}


def test_a_child_cared_for_equally_drops_out_and_the_others_keep_their_places() -> None:
    """Regulation 50(2). The second child of a family is left out; a step about the third still names the third."""
    three = {"children": [*EQUAL["children"], {"nights": 60}]}
    context = open_context(LAW, family(three, children(0)))
    assert [[place for place, _ in each] for each in context.families] == [[0, 2], [0]]
    assert context.qualifying_children == 3


def test_children_of_other_arrangements_are_counted_for_the_percentage_alone() -> None:
    context = open_context(LAW, family(children(0, 0), other_arrangement_children=2))
    assert (context.qualifying_children, context.children_counted) == (2, 4)


def test_only_the_doubt_that_is_named_is_read_the_other_way_and_each_that_was_asked_is_noted() -> None:
    asked = (WarningCode.TEN_POUND_THRESHOLD_EXACT, WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME)
    context = open_context(LAW, family(), asked[0])
    assert [context.reads_otherwise(doubt) for doubt in asked] == [True, False]
    assert context.doubts_met == set(asked)
    assert not open_context(LAW, family()).reads_otherwise(asked[0])


def test_a_sum_beside_the_answer_leaves_no_step_in_it_and_meets_the_same_doubts() -> None:
    context = open_context(LAW, family())
    beside = context.aside()
    beside.trace.record(Rule.FLOOR, 7, weekly=3)
    assert (len(beside.trace.steps), context.trace.steps) == (1, [])
    beside.reads_otherwise(WarningCode.TEN_POUND_THRESHOLD_EXACT)
    assert context.doubts_met == {WarningCode.TEN_POUND_THRESHOLD_EXACT}


CONTACT = {"kind": "contact", "weekly": "100"}


def doubts_met(plain: dict[str, Any]) -> set[WarningCode]:
    """The doubts that a calculation asks; `plain` tells an income by the week, or none."""
    circumstances = family(**plain)
    case = open_context(LAW, circumstances)
    income = Fraction(circumstances.income.amount or 0) if circumstances.income else Fraction(0)
    variations = weigh_variations(case, income, lambda: unvaried_total(case.aside(), income))
    _, liability = liability_before_sharing(case, income, variations)
    shared_out(liability, case)
    return case.doubts_met


def boarding(weekly: str) -> dict[str, str]:
    return {"kind": "boarding_school", "weekly": weekly}


NEVER_ASKED: dict[str, tuple[WarningCode, dict[str, Any]]] = {
    "fees of exactly half of what other costs leave": (
        WarningCode.BOARDING_HALF_AFTER_OTHER_COSTS,
        facts(special_expenses=[CONTACT, boarding("200")]),
    ),
    "fees over half beside no other cost": (
        WarningCode.BOARDING_HALF_AFTER_OTHER_COSTS,
        facts(special_expenses=[boarding("300")]),
    ),
    "fees of exactly half beside other money": (
        WarningCode.BOARDING_HALF_BEFORE_OTHER_INCOME,
        facts(special_expenses=[boarding("250")], additional_income=DIVERTED),
    ),
    "fees over half beside interest that does not count": (
        WarningCode.BOARDING_HALF_BEFORE_OTHER_INCOME,
        facts(special_expenses=[boarding("300")], additional_income=[{"kind": "unearned", "yearly": "100"}]),
    ),
    "other money over the cap that a benefit keeps out anyway": (
        WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME,
        facts(income={"amount": "3200"}, benefits=["pension_credit"], additional_income=DIVERTED),
    ),
    "other money over the cap without a cost": (
        WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME,
        facts(income={"amount": "3200"}, additional_income=DIVERTED),
    ),
    "other money beside costs that leave exactly the cap": (
        WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME,
        facts(
            income={"amount": "3200"},
            special_expenses=[{"kind": "prior_debts", "weekly": "200"}],
            additional_income=DIVERTED,
        ),
    ),
    "two accounts of which each counts by itself": (
        WarningCode.ASSETS_OF_ONE_KIND_ADDED,
        facts(additional_income=[{"kind": "assets", "value": "40000"}] * 2),
    ),
    "a prisoner with next to no income and no partner's benefit": (
        WarningCode.BENEFIT_OF_PARTNER_ALONE,
        facts(nil_reason="prisoner", income={"amount": "5"}),
    ),
    "a prisoner with other money and no income of their own to set aside": (
        WarningCode.NIL_DESCRIPTION_SETS_INCOME_ASIDE,
        facts(nil_reason="prisoner", income={"amount": "0"}, additional_income=DIVERTED),
    ),
    "a prisoner with other money and children elsewhere": (
        WarningCode.FLAT_RATE_SHARED_WITH_OTHER_ARRANGEMENTS,
        facts(nil_reason="prisoner", additional_income=OWN, other_arrangement_children=1),
    ),
    "a pensioner with other money and no children elsewhere": (
        WarningCode.FLAT_RATE_SHARED_WITH_OTHER_ARRANGEMENTS,
        facts(benefits=["state_pension"], additional_income=OWN),
    ),
    "costs of exactly the income beside other money": (
        WarningCode.EXPENSES_ABOVE_OWN_INCOME,
        facts(special_expenses=[{"kind": "contact", "weekly": "500"}], additional_income=DIVERTED),
    ),
    "costs above the income and no other money": (
        WarningCode.EXPENSES_ABOVE_OWN_INCOME,
        facts(special_expenses=[{"kind": "contact", "weekly": "501"}]),
    ),
    "income over the cap and no other child at home": (
        WarningCode.CAP_COMES_BEFORE_OTHER_CHILDREN,
        facts(income={"amount": "4000"}),
    ),
    "a share that nights do not take below nothing": (
        WarningCode.NEGATIVE_SHARE_IS_NOTHING,
        facts(children(60)),
    ),
    "shares that come to exactly the flat rate after nights": (
        WarningCode.NEGATIVE_SHARE_IS_NOTHING,
        facts(children(104, 104), income={"amount": "111.20"}),
    ),
    "the flat rate after nights and no child in council care": (
        WarningCode.LOCAL_AUTHORITY_CARE_ALL_YEAR,
        facts(children(180), income={"amount": "120"}),
    ),
}


@pytest.mark.parametrize(("doubt", "plain"), NEVER_ASKED.values(), ids=NEVER_ASKED.keys())
def test_a_doubt_is_not_asked_where_both_readings_come_to_the_same(doubt: WarningCode, plain: dict[str, Any]) -> None:
    """Each doubt that is asked costs a calculation of its own, and every explorer makes hundreds."""
    assert doubt not in doubts_met(plain)
