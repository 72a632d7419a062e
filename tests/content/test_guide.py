"""The guide's pages: sourced, dated, plain, dull in histories, and the same in every language."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import yaml

from content import LANGUAGES, NATIONS, SCREENS, money, text
from content.loaders.guide.errors import ContentError
from content.loaders.guide.examples import EXAMPLES, Example, example_html, worked_out
from content.loaders.guide.front import PAGES, guide_slugs
from content.loaders.guide.pages import GuidePage, guide_page, read_page
from content.loaders.guide.parts import PARTS
from content.loaders.guide.sources import SOURCES
from content.loaders.guide.view import View
from tests.content.reading_ease import flesch_kincaid_grade, sentences, words

CASES = Path(__file__).parents[1] / "cases"
AVOIDED = yaml.safe_load((CASES / "words_to_avoid.yaml").read_text(encoding="utf-8"))
MALFORMED = yaml.safe_load((CASES / "malformed_pages.yaml").read_text(encoding="utf-8"))
SLUGS = guide_slugs()
PAGES_WITHOUT_FACTS_OF_OTHERS = {"accessibility", "help", "reading", "sources"}
TELLING = r"abus|violen|afraid|fear|danger|child|maintenance|arrears|cms|safe|escape|leav(e|ing) |hide|track"


def prose(page: GuidePage) -> str:
    return "\n".join(block.html for block in page.blocks if block.kind != "contents")


def both(slug: str) -> tuple[GuidePage, GuidePage]:
    return guide_page(slug, "en"), guide_page(slug, "cy")


@pytest.mark.parametrize("slug", SLUGS)
def test_every_page_has_a_screen_of_its_own(slug: str) -> None:
    assert [screen.guide for screen in SCREENS.values()].count(slug) == 1


def test_every_part_an_editor_can_write_is_told_of_in_the_editors_guide() -> None:
    told = re.findall(r"\{\{ ([a-z-]+)", (PAGES / "README.md").read_text(encoding="utf-8"))
    assert set(told) == set(PARTS)


@pytest.mark.parametrize("slug", SLUGS)
def test_every_page_says_where_its_facts_come_from(slug: str) -> None:
    page = guide_page(slug, "en")
    assert page.sources or slug in PAGES_WITHOUT_FACTS_OF_OTHERS


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("slug", SLUGS)
def test_every_source_a_page_lists_is_marked_in_its_text(slug: str, language: str) -> None:
    page = guide_page(slug, language)
    marked = set(map(int, re.findall(r'<sup class="source">.*?>(\d+)</a>', prose(page))))
    assert marked == set(range(1, len(page.sources) + 1))


@pytest.mark.parametrize("slug", SLUGS)
def test_every_page_was_checked_after_its_sources_were_seen(slug: str) -> None:
    page = guide_page(slug, "en")
    assert page.last_checked >= max((source.seen for source in page.sources), default=date.min)
    assert page.last_checked <= date(2026, 12, 31)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_history_line_tells_nothing(slug: str) -> None:
    for language in LANGUAGES:
        title = guide_page(slug, language).dull_title
        assert not re.search(TELLING + "|plant|cynhaliaeth|cam-drin|ofn|diogel|perygl", title, re.I)
    summary = guide_page(slug, "en").summary
    assert not re.search(r"abus|violen|afraid|danger|child|maintenance|cms", f"{slug} {summary}", re.I)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_tabs_can_be_told_apart(language: str) -> None:
    titles = Counter(text(screen.title_code, language) for screen in SCREENS.values())
    assert max(titles.values()) == 1


@pytest.mark.parametrize("slug", SLUGS)
def test_every_page_reads_at_a_young_age(slug: str) -> None:
    without_tables = re.sub(r"<table.*?</table>|<h\d[^>]*>.*?</h\d>", "", prose(guide_page(slug, "en")), flags=re.S)
    assert flesch_kincaid_grade(without_tables) <= 6


@pytest.mark.parametrize("slug", SLUGS)
def test_no_sentence_is_longer_than_25_words(slug: str) -> None:
    page = guide_page(slug, "en")
    assert not [one for one in sentences(f"{prose(page)}<p>{page.summary}</p>") if len(words(one)) > 25]


def test_the_measure_of_reading_ease_knows_hard_from_easy() -> None:
    assert flesch_kincaid_grade("<p>The cat sat on the mat. It was warm.</p>") < 1
    hard = "<p>Notwithstanding contemporaneous representations, administrative determinations remain unenforceable.</p>"
    assert flesch_kincaid_grade(hard) > 20


@pytest.mark.parametrize("row", AVOIDED, ids=lambda row: row["instead"])
def test_no_page_uses_a_word_that_hurts(row: dict[str, str]) -> None:
    pages = [guide_page(slug, "en") for slug in SLUGS]
    spoken = {page.slug: re.sub(r"<[^>]+>", " ", f"{page.title}. {page.summary} {prose(page)}") for page in pages}
    assert not {slug for slug, said in spoken.items() if re.search(row["pattern"], said, re.I)}


@pytest.mark.parametrize("slug", SLUGS)
def test_every_link_inside_the_guide_leads_somewhere(slug: str) -> None:
    page = guide_page(slug, "en")
    listed = [name for block in page.blocks if block.name in ("links", "pages") for name in block.arguments]
    assert {*page.next, *listed} <= SCREENS.keys()
    addresses = {screen.address for screen in SCREENS.values()}
    assert set(re.findall(r'href="(/[^"?]*)', page.html)) <= addresses


def links(page: GuidePage) -> list[str]:
    return [link.removesuffix("?lang=cy") for link in re.findall(r'href="([^"]+)"', prose(page))]


def headings(page: GuidePage) -> list[str]:
    return re.findall(r"<h(\d)", prose(page))


@pytest.mark.parametrize("slug", SLUGS)
def test_welsh_has_the_same_shape(slug: str) -> None:
    english, welsh = both(slug)
    assert headings(english) == headings(welsh)
    assert [(block.kind, block.name, block.arguments, block.nations) for block in english.blocks] == [
        (block.kind, block.name, block.arguments, block.nations) for block in welsh.blocks
    ]
    for tag in ("li>", "p>", "<td", "<th", "<strong>"):
        assert prose(english).count(tag) == prose(welsh).count(tag), tag
    assert (english.sources, english.next, english.nations) == (welsh.sources, welsh.next, welsh.nations)
    assert english.last_checked == welsh.last_checked


@pytest.mark.parametrize("slug", SLUGS)
def test_welsh_has_the_same_links_and_sources(slug: str) -> None:
    english, welsh = both(slug)
    assert links(english) == links(welsh)


@pytest.mark.parametrize("slug", SLUGS)
def test_welsh_has_the_same_numbers(slug: str) -> None:
    figures = [
        Counter(re.findall(r"£?\d[\d,]*%?", re.sub(r"<[^>]+>", " ", prose(page).replace("116 123", "116123"))))
        for page in both(slug)
    ]
    assert figures[0] == figures[1]


@pytest.mark.parametrize("slug", SLUGS)
def test_welsh_is_not_the_english_again(slug: str) -> None:
    english, welsh = ({*sentences(prose(page))} for page in both(slug))
    assert len(english & welsh) <= 3


@pytest.mark.slow
@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("slug", SLUGS)
def test_a_reader_sees_only_their_own_nations_part(slug: str, nation: str) -> None:
    page = guide_page(slug, "en", nation)
    assert all(nation in block.nations for block in page.blocks)
    assert 'class="only"' not in page.html


def test_a_reader_whose_nation_is_not_known_sees_every_part_named() -> None:
    page = guide_page("asking-again", "en")
    assert page.html.count('class="only-name"') == sum(block.kind == "only" for block in page.blocks)


@pytest.mark.slow
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES.keys())
def test_a_source_is_used_by_some_page_or_announcement(source: object) -> None:
    used = {listed.id for slug in SLUGS for listed in guide_page(slug, "en").sources}
    for register in ("reform.yaml", "who_sees.yaml"):
        used |= {row["source"] for row in yaml.safe_load((PAGES.parent / register).read_text(encoding="utf-8"))}
    assert source.id in used  # type: ignore[attr-defined]


@pytest.mark.parametrize("case", MALFORMED, ids=[case["case"] for case in MALFORMED])
def test_an_editor_is_told_the_line_and_the_reason(case: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a-page.md"
    path.write_text(case["page"], encoding="utf-8")
    with pytest.raises(ContentError) as told:
        read_page(path, "en")
    assert str(told.value).startswith(f"a-page.md, line {case['line']}: ")
    assert case["reason"] in str(told.value)


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES.keys())
def test_an_example_is_told_and_worked_out_in_every_language(example: Example) -> None:
    amount, _ = worked_out(example.id)
    for language in LANGUAGES:
        shown = example_html(example.id, View(language=language))
        assert money(amount.weekly, language) in shown
        assert shown.count('<span class="law">') == len(amount.steps)


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES.keys())
def test_the_figures_of_an_examples_story_are_the_figures_worked_with(example: Example) -> None:
    told = {figure.replace(",", "") for figure in re.findall(r"\d[\d,]*", example.story["en"])}
    written = str(example.facts)
    assert not {figure for figure in told if figure not in written}


def test_no_result_is_typed_into_the_examples() -> None:
    written = (PAGES.parent / "examples.yaml").read_text(encoding="utf-8")
    for identifier in EXAMPLES:
        weekly = worked_out(identifier)[0].weekly
        assert f"{weekly}" not in written or weekly == int(weekly)
