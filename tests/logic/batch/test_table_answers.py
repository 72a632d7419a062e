"""Every row of a table of families comes back answered, or told why not."""

from pathlib import Path

import pytest

from logic.codes import ErrorCode
from tests.logic.batch.tables import GOOD, HEAD, answered, one


def test_a_row_has_a_column_for_each_figure(tmp_path: Path) -> None:
    answer = one(tmp_path, GOOD)
    assert answer["row"] == "2"
    assert (answer["id"], answer["rate"], answer["weekly"], answer["wrong"]) == ("row-2", "basic", "60.00", "")
    assert (answer["weekly_1"], answer["gross_weekly_income"]) == ("60.00", "500.00")
    assert (answer["collect_and_pay_paid_1"], answer["collect_and_pay_received_1"]) == ("72.00", "57.60")
    assert answer["on"] == "2026-11-26"


def test_an_empty_nights_cell_is_asked_for_and_not_taken_as_none(tmp_path: Path) -> None:
    answer = one(tmp_path, "row-2,wales,500,week,,1,")
    assert (answer["weekly"], answer["wrong_column"]) == ("", "nights")
    assert "0 if none" in answer["wrong"]


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("a,france,500,week,,1,0", "nation", ErrorCode.NOT_A_CODE),
        ("a,wales,500,day,,1,0", "period", ErrorCode.NOT_A_CODE),
        ("a,wales,500,week,600,1,0", "pension", ErrorCode.PENSION_OVER_INCOME),
        ("a,wales,500,week,,one,0", "children", ErrorCode.NOT_A_WHOLE_NUMBER),
        ("a,wales,500,week,,31,0", "children", ErrorCode.CHILDREN_OUT_OF_RANGE),
        ("a,wales,500,week,,9999999999,0", "children", ErrorCode.CHILDREN_OUT_OF_RANGE),
        ("a,wales,500,week,,0,0", "children", ErrorCode.CHILDREN_MISSING),
        ("a,wales,500,week,,,", "children", ErrorCode.CHILDREN_MISSING),
        ("a,wales,500,week,,2,367", "nights", ErrorCode.NIGHTS_OUT_OF_RANGE),
        ("a,wales,500,week,,2,some", "nights", ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER),
        ("a,wales,500,week,,3,60 70", "nights", ErrorCode.ONE_NUMBER_FOR_EACH_CHILD),
        ("a,wales,500 600,week,,1,0", "amount", ErrorCode.AMOUNT_HAS_A_SPACE),
        ("a,wales,,week,50,1,0", "amount", ErrorCode.AMOUNT_MISSING),
        ("a,wales,500,week,,1,0,more", "", ErrorCode.CELL_WITHOUT_HEADING),
    ],
)
def test_what_is_wrong_is_told_with_its_column(tmp_path: Path, row: str, column: str, code: ErrorCode) -> None:
    from logic.batch.door import message_of

    answer = one(tmp_path, row)
    assert (answer["id"], answer["weekly"]) == ("a", "")
    assert (answer["wrong_column"], answer["wrong"]) == (column, message_of(code))


def test_no_row_is_lost_whatever_stands_in_it(tmp_path: Path) -> None:
    rows = [GOOD, ",,,,,,", '"a\nb",wales,500,week,,1,0', "short", "a,wales,500,week,,1,0,,,,", "=1+1,x,y,z,w,v,u"]
    answers = answered(tmp_path, "\n".join([HEAD, *rows, ""]).encode())
    assert [row["row"] for row in answers] == ["2", "4", "5", "6", "7"]
    assert [row["id"] for row in answers] == ["row-2", "a\nb", "short", "a", "=1+1"]
    assert all(bool(row["weekly"]) != bool(row["wrong"]) for row in answers)


def test_marks_nobody_sees_other_digits_and_capitals_are_read(tmp_path: Path) -> None:
    answer = one(
        tmp_path,
        "a,Northern Ireland,\u200e£1\u202f500.00\ufeff,Four Weeks,,٢,60",
        " ID,Nation,Amount,Period,Pension,Children,Nights ",
    )
    assert (answer["wrong"], answer["gross_weekly_income"]) == ("", "375.00")
    assert "northern_ireland" in answer["law"]


def test_an_income_nobody_knows_gets_the_range(tmp_path: Path) -> None:
    answer = one(tmp_path, "a,wales,,week,,1,0")
    assert answer["weekly"] == ""
    assert (answer["weekly_at_flat_rate"], answer["weekly_at_cap"], answer["weekly_at_default"]) == (
        "7.00",
        "294.00",
        "39.00",
    )
    assert answer["weekly_at_median_full_time"]
