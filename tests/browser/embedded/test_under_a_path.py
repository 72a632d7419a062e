"""Under a path of another site, behind a real nginx: everything that works at an address of its own works there."""

import contextlib
import shutil
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect

from content import text
from tests.browser.conftest import ROOT, NewPage, Server, Starter, app_shown
from tests.browser.embedded.conftest import Site, snippet, tool_frame
from tests.browser.journey import go_through
from tests.browser.settling import left_for, settled
from tests.patience import PATIENCE, attempts
from tests.ports import free_port
from web.embedding import LATEST, newest

pytestmark = [
    pytest.mark.browser,
    pytest.mark.goes_back,
    pytest.mark.skipif(not shutil.which("nginx"), reason="nginx is not installed; ./check installs it"),
]
CHARITY_S_OWN = "The charity's own page"


@dataclass
class UnderPath(Server):
    """A copy of the tool behind a site that shows it at /tool/; `port` is the site's."""

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}/tool"


def settings(folder: Path, app: int, port: int) -> str:
    """Give a site's settings that include the shipped file as it is."""
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    shipped = (ROOT / "deploy" / "nginx-under-a-path.conf").read_text(encoding="utf-8")
    shipped = shipped.replace("/var/log/nginx/two-homes-error.log", f"{folder}/error.log")
    return (
        f"pid {folder}/pid; error_log {folder}/start.log; events {{}} http {{ {temporary} access_log off;"
        f"upstream two_homes {{ server 127.0.0.1:{app}; keepalive 32; }}"
        f"server {{ listen 127.0.0.1:{port}; listen [::1]:{port};"
        f'location / {{ default_type text/html; return 200 "<title>Charity</title><h1>{CHARITY_S_OWN}</h1>"; }}\n'
        f"{shipped}\n}} }}"
    )


@pytest.fixture(scope="module")
def tool(start_server: Starter, hosts_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[UnderPath]:
    inner = start_server(extra_environment={"ROOT_PATH": "/tool", "HOSTS_FOLDER": str(hosts_folder)})
    folder, port = tmp_path_factory.mktemp("site"), free_port()
    configured = folder / "nginx.conf"
    configured.write_text(settings(folder, inner.port, port), encoding="utf-8")
    process = subprocess.Popen(["nginx", "-c", str(configured), "-g", "daemon off;"], stderr=subprocess.PIPE)
    try:
        for _ in attempts():
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert process.poll() is None, process.communicate()[1]
        yield UnderPath(port, inner.process, inner.log)
    finally:
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture
def strays(page: Page, tool: UnderPath) -> list[str]:
    """The addresses that were asked for outside the path, and those that were not answered well."""
    amiss: list[str] = []

    def check(response: Response) -> None:
        ours = response.url.startswith(f"http://localhost:{tool.port}/")
        if ours and (response.status >= 400 or not response.url.startswith(tool.address)):
            amiss.append(f"{response.status} {response.url}")

    page.on("response", check)
    return amiss


def test_from_home_through_the_questions_to_the_pounds(page: Page, tool: UnderPath, strays: list[str]) -> None:
    go_through(page, tool.address)
    expect(page).to_have_url(f"{tool.address}/side-by-side")
    page.locator(".house-menu a[href='/tool/help']:visible").first.click()
    page.locator("#root article.helpline").first.wait_for()
    settled(page)
    expect(page).to_have_url(f"{tool.address}/help")
    assert page.evaluate("performance.getEntriesByType('navigation').length") == 1, "the app showed it, no new page"
    page.get_by_role("link", name="Cymraeg").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    page.wait_for_url(f"{tool.address}/help?lang=cy")
    assert strays == []


def test_the_screen_of_an_address_is_shown_when_it_is_opened_or_reloaded(
    page: Page, tool: UnderPath, strays: list[str]
) -> None:
    for address in ("/which-way", "", "/"):
        page.goto(f"{tool.address}{address}")
        app_shown(page)
        settled(page)
        expect(page).to_have_url(f"{tool.address}{address or '/'}")
    page.reload()
    app_shown(page)
    expect(page).to_have_url(f"{tool.address}/")
    assert strays == []


def test_leaving_leaves_and_back_does_not_come_back(page: Page, tool: UnderPath, neutral: str) -> None:
    page.goto(neutral.replace("weather", "before"))
    page.goto(f"{tool.address}/which-way")
    app_shown(page)
    page.locator("#exit-link").click(no_wait_after=True)
    left_for(page, neutral)
    page.go_back(wait_until="commit")
    page.wait_for_url(neutral.replace("weather", "before"), wait_until="commit")


def test_the_questions_work_without_scripts_and_are_left(new_page: NewPage, tool: UnderPath, neutral: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{tool.address}/which-way")
    page.wait_for_url(f"{tool.address}/plain/which-way?visit=*")
    page.get_by_role("button", name=text("choosing.danger.button", "en")).click()
    page.get_by_role("link", name="999").first.wait_for()
    assert page.url.startswith(f"{tool.address}/plain/which-way?visit=")
    page.get_by_role("button", name=text("choosing.danger.go_on", "en")).click()
    page.locator("a[href^='/tool/plain/help']").first.click()
    page.locator("article.helpline").first.wait_for()
    page.locator("#exit-link").click(no_wait_after=True)
    left_for(page, neutral)
    page.go_back(wait_until="commit")
    page.wait_for_url(neutral, wait_until="commit")


@pytest.mark.parametrize("version", [newest(), LATEST])
def test_a_charity_on_another_site_shows_it_in_a_frame_and_all_is_left(
    page: Page, charity: Site, tool: UnderPath, neutral: str, version: str
) -> None:
    page.goto(charity.put("/path", snippet(tool, lang="en", version=version)))
    frame = tool_frame(page, tool)
    assert frame.url.startswith(f"{tool.address}/?host=harbour")
    frame.locator(".house-menu").get_by_role("link", name="Which way").first.click()
    frame.locator(".st-key-way-danger button").click()
    frame.locator(".st-key-way-go-on").wait_for()
    page.get_by_role("link", name=text("edge.exit", "en")).click(no_wait_after=True)
    left_for(page, neutral)


def test_what_a_charity_copies_names_the_path(page: Page, tool: UnderPath) -> None:
    page.goto(f"{tool.address}/for-sites")
    app_shown(page)
    settled(page)
    shown = page.locator("#root").inner_text()
    assert f"{tool.address}/embed/" in shown
    assert f"{tool.address}/start?" in shown


def test_the_rest_of_the_site_stays_the_charity_s_and_crawlers_are_told_the_whole_path(
    page: Page, tool: UnderPath
) -> None:
    page.goto(f"http://localhost:{tool.port}/")
    expect(page.locator("h1")).to_have_text(CHARITY_S_OWN)
    asked = page.context.request
    assert "Disallow: /tool/plain\n" in asked.get(f"{tool.address}/robots.txt").text()
    assert [asked.get(f"{tool.address}/{path}").status for path in ("healthz", "readyz", "nothing")] == [200, 200, 404]
