"""The codes a line can carry are listed."""

import io
import json
import subprocess
import sys
from pathlib import Path

import logic
from logic.batch.command import main
from logic.codes import WarningCode
from logic.rule_registry import Rule
from tests.logic.families import TODAY

ROOT = Path(logic.__file__).parents[1]


def run(*arguments: str, lines: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The door as a program."""
    command = [sys.executable, "-m", "logic", *arguments]
    return subprocess.run(command, input=lines, capture_output=True, cwd=ROOT, check=False)


def test_the_codes_are_listed() -> None:
    out = io.BytesIO()
    assert main(["--codes"], io.BytesIO(), out, TODAY) == 0
    assert "state_pension" in json.loads(out.getvalue())["benefits"]


def test_codes_are_listed_for_those_who_write_lines() -> None:
    listed = json.loads(run("--codes").stdout)
    assert listed["law_begins"] == "2022-06-06"
    assert "state_pension" in listed["benefits"]
    assert set(listed["warnings"]) == set(WarningCode)
    assert set(listed["rule"]) == set(Rule)
    assert listed["range"] == ["flat_rate", "full_time_minimum_wage", "median_full_time", "cap", "default"]
