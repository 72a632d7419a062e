"""A visit outlives the server that began it: the same screen, the same answers, and the first press works."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from content import text
from tests.browser.conftest import NewPage, Server, Starter, app_shown
from tests.browser.journey import CONTINUE, begin_as_payer, move_to
from tests.browser.rope import Rope, called_in_vain
from tests.browser.settling import settled, tries

pytestmark = pytest.mark.browser
KEYS = {"VISIT_KEYS": "A" * 43 + "="}


class Mortal(Rope):
    """The address of a process that dies, to which another one answers later: one that never heard of the visit.

    Both run all the while, since starting one takes seconds; test_many_servers.py kills and starts real ones.
    """

    def __init__(self, first: Server, second: Server) -> None:
        super().__init__(first.port)
        self._second = second

    def kill(self) -> None:
        self.break_off()

    def restart(self) -> None:
        self.come_back(self._second.port)


@pytest.fixture(scope="module")
def pair(start_server: Starter) -> Iterator[tuple[Server, Server]]:
    """Two processes that share their keys."""
    first, second = (start_server(extra_environment=KEYS) for _ in range(2))
    yield first, second
    first.stop()
    second.stop()


@pytest.fixture
def mortal(pair: tuple[Server, Server]) -> Iterator[Mortal]:
    """A process that a test kills."""
    held = Mortal(*pair)
    yield held
    held.break_off()


def copies_of(page: Page) -> list[str]:
    """Collect the visit's sealed copies that a page is given from here on; it must not have opened the app yet."""
    copies: list[str] = []

    def heard(frame: bytes | str) -> None:
        if isinstance(frame, str) and '"copy"' in frame:
            copies.append(frame.split('"sealed":"')[1].split('"')[0])

    page.on("websocket", lambda line: line.on("framereceived", heard))
    return copies


@pytest.fixture
def copies(page: Page) -> list[str]:
    return copies_of(page)


def carried_over(page: Page, copies: list[str], before: int) -> None:
    """Wait until another process has drawn the visit: it gives the page a copy more than there were before."""
    for _ in tries(page, 0.05):
        if len(copies) > before:
            settled(page)
            return
    raise AssertionError("nobody has taken the visit over")


def told_income(page: Page, address: str) -> None:
    """Stand at the income with Wales chosen and half of the income typed."""
    begin_as_payer(page, address)
    page.locator(".st-key-ask-income").wait_for()
    settled(page)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    settled(page)
    page.locator(".st-key-ask-income input").click()
    page.keyboard.type("2,5")


def test_i_am_in_danger_now_works_at_the_first_press_after_the_server_died(page: Page, mortal: Mortal) -> None:
    page.goto(f"{mortal.address}/which-way")
    app_shown(page)
    settled(page)
    with called_in_vain(page):
        mortal.kill()
    mortal.restart()
    page.locator(".st-key-way-danger button").click()
    page.locator(".st-key-way-go-on").wait_for()


def test_i_am_in_danger_now_pressed_while_nobody_answers_is_done_once_somebody_does(page: Page, mortal: Mortal) -> None:
    page.goto(f"{mortal.address}/which-way")
    app_shown(page)
    settled(page)
    mortal.kill()
    with called_in_vain(page):
        page.locator(".st-key-way-danger button").click()
    mortal.restart()
    page.locator(".st-key-way-go-on").wait_for()


def test_what_is_being_typed_while_the_server_dies_is_kept_and_sent(
    page: Page, mortal: Mortal, copies: list[str]
) -> None:
    told_income(page, mortal.address)
    with called_in_vain(page):
        mortal.kill()
    page.keyboard.type("0")
    before = len(copies)
    mortal.restart()
    carried_over(page, copies, before)
    page.keyboard.type("0")
    expect(page.locator(".st-key-ask-income input")).to_have_value("2,500")
    expect(page.locator(".st-key-ask-income input")).to_be_focused()
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()


def told_everything(page: Page, address: str, before_the_children: Callable[[], None] = lambda: None) -> None:
    """Stand at the result as the paying parent of one child who stays 52 nights."""
    told_income(page, address)
    page.keyboard.type("00")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    settled(page)
    before_the_children()
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-count-0").wait_for()
    settled(page)
    page.locator(".st-key-ask-count-0 input").fill("1")
    page.locator(CONTINUE).click()
    page.locator("[class*=st-key-ask-band-0-0] label:has(input)").nth(1).click()
    settled(page)
    page.locator(CONTINUE).click()
    page.locator(".answer").first.wait_for()
    settled(page)


