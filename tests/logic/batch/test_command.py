"""The command as the operating system calls it, and what only a broken file can hold."""

import io
import json
import runpy
import sys
from pathlib import Path

import pytest

from logic.batch import spreadsheet
from logic.batch.command import main
from logic.batch.spreadsheet import TableError, read_table
from tests.logic.batch.test_table_cells import answered
from tests.logic.families import TODAY


class _Stream(io.TextIOWrapper):
    """A standard stream whose bytes can be read."""

    def __init__(self, content: bytes = b"") -> None:
        super().__init__(io.BytesIO(content))


def test_a_line_on_standard_input_is_answered_on_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    line = b'{"income": {"amount": "500"}, "receiving_parents": [{"children": [{"nights": 0}]}]}\n'
    out = _Stream()
    monkeypatch.setattr(sys, "argv", ["child-maintenance"])
    monkeypatch.setattr(sys, "stdin", _Stream(line))
    monkeypatch.setattr(sys, "stdout", out)
    with pytest.raises(SystemExit) as left:
        runpy.run_module("logic", run_name="__main__")
    assert left.value.code == 0
    assert json.loads(out.buffer.getvalue())["weekly"] == "60.00"  # type: ignore[attr-defined]


def test_the_codes_are_listed() -> None:
    out = io.BytesIO()
    assert main(["--codes"], io.BytesIO(), out, TODAY) == 0
    assert "state_pension" in json.loads(out.getvalue())["benefits"]


def test_a_benefit_that_there_is_not_is_told_with_its_column() -> None:
    assert answered({"amount": "500", "nights": "0", "benefits": "state_pension dole"})["wrong_column"] == "benefits"


def test_a_cell_longer_than_any_cell_is_told_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "families.csv"
    path.write_text("id,amount\n" + "x" * 1_000_001 + ",500\n")
    with pytest.raises(TableError, match="Row 2 is longer"):
        read_table(path)


def test_a_workbook_s_number_beyond_any_number_stays_as_it_stands_and_is_refused() -> None:
    """A cell of 1E400, as a sum that ran away leaves behind, is read as infinity."""
    cell = spreadsheet._as_text(float("1E400"))
    assert cell == "Infinity"
    assert answered({"amount": cell, "nights": "0"})["wrong_column"] == "amount"
