"""The search without scripts: typed into a form, sent in the body, answered on the same page, never in an address."""

import re

import pytest
from starlette.testclient import TestClient


def opened(client: TestClient, language: str = "en") -> str:
    """Open the guide without scripts and give its address with the visit's word."""
    query = "" if language == "en" else f"?lang={language}"
    return str(client.get(f"/plain/reading{query}", follow_redirects=True).url)


@pytest.mark.parametrize(
    ("language", "typed", "leads"),
    [("en", "bailiffs", "/plain/step-by-step?"), ("cy", "beilïaid", "/plain/step-by-step?")],
)
def test_a_parent_without_scripts_searches_and_is_led_on_within_the_visit(
    client: TestClient, language: str, typed: str, leads: str
) -> None:
    answer = client.post(opened(client, language), data={"q": typed})
    assert answer.is_success
    listed = re.search(r'<ul class="guide-list found">.*?</ul>', answer.text, re.S)
    assert listed is not None
    assert leads in listed[0]
    assert "visit=" in listed[0]
    assert typed not in str(answer.url)


def test_the_form_stands_on_the_page_without_scripts_alone(client: TestClient) -> None:
    assert 'name="q"' in client.get("/plain/reading", follow_redirects=True).text
    assert 'name="q"' not in client.get("/reading").text
    assert client.post("/reading", data={"q": "fee"}).status_code == 405
    assert client.post("/plain/papers", data={"q": "fee"}).status_code == 405


def test_what_is_typed_stands_in_the_field_again_as_words(client: TestClient) -> None:
    answer = client.post(opened(client), data={"q": '"><script>x</script> fee'})
    assert "<script>x" not in answer.text
    assert "&lt;script&gt;x" in answer.text


def test_nothing_typed_is_said_beside_the_field(client: TestClient) -> None:
    assert "Write a word to look for." in client.post(opened(client), data={"q": "  "}).text


def test_a_search_after_leaving_leads_out(client: TestClient) -> None:
    address = opened(client)
    client.get(address.replace("/plain/reading", "/leave"), follow_redirects=False)
    answer = client.post(address, data={"q": "fee"}, follow_redirects=False)
    assert answer.status_code == 203
    assert 'http-equiv="refresh"' in answer.text
    assert "/plain/" not in answer.text
    assert "fee" not in answer.text


def test_a_flood_of_letters_is_not_read(client: TestClient) -> None:
    answer = client.post(opened(client), data={"q": "fee " * 2000})
    assert answer.is_success
    assert "guide-list found" not in answer.text


def test_a_post_with_more_fields_than_a_search_has_is_no_search(client: TestClient) -> None:
    answer = client.post(opened(client), data={f"field{at}": "1" for at in range(9)})
    assert answer.is_success
    assert 'name="q"' in answer.text
