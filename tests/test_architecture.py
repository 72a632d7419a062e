"""Imports run down the stairs of the house, and only through front doors."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BELOW = {
    "logic": set(),
    "content": {"logic"},
    "presentation": {"content", "logic"},
    "ui": {"presentation", "content", "logic"},
    "pages": {"ui", "presentation", "content", "logic"},
    "web": {"presentation", "content", "logic"},
}
# The rooms of ui/, lowest first: each may open the doors of those before it, and no others.
ROOMS_OF_UI = (
    "screen",
    "asking",
    "choosing",
    "guide",
    "charities",
    "amount",
    "paying",
    "situation",
    "exploring",
    "papers",
)
OUTSIDE_WORLD = {
    "logic": {"streamlit", "starlette", "babel"},
    "content": {"streamlit", "starlette"},
    "presentation": {"streamlit", "starlette"},
    "web": set(),
}


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


@pytest.mark.parametrize("room", ROOMS_OF_UI)
def test_a_room_of_ui_opens_only_the_doors_below_it(room: str) -> None:
    below = {f"ui.{name}" for name in ROOMS_OF_UI[: ROOMS_OF_UI.index(room)]}
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / "ui" / room).rglob("*.py")
        for name in imports(path)
        if name.split(".")[0] == "ui" and name not in below and not name.startswith(f"ui.{room}.")
    }
    assert not wrong


def test_every_room_of_ui_has_its_place_on_the_stairs_and_nothing_lies_about_outside_them() -> None:
    found = {path.name for path in (ROOT / "ui").iterdir() if path.name != "__pycache__"}
    assert found == {*ROOMS_OF_UI, "__init__.py"}


def test_pages_open_the_door_of_ui_and_of_its_papers_alone() -> None:
    opened = {name for path in (ROOT / "pages").rglob("*.py") for name in imports(path) if name.split(".")[0] == "ui"}
    assert opened == {"ui", "ui.papers"}


@pytest.mark.parametrize("room", sorted(OUTSIDE_WORLD))
def test_a_room_knows_nothing_of_the_framework_above_it(room: str) -> None:
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / room).rglob("*.py")
        for name in imports(path)
        if name.split(".")[0] in OUTSIDE_WORLD[room]
    }
    assert not wrong


def test_the_visit_alone_reads_the_sessions_state() -> None:
    readers = {
        path.relative_to(ROOT).as_posix()
        for room in ("ui", "pages")
        for path in (ROOT / room).rglob("*.py")
        if "session_state" in path.read_text(encoding="utf-8")
    }
    assert readers == {"ui/screen/visit.py"}


def test_the_files_stay_small_enough_to_read() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for room in BELOW
        for path in (ROOT / room).rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 330
    }
    assert not long
