"""The manual for advice lines is true: its examples are run as they stand."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MANUAL = (ROOT / "docs" / "batch-door.md").read_text()


def run(arguments: list[str], folder: Path, given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, input=given, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_an_adviser_s_spreadsheet_goes_in_and_comes_back(tmp_path: Path) -> None:
    to_lines, to_table = re.findall(r"```python\n(.*?)```", MANUAL, re.S)
    (tmp_path / "families.csv").write_text(
        "id,nation,amount,period,pension,children,nights\nrow-2,wales,500,week,,1,0\nrow-3,wales,lots,week,0,1,0\n"
    )
    lines = run(["-c", to_lines], tmp_path)
    (tmp_path / "answers.jsonl").write_text(run(["-m", "logic"], ROOT, lines))
    table = run(["-c", to_table], tmp_path).split()
    assert table[0] == "id,rate,weekly,error,field"
    assert table[1].startswith("row-2,basic,60")
    assert table[2].startswith("row-3,,,")
    assert table[2].endswith("income.amount")


def test_the_line_in_the_manual_is_answered(tmp_path: Path) -> None:
    (line,) = re.findall(r"```json\n(.*?)\n```", MANUAL)
    answer = run(["-m", "logic"], ROOT, line + "\n")
    assert '"weekly": "85.68"' in answer
