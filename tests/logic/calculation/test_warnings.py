"""A doubt that can move an amount, and a limit of the estimate, is told; and not told where it cannot."""

import pytest

from logic import law
from logic.codes import WarningCode
from tests.logic.calculation import test_warnings_of_variations as of_variations
from tests.logic.calculation.warning_cases import (
    DIVERTED,
    OWN,
    Case,
    assert_told_and_not_beside_it,
    facts,
    warnings_of,
    yearly,
)
from tests.logic.families import children

TOLD: list[Case] = [
    (WarningCode.APPLICATION_FEE_THEN_DUE, facts(on="2024-02-25"), facts(on="2024-02-26")),
    (
        WarningCode.APPLICATION_FEE_THEN_DUE,
        facts(on="2024-02-25"),
        facts(on="2024-02-25", nation="northern_ireland"),
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
        WarningCode.BENEFIT_FIXES_THE_AMOUNT,
        facts(benefits=["state_pension"]),
        facts(benefits=["state_pension"], additional_income=OWN),
    ),
    (
        WarningCode.PAY_PERIOD_CONVERSION_IS_OURS,
        facts(income={"amount": "1500", "period": "month"}),
        facts(income={"amount": "1500", "period": "month"}, nil_reason="prisoner", additional_income=DIVERTED),
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
        # 21.53 and 43.07, and 19.95 and 39.90: one of two fees that differs is enough.
        WarningCode.FEES_ARE_BY_THE_DAY,
        facts(children(0), children(0, 0), income={"amount": "340"}),
        facts(children(0), children(0, 0), income={"amount": "315"}),
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
        WarningCode.MORE_THAN_HALF_THE_NIGHTS,
        facts(children(0), children(0, 184)),
        facts(children(0), children(0, 183)),
    ),
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
        WarningCode.NIGHTS_SUGGEST_EQUAL_CARE,
        facts(children(0), children(0, 175)),
        facts(children(0), children(0, 174)),
    ),
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
        # Pay alone is above the limit: "without it the amount would be lower" was said, and it would not.
        WarningCode.STATUTORY_PAY_MAY_NOT_COUNT,
        facts(income={"parts": [{"kind": "regular_pay", "amount": "500"}, {"kind": "statutory_pay", "amount": "50"}]}),
        facts(income={"parts": [{"kind": "regular_pay", "amount": "3200"}, {"kind": "statutory_pay", "amount": "50"}]}),
    ),
    (
        WarningCode.BENEFIT_FIXES_THE_AMOUNT,
        facts(benefits=["state_pension"]),
        facts(benefits=["state_pension"], partner_benefits=["pension_credit"]),
    ),
    (
        # The basic plus rate, above 800 a week.
        WarningCode.PENSION_RELIEF_AT_SOURCE,
        facts(income={"amount": "1000", "pension": "50"}),
        facts(income={"amount": "1000"}),
    ),
    (
        WarningCode.PAY_PERIOD_CONVERSION_IS_OURS,
        facts(income={"amount": "1000", "period": "month"}),
        facts(income={"amount": "430", "period": "month"}),
    ),
    (
        WarningCode.PENSION_RELIEF_AT_SOURCE,
        facts(income={"amount": "500", "pension": "0.01"}),
        facts(income={"amount": "90", "pension": "0.01"}),
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
]
WITH_A_CASE = {code for code, _, _ in (*TOLD, *of_variations.TOLD)}


@pytest.mark.parametrize("case", TOLD, ids=[code for code, _, _ in TOLD])
def test_a_warning_is_given_where_it_applies_and_not_beside_it(case: Case) -> None:
    assert_told_and_not_beside_it(case)


def test_every_warning_has_a_case() -> None:
    assert set(WarningCode) == WITH_A_CASE


def test_a_plain_family_with_an_even_amount_hears_no_warning() -> None:
    assert warnings_of(facts(income={"amount": "350"})) == ()


def test_warnings_come_in_one_order() -> None:
    given = warnings_of(facts(children(184), income={"amount": "3000.01"}, relevant_other_children=1))
    assert list(given) == [code for code in WarningCode if code in given]
    assert len(given) > 3


def test_every_warning_of_a_doubt_is_a_warning_an_estimate_can_give() -> None:
    of_doubts = {doubt.warning for doubt in law.doubts() if doubt.warning}
    assert of_doubts <= WITH_A_CASE
