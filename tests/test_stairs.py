"""Imports run down the stairs of the house, and only through front doors."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BELOW = {
    "logic": set(),
    "content": {"logic"},
    "ui": {"content", "logic"},
    "pages": {"ui", "content", "logic"},
    "web": {"content", "logic"},
}
OUTSIDE_WORLD = {"logic": {"streamlit", "starlette", "babel"}, "content": {"streamlit", "starlette"}, "web": set()}


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def is_door(name: str) -> bool:
    """Tell whether a module is a package's own __init__, the one place others may import from."""
    return (ROOT / name.replace(".", "/") / "__init__.py").exists()


@pytest.mark.parametrize("room", sorted(BELOW))
def test_a_room_imports_only_from_the_doors_of_rooms_below(room: str) -> None:
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / room).rglob("*.py")
        for name in imports(path)
        if (top := name.split(".")[0]) in BELOW and top != room and (top not in BELOW[room] or not is_door(name))
    }
    assert not wrong


@pytest.mark.parametrize("room", sorted(OUTSIDE_WORLD))
def test_a_room_knows_nothing_of_the_framework_above_it(room: str) -> None:
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / room).rglob("*.py")
        for name in imports(path)
        if name.split(".")[0] in OUTSIDE_WORLD[room]
    }
    assert not wrong


def test_the_files_stay_small_enough_to_read() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for room in BELOW
        for path in (ROOT / room).rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 330
    }
    assert not long
