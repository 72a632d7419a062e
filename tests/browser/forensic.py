"""Makes a whole visit in a plainly started Chromium and searches everything it could have left.

python -m tests.browser.forensic     # makes the visit and writes content/what_remains.yaml from what it found
"""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from playwright.sync_api import Page, Playwright, sync_playwright

from content import DEFAULT_LANGUAGE, SCREENS, text
from tests.browser.conftest import ROOT, Server, Starter, app_shown, exit_file_for, neutral_page
from tests.browser.engines.chromium import quit_in_good_order, start_chromium
from tests.browser.journey import move_to
from tests.browser.settling import settled, wait_until, watch
from tests.browser.traces import files_holding, rows_of
from tests.patience import PATIENCE

WHAT_REMAINS = ROOT / "content" / "what_remains.yaml"
AMOUNT = "41234.56"
WORDS = "Quillfeather-Ambergate"
MARKS = (AMOUNT, "41,234.56", WORDS)
PAPERS = [*(code for code, screen in SCREENS.items() if screen.under == "papers"), "written_down"]
GROUPS = ("income", "changes", "children", "nights")


@dataclass
class Visit:
    """What one visit left and asked for."""

    profile: Path
    downloads: Path
    asked_for: list[str] = field(default_factory=list)
    typed: int = 0
    storage: dict[str, int] = field(default_factory=dict)
    saved: dict[str, list[str]] = field(default_factory=dict)


@contextlib.contextmanager
def plain_chromium(playwright: Playwright, profile: Path) -> Iterator[Page]:
    """Start Chromium as a person would, so that it keeps what it keeps for a person; end it so that it writes all."""
    process, browser = start_chromium(profile, playwright)
    try:
        page = browser.contexts[0].pages[0]
        page.set_default_timeout(1000 * PATIENCE)
        watch(page)
        yield page
        quit_in_good_order(browser, process)
    finally:
        process.kill()


def fill_what_is_asked(page: Page) -> int:
    """Type a mark into every field in sight, leaving each so that the server gets it; give how many."""
    fields = page.locator("#root :is(input[type=text], textarea):visible")
    typed = 0
    for at in range(fields.count()):
        money = "income" in (
            fields.nth(at).locator("xpath=ancestor::*[contains(@class,'st-key-')][1]").get_attribute("class") or ""
        )
        fields.nth(at).fill(AMOUNT if money else WORDS)
        fields.nth(at).press("Tab")
        typed += 1
        settled(page)
    return typed


def choose_first_options(page: Page) -> None:
    for group in page.locator("#root [role=radiogroup]:visible").all():
        group.locator("label").first.click()
        settled(page)


def go_through(page: Page, address: str) -> int:
    """Open one screen from within the app, answer what it asks, and give how many fields were typed into."""
    move_to(page, address)
    role = page.locator("#root [class*=st-key-way-receive] button:visible")
    if role.count():
        role.first.click()
        settled(page)
    typed = fill_what_is_asked(page)
    choose_first_options(page)
    typed += fill_what_is_asked(page)
    forward = page.locator("#root [class*=st-key-continue] button:visible")
    if forward.count():
        forward.first.click()
        settled(page)
    return typed


ASKED = (
    "[...document.querySelectorAll('#root h1, #root [class*=st-key-ask-]')]"
    ".map((each) => each.className + each.dataset.part).join()"
)
"""Tells one question from another: its heading and the fields that are there."""


def lead_on(page: Page, button: str) -> None:
    """Press what leads on and wait until another question stands there, as a person does."""
    before = page.evaluate(ASKED)
    page.locator(f"#root {button} button:visible").first.click()
    wait_until(page, f"{ASKED} !== {before!r}")
    settled(page)


def answer_the_estimate(page: Page, address: str) -> None:
    """Answer what the estimate still asks, so that there is a result to put on a sheet."""
    move_to(page, address)
    for _ in GROUPS:
        for name, typed in (("pension", ""), ("count-0", "2")):
            if (field := page.locator(f"#root .st-key-ask-{name} input:visible")).count():
                field.fill(typed)
        choose_first_options(page)
        lead_on(page, "[class*=st-key-continue]")


def answer_with_plain_noes(page: Page, address: str) -> None:
    """Answer the way finder so that it offers the paper on which two parents write down what they settled."""
    move_to(page, address)
    if page.locator("#root .st-key-way-finish").count():
        page.locator("#root .st-key-way-finish button").click()
        settled(page)
    page.locator("#root .st-key-way-clear button").click()
    settled(page)
    if (anew := page.locator("#root .st-key-way-all-anew button")).count():  # the estimate told the first answers
        anew.click()
        settled(page)
    for at in (0, 1, 1, 1):
        page.locator("#root label:has(input[type=radio])").nth(at).click()
        settled(page)
        lead_on(page, ".st-key-way-continue")


