"""Costs and other money told in the cells of a spreadsheet."""

import pytest

from logic.codes import ErrorCode
from tests.logic.batch.tables import answer_to_cells, assert_wrong


def test_two_accounts_in_one_cell_are_two_amounts_of_money() -> None:
    row = {"amount": "9540", "period": "year", "nights": "0 0", "assets_money": "20000; £18,620.13"}
    assert answer_to_cells(row)["weekly"] == "38.78"
    assert answer_to_cells(row)["other_readings"] == "assets_of_one_kind_added 27.74"


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"cost_contact": "much"}, "cost_contact", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ({"cost_contact": "20", "cost_prior_debts": "-3"}, "cost_prior_debts", ErrorCode.AMOUNT_NEGATIVE),
        ({"unearned_yearly": "x"}, "unearned_yearly", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ({"unearned_pension_yearly": "100"}, "unearned_yearly", ErrorCode.AMOUNT_MISSING),
        (
            {"unearned_yearly": "9000", "unearned_pension_yearly": "x"},
            "unearned_pension_yearly",
            ErrorCode.AMOUNT_NOT_A_NUMBER,
        ),
        ({"diverted_yearly": "9000", "assets_other": "1;x"}, "assets_other", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ({"assets_land": "40 000"}, "assets_land", ErrorCode.AMOUNT_HAS_A_SPACE),
    ],
)
def test_what_is_wrong_with_a_cost_or_other_money_is_told_with_its_column(
    cells: dict[str, str], column: str, code: ErrorCode
) -> None:
    assert_wrong(cells, column, code)
