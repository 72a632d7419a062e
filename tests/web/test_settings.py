"""The app does not start when it could not be private."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from web.leaving import ExitTargets
from web.settings import REQUIRED

ROOT = Path(__file__).parents[2]


def start(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); import web"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.process
def test_without_its_settings_the_app_refuses_in_one_line(tmp_path: Path) -> None:
    refused = start(tmp_path)
    assert refused.returncode == 1
    (line,) = refused.stderr.strip().splitlines()
    assert line.startswith("Not started: start from the folder that holds .streamlit/config.toml.")
    assert "browser.gatherUsageStats (is True, must be False)" in line


@pytest.mark.process
def test_one_setting_amiss_is_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".streamlit", tmp_path / ".streamlit")
    settings = tmp_path / ".streamlit" / "config.toml"
    settings.write_text(settings.read_text().replace("disconnectedSessionTTL = 1", "disconnectedSessionTTL = 600"))
    assert "Wrong settings: server.disconnectedSessionTTL (is 600, must be at most 1)" in start(tmp_path).stderr


def test_the_shipped_settings_hold_every_required_one() -> None:
    shipped = (ROOT / ".streamlit" / "config.toml").read_text()
    assert all(f"{name.split('.')[1]} = " in shipped for name in REQUIRED)


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://example.org/", "not private on the way"),
        ("https://example.org/?who=me", "a query could be personal"),
        ("https://me@example.org/", "a name in the address"),
        ("javascript:alert(1)", "not a page"),
        ("//example.org/", "no scheme"),
    ],
)
def test_an_exit_that_is_no_plain_page_is_refused(address: str, why: str) -> None:
    with pytest.raises(ValueError, match="plain https address"):
        ExitTargets(default="there", allowed={"there": address})


def test_the_default_exit_must_be_an_allowed_one() -> None:
    with pytest.raises(ValueError, match="not in the list"):
        ExitTargets(default="there", allowed={"here": "https://example.org/"})


@pytest.mark.process
def test_a_slip_in_the_register_of_helplines_stops_the_start(tmp_path: Path) -> None:
    for room in (".streamlit", "content", "logic", "presentation", "streamlit_adapter", "web"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    helplines = tmp_path / "content" / "helplines.yaml"
    helplines.write_text(helplines.read_text(encoding="utf-8").replace('phone: "0800 1111"', 'phone: "0845 1111"'))
    refused = subprocess.run(
        [sys.executable, "-c", "import web"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert refused.returncode == 1
    assert "childline: phone: Value error, 0845 1111 costs extra to call" in refused.stderr.splitlines()[-1]


@pytest.mark.process
def test_under_a_path_the_app_refuses_to_start_in_one_sentence(tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".streamlit", tmp_path / ".streamlit")
    settings = tmp_path / ".streamlit" / "config.toml"
    settings.write_text(settings.read_text().replace("[server]", '[server]\nbaseUrlPath = "tool"'))
    refused = start(tmp_path)
    assert refused.returncode == 1
    (line,) = refused.stderr.strip().splitlines()
    assert line.startswith(
        "Not started: server.baseUrlPath is set. The path that this tool stands under is told to it as ROOT_PATH"
    )