def save_every_file(page: Page, downloads: Path) -> list[str]:
    """Save each file the screen offers, as a person whose device is their own; give their names."""
    for question, answer in (("own", 1), ("seen", 2)):
        page.locator(f"[class*=st-key-ask-saving-][class*=-{question}]").locator("label").nth(answer).click()
        settled(page)
    names = []
    for button in page.locator(".save-file").all():
        with page.expect_download() as saved:
            button.click()
        names.append(saved.value.suggested_filename)
        saved.value.save_as(downloads / saved.value.suggested_filename)
    return names


def whole_visit(playwright: Playwright, server: Server, neutral: str, folder: Path) -> Visit:
    """Visit every screen, type marks wherever something can be typed, save a file, leave, close the browser."""
    visit = Visit(folder / "profile", folder / "downloads")
    visit.downloads.mkdir(parents=True)
    with plain_chromium(playwright, visit.profile) as page:
        page.on("request", lambda request: visit.asked_for.append(request.url))
        page.goto(server.address)
        app_shown(page)
        for screen in SCREENS.values():
            visit.typed += go_through(page, screen.address)
        answer_the_estimate(page, SCREENS["estimate"].address)
        answer_with_plain_noes(page, SCREENS["choosing"].address)
        for paper in PAPERS:
            go_through(page, SCREENS[paper].address)
            visit.saved[paper] = save_every_file(page, visit.downloads)
        visit.storage = dict(
            page.evaluate(
                "async () => ({ local_storage: localStorage.length, session_storage: sessionStorage.length,"
                " databases: (await indexedDB.databases()).length, cookies: document.cookie.length })"
            )
        )
        page.locator("#exit-link").click()
        page.wait_for_url(neutral)
        page.wait_for_timeout(1000)
    return visit


def remains(visit: Visit, server: Server) -> dict[str, object]:
    """List what the profile still tells of the visit. Nothing in it differs from one run to the next."""
    history = visit.profile / "Default" / "History"
    ours = f"'{server.address}%'"
    lines = rows_of(
        history,
        f"SELECT urls.url, urls.title FROM visits JOIN urls ON urls.id = visits.url WHERE urls.url LIKE {ours} "
        "AND (visits.transition & 0x20000000) != 0 GROUP BY urls.id ORDER BY MIN(visits.id)",
    )
    cookies = list((visit.profile / "Default").rglob("Cookies"))
    web_data = visit.profile / "Default" / "Web Data"
    screens = {screen.address for screen in SCREENS.values()}
    told = {text(screen.title_code, DEFAULT_LANGUAGE) for screen in SCREENS.values()} | {"Weather", "\u200b"}
    return {
        "history_lines_for_each_screen_opened": len(lines) / len(screens),
        "other_addresses_in_history": [
            str(url) for url, _ in lines if str(url).removeprefix(server.address) not in screens
        ],
        "titles_in_history_that_are_not_the_dull_ones": [title for _, title in lines if title not in told],
        "cookies": sum(
            len(rows_of(path, "SELECT name FROM cookies WHERE host_key LIKE '%localhost%'")) for path in cookies
        ),
        "form_entries": len(rows_of(web_data, "SELECT name FROM autofill")),
        "saved_files": sorted(path.name for path in visit.downloads.iterdir()),
        "program_files_in_the_cache": bool(files_holding(visit.profile, ("/static/",))),
        **visit.storage,
    }


def as_yaml(found: dict[str, object]) -> str:
    """Write what remains as the data file that "What this leaves behind" shows."""
    head = (
        "# What a whole visit leaves on the device, as measured by tests/browser/test_forensic.py in a real profile.\n"
        "# Not written by hand: python -m tests.browser.forensic\n"
    )
    return head + yaml.safe_dump(found, sort_keys=False, allow_unicode=True)


def main() -> None:
    """Make the visit and write down what remains of it."""
    with tempfile.TemporaryDirectory() as folder:
        neutral_server = neutral_page()
        starter = Starter(Path(folder), exit_file_for(neutral_server, Path(folder)))
        address = f"http://127.0.0.1:{neutral_server.server_port}/weather"
        server = starter("watched:app")
        try:
            with sync_playwright() as playwright:
                visit = whole_visit(playwright, server, address, Path(folder) / "visit")
            WHAT_REMAINS.write_text(as_yaml(remains(visit, server)), encoding="utf-8")
        finally:
            server.stop()


if __name__ == "__main__":
    main()
