"""`./run` starts the app for this computer and for nobody else."""

import contextlib
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.ports import free_port

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.process


@contextlib.contextmanager
def run(log: Path, *options: str) -> Iterator[int]:
    """Start the app as a person does; give its port."""
    port = free_port()
    with log.open("wb") as out:
        process = subprocess.Popen(
            ["./run", "--server.port", str(port), *options], cwd=ROOT, stdout=out, stderr=out, env=dict(os.environ)
        )
    try:
        for _ in range(1200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert process.poll() is None, log.read_text()
            time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(PATIENCE)


def listening(port: int) -> set[str]:
    """Name the addresses on which somebody listens on a port, as the kernel writes them."""
    rows = [
        line.split() for table in ("tcp", "tcp6") for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
    ]
    return {row[1].split(":")[0] for row in rows if row[3] == "0A" and int(row[1].split(":")[1], 16) == port}


def test_nobody_from_outside_reaches_it(tmp_path: Path) -> None:
    with run(tmp_path / "log") as port:
        assert listening(port) == {"0100007F"}


def test_who_wants_to_let_others_in_says_so(tmp_path: Path) -> None:
    with run(tmp_path / "log", "--server.address", "0.0.0.0") as port:
        assert listening(port) == {"00000000"}
