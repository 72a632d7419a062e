"""The batch door: one JSON object a line in, one a line out, and never a stop at a bad one."""

import io
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

import logic
from logic.batch import answer_line, main
from logic.batch import door as batch_door
from logic.codes import ErrorCode, WarningCode
from logic.rule_registry import Rule
from tests.logic.families import TODAY

ROOT = Path(logic.__file__).parents[1]
ONE_CHILD: list[dict[str, Any]] = [{"children": [{"nights": 0}]}]


def answer(facts: object) -> dict[str, Any]:
    """The answer to one object."""
    read: dict[str, Any] = json.loads(answer_line(json.dumps(facts).encode(), TODAY))
    return read


def error(facts: object) -> tuple[str, str]:
    """The code and field of a refused line."""
    wrong = answer(facts)["error"]
    assert wrong["message"]
    return wrong["code"], wrong["field"]


def test_a_line_has_the_shape_the_door_promises() -> None:
    line = answer(
        {
            "id": "k-17",
            "on": "2026-11-21",
            "nation": "scotland",
            "income": {"amount": "850.00", "period": "week", "pension": "0"},
            "relevant_other_children": 3,
            "receiving_parents": ONE_CHILD,
        }
    )
    nothing = {"paid": "85.68", "received": "85.68", "fee_paid": "0.00", "fee_taken": "0.00"}
    assert list(line) == [
        "id", "on", "rate", "weekly", "receiving_parents", "gross_weekly_income", "steps", "warnings",
        "other_readings", "law",
    ]  # fmt: skip
    assert (line["id"], line["on"], line["rate"], line["weekly"]) == ("k-17", "2026-11-21", "basic", "85.68")
    assert line["receiving_parents"] == [
        {
            "weekly": "85.68",
            "arrangements": {
                "family_based": nothing,
                "direct_pay": nothing,
                "collect_and_pay": {
                    "paid": "102.82", "received": "82.25", "fee_paid": "17.14", "fee_taken": "3.43",
                },
            },
        }
    ]  # fmt: skip
    assert line["gross_weekly_income"] == "850.00"
    assert {
        "rule": "relevant_other_children",
        "cite": "Child Support Act 1991 Sch 1 para 2(3)",
        "value": "714.00",
    } in line["steps"]
    assert line["law"] == "2024-02-26 great_britain"


def test_every_key_of_the_door_is_taken() -> None:
    line = answer(
        {
            "id": "all", "on": "2026-11-21", "nation": "england",
            "income": {"amount": "850.00", "period": "week", "pension": "10"},
            "benefits": [], "partner_benefits": ["state_pension"], "partner_also_pays": False, "nil_reason": None,
            "relevant_other_children": 1, "other_arrangement_children": 1,
            "receiving_parents": [
                {"children": [{"nights": 60, "local_authority_nights": 0, "equal_day_to_day_care": False}]}
            ],
            "special_expenses": [{"kind": "contact", "weekly": "24.09"}],
            "additional_income": [{"kind": "unearned", "yearly": "3000.00"}],
            "default_decision": False,
        }
    )  # fmt: skip
    assert line["rate"] == "basic"
    assert "variation_needs_a_decision" in line["warnings"]


def test_keys_left_out_have_the_defaults_the_door_promises() -> None:
    line = answer({"income": {"amount": "500"}, "receiving_parents": ONE_CHILD})
    assert line["id"] is None
    assert line["on"] == TODAY.isoformat()
    assert line["weekly"] == "60.00"
    assert line["law"].endswith("great_britain")


@pytest.mark.parametrize("facts", [{"income": None}, {}])
def test_an_income_not_known_gives_a_range(facts: dict[str, Any]) -> None:
    line = answer({"id": "r", **facts, "receiving_parents": ONE_CHILD})
    assert "weekly" not in line
    assert list(line["range"]) == ["flat_rate", "full_time_minimum_wage", "median_full_time", "cap", "default"]
    amounts = {code: entry["weekly"] for code, entry in line["range"].items()}
    assert amounts == {
        "flat_rate": "7.00",
        "full_time_minimum_wage": "57.04",
        "median_full_time": "89.84",
        "cap": "294.00",
        "default": "39.00",
    }
    yearly = [entry.get("yearly_income") for entry in line["range"].values()]
    assert yearly == ["5214.29", "24784.50", "39039.00", "156428.57", None]
    for entry in line["range"].values():
        assert entry["source"]["url"].startswith("https://")
        assert entry["source"]["date"]
        assert entry["receiving_parents"][0]["arrangements"]["collect_and_pay"]["paid"]


def test_a_default_decision_needs_no_income() -> None:
    line = answer({"default_decision": True, "receiving_parents": ONE_CHILD})
    assert (line["rate"], line["weekly"], line["gross_weekly_income"]) == ("default", "39.00", None)
    assert line["warnings"][0] == "default_rate_differs_from_guidance"


