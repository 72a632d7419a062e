"""Where a site shows a part of the tool, the plain pages with answers in them lead to nothing that is not there."""

import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, PARTS, SCREENS, site_context
from tests.web.plain.walking import PlainVisit

CODES = {screen.address: screen.code for screen in SCREENS.values()}


def leads_to(page: str) -> set[str]:
    """The screens that a plain page links to."""
    paths = re.findall(r'href="/plain(/[^"?#]*)', page)
    return {CODES[path] for path in paths if path in CODES}


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("part", [part for part in PARTS if PARTS[part].start])
def test_no_plain_page_of_a_part_leads_out_of_it(client: TestClient, part: str, language: str) -> None:
    shown_at = site_context(None, part)
    visit = PlainVisit(client, shown_at.start, language, part=part)
    if shown_at.has("result"):
        visit.open("estimate").answer_everything()
    for code in filter(shown_at.has, SCREENS):
        found = leads_to(visit.open(code).page)
        assert found, f"{code} leads nowhere"
        assert not [each for each in found if not shown_at.has(each)], code


def test_the_calculator_leads_to_what_it_does_not_cover_before_it_asks(client: TestClient) -> None:
    """A charity's page can begin with it: home, which says so, is not there."""
    assert "cannot_be_used" in leads_to(PlainVisit(client, "estimate", part="estimate").page)
