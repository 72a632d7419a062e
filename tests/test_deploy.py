"""What goes into the open: the image holds the rooms that run and no more, and the proxy writes down nobody."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_architecture import PACKAGES

ROOT = Path(__file__).parents[1]
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
RUNS = {"app.py", ".streamlit", *PACKAGES}
VISIT = """
from starlette.testclient import TestClient
import pytest
from streamlit.testing.v1 import AppTest
from app import app

with TestClient(app, base_url="http://localhost") as client:
    print(client.get("/healthz").text, client.get("/numbers").status_code)
router = AppTest.from_file("pages/_router.py", default_timeout=30).run()
print(len(router.exception), bool(router.button))
"""


def copied() -> set[str]:
    """Name what the Dockerfile copies in besides the lists of packages."""
    sources = re.findall(r"^COPY (.+) \S+$", DOCKERFILE, re.M)
    return {name for line in sources for name in line.split()} - {"requirements.lock"}


def test_the_image_holds_the_rooms_that_run_and_nothing_else_of_a_checkout() -> None:
    assert copied() == RUNS


def test_what_is_sent_to_the_builder_is_what_the_image_needs() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    assert rules[0] == "*"
    assert {rule.removeprefix("!") for rule in rules if rule.startswith("!")} == {
        *RUNS,
        "requirements.lock",
    }
    assert rules[-2:] == ["**/__pycache__", "**/*.pyc"]


@pytest.mark.process
def test_the_app_answers_from_what_the_image_holds(tmp_path: Path) -> None:
    for name in copied():
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    visited = subprocess.run(
        [sys.executable, "-c", VISIT], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert visited.stdout.splitlines() == ["ok 200", "0 True"], visited.stderr[-2000:]


def test_the_proxy_writes_down_neither_who_came_nor_what_they_opened() -> None:
    said = re.sub(r"#.*", "", (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8"))
    assert re.findall(r"access_log ([^;]+);", said) == ["off"]
    assert [level.split()[-1] for level in re.findall(r"error_log ([^;]+);", said)] == ["emerg"]


def test_the_container_gets_no_swap_and_no_core_file() -> None:
    memory, with_swap = (re.search(rf"{option} (\S+)", DOCKERFILE) for option in ("--memory", "--memory-swap"))
    assert memory and with_swap and memory[1] == with_swap[1]
    assert "--ulimit core=0" in DOCKERFILE
