"""`python -m content` tells an editor the file, the line and the reason of a mistake, never a traceback."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from content.__main__ import main, old_entries
from content.loaders.guide.errors import ContentError
from content.loaders.guide.helplines import Helpline
from content.loaders.guide.registers import read_register

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
CASES = yaml.safe_load((ROOT / "tests" / "cases" / "malformed_registers.yaml").read_text(encoding="utf-8"))


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the command as an editor does, in a copy of the house."""
    return subprocess.run([sys.executable, "-m", "content"], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the rooms that the command reads, for an editor to make mistakes in."""
    for room in ("content", "logic"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def mistype(file: Path, written: str, mistyped: str) -> int:
    """Put one slip into a file, and give the number of its line."""
    before, found, after = file.read_text(encoding="utf-8").partition(written)
    assert found
    file.write_text(before + mistyped + after, encoding="utf-8")
    return before.count("\n") + 1


def test_nothing_is_broken_and_what_is_old_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(date(2026, 11, 21)) == 0
    said = capsys.readouterr().out
    assert "helpline womens-rights-scotland: 2018-01-01, confirmed by nobody" in said
    assert said.endswith(" to check.\n")


def test_a_page_grows_old_after_180_days() -> None:
    assert not any(entry.startswith("page ") for entry in old_entries(date(2027, 5, 20)))
    assert any(entry.startswith("page bank-details") for entry in old_entries(date(2027, 5, 21)))


def test_slips_in_pages_are_told_with_file_line_and_reason(house: Path) -> None:
    guide = house / "content" / "guide"
    following = mistype(guide / "en" / "about.md", "next: [sources,", "next: [sorces,")
    link = mistype(guide / "cy" / "privacy.md", "](help)", "](hepl)")
    part = mistype(guide / "en" / "asking-again.md", "{{ deadline appeal }}", "{{ deadline apeal }}")
    (guide / "cy" / "why.md").unlink()
    told = check(house)
    assert (told.returncode, told.stderr) == (1, "")
    assert told.stdout.splitlines() == [
        f"guide/en/about.md, line {following}: there is no page called sorces",
        f"guide/en/asking-again.md, line {part}: deadline: it knows no apeal; it knows reconsideration, appeal, "
        "complaint_reply, order_year",
        f"guide/cy/privacy.md, line {link}: there is no page called hepl",
        "guide/cy/why.md, line 1: there is no such file",
        "4 broken. What has grown old is listed once they are mended.",
    ]


def test_slips_in_registers_are_told_with_file_line_and_reason(house: Path) -> None:
    lines = [mistype(house / "content" / case["file"], case["written"], case["mistyped"]) for case in CASES]
    told = check(house)
    assert (told.returncode, told.stderr) == (1, "")
    reasons = [f"{case['file']}, line {line}: {case['reason']}" for case, line in zip(CASES, lines, strict=True)]
    assert told.stdout.splitlines()[:-1] == reasons


def test_a_language_that_cannot_be_read_is_told_once(house: Path) -> None:
    line = mistype(house / "content" / "languages.yaml", "checked: false", "checked: almost")
    told = check(house)
    assert (told.returncode, told.stderr) == (1, "")
    assert told.stdout.startswith(f"languages.yaml, line {line}: cy: checked: Input should be a valid boolean")
    assert told.stdout.splitlines()[-1].startswith("1 broken.")


def test_the_line_of_a_field_is_told_though_another_entry_has_it_too(tmp_path: Path) -> None:
    file = tmp_path / "helplines.yaml"
    lines = (ROOT / "content" / "helplines.yaml").read_text(encoding="utf-8").splitlines()
    wrong = max(number for number, line in enumerate(lines) if line.startswith("  phone:"))
    lines[wrong] = '  phone: "0844 123 4567"'
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ContentError, match=rf"helplines.yaml, line {wrong + 1}: .* costs extra to call"):
        read_register(file, Helpline)


def test_words_that_are_not_utf_8_are_told_by_their_line(tmp_path: Path) -> None:
    file = tmp_path / "helplines.yaml"
    file.write_bytes("# People to call\n# in a café\n".encode("latin-1"))
    with pytest.raises(ContentError, match=r"helplines.yaml, line 2: .* save the file as UTF-8"):
        read_register(file, Helpline)
