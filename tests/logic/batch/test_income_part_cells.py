"""An income in parts, told in one cell of a spreadsheet."""

import csv
import io
from pathlib import Path

import pytest

from logic.batch.command import main
from logic.codes import ErrorCode
from tests.logic.batch.tables import TODAY, assert_wrong


def test_a_workbook_with_an_income_in_parts_goes_through_a_file_with_semicolons(tmp_path: Path) -> None:
    path = tmp_path / "families.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("id", "income_parts", "children", "nights"))
        writer.writerow(("a", "regular_pay 300; statutory_pay 150 week", "1", "0"))
    assert main(["estimate", str(path)], io.BytesIO(), io.BytesIO(), TODAY) == 0
    (answer,) = csv.DictReader(
        (tmp_path / "families-answers.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"
    )
    assert (answer["weekly"], answer["income_basis"], answer["wrong"]) == ("54.00", "current", "")


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"amount": "", "income_parts": "wages 500"}, "income_parts", ErrorCode.NOT_A_CODE),
        ({"amount": "", "income_parts": "regular_pay"}, "income_parts", ErrorCode.AMOUNT_MISSING),
        ({"amount": "", "income_parts": "regular_pay 500 daily"}, "income_parts", ErrorCode.UNKNOWN_KEY),
        ({"amount": "", "income_parts": "payslip 500 days=some"}, "income_parts", ErrorCode.NOT_A_WHOLE_NUMBER),
        ({"income_parts": "regular_pay 500"}, "amount", ErrorCode.WRONG_KEY_FOR_KIND),
    ],
)
def test_what_is_wrong_with_a_part_is_told_with_its_column(cells: dict[str, str], column: str, code: ErrorCode) -> None:
    assert_wrong(cells, column, code)
