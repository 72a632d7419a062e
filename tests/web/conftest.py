"""What several tests of the edge need: a store that processes share, and the line of a visit."""

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.patience import PATIENCE, attempts
from tests.web.visit_line import Line


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


@pytest.fixture
def line(client: TestClient) -> Iterator[Line]:
    """The line of a visit whose page stands on this server."""
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        yield Line(socket)
