"""Whatever the batch door's JSON can say of a family, a row of a spreadsheet can say too, and is answered alike."""

import csv
import io
import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from logic.batch import answer_line
from logic.batch.columns import columns, heading_of
from logic.batch.command import main
from logic.batch.door import message_of
from logic.batch.spreadsheet import Spreadsheet
from logic.batch.table_answers import answer_table
from logic.codes import ErrorCode
from tests.logic.families import TODAY
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


def answered(cells: dict[str, str], today: date = TODAY) -> dict[str, str]:
    """The answer to one row."""
    headings, row = answer_table(Spreadsheet(tuple(cells), ((2, tuple(cells.values())),)), today)
    return dict(zip(headings, row, strict=True))


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


def test_a_row_is_answered_as_the_line_of_json_with_the_same_facts() -> None:
    dice = random.Random(16)
    seen: set[str] = set()
    for _ in range(250):
        facts = random_family(dice)
        row = row_of(facts)
        seen |= row.keys()
        line = json.loads(answer_line(json.dumps(facts).encode(), TODAY))
        answer = answered(row)
        assert answer["wrong"] == "", (answer, row)
        assert answer["weekly"] == line["weekly"]
        assert answer["warnings"].split() == line["warnings"]
        others = [f"{other['warning']} {other['weekly']}" for other in line["other_readings"]]
        assert answer["other_readings"] == "; ".join(others)
        assert answer["income_basis"] == line.get("income", {}).get("basis", "")
    assert seen >= {column.name for column in columns()} - {"id", "children"}


def test_a_childs_equal_care_is_told_for_each_child() -> None:
    both = answered({"amount": "500", "nights": "0 180", "equal_day_to_day_care": "no yes"})
    assert both["weekly"] == answered({"amount": "500", "nights": "0"})["weekly"] == "60.00"


def test_two_accounts_in_one_cell_are_two_amounts_of_money() -> None:
    row = {"amount": "9540", "period": "year", "nights": "0 0", "assets_money": "20000; £18,620.13"}
    assert answered(row)["weekly"] == "38.78"
    assert answered(row)["other_readings"] == "assets_of_one_kind_added 27.74"


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
        ({"nights": "0 0", "equal_day_to_day_care": "no yes no"}, "equal_day_to_day_care",
         ErrorCode.ONE_NUMBER_FOR_EACH_CHILD),
        ({"nights": "0", "equal_day_to_day_care": "perhaps"}, "equal_day_to_day_care", ErrorCode.NOT_YES_OR_NO),
        ({"amount": "", "income_parts": "wages 500"}, "income_parts", ErrorCode.NOT_A_CODE),
        ({"amount": "", "income_parts": "regular_pay"}, "income_parts", ErrorCode.AMOUNT_MISSING),
        ({"amount": "", "income_parts": "regular_pay 500 daily"}, "income_parts", ErrorCode.UNKNOWN_KEY),
        ({"amount": "", "income_parts": "payslip 500 days=some"}, "income_parts", ErrorCode.NOT_A_WHOLE_NUMBER),
        ({"income_parts": "regular_pay 500"}, "amount", ErrorCode.WRONG_KEY_FOR_KIND),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_cost_or_a_part_is_told_with_its_column(
    cells: dict[str, str], column: str, code: ErrorCode
) -> None:
    answer = answered({"amount": "500", "nights": "0", **cells})
    assert (answer["wrong_column"], answer["wrong"]) == (column, message_of(code))
    assert answer["weekly"] == ""


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
