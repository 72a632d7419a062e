"""The script for charities' pages speaks our words, stays what it was, and starts the tool where it should."""

import re
from pathlib import Path

import pytest
import yaml
from starlette.testclient import TestClient

import content
from content import PARTS, ToolPart, text
from tests.finding import found
from web.embedding import integrity, newest, scripts

PUBLISHED = {
    f"/embed/{row['version']}.js": row["integrity"]
    for row in yaml.safe_load((Path(content.__file__).parent / "embed.yaml").read_text())
}
"""What each version was when it was published. A published one never changes: write a new version instead."""

WORDS = {
    "title": "embed.title",
    "exit": "edge.exit",
    "leaving": "edge.leaving",
    "twoMore": "edge.two_more",
    "oneMore": "edge.one_more",
    "timedOut": "edge.timed_out",
}


@pytest.mark.parametrize("address", PUBLISHED)
def test_a_published_version_never_changes(client: TestClient, address: str) -> None:
    assert integrity(address) == PUBLISHED[address]
    assert client.get(address).text == scripts()[address]


def test_every_version_is_held_to_its_hash() -> None:
    assert set(PUBLISHED) == {address for address in scripts() if address != "/embed.js"}


def test_the_plain_address_gives_the_newest(client: TestClient) -> None:
    assert client.get("/embed.js").text == client.get(newest()).text


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_script_speaks_as_the_catalogues_do(language: str) -> None:
    spoken = found(rf"{language}: {{(.*?)}},", scripts()[newest()], flags=re.S)
    for name, code in WORDS.items():
        said = found(rf"\b{name}: (['\"])(.*?)\1[,\n]", spoken, 2, re.S)
        assert said == text(code, language)


def test_the_script_brings_nothing_from_elsewhere() -> None:
    script = scripts()[newest()]
    assert not re.search(r"\b(import|fetch|XMLHttpRequest|localStorage|sessionStorage|cookie|eval)\b", script)
    assert re.findall(r"https?://[^'\s]+", script) == ["https://www.bbc.co.uk/weather"]


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("", "/"),
        ("host=example", "/?host=example"),
        ("host=example&part=estimate", "/numbers?host=example&part=estimate"),
        ("host=example&part=estimate&lang=cy", "/numbers?lang=cy&host=example&part=estimate"),
        ("host=example&part=page&page=late-money", "/late-money?host=example&part=page&page=late-money"),
        ("host=example&part=page&page=estimate", "/?host=example"),
        ("host=example&page=choosing", "/which-way?host=example&page=choosing"),
        ("host=example&page=call_card", "/?host=example"),
        ("host=example&part=helplines", "/help?host=example&part=helplines"),
        ("host=nobody&part=nothing&page=//evil.example", "/"),
    ],
)
def test_the_tool_starts_where_the_charity_chose(client: TestClient, asked: str, led_to: str) -> None:
    answer = client.get(f"/start?{asked}")
    assert (answer.status_code, answer.headers["location"]) == (303, led_to)


@pytest.mark.parametrize("part", [part for part in PARTS.values() if part.start], ids=lambda part: part.code)
def test_a_part_s_menu_is_its_own(client: TestClient, part: ToolPart) -> None:
    shown = client.get(client.get(f"/start?part={part.code}").headers["location"]).text
    menu = found(r'<div class="house-menu wide".*?</div>', shown, 0, re.S)
    listed = re.findall(r'href="([^"?]+)', menu)
    assert "/help" in listed
    assert "/staying-private" in listed
    assert ("/late-money" in listed) is False
    assert ("/side-by-side" in listed) is (part.code == "compare")


def test_a_charity_s_colours_reach_the_first_answer(client: TestClient) -> None:
    shown = client.get("/numbers", params={"host": "example"}).text
    assert "--deep:#5a2a86" in shown
    assert '"theme":{"name":"example"' in shown
    assert "--deep:#5a2a86" not in client.get("/numbers").text


def test_colours_come_by_name_only(client: TestClient) -> None:
    shown = client.get("/numbers", params={"host": "#ff0000", "theme": "#ff0000", "deep": "#ff0000"}).text
    assert "#ff0000" not in shown


def test_the_plain_twin_keeps_the_place(client: TestClient) -> None:
    inside = client.get(client.get("/plain/numbers?host=example&part=estimate").headers["location"])
    links = re.findall(r'href="(/plain/[^"]+)"', inside.text)
    assert links
    assert all("host=example&amp;part=estimate" in link for link in links)
    assert 'href="/leave?visit=' in inside.text
