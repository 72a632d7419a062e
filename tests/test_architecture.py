"""Imports run down the floors of the project, and only through the doors of its packages.

The floors themselves are contracts of import-linter, in pyproject.toml.
"""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("logic", "content", "presentation", "streamlit_adapter", "ui", "pages", "web")
# The rooms of ui/, lowest first: each may open the doors of those before it, and no others.
ROOMS_OF_UI = (
    "screen",
    "asking",
    "estimating",
    "guidance",
    "guide",
    "charities",
    "amount",
    "paying",
    "situation",
    "exploring",
    "papers",
)
# Single modules of logic/ that every domain and every floor above may open: no domain owns what they define.
SHARED_MODULES = {
    "logic.codes", "logic.date_parsing", "logic.errors", "logic.fees", "logic.money", "logic.months",
    "logic.rule_registry", "logic.typed_text", "logic.yaml_text",
}  # fmt: skip

# Packages without a door of their own: each package or module right inside them is a room, and others open the rooms.
HALLS = ("content.loaders", "content.loaders.guide", "presentation.forms", "presentation.views", "presentation.visit")
WIDEST_DOOR = 30
TESTED_ELSEWHERE = {
    "logic/rule_registry.py": "a table of rules, held whole by test_trace.py and test_properties.py",
}
"""Modules of logic/ without a file of tests of their own, and why."""
# A class, a type variable or a name of a type; a constant is all in capitals.
TYPE_NAME = re.compile(r"_?[A-Z]+[a-z]\w*|[A-Z]")


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def is_door(name: str) -> bool:
    """Tell whether a module is a package's own __init__ or a room of a hall, the places others may import from."""
    if name in HALLS:
        return False
    return (
        name in SHARED_MODULES
        or name.rpartition(".")[0] in HALLS
        or (ROOT / name.replace(".", "/") / "__init__.py").exists()
    )


def room_in_hall(name: str) -> str | None:
    """Give the room of a hall that a module or a name in it belongs to."""
    inmost = sorted(HALLS, key=len, reverse=True)
    hall = next((hall for hall in inmost if name == hall or name.startswith(f"{hall}.")), "")
    return None if name == hall or not hall else ".".join(name.split(".")[: hall.count(".") + 2])


def taken_from_rooms() -> dict[str, set[str]]:
    """Give for each room of a hall the names that other rooms, floors and tests import from it."""
    taken: dict[str, set[str]] = {}
    for path in (path for folder in (*PACKAGES, "tests", "benchmarks") for path in (ROOT / folder).rglob("*.py")):
        own = room_in_hall(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            room = room_in_hall(node.module or "") if isinstance(node, ast.ImportFrom) else None
            if isinstance(node, ast.ImportFrom) and room and room != own:
                taken.setdefault(room, set()).update(alias.name for alias in node.names)
    return taken


def exported(room: str) -> set[str] | None:
    """Give the names that a room's __init__ lists, or None for a room that is one file."""
    door = ROOT / room.replace(".", "/") / "__init__.py"
    if not door.exists():
        return None
    tree = ast.parse(door.read_text(encoding="utf-8"))
    lists = [node.value for node in tree.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.List)]
    return {ast.literal_eval(name) for listed in lists for name in listed.elts}


@pytest.mark.slow
def test_the_floors_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]


@pytest.mark.slow
@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_is_opened_by_its_doors_alone(package: str) -> None:
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / package).rglob("*.py")
        for name in imports(path)
        if name.split(".")[0] in PACKAGES and name.split(".")[0] != package and not is_door(name)
    }
    assert not wrong


def test_a_domain_of_the_law_opens_the_doors_of_the_others_alone() -> None:
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / "logic").rglob("*.py")
        for name in imports(path)
        if name.startswith("logic.")
        and name.split(".")[1] != path.relative_to(ROOT).parts[1].removesuffix(".py")
        and not is_door(name)
    }
    assert not wrong


def test_a_room_of_a_hall_opens_the_doors_of_the_others_alone() -> None:
    wrong = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / "presentation").rglob("*.py")
        for name in imports(path)
        if name.startswith("presentation.")
        and room_in_hall(name) != room_in_hall(".".join(path.relative_to(ROOT).with_suffix("").parts))
        and room_in_hall(name)
        and not is_door(name)
    }
    assert not wrong


@pytest.mark.slow
def test_a_room_is_opened_for_no_more_names_than_a_reader_can_hold() -> None:
    taken = taken_from_rooms()
    assert {"presentation.forms.fields", "presentation.views.markup", "presentation.visit.estimate"} <= set(taken)
    assert not {room: len(names) for room, names in taken.items() if len(names) > WIDEST_DOOR}


def test_no_door_is_wider_than_a_reader_can_hold() -> None:
    doors = [door for package in PACKAGES for door in (ROOT / package).rglob("__init__.py")]
    widths = {
        room: len(listed)
        for room in (".".join(door.parent.relative_to(ROOT).parts) for door in doors)
        if (listed := exported(room))
    }
    assert {"logic", "content", "ui.asking", "streamlit_adapter"} <= set(widths)
    assert not {room: width for room, width in widths.items() if width > WIDEST_DOOR}


