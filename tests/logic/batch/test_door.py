"""The batch door: one JSON object a line in, one a line out, in order, and never a stop at a bad one."""

import io
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import logic
from logic.batch import door as batch_door
from logic.batch import main
from logic.codes import WarningCode
from logic.rule_registry import Rule
from tests.logic.batch.lines import ONE_CHILD, answer, facts_with
from tests.logic.families import TODAY

ROOT = Path(logic.__file__).parents[1]


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
