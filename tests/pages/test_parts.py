"""In a part of the tool the screens lead to one another and to nothing outside it."""

import re

import pytest

from content import SCREENS, site_context
from tests.pages.visit import Visit

ADDRESSES = {screen.address: screen.code for screen in SCREENS.values()}


def leads_to(visit: Visit) -> set[str]:
    return {ADDRESSES[link] for link in re.findall(r'href="(/[^"?#]*)', visit.words) if link in ADDRESSES}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_estimate_alone_is_made_to_its_end_without_the_ways_of_paying(language: str) -> None:
    visit = Visit(language, host="example", part="estimate").open("estimate").answer_everything("pay").open("result")
    assert "answer" in visit.words
    assert all(site_context("example", "estimate").has(screen) for screen in leads_to(visit))
    assert not [button for button in visit.app.button if button.key == "compare"]
    assert "count_nights" in leads_to(visit)


def test_the_whole_tool_leads_on_to_the_ways_of_paying() -> None:
    visit = Visit().answer_everything("pay").open("result")
    assert [button for button in visit.app.button if button.key == "compare"]


@pytest.mark.parametrize(
    ("part", "screen", "first"),
    [
        ("estimate", "compare", "Maintenance calculator"),
        ("choosing", "estimate", "Which way"),
        ("helplines", "papers", "Help"),
    ],
)
def test_a_screen_outside_the_part_leads_to_its_beginning(part: str, screen: str, first: str) -> None:
    visit = Visit(host="example", part=part).open(screen)
    visit.app.run()
    heading = re.search(r"<h1>(.*?)</h1>", visit.words)
    assert heading, visit.words
    assert first in heading[1]
