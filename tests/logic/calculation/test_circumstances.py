"""The facts of a case: what they are made of, and which field is named where they do not fit together."""

from decimal import Decimal
from typing import Any

import pytest

from logic.calculation import read_circumstances, read_income_parts
from logic.codes import ErrorCode, IncomePartKind, Period
from logic.errors import LogicError
from tests.logic.batch.lines import ONE_CHILD, child_with, error, facts_with
from tests.logic.calculation.parts import Told, answer_to_parts
from tests.logic.families import TODAY


def test_parts_are_read_and_the_place_of_what_is_wrong_is_named() -> None:
    (pay,) = read_income_parts([{"kind": "regular_pay", "amount": "2400.00", "period": "month"}])
    assert (pay.kind, pay.amount, pay.period) == (IncomePartKind.REGULAR_PAY, Decimal("2400.00"), Period.MONTH)
    with pytest.raises(LogicError) as refused:
        read_income_parts([{"kind": "regular_pay", "amount": "1"}, {"kind": "regular_pay", "amount": "lots"}])
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [
        (ErrorCode.AMOUNT_NOT_A_NUMBER, "1.amount")
    ]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"amount": "5"}, "amount"),
        ({"period": "week"}, "period"),
        ({"pension": "1"}, "pension"),
        ({"pension": "1", "amount": "5"}, "amount"),
        ({"amount": None, "period": "week"}, "period"),
    ],
)
def test_an_income_is_told_as_an_amount_or_in_parts_but_not_both(more: Told, field: str) -> None:
    wrong = answer_to_parts([{"kind": "regular_pay", "amount": "5"}], **more)["error"]
    assert (wrong["code"], wrong["field"]) == ("wrong_key_for_kind", f"income.{field}")


def test_an_amount_told_as_none_beside_parts_is_no_second_income() -> None:
    """Programs write every key of a line, with null for what there is none of."""
    assert answer_to_parts([{"kind": "regular_pay", "amount": "500"}], amount=None)["weekly"] == "60.00"


def test_no_parts_and_no_amount_is_no_income() -> None:
    assert answer_to_parts([])["error"]["field"] == "income.amount"


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        ({}, "receiving_parent_missing", "receiving_parents"),
        ({"receiving_parents": []}, "receiving_parent_missing", "receiving_parents"),
        ({"receiving_parents": [{}]}, "children_missing", "receiving_parents.0.children"),
        ({"receiving_parents": [{"children": []}]}, "children_missing", "receiving_parents.0.children"),
        ({"receiving_parents": [{"children": [{}]}]}, "nights_missing", "receiving_parents.0.children.0.nights"),
        ({"receiving_parents": "x"}, "not_a_list", "receiving_parents"),
        ({"receiving_parents": [3]}, "not_an_object", "receiving_parents.0"),
        ({"receiving_parents": ONE_CHILD * 21}, "receiving_parents_out_of_range", "receiving_parents"),
        (facts_with(receiving_parents=[{"children": [{"nights": 0}] * 31}]), "children_out_of_range",
         "receiving_parents.0.children"),
        (child_with(nights=200, local_authority_nights=167), "nights_over_a_year",
         "receiving_parents.0.children.0.local_authority_nights"),
        (child_with(age=4), "unknown_key", "receiving_parents.0.children.0.age"),
        (facts_with(colour="red"), "unknown_key", "colour"),
        (facts_with(nation="france"), "not_a_code", "nation"),
        (facts_with(nation=None), "not_a_code", "nation"),
        (facts_with(income="500"), "not_an_object", "income"),
        (facts_with(income={}), "amount_missing", "income.amount"),
        (facts_with(income={"amount": "500", "period": "day"}), "not_a_code", "income.period"),
        (facts_with(income={"amount": "500", "pension": "501"}), "pension_over_income", "income.pension"),
        (facts_with(benefits=["housing"]), "not_a_code", "benefits.0"),
        (facts_with(benefits="state_pension"), "not_a_list", "benefits"),
        (facts_with(nil_reason="lazy"), "not_a_code", "nil_reason"),
        (facts_with(special_expenses=[{"kind": "contact"}]), "amount_missing", "special_expenses.0.weekly"),
        (facts_with(special_expenses=[{"weekly": "1"}]), "key_missing", "special_expenses.0.kind"),
        (facts_with(special_expenses=[{"kind": "contact", "weekly": "1"}] * 51), "too_many_entries",
         "special_expenses"),
        (facts_with(additional_income=[{"kind": "unearned", "yearly": "1"}] * 51), "too_many_entries",
         "additional_income"),
        (facts_with(income={"parts": [{"kind": "interest", "amount": "1"}] * 61}), "too_many_entries", "income.parts"),
        (facts_with(additional_income=[{"kind": "unearned"}]), "amount_missing", "additional_income.0.yearly"),
        (facts_with(additional_income=[{"kind": "assets"}]), "amount_missing", "additional_income.0.value"),
        (facts_with(additional_income=[{"kind": "assets", "yearly": "1"}]), "wrong_key_for_kind",
         "additional_income.0.yearly"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "value": "1"}]),
         "wrong_key_for_kind", "additional_income.0.value"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "asset": "money"}]),
         "wrong_key_for_kind", "additional_income.0.asset"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "pension": "1"}]),
         "wrong_key_for_kind", "additional_income.0.pension"),
    ],
)  # fmt: skip
def test_facts_that_do_not_make_a_case_are_refused_with_the_field_that_is_wrong(
    facts: object, code: str, field: str
) -> None:
    assert error(facts) == (code, field)


@pytest.mark.parametrize(
    "facts",
    [
        {"receiving_parents": ONE_CHILD * 20},
        facts_with(special_expenses=[{"kind": "contact", "weekly": "1"}] * 50),
        facts_with(income={"parts": [{"kind": "regular_pay", "amount": "10"}] * 60}),
        child_with(nights=366),
    ],
    ids=["twenty receiving parents", "fifty costs", "sixty parts of an income", "every night of a leap year"],
)
def test_a_family_at_a_limit_is_read(facts: dict[str, Any]) -> None:
    assert read_circumstances(facts, TODAY).on == TODAY


def test_a_fact_told_as_none_is_as_one_left_out() -> None:
    """Programs write every key of a line, with null for what there is none of."""
    other_money = {"kind": "unearned", "yearly": "20000", "value": None}
    home = {"kind": "assets", "value": "90000", "yearly": None}
    told = {"income": None, "nil_reason": None, "additional_income": [other_money, home]}
    left_out = {"additional_income": [{"kind": "unearned", "yearly": "20000"}, {"kind": "assets", "value": "90000"}]}
    family = {"receiving_parents": ONE_CHILD}
    assert read_circumstances({**family, **told}, TODAY) == read_circumstances({**family, **left_out}, TODAY)


def test_each_thing_that_is_wrong_is_told_once_where_it_is() -> None:
    """A family whose one child's nights cannot be read would be told as well that it has no child."""
    facts = {"income": {"amount": "lots"}, "receiving_parents": [{"children": [{"nights": 400}]}]}
    with pytest.raises(LogicError) as refused:
        read_circumstances(facts, TODAY)
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [
        (ErrorCode.AMOUNT_NOT_A_NUMBER, "income.amount"),
        (ErrorCode.NIGHTS_OUT_OF_RANGE, "receiving_parents.0.children.0.nights"),
    ]


def test_parts_that_are_no_list_are_refused_as_that() -> None:
    told: Any = "500"
    with pytest.raises(LogicError) as refused:
        read_income_parts(told)
    assert (refused.value.code, refused.value.field) == (ErrorCode.NOT_A_LIST, "")
