"""The guide in the first response: the page itself, before any script, in each language."""

import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, SCREENS
from content.loaders.guide.pages import guide_page
from content.loaders.guide.render import block_html
from content.loaders.guide.view import View
from web.plain.guide import ASKING

GUIDE = [screen for screen in SCREENS.values() if screen.guide]


def address_of(start: str, path: str, language: str) -> str:
    return f"{start}{path}" + ("" if language == "en" else f"?lang={language}")


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("screen", GUIDE, ids=lambda screen: screen.code)
def test_the_first_paint_of_a_guide_page_is_the_page(client: TestClient, screen: object, language: str) -> None:
    page = guide_page(screen.guide, language)  # type: ignore[attr-defined]
    served = client.get(address_of("", screen.address, language)).text  # type: ignore[attr-defined]
    assert page.heading_html in served
    view = View(language=language, nation=None)
    assert all(block_html(block, view) in served for block in page.blocks if block.name not in (*ASKING, "search"))
    assert f"<title>{page.dull_title}</title>" in served.replace("&#39;", "'")


@pytest.mark.slow
@pytest.mark.parametrize("screen", GUIDE, ids=lambda screen: screen.code)
def test_every_guide_page_can_be_read_without_scripts(client: TestClient, screen: object) -> None:
    answer = client.get(f"/plain{screen.address}", follow_redirects=True)  # type: ignore[attr-defined]
    assert answer.is_success
    assert guide_page(screen.guide, "en").heading_html in answer.text  # type: ignore[attr-defined]
    assert "<script src" not in answer.text


def test_links_between_pages_without_scripts_stay_without_scripts(client: TestClient) -> None:
    served = client.get("/plain/reading", follow_redirects=True).text
    listed = re.search(r'<ul class="guide-list">.*?</ul>', served, re.S)
    assert listed is not None
    links = re.findall(r'href="([^"?]+)', listed[0])
    assert links
    assert all(link.startswith("/plain/") for link in links)
