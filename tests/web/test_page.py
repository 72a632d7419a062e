"""The served page holds the screen itself before any script has run."""

import re
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

import content
from content import LANGUAGES, SCREENS
from web import streamlit_build


class Outline(HTMLParser):
    """The order in which things stand in a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        named = dict(attributes)
        self.seen.append(
            f"{tag}#{named['id']}" if named.get("id") else f"{tag} module" if named.get("type") == "module" else tag
        )


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
    in_order = ["a#skip", "a#exit-link", "h1", "div#root", "script module"]
    assert [part for part in seen if part in in_order and part != "h1"] == [p for p in in_order if p != "h1"]
    assert seen.index("a#exit-link") < seen.index("h1") < seen.index("div#root")


def test_nothing_in_the_head_waits_for_the_network(client: TestClient) -> None:
    head = client.get("/").text.split("</head>")[0]
    assert "<script src" not in head
    assert "stylesheet" not in head
    assert "preload" not in head


def test_the_page_asks_for_no_chart_and_no_font(client: TestClient) -> None:
    for screen in SCREENS.values():
        asked_for = " ".join(re.findall(r'(?:href|src)="([^"]+)"', client.get(screen.address).text))
        assert "/static/js/" in asked_for
        assert not re.search(r"Plotly|Vega|DeckGl|arrow|\.woff2", asked_for)


def test_every_script_of_a_screen_exists_and_is_asked_for_once(client: TestClient) -> None:
    for screen in SCREENS:
        scripts = streamlit_build.scripts_for(screen)
        assert len(scripts) == len(set(scripts)) > 40
        assert all((streamlit_build.STATIC / "js" / script).is_file() for script in scripts)


def test_without_scripts_the_visit_moves_to_addresses_that_leaving_closes(client: TestClient) -> None:
    assert 'http-equiv="refresh" content="0; url=/plain/side-by-side"' in client.get("/side-by-side").text
    moved = client.get("/plain/side-by-side?lang=cy")
    assert moved.status_code == 303
    inside = client.get(moved.headers["location"])
    assert inside.status_code == 200
    assert 'lang="cy"' in inside.text
    leave = re.search(r'id="exit-link" href="([^"]+)"', inside.text)[1]
    gone = client.get(leave)
    assert gone.status_code == 303
    after = client.get(moved.headers["location"])
    assert (after.status_code, after.headers["location"]) == (303, gone.headers["location"])


def test_links_between_plain_pages_stay_in_the_visit(client: TestClient) -> None:
    inside = client.get(client.get("/plain/").headers["location"])
    links = re.findall(r"<nav.*?</nav>", inside.text, re.S)[0].split('href="')[1:]
    assert links
    assert all("visit=" in link.split('"')[0] for link in links)
