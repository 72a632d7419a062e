"""The served page holds the screen itself before any script has run."""

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from starlette.testclient import TestClient

import content
from content import LANGUAGES, SCREENS
from streamlit_adapter import browser_files
from tests.finding import found
from tests.web.plain.walking import PlainVisit
from web.leaving import ExitTargets

EXITS = Path(content.__file__).with_name("exit.yaml")


class Outline(HTMLParser):
    """The order in which things stand in a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        named = dict(attributes)
        self.seen.append(f"{tag}#{named['id']}" if named.get("id") else tag)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_screen_is_readable_in_its_first_answer(client: TestClient, screen: content.Screen, language: str) -> None:
    shown = client.get(screen.address, params={"lang": language})
    assert shown.status_code == 200
    assert f'<html lang="{language}" dir="{LANGUAGES[language].direction}"' in shown.text
    assert f"<title>{content.text(screen.title_code, language)}</title>".replace("'", "&#39;") in shown.text
    assert "<h1" in shown.text
    assert "999" in shown.text
    assert "<noscript>" in shown.text
    seen = Outline(shown.text).seen
    in_order = ["a#skip", "a#exit-link", "h1", "div#root", "script#shell-facts"]
    assert sorted(in_order, key=seen.index) == in_order


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_every_meta_says_something_and_no_two_navigations_have_one_name(
    client: TestClient, screen: content.Screen
) -> None:
    for address in (screen.address, f"/plain{screen.address}"):
        shown = client.get(address, follow_redirects=True).text
        metas = re.findall(r"<meta (?!charset)[^>]*>", shown)
        assert not [meta for meta in metas if " content=" not in meta]
        names = re.findall(r'<nav [^>]*aria-label="([^"]*)"', shown)
        assert len(names) == shown.count("<nav ") == len(set(names))


SHOWN_BY = {
    "weather": {"en": "weather", "cy": "tywydd"},
    "forecast": {"en": "weather", "cy": "tywydd"},
    "news": {"en": "news", "cy": "newyddion"},
}


@pytest.mark.parametrize("name", ExitTargets(**yaml.safe_load(EXITS.read_text(encoding="utf-8"))).allowed)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_on_the_exit_is_true_of_each_page_it_may_lead_to(name: str, language: str) -> None:
    assert SHOWN_BY[name][language] in content.text("edge.exit_note", language)


def test_reading_waits_for_nothing_on_the_network(client: TestClient) -> None:
    for screen in SCREENS.values():
        source = client.get(screen.address).text
        assert not re.search(r"<script[^>]*\bsrc=", source)
        assert not re.search(r'<link[^>]*rel="(?!icon)', source)


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_what_only_the_screens_for_charities_draw_is_not_paid_for_before_reading(
    client: TestClient, screen: content.Screen
) -> None:
    waits = (".form-card", ".copy-text", "st-key-preview", "st-key-adviser-line")
    first = re.findall(r"<style[^>]*>(.*?)</style>", client.get(screen.address).text, re.S)[0]
    later = client.get(asked_for(client, screen)[1]).text
    assert not [drawn for drawn in waits if drawn in first]
    assert all(drawn in later for drawn in waits)


def asked_for(client: TestClient, screen: content.Screen) -> list[str]:
    """What the page asks for once it has been drawn."""
    facts = json.loads(re.findall(r'id="shell-facts"[^>]*>(.*?)</script>', client.get(screen.address).text, re.S)[0])
    return [facts["entry"], facts["style"], *facts["modules"]]


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_no_chart_and_no_font_is_asked_for(client: TestClient, screen: content.Screen) -> None:
    addresses = asked_for(client, screen)
    assert not [address for address in addresses if re.search(r"Plotly|Vega|DeckGl|arrow|\.woff2", address)]
    assert {client.get(address).status_code for address in addresses} == {200}


def test_every_script_of_a_screen_exists_and_is_asked_for_once(client: TestClient) -> None:
    for screen in SCREENS:
        scripts = browser_files.scripts_for(screen)
        assert len(scripts) == len(set(scripts)) > 40
        assert all((browser_files.STATIC / "js" / script).is_file() for script in scripts)


def test_without_scripts_the_visit_moves_to_addresses_that_leaving_closes(client: TestClient) -> None:
    assert 'http-equiv="refresh" content="0; url=/plain/side-by-side"' in client.get("/side-by-side").text
    moved = client.get("/plain/side-by-side?lang=cy")
    assert moved.status_code == 303
    inside = client.get(moved.headers["location"])
    assert inside.status_code == 203
    assert 'lang="cy"' in inside.text
    leave = found(r'id="exit-link" href="([^"]+)"', inside.text)
    gone = client.get(leave)
    assert gone.status_code == 303
    after = client.get(moved.headers["location"])
    assert after.status_code == 203
    assert f'http-equiv="refresh" content="0; url={gone.headers["location"]}"' in after.text
    assert "<h1" not in after.text


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_without_scripts_somebody_in_danger_finds_people_to_call_and_the_way_out_alone(
    client: TestClient, language: str
) -> None:
    page = PlainVisit(client, "choosing", language).press("danger").page
    assert f'lang="{language}"' in page
    assert "999" in page
    assert "55" in page
    links = {link.partition("?")[0] for link in re.findall(r'href="(/[^"]+)"', page) if not link.startswith("/edge/")}
    assert links == {"/leave", "/plain/which-way"}
    (other,) = re.findall(r'class="house-language" href="([^"]+)"', page)
    assert (
        content.text("choosing.lead.danger", "cy" if language == "en" else "en")
        in client.get(html.unescape(other)).text
    )


def test_links_between_plain_pages_stay_in_the_visit(client: TestClient) -> None:
    inside = client.get(client.get("/plain/").headers["location"])
    links = re.findall(r"<nav.*?</nav>", inside.text, re.S)[0].split('href="')[1:]
    assert links
    assert all("visit=" in link.split('"')[0] for link in links)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(
    ("screen", "said"),
    [
        ("call_card", ("call_card.say.hello", "call_card.say.abuse")),
        ("have_ready", ("have_ready.item.bank", "have_ready.item.pay_income")),
        ("keep_a_note", ("keep_a_note.never.follow", "keep_a_note.keep.bank", "keep_a_note.know.work")),
        ("records", ("records.calls.promised", "records.nights.bands")),
        ("letters", ("letters.complaint.open", "letters.bank.ask")),
        ("through_the_year", ("through_the_year.edges",)),
        ("if_it_changes", ("if_it_changes.quarter",)),
        ("arriving", ("arriving.figures.collected", "arriving.owed")),
    ],
)
def test_without_scripts_what_needs_no_sum_is_there_to_read_and_copy(
    client: TestClient, language: str, screen: str, said: tuple[str, ...]
) -> None:
    address = f"/plain{SCREENS[screen].address}?lang={language}"
    page = html.unescape(client.get(client.get(address).headers["location"]).text)
    for code in said:
        assert content.text(code, language) in page, code
    if screen == "call_card":
        assert page.index("<details") < page.index(content.text("call_card.say.abuse", language))
