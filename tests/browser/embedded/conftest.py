"""A charity's own website on another origin, with the tool in it, and a server that lists that charity."""

import html
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from playwright.sync_api import Frame, Page

from tests.browser.conftest import Server, Starter
from tests.browser.rope import Rope
from web.embedding import newest

HARBOUR = yaml.safe_load((Path(__file__).parent / "harbour.yaml").read_text())
QUAY = {
    "name": {"en": "Harbour line", "cy": "Llinell Harbwr"},
    "start": "choosing",
    "language": "cy",
    "nation": "scotland",
    "leave_out": ["compare", "papers", "late-money", "if-you-pay", "court-papers", "ways-to-pay"],
}
"""What differs in another file of the same charity: where it starts, its language and nation, what it leaves out."""
PAGE = """<!doctype html><html lang="{language}" dir="{direction}"><head>
<meta charset="utf-8"><title>Harbour: {title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body{{margin:0;font:18px/1.5 Arial,sans-serif;color:#1d1429}} main{{max-width:60rem;margin:auto;padding:1rem}}
header{{background:#5a2a86;color:#fff;padding:1rem}} .far{{height:{far}px}} iframe{{max-width:100%}}</style></head>
<body><header>Harbour, a charity</header><main><h1>{title}</h1><p>Words of the charity. <label>Your search
<input id="search"></label></p><div class="far"></div>{body}</main>{after}</body></html>"""

INNER_SCROLL = """() => {
  const main = document.querySelector('[data-testid=stMain]');
  return Math.max(main.scrollHeight - main.clientHeight, document.documentElement.scrollHeight - innerHeight);
}"""
"""How much of a frame's content its height leaves out, in pixels."""


@dataclass
class Site:
    """A website whose pages are made by the tests."""

    server: ThreadingHTTPServer
    pages: dict[str, bytes] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def put(
        self,
        path: str,
        body: str,
        *,
        after: str = "",
        language: str = "en",
        direction: str = "ltr",
        far: int = 0,
        title: str = "Money",
    ) -> str:
        """Publish a page and give its address."""
        made = PAGE.format(title=title, body=body, after=after, language=language, direction=direction, far=far)
        self.pages[path] = made.encode()
        return f"{self.origin}{path}"


def start_site() -> Site:
    pages: dict[str, bytes] = {}

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(urlsplit(self.path).path)
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            return

    site = Site(ThreadingHTTPServer(("127.0.0.1", 0), Pages), pages)
    threading.Thread(target=site.server.serve_forever, daemon=True).start()
    return site


@pytest.fixture(scope="session")
def charity() -> Iterator[Site]:
    """The website of a charity that is listed."""
    site = start_site()
    yield site
    site.server.shutdown()


@pytest.fixture(scope="session")
def stranger() -> Iterator[Site]:
    """A website that nobody listed."""
    site = start_site()
    yield site
    site.server.shutdown()


def list_the_charity(folder: Path, charity: Site) -> None:
    """Write the charity's two files, with the origin that its website has today, and its logos."""
    (folder / "harbour.yaml").write_text(yaml.safe_dump(HARBOUR | {"origins": [charity.origin]}))
    (folder / "quay.yaml").write_text(yaml.safe_dump(HARBOUR | QUAY | {"origins": [charity.origin]}))
    shutil.copytree(Path(__file__).parent / "logos", folder / "logos")


@pytest.fixture(scope="session")
def hosts_folder(charity: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hosts")
    list_the_charity(folder, charity)
    return folder


@pytest.fixture(scope="session")
def tool(start_server: Starter, hosts_folder: Path) -> Server:
    """One copy of the tool that lists the charity and speaks a third language, written from right to left."""
    languages = Path(__file__).parent / "test_language.yaml"
    return start_server(extra_environment={"HOSTS_FOLDER": str(hosts_folder), "EXTRA_LANGUAGES": str(languages)})


@pytest.fixture(scope="session")
def staged(start_server: Starter, hosts_folder: Path) -> Callable[[], Server]:
    """Start a copy of the stage that lists the charity."""
    return lambda: start_server("stage:app", {"HOSTS_FOLDER": str(hosts_folder)})


@pytest.fixture(scope="session")
def listed_stage(staged: Callable[[], Server]) -> Server:
    """The edge round screens made for the tests, on a site that is listed."""
    return staged()


def snippet(
    server: Server | Rope, script: bool = True, version: str = newest(), host: str = "harbour", **asked: str
) -> str:
    """Write what a charity pastes: one element with a plain link, and one script."""
    said = "".join(f' data-{name}="{html.escape(value)}"' for name, value in asked.items())
    link = f'<a href="{server.address}/start?host={host}">Open these pages by themselves</a>'
    loaded = f'<script src="{server.address}{version}" defer></script>' if script else ""
    return f'<div data-two-homes="{host}"{said}>{link}</div>{loaded}'


def bare_frame(server: Server, sandbox: str | None, address: str = "/?host=harbour") -> str:
    """Write a frame without our script; `sandbox` None leaves the attribute out."""
    limits = "" if sandbox is None else f' sandbox="{sandbox}"'
    return f'<iframe title="Two homes" src="{server.address}{address}" width="800" height="600"{limits}></iframe>'


def tool_frame(page: Page, server: Server | Rope, at: int = 0) -> Frame:
    """Wait until the app runs in the frame, and give it."""
    page.locator("iframe").nth(at).wait_for(state="attached")
    element = page.locator("iframe").nth(at).element_handle()
    assert element is not None
    frame = element.content_frame()
    assert frame is not None
    frame.locator("html:not(.served) #root h1").first.wait_for()
    return frame