def test_nobody_pays_when_every_child_is_cared_for_equally() -> None:
    child = {"nights": 183, "equal_day_to_day_care": True}
    line = answer({"income": {"amount": "500"}, "receiving_parents": [{"children": [child]}]})
    assert line["rate"] == "none"
    assert "equal_care_no_paying_parent" in line["warnings"]
    arrangements = line["receiving_parents"][0]["arrangements"]
    assert arrangements["family_based"]["paid"] == "0.00"
    assert arrangements["direct_pay"] == {"not_applicable": "no_paying_parent"}


def facts_with(**more: Any) -> dict[str, Any]:
    """A good line with something put in."""
    return {"income": {"amount": "500"}, "receiving_parents": ONE_CHILD, **more}


def child_with(**more: Any) -> dict[str, Any]:
    """A good line whose child has something put in."""
    return facts_with(receiving_parents=[{"children": [{"nights": 0, **more}]}])


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
        (child_with(nights=367), "nights_out_of_range", "receiving_parents.0.children.0.nights"),
        (child_with(nights=-1), "nights_out_of_range", "receiving_parents.0.children.0.nights"),
        (child_with(nights=True), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights=52.0), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights="52"), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights=200, local_authority_nights=167), "nights_over_a_year",
         "receiving_parents.0.children.0.local_authority_nights"),
        (child_with(equal_day_to_day_care=1), "not_yes_or_no",
         "receiving_parents.0.children.0.equal_day_to_day_care"),
        (child_with(age=4), "unknown_key", "receiving_parents.0.children.0.age"),
        (facts_with(id=7), "not_text", "id"),
        (facts_with(colour="red"), "unknown_key", "colour"),
        (facts_with(on="21/11/2026"), "date_not_a_date", "on"),
        (facts_with(on="2026-02-30"), "date_not_a_date", "on"),
        (facts_with(on=20261121), "date_not_a_date", "on"),
        (facts_with(on="2022-06-05"), "date_before_modelled_law", "on"),
        (facts_with(on="2031-11-22"), "date_after_modelled_law", "on"),
        (facts_with(nation="france"), "not_a_code", "nation"),
        (facts_with(nation=None), "not_a_code", "nation"),
        (facts_with(nation="\ud800"), "not_a_code", "nation"),
        (facts_with(income="500"), "not_an_object", "income"),
        (facts_with(income={}), "amount_missing", "income.amount"),
        (facts_with(income={"amount": 500}), "amount_not_text", "income.amount"),
        (facts_with(income={"amount": 500.5}), "amount_not_text", "income.amount"),
        (facts_with(income={"amount": "500.005"}), "amount_too_many_decimals", "income.amount"),
        (facts_with(income={"amount": "-1"}), "amount_negative", "income.amount"),
        (facts_with(income={"amount": "lots"}), "amount_not_a_number", "income.amount"),
        (facts_with(income={"amount": "100000000"}), "amount_too_large", "income.amount"),
        (facts_with(income={"amount": "500", "period": "day"}), "not_a_code", "income.period"),
        (facts_with(income={"amount": "500", "pension": "501"}), "pension_over_income", "income.pension"),
        (facts_with(benefits=["housing"]), "not_a_code", "benefits.0"),
        (facts_with(benefits="state_pension"), "not_a_list", "benefits"),
        (facts_with(partner_also_pays="yes"), "not_yes_or_no", "partner_also_pays"),
        (facts_with(nil_reason="lazy"), "not_a_code", "nil_reason"),
        (facts_with(relevant_other_children=-1), "children_out_of_range", "relevant_other_children"),
        (facts_with(relevant_other_children=31), "children_out_of_range", "relevant_other_children"),
        (facts_with(other_arrangement_children=1.5), "not_a_whole_number", "other_arrangement_children"),
        (facts_with(special_expenses=[{"kind": "contact"}]), "amount_missing", "special_expenses.0.weekly"),
        (facts_with(special_expenses=[{"weekly": "1"}]), "key_missing", "special_expenses.0.kind"),
        (facts_with(special_expenses=[{"kind": "contact", "weekly": "1"}] * 51), "too_many_entries",
         "special_expenses"),
        (facts_with(additional_income=[{"kind": "unearned"}]), "amount_missing", "additional_income.0.yearly"),
        (facts_with(additional_income=[{"kind": "assets"}]), "amount_missing", "additional_income.0.value"),
        (facts_with(additional_income=[{"kind": "assets", "yearly": "1"}]), "wrong_key_for_kind",
         "additional_income.0.yearly"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "value": "1"}]),
         "wrong_key_for_kind", "additional_income.0.value"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "pension": "1"}]),
         "wrong_key_for_kind", "additional_income.0.pension"),
        ([], "not_an_object", ""),
        ("text", "not_an_object", ""),
        (None, "not_an_object", ""),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_named_with_its_field(facts: object, code: str, field: str) -> None:
    assert error(facts) == (code, field)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"\xff\xfe{}", "not_json"),
        (b'{"income": NaN}', "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"id": "a", "id": "b"}', "duplicate_key"),
        (b" " * 1_000_001, "line_too_long"),
    ],
)
def test_a_line_that_cannot_be_read_is_answered(line: bytes, code: str) -> None:
    assert json.loads(answer_line(line, TODAY))["error"]["code"] == code


