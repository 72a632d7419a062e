"""A charity's web editor whose browser runs no script chooses, and reads the code to paste."""

import html
import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, PARTS
from tests.web.plain.walking import PlainVisit


def snippets(visit: PlainVisit) -> dict[str, str]:
    """The code of each form, as it would be pasted."""
    found = re.findall(r'id="snippet-(\w+)"[^>]*><code>(.*?)</code>', visit.page, re.S)
    return {form: html.unescape(code) for form, code in found}


def test_the_code_stands_there_from_the_start_with_the_address_of_this_copy(client: TestClient) -> None:
    shown = snippets(PlainVisit(client, "for_sites"))
    assert list(shown) == ["script", "frame", "link"]
    assert all(f"{client.base_url}/start?host=example" in code for code in shown.values())
    assert f'<script src="{client.base_url}/embed/' in shown["script"]
    assert 'integrity="sha384-' in shown["script"]


def test_there_is_no_button_that_needs_a_script(client: TestClient) -> None:
    visit = PlainVisit(client, "for_sites")
    assert "copy-text" not in visit.page
    assert visit.form.buttons == ["show"]


@pytest.mark.parametrize("part", [part for part in PARTS if PARTS[part].start])
def test_a_part_with_one_start_is_there_after_one_press(client: TestClient, part: str) -> None:
    visit = PlainVisit(client, "for_sites").choose("site-part", part).press("show")
    assert all(f"part={part}" in code for code in snippets(visit).values())
    assert f'data-part="{part}"' in snippets(visit)["script"]
    assert "site-page" not in visit.form.options
    assert "site-start" not in visit.form.options


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_one_page_of_the_guide_is_picked_on_the_page_that_follows(client: TestClient, language: str) -> None:
    visit = PlainVisit(client, "for_sites", language).choose("site-part", "page").press("show")
    assert 'role="alert"' in visit.page
    visit.choose("site-page", "reading").choose("site-language", "cy").press("show")
    pasted = snippets(visit)
    assert 'data-part="page" data-page="reading" data-lang="cy"' in pasted["script"]
    assert all("page=reading" in code and "lang=cy" in code for code in pasted.values())
    assert "agorwch y tudalennau hyn" in pasted["link"]


def test_the_whole_tool_begins_where_the_editor_says(client: TestClient) -> None:
    visit = PlainVisit(client, "for_sites").choose("site-start", "choosing").press("show")
    assert all("page=choosing" in code for code in snippets(visit).values())


def test_what_is_no_option_changes_nothing(client: TestClient) -> None:
    visit = PlainVisit(client, "for_sites")
    before = snippets(visit)
    visit.form.values["site-part"] = ["<script>"]
    visit.form.values["site-start"] = ["nowhere"]
    assert snippets(visit.press("show")) == before


def test_the_running_screens_first_page_asks_nothing_yet(client: TestClient) -> None:
    """The code to paste names the address that was asked for, which a first page kept for everybody does not know."""
    assert "snippet-" not in client.get("/for-sites").text
