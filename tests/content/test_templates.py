"""Every template of HTML is read in one way: it escapes, refuses what is missing, and writes nothing for None."""

import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from content import templates_in

ROOT = Path(__file__).parents[2]
ROOMS = ("content", "presentation", "ui", "web", "pages", "streamlit_adapter", "logic", "deploy")


def test_none_is_no_word_and_a_missing_value_is_refused(tmp_path: Path) -> None:
    (tmp_path / "line.html").write_text("<p>{{ words }}{{ missing and more }}</p>")
    line = templates_in(tmp_path).get_template("line.html")
    assert line.render(words=None, missing=None) == "<p></p>"
    assert line.render(words="<b>", missing="") == "<p>&lt;b&gt;</p>"
    with pytest.raises(UndefinedError):
        line.render(words="")


def test_no_room_reads_templates_in_a_way_of_its_own() -> None:
    readers = [
        str(path.relative_to(ROOT))
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        if re.search(r"^\s*(from|import) jinja2\b.*\bEnvironment\b", path.read_text(encoding="utf-8"), re.M)
    ]
    assert readers == ["content/loaders/templates.py"]
