"""A file that a comment, a docstring or a page of the docs names is there: who follows the name finds it."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
ROOMS = (
    *("logic", "content", "presentation", "ui", "pages", "web", "streamlit_adapter"),
    *("tests", "benchmarks", "deploy", "docs", ".github", ".streamlit"),
)
NAME = re.compile(
    r"(?<![\w/.*<>{}-])((?:[\w.-]+/)*[\w-]+\.(?:py|js|css|html|md|yaml|yml|po|toml|svg|lock))(?![\w*<{/-])"
)
ELSEWHERE = {
    "Node.js": "a program",
    "st.html": "a function of Streamlit",
    "textstat/backend/utils/_get_cmudict.py": "in a library",
    "logic/law/in_force/2027-04-05/figures.yaml": "the example of a change of law",
    "pages/school_costs.py": "the example of a new screen",
}
"""What looks like a file of ours and is none."""
NOT_OURS = {"__pycache__", "node_modules"}
"""Folders that tools write: benchmarks/pages has the second once its checks are installed."""
PUBLISHED = ROOT / "web" / "embed"
"""Versions that were published never change, nor do the names in them."""


@cache
def files() -> tuple[Path, ...]:
    of_rooms = (path for room in ROOMS for path in (ROOT / room).rglob("*"))
    return tuple(path for path in (*ROOT.glob("*"), *of_rooms) if path.is_file() and not NOT_OURS & {*path.parts})


@cache
def endings() -> frozenset[str]:
    """Every file's address below the root, and every end of it: `forms/routes.py`, `routes.py`."""
    below = (path.relative_to(ROOT).parts for path in files())
    return frozenset("/".join(parts[at:]) for parts in below for at in range(len(parts)))


def of_python(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


COMMENTS = {
    ".js": re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.S),
    ".css": re.compile(r"/\*.*?\*/", re.S),
    ".html": re.compile(r"\{#.*?#\}|<!--.*?-->", re.S),
    **dict.fromkeys((".yaml", ".yml", ".toml", ".po"), re.compile(r"#[^\n]*")),
}


def prose(path: Path) -> Iterator[str]:
    """What is written in a file for people to read."""
    if path.suffix == ".py":
        yield from of_python(path.read_text(encoding="utf-8"))
    elif path.suffix in COMMENTS:
        yield from COMMENTS[path.suffix].findall(path.read_text(encoding="utf-8"))
    elif path.suffix == ".md" and ROOT / "content" / "guide" not in path.parents:
        yield path.read_text(encoding="utf-8")


def is_there(name: str, path: Path) -> bool:
    return name in ELSEWHERE or name in endings() or (path.parent / name).exists()


def test_a_name_of_no_file_is_seen() -> None:
    assert NAME.findall("Kept by logic/gone.py and `forms/routes.py`, see routes.py.") == [
        *("logic/gone.py", "forms/routes.py", "routes.py"),
    ]
    assert not is_there("logic/gone.py", ROOT / "README.md")
    assert is_there("forms/routes.py", ROOT / "README.md")


@pytest.mark.parametrize("room", ["", *ROOMS])
def test_every_file_that_is_named_is_there(room: str) -> None:
    wrong = {
        f"{path.relative_to(ROOT)} names {name}"
        for path in files()
        if (path.parent == ROOT if not room else path.is_relative_to(ROOT / room)) and PUBLISHED not in path.parents
        for written in prose(path)
        for name in NAME.findall(written)
        if not is_there(name, path)
    }
    assert wrong == set()


def test_the_search_that_the_architecture_page_tells_leads_where_it_says() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    told = re.findall(r'`grep -rn "([^"]+)" (\w+)` leads\s+to\s+`([^`]+)`', page)
    assert told
    for pattern, room, named in told:
        found = {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / room).rglob("*.py")
            if re.search(pattern, path.read_text(encoding="utf-8"))
        }
        assert named in found