def test_answers_of_screens_gone_by_outlive_the_server(page: Page, mortal: Mortal) -> None:
    def die() -> None:
        with called_in_vain(page):
            mortal.kill()
        mortal.restart()

    told_everything(page, mortal.address, die)
    answers = page.locator("details:has(.told-answers)")
    answers.locator("summary").click()
    expect(answers).to_contain_text("2,500")
    expect(answers).to_contain_text("Wales")


def test_a_figure_is_never_shown_beside_an_answer_that_it_is_not_of(page: Page, mortal: Mortal) -> None:
    """/through-the-year said "At 52 nights" beside a field that said 120."""
    told_everything(page, mortal.address)
    move_to(page, "/through-the-year")
    field = page.locator("[class*=st-key-ask-explore-nights] input")
    field.wait_for()
    settled(page)
    figures = page.get_by_text("At 52 nights").first
    expect(figures).to_be_visible()
    field.press("End")
    field.press_sequentially("1")
    expect(figures).to_be_hidden()
    field.press("Backspace")
    field.press("Tab")
    expect(figures).to_be_visible()
    mortal.kill()
    field.fill("120")
    field.press("Tab")
    expect(figures).to_be_hidden()
    expect(page.locator("#line-note")).not_to_be_empty()
    expect(figures).to_be_hidden()
    mortal.restart()
    page.get_by_text("At 120 nights").first.wait_for()
    expect(page.get_by_text("At 120 nights").first).to_be_visible()
    expect(field).to_have_value("120")


def test_the_place_on_the_page_stays(page: Page, mortal: Mortal, copies: list[str]) -> None:
    page.set_viewport_size({"width": 360, "height": 500})
    page.goto(f"{mortal.address}/help")
    app_shown(page)
    settled(page)
    page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 700")
    before = page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop")
    drawn_before = len(copies)
    with called_in_vain(page):
        mortal.kill()
    mortal.restart()
    carried_over(page, copies, drawn_before)
    assert before > 300
    assert abs(page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") - before) < 3


def test_a_paper_saved_while_its_last_line_is_typed_has_that_line(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/words-ready")
    app_shown(page)
    settled(page)
    page.get_by_text(text("call_card.role.receive", "en"), exact=True).click()
    settled(page)
    for question, answer in (("own", "yes"), ("seen", "no")):
        asked = page.locator(f"[class*=st-key-ask-saving-call_card-{question}]")
        asked.get_by_text(text(f"saving.{question}.{answer}", "en"), exact=True).click()
        settled(page)
    page.locator("[class*=st-key-ask-call_card-name] input").fill("Catrin Ofalus")
    with page.expect_download() as saved:
        page.locator(".save-file").first.click()
    assert "Catrin Ofalus" in saved.value.path().read_text(encoding="utf-8")


def test_two_tabs_are_carried_over_without_mixing(new_page: NewPage, mortal: Mortal) -> None:
    tabs = [new_page(), new_page()]
    given = [copies_of(tab) for tab in tabs]
    for tab, income in zip(tabs, ("1111", "2222"), strict=True):
        begin_as_payer(tab, mortal.address)
        tab.locator(".st-key-ask-income input").fill(income)
    for tab in tabs:
        settled(tab)
    with called_in_vain(tabs[0]), called_in_vain(tabs[1]):
        mortal.kill()
    before = [len(copies) for copies in given]
    mortal.restart()
    for tab, income, copies, drawn in zip(tabs, ("1111", "2222"), given, before, strict=True):
        carried_over(tab, copies, drawn)
        expect(tab.locator(".st-key-ask-income input")).to_have_value(income)
        tab.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
        tab.locator(CONTINUE).click()
        tab.locator(".st-key-ask-has_benefits").wait_for()


def test_the_sealed_copy_stands_in_no_place_that_outlives_the_page_and_in_no_log(
    page: Page, mortal: Mortal, pair: tuple[Server, Server], copies: list[str]
) -> None:
    told_income(page, mortal.address)
    page.keyboard.type("00")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    settled(page)
    with called_in_vain(page):
        mortal.kill()
    mortal.restart()
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-count-0").wait_for()
    assert len(set(copies)) > 4
    assert len({len(copy) for copy in copies}) == 1, "its length tells nothing"
    kept = page.evaluate(
        "async () => JSON.stringify([document.documentElement.outerHTML, location.href, document.cookie,"
        " JSON.stringify(localStorage), JSON.stringify(sessionStorage), history.state, window.name,"
        " await caches.keys(), (await indexedDB.databases()).length, performance.getEntries().map(e => e.name)])"
    )
    logs = "".join(server.log.read_text() for server in pair)
    assert not [copy for copy in copies if copy[:40] in kept or copy[:40] in logs]
    assert "2,500" not in logs
