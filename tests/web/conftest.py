"""What several tests of the edge need: a store that processes share."""

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE, attempts


@contextlib.contextmanager
def store_in(folder: Path) -> Iterator[str]:
    """Run a store in memory alone until the block ends; give its address."""
    program = shutil.which("valkey-server") or shutil.which("redis-server")
    if program is None:
        pytest.skip("neither valkey-server nor redis-server is installed; ./check installs one")
    socket = folder / "store.sock"
    command = [program, "--port", "0", "--unixsocket", str(socket), "--save", "", "--appendonly", "no"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    try:
        for _ in attempts(0.05):
            if socket.exists():
                break
        yield f"unix://{socket}"
    finally:
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[str]:
    """The address of a store that nobody has used yet."""
    with store_in(tmp_path) as address:
        yield address