def test_a_refused_line_keeps_its_id() -> None:
    assert answer({"id": "k-17", "receiving_parents": []})["id"] == "k-17"


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        ('"on": "2026-01-01", "on": "2026-01-02"', "duplicate_key", "on"),
        ('"receiving_parents": [{"children": [{"nights": 0}, {"nights": 1, "nights": 2}]}]', "duplicate_key",
         "receiving_parents.0.children.1.nights"),
        ('"receiving_parents": [{"children": [{"nights": ' + "1" * 5_000 + "}]}]", "nights_out_of_range",
         "receiving_parents.0.children.0.nights"),
        ('"relevant_other_children": ' + "9" * 5_000, "children_out_of_range", "relevant_other_children"),
    ],
)  # fmt: skip
def test_a_line_json_allows_and_the_law_does_not_keeps_its_id_and_names_its_field(
    facts: str, code: str, field: str
) -> None:
    """It was answered without its id: the key stood twice, or the number was longer than Python reads by itself."""
    plain = "" if "receiving_parents" in facts else ', "receiving_parents": [{"children": [{"nights": 0}]}]'
    answered = json.loads(answer_line(f'{{"id": "k-17", {facts}{plain}}}'.encode(), TODAY))
    assert (answered["id"], answered["error"]["code"], answered["error"]["field"]) == ("k-17", code, field)


@pytest.mark.parametrize("typed", ["2026-W47-6", "2026-325-1", "20261121", "2026-1-21", "0000-01-01"])
def test_a_day_written_in_another_way_is_refused_not_guessed(typed: str) -> None:
    assert error(facts_with(on=typed)) == ("date_not_a_date", "on")


def test_every_error_code_has_a_message_and_no_message_is_left_over() -> None:
    messages = Path(batch_door.__file__).with_name("messages.yaml").read_text(encoding="utf-8")
    assert set(yaml.safe_load(messages)) == set(ErrorCode)


def test_lines_are_answered_in_order_and_an_endless_one_is_cut() -> None:
    good = json.dumps(facts_with(id="good")).encode()
    lines = b"\xef\xbb\xbf" + good + b"\r\n" + b"x" * 3_000_000 + b"\n" + good
    out = io.BytesIO()
    assert main([], io.BytesIO(lines), out, TODAY) == 0
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [answer.get("id") for answer in answers] == ["good", None, "good"]
    assert answers[1]["error"]["code"] == "line_too_long"


def test_a_line_of_just_the_longest_length_is_read() -> None:
    good = json.dumps(facts_with(id="good")).encode()
    lines = good.ljust(batch_door.LONGEST_LINE) + b"\n" + good.ljust(batch_door.LONGEST_LINE + 1) + b"\n" + good
    out = io.BytesIO()
    main([], io.BytesIO(lines), out, TODAY)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert ["weekly" in answer for answer in answers] == [True, False, True]


class Deaf(io.BytesIO):
    """Someone who stopped reading."""

    def flush(self) -> None:
        raise BrokenPipeError


def test_a_reader_who_leaves_ends_it_quietly() -> None:
    assert main([], io.BytesIO(b"{}\n"), Deaf(), TODAY) == 1


def run(*arguments: str, lines: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The door as a program."""
    command = [sys.executable, "-m", "logic", *arguments]
    return subprocess.run(command, input=lines, capture_output=True, cwd=ROOT, check=False)


def test_codes_are_listed_for_those_who_write_lines() -> None:
    listed = json.loads(run("--codes").stdout)
    assert listed["law_begins"] == "2022-06-06"
    assert "state_pension" in listed["benefits"]
    assert set(listed["warnings"]) == set(WarningCode)
    assert set(listed["rule"]) == set(Rule)
    assert listed["range"] == ["flat_rate", "full_time_minimum_wage", "median_full_time", "cap", "default"]


def test_a_wrong_command_line_is_status_two() -> None:
    wrong = run("--nonsense")
    assert wrong.returncode == 2
    assert wrong.stdout == b""


@pytest.mark.process
def test_five_thousand_lines_are_answered_in_under_twenty_seconds() -> None:
    lines = b"".join(
        json.dumps(
            {
                "id": str(number),
                "income": {"amount": f"{number}.37", "period": "week"},
                "relevant_other_children": number % 4,
                "receiving_parents": [{"children": [{"nights": number % 367}, {"nights": 60}]}],
            }
        ).encode()
        + b"\n"
        for number in range(5000)
    )
    began = time.perf_counter()
    done = run(lines=lines)
    assert time.perf_counter() - began < 20
    assert done.returncode == 0
    assert done.stderr == b""
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [str(number) for number in range(5000)]
    assert all("weekly" in answer for answer in answers)
