"""A visit in a charity's frame outlives its server too, and what is told of the line stands where the person is."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from content import text
from tests.browser.conftest import NewPage, Starter
from tests.browser.embedded.conftest import Site, snippet, tool_frame

pytestmark = pytest.mark.browser


def test_answers_in_a_frame_outlive_the_server(
    page: Page, start_server: Starter, hosts_folder: Path, charity: Site
) -> None:
    world = {"HOSTS_FOLDER": str(hosts_folder), "VISIT_KEYS": "A" * 43 + "="}
    tool = start_server(extra_environment=world)
    page.goto(charity.put("/surviving", snippet(tool), far=400))
    frame = tool_frame(page, tool)
    frame.locator(".st-key-way-pay button").click()
    income = frame.locator("html:not([data-unheard]) .st-key-ask-income input")
    income.fill("2,500")
    tool.kill()
    note = frame.locator("#line-note")
    expect(note).to_have_text(text("edge.line_lost", "en"))
    page.wait_for_timeout(1_500)
    shown = note.bounding_box()
    assert shown
    assert 0 <= shown["y"] <= page.evaluate("innerHeight") - shown["height"]
    again = start_server(extra_environment=world, port=tool.port)
    expect(note).to_have_text(text("edge.line_back", "en"), timeout=60_000)
    expect(income).to_have_value("2,500")
    frame.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    frame.locator("[class*='st-key-continue-'] button").click()
    frame.locator(".st-key-ask-has_benefits").wait_for(timeout=60_000)
    again.stop()


def test_two_tabs_with_a_frame_each_are_carried_over_without_mixing(
    new_page: NewPage, start_server: Starter, hosts_folder: Path, charity: Site
) -> None:
    world = {"HOSTS_FOLDER": str(hosts_folder), "VISIT_KEYS": "A" * 43 + "="}
    tool = start_server(extra_environment=world)
    address = charity.put("/two-tabs", snippet(tool))
    first = new_page()
    frames = []
    for page, income in ((first, "1111"), (first.context.new_page(), "2222")):
        page.goto(address)
        frame = tool_frame(page, tool)
        frame.locator(".st-key-way-pay button").click()
        field = frame.locator("html:not([data-unheard]) .st-key-ask-income input")
        field.fill(income)
        frames.append((page, frame, field, income))
    tool.kill()
    again = start_server(extra_environment=world, port=tool.port)
    for page, frame, field, income in frames:
        page.bring_to_front()
        expect(field).to_have_value(income, timeout=30_000)
        frame.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
        frame.locator("[class*='st-key-continue-'] button").click()
        frame.locator(".st-key-ask-has_benefits").wait_for(timeout=30_000)
    for page, frame, field, income in frames:
        page.bring_to_front()
        frame.locator("[class*='st-key-back-'] button").click()
        expect(field).to_have_value(income)
    again.stop()
