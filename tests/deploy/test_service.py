"""The service unit, and the command that restarts one process after another."""

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNIT = (DEPLOY / "two-homes@.service").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    # What the unit starts is not installed here: a program that is stands in for it.
    (tmp_path / "two-homes@8501.service").write_text(
        UNIT.replace("/opt/two-homes/.venv/bin/python", shutil.which("true") or "")
    )
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", str(tmp_path / "two-homes@8501.service")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_would_find_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "two-homes@8501.service").write_text(UNIT.replace("LimitNOFILE=65536", "LimitNOFILE=many"))
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", str(tmp_path / "two-homes@8501.service")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Failed to parse resource value" in checked.stderr.replace("va...", "value")


def test_unit_and_image_end_in_time_even_with_a_browser_that_does_not_read() -> None:
    given = re.findall(r"--timeout-graceful-shutdown(?: |\", \")(\d+)", UNIT + DOCKERFILE)
    assert given == ["4", "4"]
    assert re.search(r"^TimeoutStopSec=10$", UNIT, re.M)


def test_the_keys_are_read_by_root_alone_and_handed_over_in_memory() -> None:
    assert "LoadCredential=visit-keys:/etc/two-homes/visit-keys" in UNIT
    assert "Environment=VISIT_KEYS_FILE=%d/visit-keys" in UNIT
    assert not re.search(r"^Environment=VISIT_KEYS=", UNIT, re.M)


def test_the_base_of_the_image_can_be_chosen() -> None:
    assert re.search(r"^ARG BASE=\S+\nFROM \$\{BASE\}$", DOCKERFILE, re.M)


class Process(BaseHTTPRequestHandler):
    """Answers /readyz as it is told to."""

    def do_GET(self) -> None:
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def processes() -> Iterator[list[ThreadingHTTPServer]]:
    made = [ThreadingHTTPServer(("127.0.0.1", 0), Process) for _ in range(2)]
    for each in made:
        each.status = 200  # type: ignore[attr-defined]
        threading.Thread(target=each.serve_forever, daemon=True).start()
    yield made
    for each in made:
        each.shutdown()


def restarted(processes: list[ThreadingHTTPServer], script: str, folder: Path) -> tuple[int, list[str]]:
    """Run the command with a stand-in for systemctl; give its end and what was restarted."""
    restart = folder / "restart"
    restart.write_text(f'#!/bin/sh\necho "$1" >> {folder}/restarted\n{script}\n')
    restart.chmod(0o755)
    done = subprocess.run(
        [DEPLOY / "rolling-restart", *(str(each.server_port) for each in processes)],
        env={"RESTART": str(restart), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=False,
        timeout=30,
    )
    return done.returncode, (folder / "restarted").read_text().split()


def test_each_process_is_restarted_in_turn(processes: list[ThreadingHTTPServer], tmp_path: Path) -> None:
    names = [f"two-homes@{each.server_port}" for each in processes]
    assert restarted(processes, "", tmp_path) == (0, names)


def test_when_one_fails_to_restart_the_others_are_left_alone(
    processes: list[ThreadingHTTPServer], tmp_path: Path
) -> None:
    assert restarted(processes, "exit 1", tmp_path) == (1, [f"two-homes@{processes[0].server_port}"])
