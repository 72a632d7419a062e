"""From home to the comparison in a real browser: by mouse, by touch, by keyboard alone, in both languages."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from content import text
from tests.browser.accessible import axe_findings, cut_off, sideways_scroll, small_targets
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import CONTINUE, answer_by_keys, begin_as_payer, go_through, starts_at_its_heading, tab_to
from tests.browser.settling import settled
from tests.finding import box_of

pytestmark = pytest.mark.browser

LOOKS = [
    pytest.param({"viewport": {"width": 1280, "height": 900}}, "en", id="desktop"),
    pytest.param({"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"}, "cy", id="desktop-dark-welsh"),
    pytest.param({"viewport": {"width": 320, "height": 640}, "has_touch": True}, "cy", id="phone-welsh"),
    pytest.param({"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}, "en", id="phone-dark"),
    pytest.param(
        {"viewport": {"width": 320, "height": 640}, "forced_colors": "active"}, "en", id="phone-forced-colours"
    ),
]


@pytest.mark.parametrize(("look", "language"), LOOKS)
def test_every_screen_of_the_main_path_is_accessible(
    new_page: NewPage, server: Server, look: dict[str, Any], language: str
) -> None:
    page = new_page(**look)
    wrong: list[str] = []
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def seen(name: str) -> None:
        wrong.extend(f"{name}: {finding}" for finding in axe_findings(page))
        wrong.extend(f"{name}: too small: {target}" for target in small_targets(page))
        wrong.extend(f"{name}: {words}" for words in cut_off(page))
        if sideways_scroll(page) > 0:
            wrong.append(f"{name}: scrolls sideways")
        assert page.evaluate("document.documentElement.lang") == language

    go_through(page, server.address, language, seen)
    assert not wrong, "\n".join(wrong)
    assert not errors


def test_in_forced_colours_what_is_chosen_takes_no_more_room_than_what_is_not(
    new_page: NewPage, server: Server
) -> None:
    """The tick that stands in for the dot fell below its words and pushed the next choice away."""
    page = new_page(viewport={"width": 320, "height": 640}, forced_colors="active")
    begin_as_payer(page, server.address)
    choices = page.locator("[class*=st-key-ask-nation] label:has(input)")
    choices.first.click()
    settled(page)
    chosen, other = (choices.nth(at).evaluate("choice => choice.offsetHeight") for at in (0, 1))
    tick = choices.first.locator("p").evaluate("words => getComputedStyle(words, '::after').content")
    assert "\u2713" in tick
    assert chosen == other


def test_a_parent_gets_from_home_to_the_comparison_by_keyboard_alone(page: Page, server: Server) -> None:
    page.goto(server.address)
    app_shown(page)
    settled(page)
    tab_to(page, ".st-key-way-receive")
    page.keyboard.press("Enter")
    starts_at_its_heading(page, ".st-key-ask-income")
    tab_to(page, "[class*=st-key-ask-nation]")
    page.keyboard.press("Space")
    settled(page)
    answer_by_keys(page, "1850")
    tab_to(page, ".st-key-compare")
    page.keyboard.press("Enter")
    starts_at_its_heading(page, ".bars svg")


def test_a_wrong_answer_is_tied_to_its_field_and_the_field_is_reached(page: Page, server: Server) -> None:
    begin_as_payer(page, server.address)
    page.locator("[class*=st-key-ask-nation] label:has(input)").first.click()
    page.locator(".st-key-ask-income input").fill("about 300")
    page.locator(CONTINUE).click()
    field = page.locator(".st-key-ask-income input")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_have_value("about 300")
    expect(field).to_have_accessible_description(re.compile("Use figures only"))
    field.fill("300")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    expect(page.locator(".field-error")).to_have_count(0)


def test_the_wrong_field_is_reached_again_when_somebody_goes_on_again(page: Page, server: Server) -> None:
    begin_as_payer(page, server.address)
    page.locator("[class*=st-key-ask-nation] label:has(input)").first.click()
    income, pension = (page.locator(f".st-key-ask-{name} input") for name in ("income", "pension"))
    income.fill("about 300")
    for go_on in (page.locator(CONTINUE).click, lambda: pension.press("Enter"), page.locator(CONTINUE).click):
        go_on()  # type: ignore[no-untyped-call]
        expect(income).to_be_focused()
        pension.focus()
        settled(page)
        expect(pension).to_be_focused()


def at_the_changes(page: Page, server: Server) -> None:
    """Go on to what can change the amount, and say that there are other children of both kinds."""
    begin_as_payer(page, server.address)
    page.locator("[class*=st-key-ask-nation] label:has(input)").first.click()
    page.locator(".st-key-ask-income input").fill("2500")
    page.locator(CONTINUE).click()
    for asked in ("has_other_children", "has_other_arrangement"):
        page.locator(f".st-key-ask-{asked} label").click()
    page.locator(".st-key-ask-other_arrangement_children input").wait_for()


def test_an_answer_that_stands_alone_leaves_the_rest_of_the_screen_as_it_is(page: Page, server: Server) -> None:
    at_the_changes(page, server)
    settled(page)
    watched = "h1, .st-key-buttons, .st-key-ask-has_partner, .st-key-ask-has_other_children, .house-language"
    page.evaluate(
        """watched => {
            window.touched = [];
            const changed = (changes) => window.touched.push(...changes.map((change) => change.target.className));
            const watcher = new MutationObserver(changed);
            const all = { childList: true, subtree: true, characterData: true };
            for (const each of document.querySelectorAll(watched)) watcher.observe(each, all);
        }""",
        watched,
    )
    page.locator(".st-key-ask-has_nil_reason label").click()
    page.locator("[class*=st-key-ask-nil_reason]").wait_for()
    settled(page)
    assert page.evaluate("window.touched") == []
    page.locator(".st-key-ask-has_nil_reason label").click()
    expect(page.locator("[class*=st-key-ask-nil_reason]")).to_have_count(0)


def test_what_was_just_typed_goes_along_when_continue_is_clicked_at_once(page: Page, server: Server) -> None:
    at_the_changes(page, server)
    page.locator(".st-key-ask-relevant_other_children input").fill("1")
    page.locator(".st-key-ask-other_arrangement_children input").fill("1")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-count-0").wait_for()


def test_an_error_told_while_somebody_goes_on_answering_does_not_take_the_focus(page: Page, server: Server) -> None:
    at_the_changes(page, server)
    first, second = (
        page.locator(f".st-key-ask-{name} input") for name in ("relevant_other_children", "other_arrangement_children")
    )
    first.fill("1")
    page.locator(CONTINUE).click()
    expect(second).to_be_focused()
    first.fill("some")
    page.keyboard.press("Tab")
    expect(first).to_have_attribute("aria-invalid", "true")
    settled(page)
    expect(page.locator(".field-error")).to_have_count(2)
    expect(first).not_to_be_focused()
    first.fill("2")
    page.keyboard.press("Tab")
    expect(page.locator(".field-error")).to_have_count(1)


def test_the_language_changes_without_losing_the_screen_the_answers_or_an_entry_in_the_history(
    page: Page, server: Server
) -> None:
    page.goto(f"{server.address}/numbers")
    app_shown(page)
    entries = page.evaluate("history.length")
    page.locator(".st-key-way-pay button").click()
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(2).click()
    page.locator(".st-key-ask-income input").fill("1,234.50")
    page.locator(CONTINUE).click()
    page.locator("[class*='st-key-back-'] button").click()
    page.locator(".st-key-ask-income").wait_for()
    page.locator(".house-language").click()
    expect(page.locator("h1")).to_have_text("Eich incwm")
    expect(page.locator(".st-key-ask-income input")).to_have_value("1,234.50")
    expect(page.locator("[class*=st-key-ask-nation] input").nth(2)).to_be_checked()
    assert page.evaluate("history.length") == entries
    assert "1,234" not in page.url
    assert "1234" not in page.url


def test_a_choice_is_still_seen_after_a_change_of_language(page: Page, server: Server) -> None:
    """Streamlit lost it: it knows a choice by its sentence, and the sentence had changed."""
    begin_as_payer(page, server.address)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(2).click()
    settled(page)
    page.locator(".house-language").click()
    expect(page.locator("h1")).to_have_text("Eich incwm")
    expect(page.locator("[class*=st-key-ask-nation] input").nth(2)).to_be_checked()


def test_what_was_typed_and_not_yet_sent_survives_a_change_of_language(page: Page, server: Server) -> None:
    begin_as_payer(page, server.address)
    page.locator(".st-key-ask-income input").fill("777")
    page.locator(".house-language").click()
    expect(page.locator("h1")).to_have_text("Eich incwm")
    expect(page.locator(".st-key-ask-income input")).to_have_value("777")


def test_a_reload_forgets_the_answers(page: Page, server: Server) -> None:
    begin_as_payer(page, server.address)
    page.locator(".st-key-ask-income").wait_for()
    page.reload()
    app_shown(page)
    expect(page.locator("h1")).to_have_text("Maintenance calculator")


def test_every_link_to_the_law_opens_beside_the_answers(page: Page, server: Server) -> None:
    shown: list[str] = []

    def seen(name: str) -> None:
        if name == "result":
            shown.extend(page.locator(".working a").evaluate_all("links => links.map(link => link.target)"))

    go_through(page, server.address, "en", seen)
    assert len(shown) >= 5
    assert set(shown) == {"_blank"}


LATE_FRAMES = """
const drawn = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (then) => drawn(() => setTimeout(then, 900));
"""


def test_focus_is_not_taken_from_a_field_by_a_screen_whose_start_was_shown_already(page: Page, server: Server) -> None:
    page.add_init_script(LATE_FRAMES)
    page.goto(server.address)
    app_shown(page)
    settled(page)
    page.wait_for_timeout(1500)
    tab_to(page, ".st-key-way-receive")
    page.keyboard.press("Enter")
    page.locator(".st-key-ask-income").wait_for()
    expect(page.locator("h1")).to_be_focused()
    field = page.locator(".st-key-ask-income input")
    field.focus()
    page.keyboard.type("1850")
    page.wait_for_timeout(2000)
    expect(field).to_be_focused()
    expect(field).to_have_value("1850")


def test_a_field_is_described_by_its_hint(page: Page, server: Server) -> None:
    begin_as_payer(page, server.address)
    expect(page.locator(".st-key-ask-income input")).to_have_accessible_description(text("estimate.income.hint", "en"))


def left_edges(page: Page, *selectors: str) -> set[float]:
    """Give where each first of these begins, in pixels from the left."""
    return {box_of(page.locator(selector).first)["x"] for selector in selectors}


def test_on_a_phone_cards_and_steps_begin_where_the_heading_begins(new_page: NewPage, server: Server) -> None:
    """The framework's own look of lists had set them in, and cards reached beyond the right edge of the text."""
    page = new_page(viewport={"width": 320, "height": 640})
    page.goto(f"{server.address}/papers")
    app_shown(page)
    settled(page)
    assert len(left_edges(page, "#root h1", "ul.ways-in > li")) == 1

    def seen(name: str) -> None:
        if name == "result":
            assert len(left_edges(page, "#root h1", "ol.working > li")) == 1

    go_through(page, server.address, seen=seen)
