"""The command as the operating system calls it, and what only a broken file can hold."""

import io
import json
import runpy
import sys
from pathlib import Path

import pytest

from logic.batch import command, spreadsheet
from logic.batch.columns import columns, is_known
from logic.batch.command import main
from logic.batch.spreadsheet import read_table
from tests.logic.batch.tables import GOOD, HEAD, TODAY, answered


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


def test_answers_of_an_earlier_time_are_not_written_over_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answered(tmp_path, f"{HEAD}\n{GOOD}\n".encode())
    again = ["estimate", str(tmp_path / "families.csv")]
    assert main(again, io.BytesIO(), io.BytesIO(), TODAY) == 2
    assert "families-answers.csv is there already" in capsys.readouterr().err
    assert main([*again, "--replace"], io.BytesIO(), io.BytesIO(), TODAY) == 0


@pytest.mark.parametrize("kind", spreadsheet.KINDS)
def test_the_template_can_be_filled_in_and_its_example_is_answered(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"families{kind}"
    assert main(["template", str(path)], io.BytesIO(), io.BytesIO(), TODAY) == 0
    table = read_table(path)
    assert table.headings == tuple(column.name for column in columns())
    assert all(map(is_known, table.headings))
    assert len(table.rows) == 1
    out = io.BytesIO()
    assert main(["estimate", str(path)], io.BytesIO(), out, TODAY) == 0
    assert b"rows answered: 1; rows with something wrong (see the column wrong): 0" in out.getvalue()
    assert main(["template", str(path)], io.BytesIO(), io.BytesIO(), TODAY) == 2


def test_a_template_of_another_kind_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", str(tmp_path / "families.ods")], io.BytesIO(), io.BytesIO(), TODAY) == 2
    assert "must end in .csv or .xlsx" in capsys.readouterr().err


def test_the_command_is_named_once() -> None:
    assert command.NAME == "child-maintenance"
