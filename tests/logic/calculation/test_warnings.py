"""A doubt that can move an amount, and a limit of the estimate, is told; and not told where it cannot."""

from typing import Any

import pytest

import logic
from logic import law
from logic.codes import WarningCode
from tests.logic.families import children, family

TWO_ACCOUNTS = [{"kind": "assets", "value": "20000"}, {"kind": "assets", "value": "18620.13"}]
CONTACT = {"kind": "contact", "weekly": "100"}
DEBT = {"kind": "prior_debts", "weekly": "700"}
ASSET_OVER = [{"kind": "assets", "value": "40000"}]
TEN = [{"kind": "contact", "weekly": "10.00"}]
DIVERTED = [{"kind": "diversion", "yearly": "20000"}]
OWN = [{"kind": "flat_or_nil_rate_income", "yearly": "20000"}]
ELEVEN = [{"kind": "contact", "weekly": "11.00"}]


def facts(*parents: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A family that pays 60.00 by income unless said otherwise."""
    return {"income": {"amount": "500"}, "receiving_parents": list(parents) or [children(0)], **more}


def yearly(amount: str, **more: Any) -> dict[str, Any]:
    """An income by the year."""
    return {"amount": amount, "period": "year", **more}


TOLD: list[tuple[WarningCode, dict[str, Any], dict[str, Any]]] = [
    (WarningCode.APPLICATION_FEE_THEN_DUE, facts(on="2024-02-25"), facts(on="2024-02-26")),
    (
        WarningCode.APPLICATION_FEE_THEN_DUE,
        facts(on="2024-02-25"),
        facts(on="2024-02-25", nation="northern_ireland"),
    ),
    (
        WarningCode.ASSETS_OF_ONE_KIND_ADDED,
        facts(additional_income=TWO_ACCOUNTS),
        facts(additional_income=ASSET_OVER * 2),
    ),
    (
        WarningCode.ASSETS_OF_ONE_KIND_ADDED,
        facts(additional_income=TWO_ACCOUNTS),
        facts(additional_income=[{**entry, "asset": "other"} for entry in TWO_ACCOUNTS]),
    ),
    (
        WarningCode.ASSETS_OF_ONE_KIND_ADDED,
        facts(additional_income=TWO_ACCOUNTS),
        facts(additional_income=TWO_ACCOUNTS, income={"amount": "3000"}),
    ),
    (
        WarningCode.BENEFIT_FIXES_THE_AMOUNT,
        facts(benefits=["state_pension"], income={"amount": "100.01"}),
        facts(benefits=["state_pension"], income={"amount": "100.00"}),
    ),
    (
        WarningCode.BENEFIT_FIXES_THE_AMOUNT,
        facts(benefits=["state_pension"]),
        facts(benefits=["state_pension", "pension_credit"]),
    ),
    (
        WarningCode.BENEFIT_FIXES_THE_AMOUNT,
        facts(benefits=["state_pension"], income={"amount": "3000.00"}),
        facts(income={"amount": "3000.00"}),
    ),
    (
        WarningCode.BOARDING_HALF_AFTER_OTHER_COSTS,
        facts(special_expenses=[CONTACT, {"kind": "boarding_school", "weekly": "201"}]),
        facts(special_expenses=[CONTACT, {"kind": "boarding_school", "weekly": "200.00"}]),
    ),
    (
        WarningCode.BOARDING_HALF_AFTER_OTHER_COSTS,
        facts(special_expenses=[CONTACT, {"kind": "boarding_school", "weekly": "300"}]),
        facts(special_expenses=[{"kind": "boarding_school", "weekly": "300"}]),
    ),
    (
        WarningCode.FLAT_RATE_REACHED_BY_CARE,
        facts(children(180), income={"amount": "150"}, additional_income=DIVERTED),
        facts(children(180), income={"amount": "500"}, additional_income=DIVERTED),
    ),
    (
        WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME,
        facts(nil_reason="prisoner", income={"amount": "3000"}, additional_income=DIVERTED),
        facts(nil_reason="prisoner", income={"amount": "2999.99"}, additional_income=DIVERTED),
    ),
    (
        WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME,
        facts(income={"amount": "3200"}, special_expenses=[DEBT], additional_income=DIVERTED),
        facts(income={"amount": "3200"}, additional_income=DIVERTED),
    ),
    (
        WarningCode.BENEFIT_FIXES_THE_AMOUNT,
        facts(benefits=["state_pension"]),
        facts(benefits=["state_pension"], additional_income=OWN),
    ),
    (
        WarningCode.CAP_COMES_BEFORE_OTHER_CHILDREN,
        facts(income={"amount": "2900"}, additional_income=DIVERTED, relevant_other_children=1),
        facts(income={"amount": "2500"}, additional_income=DIVERTED, relevant_other_children=1),
    ),
    (
        WarningCode.INCOME_OVER_CAP,
        facts(income={"amount": "2900"}, additional_income=DIVERTED),
        facts(income={"amount": "4000"}, special_expenses=[{"kind": "prior_debts", "weekly": "1500"}]),
    ),
    (
        WarningCode.PAY_PERIOD_CONVERSION_IS_OURS,
        facts(income={"amount": "1500", "period": "month"}),
        facts(income={"amount": "1500", "period": "month"}, nil_reason="prisoner", additional_income=DIVERTED),
    ),
    (
        WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED,
        facts(nation="northern_ireland", additional_income=ASSET_OVER),
        facts(nation="northern_ireland", additional_income=DIVERTED),
    ),
    (
        WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED,
        facts(nation="northern_ireland", income={"amount": "2900"}, additional_income=DIVERTED),
        facts(nation="northern_ireland", income={"amount": "3500"}, nil_reason="prisoner"),
    ),
    (
        WarningCode.CAP_COMES_BEFORE_OTHER_CHILDREN,
        facts(income={"amount": "3000.01"}, relevant_other_children=1),
        facts(income={"amount": "3000.00"}, relevant_other_children=1),
    ),
    (
        WarningCode.CAP_COMES_BEFORE_OTHER_CHILDREN,
        facts(income={"amount": "3000.01"}, relevant_other_children=1),
        facts(income={"amount": "3000.01"}),
    ),
    (
        WarningCode.DEFAULT_RATE_DIFFERS_FROM_GUIDANCE,
        facts(default_decision=True),
        facts(children(0, 0), default_decision=True),
    ),
    (
        WarningCode.EQUAL_CARE_CHILD_LEFT_OUT,
        facts({"children": [{"nights": 0}, {"nights": 180, "equal_day_to_day_care": True}]}),
        facts({"children": [{"nights": 180, "equal_day_to_day_care": True}]}),
    ),
    (
        WarningCode.EQUAL_CARE_NO_PAYING_PARENT,
        facts({"children": [{"nights": 180, "equal_day_to_day_care": True}]}),
        facts({"children": [{"nights": 0}, {"nights": 180, "equal_day_to_day_care": True}]}),
    ),
    (
        WarningCode.FEES_ARE_BY_THE_DAY,
        facts(income={"amount": "833.33"}),
        facts(benefits=["state_pension"]),
    ),
    (
        WarningCode.INCOME_OVER_CAP,
        facts(income={"amount": "3000.01"}),
        facts(income={"amount": "3000.00"}),
    ),
    (
        WarningCode.INCOME_ROUNDING_MAY_MOVE_A_PENNY,
        facts(income=yearly("30000")),
        facts(income=yearly("36500")),
    ),
    (WarningCode.LAW_NOT_REVIEWED_FOR_THIS_DATE, facts(on="2027-11-22"), facts(on="2027-11-21")),
    (
        WarningCode.LOCAL_AUTHORITY_CARE_ALL_YEAR,
        facts({"children": [{"nights": 0, "local_authority_nights": 263}]}),
        facts({"children": [{"nights": 0, "local_authority_nights": 262}]}),
    ),
    (WarningCode.MORE_THAN_HALF_THE_NIGHTS, facts(children(184)), facts(children(183))),
    (
        WarningCode.NEGATIVE_SHARE_IS_NOTHING,
        facts(children(175), children(0, 0), income={"amount": "220"}),
        facts(children(175), children(0, 0), income={"amount": "1000"}),
    ),
    (
        WarningCode.NEGATIVE_SHARE_IS_NOTHING,
        facts(children(316), children(174, 155), income={"amount": "166.30"}, relevant_other_children=2),
        facts(children(175), income={"amount": "110"}),
    ),
    (
        WarningCode.NEGATIVE_SHARE_IS_NOTHING,
        facts(children(175), children(0), income={"amount": "183.99"}),
        facts(children(175), children(0), income={"amount": "184"}),
    ),
    (
        WarningCode.NEGATIVE_SHARE_IS_NOTHING,
        facts(children(175), children(0), income={"amount": "183.99"}),
        facts(children(175), children(0), income={"amount": "186"}),
    ),
    (WarningCode.NIGHTS_SUGGEST_EQUAL_CARE, facts(children(175)), facts(children(174))),
    (
        WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED,
        facts(nation="northern_ireland", income={"amount": "3000.01"}),
        facts(nation="northern_ireland", income={"amount": "3000.00"}),
    ),
    (
        WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED,
        facts(nation="northern_ireland", default_decision=True),
        facts(nation="wales", default_decision=True),
    ),
    (
        WarningCode.PAY_PERIOD_CONVERSION_IS_OURS,
        facts(income={"amount": "2000", "period": "month"}),
        facts(income=yearly("24000")),
    ),
    (
        WarningCode.PENSION_RELIEF_AT_SOURCE,
        facts(income={"amount": "500", "pension": "0.01"}),
        facts(income={"amount": "90", "pension": "0.01"}),
    ),
    (
        WarningCode.SMALL_EXTRA_INCOME_READ_LITERALLY,
        facts(income={"amount": "80"}, additional_income=[{"kind": "diversion", "yearly": "5214.28"}]),
        facts(income={"amount": "80"}, additional_income=[{"kind": "diversion", "yearly": "5300"}]),
    ),
    (WarningCode.TEN_POUND_THRESHOLD_EXACT, facts(special_expenses=TEN), facts(special_expenses=ELEVEN)),
    (
        WarningCode.TEN_POUND_THRESHOLD_EXACT,
        facts(special_expenses=TEN),
        facts(
            relevant_other_children=1,
            special_expenses=[{"kind": "illness_or_disability", "weekly": "10.00"}],
        ),
    ),
    (
        WarningCode.TEN_POUND_THRESHOLD_EXACT,
        facts(special_expenses=TEN),
        facts(special_expenses=TEN, benefits=["pension_credit"]),
    ),
    (
        WarningCode.STATUTORY_PAY_MAY_NOT_COUNT,
        facts(income={"parts": [{"kind": "statutory_pay", "amount": "500"}]}),
        facts(income={"parts": [{"kind": "regular_pay", "amount": "500"}]}),
    ),
    (
        WarningCode.STATUTORY_PAY_MAY_NOT_COUNT,
        facts(income={"parts": [{"kind": "statutory_pay", "amount": "500"}]}),
        facts(
            income={
                "parts": [
                    {"kind": "statutory_pay", "amount": "10"},
                    {"kind": "regular_pay", "amount": "490"},
                    {"kind": "last_year_pay", "amount": "26071.43"},
                ]
            }
        ),
    ),
    (
        WarningCode.PENSION_RELIEF_AT_SOURCE,
        facts(
            income={
                "parts": [
                    {"kind": "regular_pay", "amount": "500"},
                    {"kind": "pension_relief_at_source", "amount": "20"},
                ]
            }
        ),
        facts(
            income={"parts": [{"kind": "regular_pay", "amount": "500"}, {"kind": "pension_net_pay", "amount": "20"}]}
        ),
    ),
    (
        WarningCode.STATUTORY_PAY_MAY_NOT_COUNT,
        facts(
            income={
                "parts": [
                    {"kind": "statutory_pay", "amount": "500"},
                    {"kind": "last_year_pay", "amount": "26071.43"},
                ]
            }
        ),
        facts(income={"parts": [{"kind": "last_year_pay", "amount": "26071.43"}]}),
    ),
    (
        WarningCode.BENEFIT_OF_PARTNER_ALONE,
        facts(income={"amount": "6.99"}, partner_benefits=["income_support"]),
        facts(income={"amount": "6.99"}, benefits=["carers_allowance"], partner_benefits=["income_support"]),
    ),
    (
        WarningCode.BOARDING_HALF_BEFORE_OTHER_INCOME,
        facts(special_expenses=[{"kind": "boarding_school", "weekly": "251"}], additional_income=DIVERTED),
        facts(special_expenses=[{"kind": "boarding_school", "weekly": "250"}], additional_income=DIVERTED),
    ),
    (
        WarningCode.EXPENSES_ABOVE_OWN_INCOME,
        facts(special_expenses=[{"kind": "contact", "weekly": "501"}], additional_income=DIVERTED),
        facts(special_expenses=[{"kind": "contact", "weekly": "500"}], additional_income=DIVERTED),
    ),
    (
        WarningCode.EXPENSES_ABOVE_OWN_INCOME,
        facts(special_expenses=[{"kind": "contact", "weekly": "501"}], additional_income=DIVERTED),
        facts(special_expenses=[{"kind": "contact", "weekly": "501"}]),
    ),
    (
        WarningCode.FLAT_RATE_REACHED_BY_EXPENSES,
        facts(special_expenses=[{"kind": "contact", "weekly": "400"}], additional_income=DIVERTED),
        facts(special_expenses=[{"kind": "contact", "weekly": "399.99"}], additional_income=DIVERTED),
    ),
    (
        WarningCode.FLAT_RATE_SHARED_WITH_OTHER_ARRANGEMENTS,
        facts(benefits=["state_pension"], additional_income=OWN, other_arrangement_children=1),
        facts(benefits=["state_pension"], additional_income=OWN),
    ),
    (
        WarningCode.FLAT_RATE_SHARED_WITH_OTHER_ARRANGEMENTS,
        facts(benefits=["state_pension"], additional_income=OWN, other_arrangement_children=1),
        facts(nil_reason="prisoner", additional_income=OWN, other_arrangement_children=1),
    ),
    (
        WarningCode.LOSS_OF_ANOTHER_TRADE,
        facts(income={"parts": [{"kind": "profit", "amount": "30000"}, {"kind": "trading_loss", "amount": "1000"}]}),
        facts(income={"parts": [{"kind": "profit", "amount": "30000"}]}),
    ),
    (
        WarningCode.LOSS_OF_ANOTHER_TRADE,
        facts(
            income={
                "parts": [
                    {"kind": "partnership_profit", "amount": "30000"},
                    {"kind": "trading_loss", "amount": "1000"},
                ]
            }
        ),
        facts(
            income={
                "parts": [
                    {"kind": "last_year_profit", "amount": "30000"},
                    {"kind": "trading_loss", "amount": "1000"},
                ]
            }
        ),
    ),
    (
        WarningCode.NIL_DESCRIPTION_SETS_INCOME_ASIDE,
        facts(nil_reason="prisoner", additional_income=DIVERTED),
        facts(nil_reason="prisoner", additional_income=OWN),
    ),
    (
        WarningCode.NIL_DESCRIPTION_STAYS_NIL,
        facts(nil_reason="prisoner", additional_income=DIVERTED),
        facts(nil_reason="prisoner", additional_income=OWN),
    ),
    (
        WarningCode.NIL_DESCRIPTION_STAYS_NIL,
        facts(nil_reason="prisoner", additional_income=DIVERTED),
        facts(income={"amount": "6.99"}, additional_income=DIVERTED),
    ),
    (
        WarningCode.TWO_KINDS_OF_BENEFIT,
        facts(benefits=["state_pension"], partner_benefits=["pension_credit"], additional_income=DIVERTED),
        facts(partner_benefits=["pension_credit"], additional_income=DIVERTED),
    ),
    (
        WarningCode.TWO_KINDS_OF_BENEFIT,
        facts(benefits=["state_pension"], partner_benefits=["pension_credit"], additional_income=DIVERTED),
        facts(benefits=["state_pension"], partner_benefits=["pension_credit"], special_expenses=ELEVEN),
    ),
    (
        WarningCode.VARIATION_NOT_COUNTED,
        facts(special_expenses=[{"kind": "contact", "weekly": "9"}]),
        facts(special_expenses=TEN),
    ),
    (
        WarningCode.VARIATION_NEEDS_A_DECISION,
        facts(special_expenses=TEN),
        facts(special_expenses=[{"kind": "contact", "weekly": "9"}]),
    ),
]


def warnings_of(plain: dict[str, Any]) -> tuple[WarningCode, ...]:
    """The warnings of a family."""
    return logic.estimate(family(**plain)).warnings


@pytest.mark.parametrize(("code", "told", "untold"), TOLD, ids=[code for code, _, _ in TOLD])
def test_a_warning_is_given_where_it_applies_and_not_beside_it(
    code: WarningCode, told: dict[str, Any], untold: dict[str, Any]
) -> None:
    assert code in warnings_of(told)
    assert code not in warnings_of(untold)


def test_every_warning_has_a_case() -> None:
    assert {code for code, _, _ in TOLD} == set(WarningCode)


def test_a_plain_family_with_an_even_amount_hears_no_warning() -> None:
    assert warnings_of(facts(income={"amount": "350"})) == ()


def test_warnings_come_in_one_order() -> None:
    given = warnings_of(facts(children(184), income={"amount": "3000.01"}, relevant_other_children=1))
    assert list(given) == [code for code in WarningCode if code in given]
    assert len(given) > 3


def test_every_warning_of_a_doubt_is_a_warning_an_estimate_can_give() -> None:
    of_doubts = {doubt.warning for doubt in law.doubts() if doubt.warning}
    assert of_doubts <= {code for code, _, _ in TOLD}
