"""Before the app runs, and where it never does: every link works, and the plain pages are offered."""

import pytest
from playwright.sync_api import Page, Route, expect

from content import text
from tests.browser.conftest import NewPage, Server, app_held, app_shown
from tests.browser.journey import CONTINUE, begin_as_payer
from tests.browser.settling import settled

pytestmark = pytest.mark.browser
NEWER_THAN_THE_OLDEST = """
const gone = ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'];
for (const name of gone) delete Array.prototype[name];
for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync; delete Promise.withResolvers; delete URL.canParse;
delete window.structuredClone; delete AbortSignal.timeout; delete AbortSignal.any;
delete HTMLElement.prototype.showPopover;
"""
"""What browsers since September 2021 learnt after they could read the app's language (web/assets/early.js)."""
TRANSLATED = """() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.textContent.trim() && !['SCRIPT', 'STYLE', 'FONT'].includes(text.parentNode.nodeName)) all.push(text);
  }
  for (const text of all) {
    const outer = document.createElement('font'), inner = document.createElement('font');
    inner.textContent = `(${text.textContent})`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}"""
"""What a browser's own translator does to a page."""


@pytest.fixture
def without_line(page: Page) -> Page:
    """A page whose proxy lets no WebSocket through."""
    page.route_web_socket("**", lambda line: line.close())
    return page


@pytest.mark.parametrize("language", ["en", "cy"])
def test_where_no_line_is_let_through_the_plain_pages_are_offered(
    language: str, without_line: Page, server: Server
) -> None:
    without_line.goto(f"{server.address}/letters?lang={language}")
    note = without_line.locator("#start-note")
    expect(note).to_contain_text(text("edge.no_start", language))
    expect(note).to_be_visible()
    note.get_by_role("link").click()
    without_line.wait_for_url("**/plain/letters**")
    assert ("lang=cy" in without_line.url) == (language == "cy")
    # What only a browser without scripts showed: whoever came from here read a heading and nothing below it.
    expect(without_line.get_by_text(text("letters.kind.reconsideration", language))).to_be_visible()


def test_a_script_that_cannot_be_loaded_is_told_at_once(page: Page, server: Server) -> None:
    page.route("**/static/**/*.js", lambda route: route.abort())
    page.goto(f"{server.address}/letters")
    expect(page.locator("#start-note")).to_be_visible(timeout=4_000)


@pytest.mark.parametrize("broken", ["no line", "no script of the framework", "no script at all", "at once"])
def test_i_am_in_danger_now_leads_to_people_whatever_does_not_run(
    broken: str, new_page: NewPage, server: Server
) -> None:
    page = new_page(java_script_enabled=broken != "no script at all")
    if broken == "no line":
        page.route_web_socket("**", lambda line: line.close())
    if broken == "no script of the framework":
        page.route("**/static/**/*.js", lambda route: route.abort())
    if broken == "at once":
        page.route("**/static/**", lambda _: None)  # nothing of it has come yet
    page.goto(f"{server.address}/which-way", wait_until="commit" if broken == "at once" else "load")
    kind = "button" if broken == "no script at all" else "link"  # there it is the plain page already
    page.get_by_role(kind, name=text("choosing.danger.button", "en")).click()  # type: ignore[arg-type]
    page.wait_for_url("**/plain/which-way?visit=*")
    page.get_by_role("link", name="999").first.wait_for()
    expect(page.locator("h1")).to_have_text(text("choosing.heading.people", "en"))


def test_a_browser_too_old_for_the_app_gets_the_plain_page_at_once(page: Page, server: Server) -> None:
    def grow_old(route: Route) -> None:
        served = route.fetch()
        route.fulfill(response=served, body=served.text().replace("class Modern { static {", "class Modern { st@tic {"))

    page.route("**/numbers", grow_old)
    page.goto(f"{server.address}/numbers")
    page.wait_for_url("**/plain/numbers**")


def test_the_app_runs_without_anything_newer_than_its_language(new_page: NewPage, server: Server) -> None:
    page = new_page()
    page.add_init_script(NEWER_THAN_THE_OLDEST)
    begin_as_payer(page, server.address)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    page.locator(".st-key-ask-income input").fill("2500")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()


def test_a_page_that_was_translated_before_the_app_came_gives_way_to_it_all_the_same(
    page: Page, server: Server
) -> None:
    """The app is shown once it stands at the same heading; here it never does."""
    with app_held(page):
        page.goto(f"{server.address}/papers", wait_until="commit")
        page.locator("#served h1").wait_for()
        page.evaluate(TRANSLATED)
    app_shown(page)
    expect(page.locator("#served")).to_have_count(0)


def test_a_translated_page_moves_nothing_and_loses_nothing(page: Page, server: Server) -> None:
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    begin_as_payer(page, server.address)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    settled(page)
    income = page.locator(".st-key-ask-income input")
    income.click()
    page.keyboard.type("2")
    page.evaluate(TRANSLATED)
    for key in "500":
        page.keyboard.type(key)
        page.wait_for_timeout(200)
        page.evaluate(TRANSLATED)
    expect(income).to_be_focused()
    expect(income).to_have_value("2500")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    settled(page)
    expect(page.locator("h1")).to_be_focused()
    for question in ("has_benefits", "has_partner", "has_benefits"):
        page.evaluate(TRANSLATED)
        page.locator(f".st-key-ask-{question} label").first.click()
        settled(page)
    page.evaluate(TRANSLATED)
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-count-0").wait_for()
    assert broken == []
