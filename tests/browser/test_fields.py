"""What is wrong stands with its field for who listens and who types; a phone offers the keys that an answer needs."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from content import text
from tests.browser.conftest import Server, app_shown
from tests.browser.journey import CONTINUE, begin_as_payer
from tests.browser.settling import settled

pytestmark = pytest.mark.browser


def open_screen(page: Page, server: Server, address: str) -> None:
    page.goto(server.address + address)
    app_shown(page)


def choose(page: Page, code: str) -> None:
    page.locator("#root label", has_text=text(code, "en")).first.click()
    settled(page)


def press(page: Page, code: str) -> None:
    page.get_by_role("button", name=text(code, "en"), exact=True).first.click()
    settled(page)


def tied(page: Page, field: Locator, code: str) -> None:
    """The field is known as wrong and is read out together with the sentence on it."""
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile(rf"(^|\s){re.escape(text(code, 'en'))}(\s|$)"))


def test_a_payment_without_a_day_says_so_at_the_day(page: Page, server: Server) -> None:
    open_screen(page, server, "/records")
    choose(page, "records.which.payments")
    press(page, "saving.add")
    day = page.get_by_label(text("records.payments.due_on", "en"))
    expect(day).to_be_focused()
    tied(page, day, "records.wrong.due_on")
    day.fill("5/9/2026")
    press(page, "saving.add")
    due = page.get_by_label(text("records.payments.due", "en"), exact=True)
    expect(due).to_be_focused()
    tied(page, due, "records.wrong.due")
    expect(day).not_to_have_attribute("aria-invalid", "true")


def test_a_month_of_too_many_nights_says_so_at_the_month(page: Page, server: Server) -> None:
    open_screen(page, server, "/records")
    choose(page, "records.which.nights")
    month = page.get_by_label(text("records.month", "en", number=2), exact=True)
    month.fill("32")
    month.press("Enter")
    tied(page, month, "records.wrong.nights")
    expect(page.locator("#root [aria-invalid=true]")).to_have_count(1)


def test_a_day_that_is_none_says_so_at_the_way_finder_s_day(page: Page, server: Server) -> None:
    open_screen(page, server, "/which-way")
    order = page.locator("#root label", has_text=text("choosing.option.order.under_12_months", "en"))
    for _ in range(3):
        press(page, "choosing.continue")
    press(page, "choosing.more.questions")  # the first ways are shown: this one was skipped, so care is taken
    while not order.count():
        press(page, "choosing.continue")
    order.click()
    press(page, "choosing.continue")
    day = page.get_by_label(text("date.day", "en"), exact=True)
    day.fill("32")
    press(page, "choosing.continue")
    expect(day).to_be_focused()
    tied(page, day, "error.order_made.date_not_a_date")


def test_a_day_that_is_none_says_so_at_the_deadline_s_day(page: Page, server: Server) -> None:
    open_screen(page, server, "/court-papers")
    form = page.locator("[data-testid=stForm]").first
    form.get_by_label(text("date.day", "en"), exact=True).fill("32")
    form.get_by_role("button").click()
    settled(page)
    day = form.get_by_label(text("date.day", "en"), exact=True)
    expect(day).to_be_focused()
    tied(page, day, "error.deadline.date_not_a_date")


def test_pounds_that_are_none_say_so_at_the_pounds(page: Page, server: Server) -> None:
    open_screen(page, server, "/what-arrives")
    pounds = page.get_by_label(text("arriving.weekly", "en"), exact=True)
    pounds.fill("many")
    pounds.press("Enter")
    tied(page, pounds, "arriving.wrong")


def test_an_error_that_stands_alone_stops_nothing_else(page: Page, server: Server) -> None:
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    begin_as_payer(page, server.address)
    page.locator(CONTINUE).click()
    page.locator(".field-error").first.wait_for()
    page.evaluate("document.querySelector('#root h1').insertAdjacentHTML('beforebegin', '<p class=field-error>x</p>')")
    page.locator(CONTINUE).click()
    settled(page)
    assert faults == []


KEYPADS = {
    "/records": {"records.payments.due": "decimal", "records.payments.came": "decimal", "records.payments.due_on": ""},
    "/what-arrives": {"arriving.weekly": "decimal"},
    "/when-it-changes": {"change.current": "decimal", "change.effective": ""},
    "/who-can-apply": {"eligibility.ages.label": ""},
    "/court-papers": {"date.day": "numeric"},
}


@pytest.mark.parametrize("address", KEYPADS)
def test_a_phone_offers_figures_where_figures_are_all_that_is_asked(page: Page, server: Server, address: str) -> None:
    open_screen(page, server, address)
    if address == "/records":
        choose(page, "records.which.payments")
    for code, keypad in KEYPADS[address].items():
        field = page.get_by_label(text(code, "en"), exact=True).first
        field.wait_for()
        assert field.evaluate("field => field.inputMode") == keypad, code


def test_a_phone_offers_figures_for_the_income_and_the_children(page: Page, server: Server) -> None:
    begin_as_payer(page, server.address)
    income = page.locator(".st-key-ask-income input")
    income.wait_for()
    expect(income).to_have_attribute("inputmode", "decimal")
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    income.fill("500")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    settled(page)
    page.locator(CONTINUE).click()
    expect(page.locator(".st-key-ask-count-0 input")).to_have_attribute("inputmode", "numeric")


def test_the_framework_s_own_word_on_a_list_is_in_the_reader_s_language(page: Page, server: Server) -> None:
    open_screen(page, server, "/for-sites?lang=cy")
    word = text("streamlit.open", "cy")
    page.locator(f"[data-testid=stSelectbox] [aria-label='{word}']").first.wait_for()
    page.get_by_text(text("for_sites.part.page", "cy"), exact=True).click()
    settled(page)
    expect(page.locator(f"[data-testid=stSelectbox] [aria-label='{text('streamlit.open', 'en')}']")).to_have_count(0)
