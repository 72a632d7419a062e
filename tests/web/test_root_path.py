"""Under a path of another site: what is asked for loses the path, and what is answered has it; no other is taken."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from content import under_root_path
from content.loaders import root_path as told
from tests.abuse.neighbours import run_apart
from web.root_path import IS_BARE, UnderRootPath
from web.settings import refuse_other_paths

ROOT = Path(__file__).parents[2]
VISIT = """
import json, re
from starlette.testclient import TestClient
from app import app
with TestClient(app, base_url="http://localhost", follow_redirects=False) as client:
    def ask(path, **headers):
        answer = client.get(path, headers=headers)
        astray = re.findall(r'(?:href|src|action)="/(?!tool/)[^"]*|url=/(?!tool/)\\S*', answer.text)
        return answer.status_code, answer.headers.get("location", "").partition("?")[0], astray
    asked = ["/tool/", "/tool", "/tool/help", "/help", "/tool/plain/help", "/tool/healthz", "/healthz", "/tool/nothing",
             "/tool/help/", "/tool/start", "/tool/embed.js", "/tool/which-way?people=1"]
    print(json.dumps({path: ask(path) for path in asked}))
    same, other = {"X-Forwarded-Prefix": "/tool/"}, {"X-Forwarded-Prefix": "/elsewhere"}
    print(json.dumps([ask("/tool/help", **same)[0], ask("/help", **other)[0]]))
    print(client.get("/tool/robots.txt").text.splitlines()[1])
    style = re.search(r'"style":"([^"]+)"', client.get("/tool/help").text)[1]
    print(style.startswith("/tool/edge/"), "url(/" in client.get(style).text)
"""


@pytest.fixture
def at_tool(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    told.root_path.cache_clear()
    monkeypatch.setenv("ROOT_PATH", "/tool/")
    yield
    told.root_path.cache_clear()


def own(path: str, root_path: str = "/tool") -> Scope:
    """Give the scope that the app behind the middleware is asked with."""
    asked: list[Scope] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(scope)

    async def ask() -> None:
        given = {"type": "http", "path": path, "raw_path": path.encode(), "root_path": "", "headers": []}
        await UnderRootPath(app, root_path)(given, None, None)  # type: ignore[arg-type]  # neither is asked for anything

    run_apart(ask())
    return asked[0]


@pytest.mark.parametrize(
    ("asked", "behind"),
    [
        ("/tool/", "/"),
        ("/tool/help", "/help"),
        ("/tool/_stcore/stream", "/_stcore/stream"),
        ("/help", "/help"),
        ("/toolbox", "/toolbox"),
        ("/tool/tool/", "/tool/"),
    ],
)
def test_the_path_is_taken_off_once_and_a_path_that_only_looks_like_it_stays(asked: str, behind: str) -> None:
    scope = own(asked)
    assert (scope["path"], scope["raw_path"].decode(), scope.get(IS_BARE)) == (behind, behind, None)


def test_the_path_without_its_slash_is_known() -> None:
    assert own("/tool").get(IS_BARE) is True


def test_at_an_address_of_its_own_nothing_is_changed() -> None:
    assert own("/tool/help", "")["path"] == "/tool/help"
    written = '<a href="/help">'
    assert under_root_path(written) is written


@pytest.mark.usefixtures("at_tool")
def test_our_own_addresses_get_the_path_and_others_do_not() -> None:
    written = (
        '<a href="/help?lang=cy"><img src="/edge/1/logo.svg"><form method="post" action="/plain/help">'
        '<meta http-equiv="refresh" content="0; url=/plain/help"><a href="https://www.gov.uk/"><a href="//gov.uk">'
        '<a href="#main">&lt;a href=&#34;/typed&#34;&gt;'
    )
    expected = re.sub(r'(="|url=)/(?=help|edge|plain)', r"\1/tool/", written)
    assert under_root_path(written) == expected
    assert "/tool/plain/help" in expected


@pytest.mark.parametrize("path", ["tool", "/to ol", "/tool?x", "/../tool", "//tool", "/tool//x", '/"'])
def test_what_is_no_path_is_refused_in_one_line(path: str, at_tool: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROOT_PATH", path)
    with pytest.raises(SystemExit, match=r"^Not started: ROOT_PATH must be a path such as /tool\.$"):
        refuse_other_paths()


@pytest.mark.slow
def test_the_whole_app_answers_under_the_path_and_leads_nowhere_else() -> None:
    visited = subprocess.run(
        [sys.executable, "-c", VISIT],
        cwd=ROOT,
        env=os.environ | {"ROOT_PATH": "/tool"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    lines = [line for line in visited.stdout.splitlines() if line.strip()]
    answers = json.loads(lines[0])
    assert [path for path, (_, _, astray) in answers.items() if astray] == []
    assert {path: (status, leads_to) for path, (status, leads_to, _) in answers.items()} == {
        "/tool/": (200, ""),
        "/tool": (308, "/tool/"),
        "/tool/help": (200, ""),
        "/help": (200, ""),
        "/tool/plain/help": (303, "/tool/plain/help"),
        "/tool/healthz": (200, ""),
        "/healthz": (200, ""),
        "/tool/nothing": (404, ""),
        "/tool/help/": (308, "/tool/help"),
        "/tool/start": (303, "/tool/"),
        "/tool/embed.js": (200, ""),
        "/tool/which-way?people=1": (200, ""),
    }
    assert lines[1] == "[200, 501]"
    assert lines[2] == "Disallow: /tool/plain"
    assert lines[3] == "True False"


@pytest.mark.parametrize("header", ["X-Forwarded-Prefix", "X-Script-Name"])
def test_a_path_of_a_proxy_that_we_were_not_told_of_is_said_instead_of_an_app_that_never_comes_up(
    client: TestClient, header: str
) -> None:
    answer = client.get("/help", headers={header: "/tool"})
    assert answer.status_code == 501
    assert "ROOT_PATH=/tool" in answer.text
    assert client.get("/help", headers={header: "/"}).status_code == 200


def test_a_path_that_the_server_was_told_of_and_we_were_not_is_said(client: TestClient) -> None:
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(client._transport, "root_path", "/tool")
        answer = client.get("/tool/help")
    assert (answer.status_code, "ROOT_PATH=/tool" in answer.text) == (501, True)
