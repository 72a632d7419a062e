"""Installed by itself, the law needs pydantic and PyYAML alone, and brings its command along."""

import importlib.metadata
import json
import subprocess
import sys
import venv
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection", "PyYAML")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment that holds the wheel and what it says it needs, linked from this one: nothing is fetched."""
    folder = tmp_path_factory.mktemp("installed")
    source = folder / "source"
    copytree(ROOT / "logic", source / "logic", ignore=ignore_patterns("__pycache__"))
    (source / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, source], check=True)
    (wheel,) = folder.glob("*.whl")
    home = folder / "home"
    venv.create(home)
    packages = next((home / "lib").glob("python*")) / "site-packages"
    for name in NEEDED:
        for file in importlib.metadata.files(name) or ():
            top = packages / file.parts[0]
            if ".." not in file.parts and not top.exists():
                top.symlink_to(
                    Path(str(file.locate())).parents[len(file.parts) - 2] if len(file.parts) > 1 else file.locate()
                )
    subprocess.run([*pip, "--python", home / "bin" / "python", "install", "--no-deps", "--no-index", wheel], check=True)
    return home


def run(home: Path, *arguments: str, given: str = "") -> str:
    command = [home / "bin" / arguments[0], *arguments[1:]]
    done = subprocess.run(command, cwd=home, input=given, capture_output=True, text=True, check=True)  # type: ignore[arg-type]
    return done.stdout  # type: ignore[no-any-return]


@pytest.mark.process
def test_the_command_answers_a_spreadsheet_and_a_line(home: Path) -> None:
    (home / "families.csv").write_text("id,amount,children,nights\na,500,1,0\n")
    assert "rows answered: 1; rows with something wrong (see the column wrong): 0" in run(
        home, "child-maintenance", "estimate", "families.csv"
    )
    assert "60.00" in (home / "families-answers.csv").read_text(encoding="utf-8-sig")
    line = json.dumps({"income": {"amount": "500"}, "receiving_parents": [{"children": [{"nights": 0}]}]})
    assert json.loads(run(home, "child-maintenance", given=line))["weekly"] == "60.00"
    assert "law_begins" in run(home, "child-maintenance", "--codes")
    run(home, "child-maintenance", "template", "new.csv")


@pytest.mark.process
def test_what_is_installed_is_the_law_with_its_data_and_types_and_nothing_of_the_app(home: Path) -> None:
    code = "import importlib.metadata as m, json; print(json.dumps([str(f) for f in m.files('two-homes')]))"
    files = json.loads(run(home, "python", "-c", code))
    ours = {file for file in files if not file.startswith(("..", "two_homes-")) and "__pycache__" not in file}
    expected = {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "logic").rglob("*") if path.suffix in (".py", ".yaml")
    }
    assert ours == expected | {"logic/py.typed"}
    outside = "{'openpyxl', 'streamlit', 'babel'}"
    loaded = f"import sys, logic.batch; print(sorted({{n.split('.')[0] for n in sys.modules}} & {outside}))"
    assert run(home, "python", "-c", loaded) == "[]\n"


def test_the_package_asks_for_what_the_law_needs_and_openpyxl_only_when_wanted() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert [need.split(">")[0] for need in project["dependencies"]] == ["pydantic", "PyYAML"]
    assert [need.split(">")[0] for need in project["optional-dependencies"]["xlsx"]] == ["openpyxl"]
