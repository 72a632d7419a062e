"""Every screen is reached by links: a person follows what is on the screen from home, and comes everywhere."""

import re
from html import unescape

import pytest

from content import OUR_OWN, SCREENS, SiteContext, fragment, site_context
from tests.pages.visit import Visit

pytestmark = pytest.mark.slow

CODES = {screen.address: code for code, screen in SCREENS.items()}


def linked_from(words: str) -> set[str]:
    """Give the screens that a drawn screen links to."""
    addresses = (unescape(link).split("?")[0].split("#")[0] for link in re.findall(r'href="(/[^"]*)"', words))
    return {CODES[address] for address in addresses if address in CODES}


def words_on(visit: Visit, screen: str, shown_at: SiteContext) -> str:
    """Give what a screen shows. All pages of the guide are drawn by one file, which a test cannot open by its page."""
    if SCREENS[screen].guide is None:
        return visit.open(screen).words
    return "".join(fragment(part, "en", screen, shown_at=shown_at) for part in ("header", screen, "footer"))


def reached(visit: Visit, start: str, also: set[str], shown_at: SiteContext = OUR_OWN) -> set[str]:
    """Follow every link from a screen; `also` are the screens that a button on the way opens."""
    found, queue = {start}, [start, *also]
    while queue:
        screen = queue.pop()
        links = linked_from(words_on(visit, screen, shown_at)) | also
        queue.extend(links - found - {screen})
        found |= links
    return found


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_every_screen_is_reached_from_home(role: str, language: str) -> None:
    visit = Visit(language).answer_everything(role)
    assert set(SCREENS) - reached(visit, "home", {"estimate"}) == set()


@pytest.mark.parametrize("nation", ["scotland", "wales", "northern_ireland"])
def test_every_screen_is_reached_in_every_nation(nation: str) -> None:
    visit = Visit().begin("receive").earn("2500", nation=nation).press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children").choose("ask-band-0-0", "under_52").press(
        "continue-nights"
    )
    assert set(SCREENS) - reached(visit, "home", {"estimate"}) == set()


@pytest.mark.parametrize("part", ["estimate", "compare"])
def test_in_a_part_every_screen_of_its_own_is_reached(part: str) -> None:
    shown_at = site_context(None, part)
    visit = Visit(part=part).open("estimate").press("way-pay").earn("2500").press("continue-changes")
    visit.type("ask-count-0", "2").press("continue-children").choose("ask-band-0-0", "under_52").press(
        "continue-nights"
    )
    of_its_own = {code for code in SCREENS if shown_at.has(code)}
    found = reached(visit, shown_at.start, {"result"}, shown_at)
    assert found == of_its_own


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("lists", ["more-for-you", "explore", "papers"])
def test_a_link_in_a_list_says_what_stands_at_the_top_of_where_it_leads(lists: str, language: str) -> None:
    here = {"more-for-you": "result"}.get(lists, lists)
    written = fragment(lists, language, here, shown_at=OUR_OWN)
    links = re.findall(r'<a [^>]*href="(/[^"?]*)[^"]*">(?:<strong>)?(.*?)(?:</strong>|</a>)', written)
    assert links
    for address, words in links:
        assert f"<h1>{words}</h1>" in fragment(CODES[address], language, CODES[address], shown_at=OUR_OWN)
