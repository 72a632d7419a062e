"""Whatever the batch door's JSON can say of a family, a row of a spreadsheet can say too, and is answered alike."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from logic.batch import answer_line
from logic.batch.columns import columns, heading_of
from logic.codes import ErrorCode
from tests.logic.batch.tables import TODAY, answer_to_cells, answered, assert_wrong, one
from tests.logic.random_families import random_family

YEARLY = {
    "unearned": "unearned_yearly",
    "diversion": "diverted_yearly",
    "flat_or_nil_rate_income": "flat_or_nil_rate_income_yearly",
}


PLAIN = (
    "on",
    "nation",
    "nil_reason",
    "relevant_other_children",
    "other_arrangement_children",
    "partner_also_pays",
    "default_decision",
)


def row_of(facts: dict[str, Any]) -> dict[str, str]:
    """A family's facts as a row of the spreadsheet."""
    row = {name: _said(facts[name]) for name in PLAIN if facts.get(name) is not None}
    row |= {name: " ".join(facts[name]) for name in ("benefits", "partner_benefits")}
    income = facts["income"]
    row |= {"income_parts": "; ".join(map(_part, income["parts"]))} if "parts" in income else income
    for number, parent in enumerate(facts["receiving_parents"], 1):
        for name in ("nights", "local_authority_nights", "equal_day_to_day_care"):
            row[heading_of(f"{name}_{number}")] = " ".join(_said(child[name]) for child in parent["children"])
    for each in facts.get("special_expenses", ()):
        name = f"cost_{each['kind']}"
        row[name] = str(float(row.get(name, 0)) + float(each["weekly"]))
    for each in facts.get("additional_income", ()):
        _add(row, each)
    return {name: f"{cell}" for name, cell in row.items()}


def _said(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _part(part: dict[str, Any]) -> str:
    words = [str(part[name]) for name in ("kind", "amount", "period") if name in part]
    named = ("days", "job", "tax_week", "tax_month", "hours", "weeks")
    return " ".join([*words, *(f"{name}={part[name]}" for name in named if part.get(name))])


def _add(row: dict[str, str], added: dict[str, Any]) -> None:
    if added["kind"] == "assets":
        name = f"assets_{added['asset']}"
        row[name] = "; ".join(filter(None, (row.get(name), added["value"])))
        return
    sums = {YEARLY[added["kind"]]: added["yearly"], "unearned_pension_yearly": added.get("pension", "0")}
    for name, pounds in sums.items():
        if float(pounds):
            row[name] = f"{float(row.get(name, 0)) + float(pounds):.2f}"


@pytest.mark.slow
def test_a_row_is_answered_as_the_line_of_json_with_the_same_facts() -> None:
    dice = random.Random(16)
    seen: set[str] = set()
    for _ in range(250):
        facts = random_family(dice)
        row = row_of(facts)
        seen |= row.keys()
        line = json.loads(answer_line(json.dumps(facts).encode(), TODAY))
        answer = answer_to_cells(row)
        assert answer["wrong"] == "", (answer, row)
        assert answer["weekly"] == line["weekly"]
        assert answer["warnings"].split() == line["warnings"]
        others = [f"{other['warning']} {other['weekly']}" for other in line["other_readings"]]
        assert answer["other_readings"] == "; ".join(others)
        assert answer["income_basis"] == line.get("income", {}).get("basis", "")
    assert seen >= {column.name for column in columns()} - {"id", "children"}


def test_a_childs_equal_care_is_told_for_each_child() -> None:
    both = answer_to_cells({"amount": "500", "nights": "0 180", "equal_day_to_day_care": "no yes"})
    assert both["weekly"] == answer_to_cells({"amount": "500", "nights": "0"})["weekly"] == "60.00"


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


def test_a_benefit_that_there_is_not_is_told_with_its_column() -> None:
    assert (
        answer_to_cells({"amount": "500", "nights": "0", "benefits": "state_pension dole"})["wrong_column"]
        == "benefits"
    )


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"nights": "0 0", "equal_day_to_day_care": "no yes no"}, "equal_day_to_day_care",
         ErrorCode.ONE_NUMBER_FOR_EACH_CHILD),
        ({"nights": "0", "equal_day_to_day_care": "perhaps"}, "equal_day_to_day_care", ErrorCode.NOT_YES_OR_NO),
    ],
)  # fmt: skip
def test_equal_care_that_cannot_be_read_is_told_with_its_column(
    cells: dict[str, str], column: str, code: ErrorCode
) -> None:
    assert_wrong(cells, column, code)
