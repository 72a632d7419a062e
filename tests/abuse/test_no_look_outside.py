"""From start to end the server asks nobody outside for anything, whatever is sent to it."""

import http.client
import re
import shutil
from pathlib import Path

import pytest

from tests.abuse.neighbours import Served, open_stream, run_apart, served, swallow
from tests.abuse.test_websocket import FOREIGN, broken_frames, text_frames, three_thousand

pytestmark = pytest.mark.process
TRACED = ("connect", "sendto", "sendmsg", "sendmmsg")
_INSIDE = re.compile(r'inet_addr\("127\.|inet_pton\(AF_INET6, "(::1|::ffff:127\.)|AF_UNIX|AF_NETLINK')


async def knocks(app: Served) -> None:
    """Come from every page that is not ours."""
    for origin in FOREIGN.values():
        reader, writer = await open_stream(app, Origin=origin.replace("PORT", str(app.port)))
        await swallow(reader, 2)
        writer.close()


def ask(app: Served, path: str) -> None:
    """Ask for an address without following where it leads."""
    asked = http.client.HTTPConnection("127.0.0.1", app.port, timeout=30)
    asked.request("GET", path)
    asked.getresponse().read()
    asked.close()


def looks_outside(trace: Path) -> list[str]:
    """Give each line of strace that names an address which is not this computer's own."""
    named = [line for line in trace.read_text(errors="replace").splitlines() if "sa_family=" in line]
    return [line for line in named if not _INSIDE.search(line)]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed; ./check installs it")
def test_whatever_is_sent_nobody_outside_is_asked(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    with served(tmp_path, "strace", "-f", "-qq", "-e", f"trace={','.join(TRACED)}", "-o", str(trace)) as app:
        for path in ("/", "/numbers", "/plain/help?visit=none", "/_stcore/host-config", "/healthz"):
            ask(app, path)
        for act in (knocks, broken_frames, text_frames, three_thousand):
            run_apart(act(app))
    assert trace.exists()
    assert looks_outside(trace) == []
