"""The batch door: one JSON object a line in, one a line out, in order, and never a stop at a bad one."""

import io
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import logic
from logic.batch import door as batch_door
from logic.batch.command import main
from tests.logic.batch.lines import answer, facts_with
from tests.logic.families import TODAY

ROOT = Path(logic.__file__).parents[1]


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


def test_lines_of_json_in_utf_16_are_answered_as_powershell_saves_them() -> None:
    line = '{"id": "é", "income": {"amount": "500"}, "receiving_parents": [{"children": [{"nights": 0}]}]}\r\n'
    for encoding in ("utf-16", "utf-16-le"):
        mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
        out = io.BytesIO()
        assert main([], io.BytesIO(mark + (line * 3).encode(encoding)), out, TODAY) == 0
        answers = out.getvalue().splitlines()
        assert len(answers) == 3
        assert all(b'"weekly": "60.00"' in answer and b'"\\u00e9"' in answer for answer in answers)


def test_an_endless_line_in_utf_16_is_answered_once_and_the_next_one_too() -> None:
    good = '{"income": {"amount": "500"}, "receiving_parents": [{"children": [{"nights": 0}]}]}'
    out = io.BytesIO()
    main([], io.BytesIO(("x" * 3_000_000 + "\n" + good).encode("utf-16")), out, TODAY)
    first, second = out.getvalue().splitlines()
    assert b"line_too_long" in first
    assert b'"weekly": "60.00"' in second
