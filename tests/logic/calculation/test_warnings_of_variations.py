"""A doubt about an expense or an income that is added is told where it can move an amount, and not beside it."""

import pytest

from logic.codes import WarningCode
from tests.logic.calculation.warning_cases import DIVERTED, OWN, Case, assert_told_and_not_beside_it, facts
from tests.logic.families import children

TWO_ACCOUNTS = [{"kind": "assets", "value": "20000"}, {"kind": "assets", "value": "18620.13"}]
CONTACT = {"kind": "contact", "weekly": "100"}
DEBT = {"kind": "prior_debts", "weekly": "700"}
ASSET_OVER = [{"kind": "assets", "value": "40000"}]
TEN = [{"kind": "contact", "weekly": "10.00"}]
ELEVEN = [{"kind": "contact", "weekly": "11.00"}]
LITTLE = [{"kind": "diversion", "yearly": "5214.28"}]
COUNCIL_CARE = {"children": [{"nights": 0, "local_authority_nights": 353}]}

TOLD: list[Case] = [
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
        # What is told without its kind is money, and counts with an account that says so.
        WarningCode.ASSETS_OF_ONE_KIND_ADDED,
        facts(additional_income=[TWO_ACCOUNTS[0], {**TWO_ACCOUNTS[1], "asset": "money"}]),
        facts(additional_income=[TWO_ACCOUNTS[0], {**TWO_ACCOUNTS[1], "asset": "land"}]),
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
        WarningCode.SMALL_EXTRA_INCOME_READ_LITERALLY,
        facts(income={"amount": "80"}, additional_income=LITTLE),
        facts(income={"amount": "80"}, additional_income=[{"kind": "diversion", "yearly": "5300"}]),
    ),
    (
        # Nothing is due for a child in council care; the rule for a little other income was put in doubt all the same.
        WarningCode.SMALL_EXTRA_INCOME_READ_LITERALLY,
        facts(income={"amount": "80"}, additional_income=LITTLE),
        facts(COUNCIL_CARE, income={"amount": "80"}, additional_income=LITTLE),
    ),
    (
        WarningCode.VARIATION_NOT_COUNTED,
        facts(special_expenses=[*ELEVEN, {"kind": "prior_debts", "weekly": "9.99"}]),
        facts(special_expenses=[*ELEVEN, {"kind": "prior_debts", "weekly": "10.01"}]),
    ),
    (
        # Other money takes the income above the limit with the cost and without it.
        WarningCode.TEN_POUND_THRESHOLD_EXACT,
        facts(income={"amount": "500"}, special_expenses=TEN, additional_income=DIVERTED),
        facts(income={"amount": "2995"}, special_expenses=TEN, additional_income=DIVERTED),
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


@pytest.mark.parametrize("case", TOLD, ids=[code for code, _, _ in TOLD])
def test_a_warning_is_given_where_it_applies_and_not_beside_it(case: Case) -> None:
    assert_told_and_not_beside_it(case)
