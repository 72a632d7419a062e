"""Where a site shows a part of the tool, nothing leads to what is not there, and no sentence is cut in two."""

import re

import pytest
import yaml
from markdown_it import MarkdownIt

from content import LANGUAGES, OUR_OWN, PARTS, SCREENS, Language, SiteContext, fragment, site_context
from content.loaders.catalogue import catalogues
from content.loaders.catalogue import sentences as catalogue_sentences
from content.loaders.guide.pages import guide_page
from content.loaders.host import SAFETY_SCREENS, read_host
from content.loaders.links import lead_to_screens

pytestmark = pytest.mark.slow

PAGES = [screen.code for screen in SCREENS.values() if screen.guide]
MOST = [
    *("compare", "choosing", "papers", "explore", "reading", "who_can_apply", "cannot_be_used", "ways-to-pay"),
    *("paying-between-you", "paying-direct", "paying-through", "court-papers", "late-money", "if-you-pay"),
    *("first-weeks", "working-it-out", "true-or-not", "why"),
]
ADDRESSES = {screen.address: screen.code for screen in SCREENS.values()}


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, SiteContext]:
    """Every part, every page of the guide alone, and a charity that leaves out all it may."""
    file = tmp_path_factory.mktemp("hosts") / "harbour.yaml"
    name = {"en": "Harbour", "cy": "Harbwr"}
    file.write_text(yaml.safe_dump({"name": name, "origins": ["https://a.example"], "leave_out": MOST}))
    return {
        "leaves out all it may": SiteContext(host=read_host(file)),
        **{part: site_context(None, part) for part in PARTS if part != "page"},
        **{f"only {page}": site_context(None, "page", page) for page in PAGES},
    }


def places_of(places: dict[str, SiteContext], screen: str) -> list[tuple[str, SiteContext]]:
    return [(name, shown_at) for name, shown_at in places.items() if shown_at.has(screen)]


def leads_to(written: str) -> set[str]:
    """The screens that a piece of HTML links to."""
    return {ADDRESSES[link] for link in re.findall(r'href="(/[^"?#]*)', written) if link in ADDRESSES}


def sentences(written: str) -> list[str]:
    """The sentences of a piece of HTML, without its marks."""
    without_numbers = re.sub(r"&#8288;<sup.*?</sup>", "", written)
    ended = re.sub(r"</?(?:p|li|ul|ol|h\d|div|table|tr|td|th|summary|details|article)\b[^>]*>", "\n", without_numbers)
    words = re.sub(r"<[^>]+>", "", ended)
    return [said.strip() for said in re.split(r"(?<=[.!?])\s|\n", words) if said.strip()]


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_leads_to_one_that_is_not_there(places: dict[str, SiteContext], screen: str, language: str) -> None:
    for name, shown_at in places_of(places, screen):
        for part in ("header", "exit_note", "more-for-you", "footer", screen):
            if part == screen and screen in ("result", "call_card"):
                continue
            found = fragment(part, language, screen, first=True, plain=True, shown_at=shown_at)
            astray = [code for code in leads_to(found) if not shown_at.has(code)]
            assert not astray, f"{name}: {part} leads to {astray}"


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_loses_whole_sentences_and_nothing_that_keeps_people_safe(
    places: dict[str, SiteContext], page: str, language: str
) -> None:
    whole = fragment(page, language, page)
    all_sentences = sentences(whole)
    for name, shown_at in places_of(places, page):
        kept = fragment(page, language, page, shown_at=shown_at)
        kept_sentences = set(sentences(kept))
        assert kept_sentences <= set(all_sentences), name
        assert leads_to(kept) >= leads_to(whole) & set(SAFETY_SCREENS), name
        assert not re.search(r"<(p|li|ul|h\d)\b[^>]*>\s*</\1>", kept), name
        lost = [said for said in all_sentences if said not in kept_sentences]
        # The guide's first page is a list of all pages: whatever cannot be reached goes from it.
        assert page == "reading" or len(" ".join(lost)) < 400, f"{name} loses {lost}"


MARKDOWN = MarkdownIt("commonmark")


def html_of(written: str, shown_at: SiteContext) -> str:
    tokens = lead_to_screens(MARKDOWN.parse(written), "cy", shown_at)
    return str(MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})).strip()


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Pay on time. Read [Late](late-money) first. Keep £3.50 a week.", "<p>Pay on time. Keep £3.50 a week.</p>"),
        ("Pay on time.\nRead [Late](late-money) first.\nKeep it.", "<p>Pay on time.\nKeep it.</p>"),
        ("**Do this.** Read **all** of [Late](late-money).", "<p><strong>Do this.</strong></p>"),
        ("Pay. [[a-source]] Read [Late](late-money). [[a-source]] Wait.", "<p>Pay. [[a-source]] Wait.</p>"),
        ("Read [Late](late-money) first.\n\nLast.", "<p>Last.</p>"),
        ("## Read on\n\n- [Late](late-money)\n\nLast.", "<p>Last.</p>"),
        ("- One.\n- [Late](late-money)", "<ul>\n<li>One.</li>\n</ul>"),
        ("Call [Help](help).", '<p>Call <a href="/help?lang=cy">Help</a>.</p>'),
    ],
)
def test_a_sentence_goes_with_its_link_and_the_next_one_stays(
    places: dict[str, SiteContext], written: str, kept: str
) -> None:
    assert html_of(written, places["estimate"]) == kept


def test_on_our_own_site_every_word_stays() -> None:
    written = "Pay on time. Read [Late](late-money) first. Keep £3.50 a week."
    assert 'Read <a href="/late-money?lang=cy">Late</a> first.' in html_of(written, OUR_OWN)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_link_in_a_sentence_names_a_screen_or_another_site(language: Language) -> None:
    links = {
        link
        for _, catalogue in catalogues(language)
        for sentence in catalogue_sentences(catalogue, language)
        for form in sentence.forms
        for link in re.findall(r"\]\(([^)]+)\)", form)
    }
    assert not {link for link in links if link not in SCREENS and not link.startswith("https://")}


@pytest.mark.parametrize("screen", SAFETY_SCREENS)
def test_what_keeps_people_safe_is_everywhere(places: dict[str, SiteContext], screen: str) -> None:
    assert all(shown_at.has(screen) for shown_at in places.values())


def test_every_place_begins_where_it_can_be_reached(places: dict[str, SiteContext]) -> None:
    assert all(shown_at.has(shown_at.start) for shown_at in places.values())


def test_a_screen_left_out_takes_along_what_lies_under_it(places: dict[str, SiteContext]) -> None:
    assert not places["leaves out all it may"].has("call_card")
    assert not places["leaves out all it may"].has("written_down")
    assert places["leaves out all it may"].has("count_nights")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("part", PARTS)
def test_what_the_privacy_page_says_of_names_stands_whole_in_every_part(part: str, language: str) -> None:
    (names,) = re.findall(r"<p><strong>(?:Names|Enwau)\..*?</p>", guide_page("privacy", language).html, re.S)
    assert names in guide_page("privacy", language, None, site_context(None, part, "reading")).html
