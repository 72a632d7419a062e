"""The first page is the form: whoever presses before the app runs goes on, and the app takes over what was told."""

import json
import re

import pytest
from playwright.sync_api import Page, Route, WebSocketRoute, expect

from content import text
from tests.browser.conftest import NEUTRAL_TEXT, Server, app_shown
from tests.browser.journey import CONTINUE
from tests.browser.settling import settled, tries

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]
MARK = "41234.56"


class Held:
    """The framework's scripts, on their way until somebody lets them go."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.waiting: list[Route] = []
        page.route("**/static/**", lambda route: self.waiting.append(route))  # noqa: PLW0108 -- it must be a function

    def let_go(self) -> None:
        for route in self.waiting:
            route.continue_()
        self.page.unroute("**/static/**")


class HeldLine:
    """The line to the server, on which nothing comes back until somebody lets it."""

    def __init__(self, page: Page) -> None:
        self.waiting: list[str | bytes] = []
        self.sent: list[str | bytes] = []
        self.is_open = False
        page.route_web_socket("**", self._carry)

    def _carry(self, line: WebSocketRoute) -> None:
        self.line, server = line, line.connect_to_server()

        def from_server(message: str | bytes) -> None:
            if self.is_open:
                line.send(message)
            else:
                self.waiting.append(message)

        def from_page(message: str | bytes) -> None:
            self.sent.append(message)
            server.send(message)

        server.on_message(from_server)
        line.on_message(from_page)

    def let_go(self) -> None:
        self.is_open = True
        for message in self.waiting:
            self.line.send(message)


@pytest.fixture
def held(page: Page) -> Held:
    return Held(page)


def served_heading(page: Page, words: str) -> None:
    page.locator("#served").get_by_role("heading", level=1, name=words).wait_for()


def income(page: Page) -> None:
    page.get_by_label("England").check()
    page.get_by_role("radio", name="A year").check()
    page.get_by_label("How much do they earn before tax?").fill(MARK)


def entries(page: Page) -> list[str]:
    devtools = page.context.new_cdp_session(page)
    return [entry["url"] for entry in devtools.send("Page.getNavigationHistory")["entries"]]


def next_step(page: Page) -> None:
    page.locator("#served").get_by_role("button", name="Continue", exact=True).click()


def on_to_the_result(page: Page) -> None:
    """Answer what the served page asks after the income, for one child of less than a night a week."""
    next_step(page)
    served_heading(page, "What can change the amount")
    next_step(page)
    page.get_by_label("How many of your children is the payment for?").fill("1")
    next_step(page)
    page.get_by_label("Less than one night a week").check()
    next_step(page)
    served_heading(page, "Your result")


def test_the_whole_main_job_is_done_where_the_app_never_comes(page: Page, server: Server, neutral: str) -> None:
    page.goto(neutral.replace("weather", "before"))
    page.route("**/static/**", lambda route: route.abort())
    page.goto(server.address, wait_until="commit")
    page.get_by_role("button", name="I receive").click()
    served_heading(page, "The other parent's income")
    expect(page.locator("h1")).to_be_focused()
    next_step(page)
    expect(page.get_by_label("How much do they earn before tax?")).to_have_attribute("aria-invalid", "true")
    income(page)
    on_to_the_result(page)
    expect(page.locator(".answer")).to_contain_text("You would receive about")
    page.get_by_text(text("result.answers.heading", "en")).click()
    page.get_by_role("button", name="Change: Paid into a pension").click()
    served_heading(page, "The other parent's income")
    expect(page.get_by_label("How much of it do they pay into a pension?")).to_be_focused()
    next_step(page)
    served_heading(page, "Your result")
    page.get_by_role("button", name="See the ways side by side").click()
    expect(page).to_have_url(f"{server.address}/side-by-side")
    assert not page.locator("#start-note").is_visible()
    assert len([address for address in entries(page) if server.address in address]) == 1


@pytest.mark.parametrize("role", ["pay", "receive"])
def test_the_choice_of_the_parent_goes_on_at_once(page: Page, held: Held, server: Server, role: str) -> None:
    page.goto(server.address, wait_until="commit")
    page.get_by_role("button", name=text(f"home.{role}", "en")).click()
    served_heading(page, "Your income" if role == "pay" else "The other parent's income")
    held.let_go()
    app_shown(page)
    page.locator(".st-key-ask-income").wait_for()
    expect(page.locator("#root h1")).to_be_focused()


def test_what_was_told_before_the_app_ran_stands_in_it(page: Page, held: Held, server: Server) -> None:
    page.goto(f"{server.address}/numbers", wait_until="commit")
    page.get_by_role("button", name="I receive").click()
    served_heading(page, "The other parent's income")
    income(page)
    page.keyboard.press("ArrowLeft")
    held.let_go()
    app_shown(page)
    field = page.locator(".st-key-ask-income input")
    expect(field).to_be_focused()
    expect(field).to_have_value(MARK)
    assert field.evaluate("field => field.selectionStart") == len(MARK) - 1
    page.keyboard.press("Backspace")
    page.keyboard.type("9")
    expect(page.get_by_label("England")).to_be_checked()
    expect(page.get_by_role("radio", name="A year")).to_be_checked()
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    settled(page)
    page.locator(".st-key-back-changes button").click()
    expect(field).to_have_value("41234.96")


def test_an_amount_that_is_typed_as_the_app_comes_stays_in_its_own_field(
    page: Page, held: Held, server: Server
) -> None:
    """Five costs ask in the same words; of those not ticked the app draws no field, and the amount fell to the next."""
    page.goto(server.address, wait_until="commit")
    page.get_by_role("button", name="I receive").click()
    served_heading(page, "The other parent's income")
    income(page)
    on_to_the_result(page)
    page.locator("#served main").get_by_role("link", name=text("other_money.title", "en")).click()
    served_heading(page, text("other_money.title", "en"))
    for kind in ("illness_or_disability", "prior_debts"):
        page.locator(f"#served #has-{kind}").check()
    page.locator("#served #weekly-illness_or_disability").fill("12")
    held.let_go()
    app_shown(page)
    page.keyboard.type("3")
    expect(page.locator(".st-key-ask-weekly-illness_or_disability input")).to_have_value("123")
    expect(page.locator(".st-key-ask-weekly-prior_debts input")).to_have_value("")


def test_what_is_told_while_the_app_is_drawn_stands_in_it_too(page: Page, server: Server) -> None:
    line = HeldLine(page)
    page.goto(f"{server.address}/who-can-apply")
    for _ in tries(page):
        if line.waiting:
            break
    page.get_by_role("radio", name="Wales").check()
    page.get_by_label("How old are the children").fill("4, 9")
    page.get_by_label("A child is settled outside the United Kingdom").check()
    line.let_go()
    app_shown(page)
    told = [json.loads(message) for message in line.sent if isinstance(message, str)]
    assert [word["kind"] for word in told if word["kind"] != "ping"] == ["form"]
    expect(page.get_by_role("radio", name="Wales")).to_be_checked()
    expect(page.get_by_label("How old are the children")).to_have_value("4, 9")
    expect(page.get_by_label("A child is settled outside the United Kingdom")).to_be_checked()


def test_an_answer_on_the_served_page_is_come_to_without_its_table(page: Page, held: Held, server: Server) -> None:
    page.goto(f"{server.address}/fees-in-full", wait_until="commit")
    page.locator("#served #arrears").fill("100")
    page.locator("#served").get_by_role("button", name=text("fees.ask", "en")).first.click()
    expect(page.locator("#served #answer-arrears .answer")).to_be_focused()
    assert held.waiting


def test_a_link_takes_along_what_was_told(page: Page, held: Held, server: Server) -> None:
    page.goto(f"{server.address}/numbers", wait_until="commit")
    page.get_by_role("button", name="I receive").click()
    served_heading(page, "The other parent's income")
    income(page)
    page.locator("#served").get_by_role("link", name=text("layout.back", "en"), exact=False).first.click()
    served_heading(page, text("home.title", "en"))
    page.get_by_role("button", name="I receive").click()
    served_heading(page, "The other parent's income")
    expect(page.get_by_label("How much do they earn before tax?")).to_have_value(MARK)
    page.get_by_role("link", name="Cymraeg").click()
    served_heading(page, text("estimate.income.heading.receive", "cy"))
    expect(page.locator("#served #income")).to_have_value(MARK)
    held.let_go()
    app_shown(page)
    expect(page.locator(".st-key-ask-income input")).to_have_value(MARK)
    expect(page.locator("html")).to_have_attribute("lang", "cy")


def test_the_way_to_people_to_call_is_a_plain_link_at_every_step(page: Page, held: Held, server: Server) -> None:
    page.goto(f"{server.address}/which-way", wait_until="commit")
    for _ in range(2):
        link = page.get_by_role("link", name=text("choosing.danger.button", "en"))
        expect(link).to_have_attribute("href", re.compile(r"^/plain/which-way\?people=1"))
        page.locator("#served").get_by_role("radio").first.check()
        next_step(page)
        page.locator("#served [data-pressed]").wait_for(state="detached")
    link.click()
    page.get_by_role("link", name="999").first.wait_for()
    assert page.url.startswith(f"{server.address}/plain/which-way?visit=")
    assert held.waiting


def test_leaving_during_the_first_steps_leaves_nothing(page: Page, held: Held, server: Server, neutral: str) -> None:
    page.goto(neutral.replace("weather", "before"))
    page.goto(server.address, wait_until="commit")
    page.get_by_role("button", name="I receive").click()
    served_heading(page, "The other parent's income")
    income(page)
    next_step(page)
    served_heading(page, "What can change the amount")
    with page.expect_request("**/leave?visit=*"):
        page.keyboard.press("Shift")
        page.keyboard.press("Shift")
        page.keyboard.press("Shift")
    page.get_by_text(NEUTRAL_TEXT).wait_for()
    assert not [address for address in entries(page) if server.address in address]
    page.go_back(wait_until="commit")  # a page kept in the browser's memory does not load again
    expect(page.get_by_role("heading", name="Before")).to_be_visible()
    assert held.waiting
