"""Every row of a table of families comes back answered, or told why not."""

from pathlib import Path

import pytest

from logic.batch import command
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


def test_several_receiving_parents_stand_in_columns_of_their_own(tmp_path: Path) -> None:
    answer = one(tmp_path, "a,1000,2,0 104,1,180", "id,amount,children,nights,children_2,nights 2")
    assert (answer["weekly_1"], answer["weekly_2"], answer["weekly"]) == ("104.00", "23.33", "127.33")
    (tmp_path / "families-answers.csv").unlink()
    gap = one(
        tmp_path,
        "a,500,1,0,,,1,x",
        "id,amount,children,nights,children_2,nights_2,children_3,nights_3",
    )
    assert gap["wrong_column"] == "nights_3"


def test_the_rest_of_a_familys_facts_have_columns_too(tmp_path: Path) -> None:
    head = (
        "amount,on,benefits,partner_benefits,partner_also_pays,nil_reason,relevant_other_children,"
        "other_arrangement_children,default_decision,children,nights,local_authority_nights,equal_day_to_day_care,notes"
    )
    cells = [
        ("500,,,,,,1,,,1,0,,,call on Monday", "53.40"),
        ("500,,,,,,,1,,1,0,,,", "40.00"),
        ("500,,state_pension,,,,,,,1,0,,,", "7.00"),
        (",,state_pension,,,,,,,1,0,,,", "7.00"),
        ("500,,,pension_credit,yes,,,,,1,0,,,", "3.50"),
        ("500,,,,,prisoner,,,,1,0,,,", "0.00"),
        (",,,,,,,,Yes,2,0,,,", "51.00"),
        ("500,21/11/2026,,,,,,,no,1,0,60,,", "51.43"),
        ("500,1 Feb 2026,,,,,,,,1,0,,ie,", "0.00"),
    ]
    answers = answered(tmp_path, "\n".join([head, *(row for row, _ in cells)]).encode())
    assert [(row["weekly"], row["wrong"]) for row in answers] == [(weekly, "") for _, weekly in cells]
    assert answers[-2]["on"] == "2026-11-21"


def test_an_income_nobody_knows_gets_the_range(tmp_path: Path) -> None:
    answer = one(tmp_path, "a,wales,,week,,1,0")
    assert answer["weekly"] == ""
    assert (answer["weekly_at_flat_rate"], answer["weekly_at_cap"], answer["weekly_at_default"]) == (
        "7.00",
        "294.00",
        "39.00",
    )
    assert answer["weekly_at_median_full_time"]


@pytest.mark.parametrize(
    "head",
    [
        "id,amount,children,nigths",
        "id,amount,children,nights,nation_2",
        "id,amount,children,nights,nights_21",
        "id,amount,children,nights,",
    ],
)
def test_a_heading_nobody_knows_is_told_in_every_row(tmp_path: Path, head: str) -> None:
    answer = one(tmp_path, "a,500,1,0,x", head)
    assert answer["weekly"] == ""
    assert answer["wrong"]


def test_a_heading_that_stands_twice_is_told(tmp_path: Path) -> None:
    answer = one(tmp_path, "a,500,1,0,0", "id,amount,children,nights,Nights")
    assert answer["wrong_column"] == "nights"


def test_the_command_is_named_once() -> None:
    assert command.NAME == "child-maintenance"