@pytest.mark.slow
def test_a_room_lists_at_its_door_what_others_take_and_nothing_else() -> None:
    apart = {
        room: names ^ listed for room, names in taken_from_rooms().items() if (listed := exported(room)) is not None
    }
    assert not {room: sorted(names) for room, names in apart.items() if names}


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


def test_every_room_of_ui_has_its_floor_and_nothing_lies_about_outside_them() -> None:
    found = {path.name for path in (ROOT / "ui").iterdir() if path.name != "__pycache__"}
    assert found == {*ROOMS_OF_UI, "__init__.py"}


def types_defined_in(path: Path) -> set[str]:
    """Give the classes, type variables and names of types that a module defines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    targets = {target.id for node in tree.body for target in assigned_by(node) if isinstance(target, ast.Name)}
    return classes | {name for name in targets if TYPE_NAME.fullmatch(name)}


def assigned_by(node: ast.stmt) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


@pytest.mark.slow
def test_no_two_modules_define_a_type_of_the_same_name() -> None:
    """One concept, one type, one name: docs/glossary.md says why two names stand for nearly the same thing."""
    modules: dict[str, list[str]] = {}
    for path in (path for package in PACKAGES for path in (ROOT / package).rglob("*.py")):
        for name in types_defined_in(path):
            modules.setdefault(name, []).append(path.relative_to(ROOT).as_posix())
    assert {"Circumstances", "Slot", "Facts", "Answer", "Question"} <= set(modules)
    assert not {name: sorted(paths) for name, paths in modules.items() if len(paths) > 1}


def modules_of_logic() -> list[Path]:
    """Give the modules of logic/ that have functions or methods of their own."""
    return [
        path.relative_to(ROOT)
        for path in sorted((ROOT / "logic").rglob("*.py"))
        if path.name != "__init__.py"
        and any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    ]


def test_whoever_changes_a_module_of_the_law_opens_the_tests_of_its_name() -> None:
    modules = modules_of_logic()
    assert len(modules) > 60
    missing = {
        module.as_posix()
        for module in modules
        if not (ROOT / "tests" / module.with_name(f"test_{module.name}")).exists()
    }
    assert missing == TESTED_ELSEWHERE.keys()


def test_no_page_defines_again_what_a_room_of_ui_gives() -> None:
    given = {name for room in ROOMS_OF_UI for name in exported(f"ui.{room}") or ()}
    assert {"ask", "render_ways"} <= given
    again = {
        f"{path.relative_to(ROOT).as_posix()}: {node.name}"
        for path in (ROOT / "pages").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name in given
    }
    assert not again


def test_the_visit_alone_reads_the_sessions_state() -> None:
    readers = {
        path.relative_to(ROOT).as_posix()
        for room in ("ui", "pages")
        for path in (ROOT / room).rglob("*.py")
        if "session_state" in path.read_text(encoding="utf-8")
    }
    assert readers == {"ui/screen/visit.py"}


def test_the_files_stay_small_enough_to_read() -> None:
    """Published versions of the script for sites never change, and so are left out."""
    files = [
        path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.suffix in (".py", ".js", ".css")
    ]
    assert {".py", ".js", ".css"} == {path.suffix for path in files}
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in files
        if path.parent != ROOT / "web" / "embed" and (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert not long


def test_written_html_becomes_markup_at_one_door_of_each_floor() -> None:
    doors = {
        "content/loaders/safe_html.py",
        "presentation/views/markup/rendering.py",
        "presentation/papers/as_html.py",
        "web/page.py",
        "web/plain_page.py",
        "web/busy_page.py",
    }
    found = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if "noqa: S704" in path.read_text(encoding="utf-8")
    }
    assert found == doors


def test_a_paper_or_an_explorer_asks_through_the_one_renderer() -> None:
    fields = ("text_input", "text_area", "radio", "selectbox", "number_input", "date_input", "multiselect")
    asking = {
        f"{path.relative_to(ROOT).as_posix()}: {node.attr}"
        for folder in ("ui/papers", "ui/exploring", "ui/paying", "ui/amount", "ui/situation", "pages")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in fields
    }
    assert not asking


def test_the_quick_check_leaves_out_only_what_drives_a_browser() -> None:
    """`./check --quick` does not read tests/browser at all: a test there without the mark would fall out of it."""
    files = sorted((ROOT / "tests" / "browser").rglob("test_*.py"))
    unmarked = [file for file in files if "pytest.mark.browser" not in file.read_text(encoding="utf-8")]
    assert files
    assert not unmarked


FIELDS = re.compile(r"\.(radio|selectbox|checkbox|text_input|text_area|number_input|multiselect|date_input)\(")


def test_every_field_is_drawn_from_its_description() -> None:
    """One renderer draws the forms of presentation/forms; only the search, which no visit keeps, is drawn apart."""
    drawn = {
        path.relative_to(ROOT).as_posix()
        for room in ("ui", "pages")
        for path in (ROOT / room).rglob("*.py")
        if FIELDS.search(path.read_text(encoding="utf-8"))
    }
    assert drawn == {"ui/asking/form.py", "ui/guide/search.py"}
