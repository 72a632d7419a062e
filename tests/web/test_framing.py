"""Only a site in the list may show the tool in a frame; any other gets a page that says how to be listed."""

import pytest
from httpx2 import Response
from starlette.testclient import TestClient

from content import LANGUAGES
from content.loaders.host import hosts
from web.headers import framing_origins

FROM_ELSEWHERE = {"Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "cross-site"}


def framers(answer: Response) -> str:
    return answer.headers["content-security-policy"].split("frame-ancestors ")[1]


def test_the_listed_origins_are_the_ones_that_may_frame(client: TestClient) -> None:
    listed = [origin for host in hosts().values() for origin in host.origins]
    assert framing_origins() == ("'self'", *listed)
    answer = client.get("/", params={"host": "example"}, headers=FROM_ELSEWHERE)
    assert answer.status_code == 200
    assert framers(answer) == "'self' https://charity.example"


@pytest.mark.slow
@pytest.mark.parametrize("host", [None, "nobody", "example;", "EXAMPLE"])
@pytest.mark.parametrize("address", ["/", "/numbers", "/plain/numbers"])
@pytest.mark.parametrize("element", ["iframe", "frame", "object", "embed"])
def test_a_stranger_gets_a_page_without_the_tool(
    client: TestClient, host: str | None, address: str, element: str
) -> None:
    asked = {"host": host} if host else {}
    answer = client.get(address, params=asked, headers=FROM_ELSEWHERE | {"Sec-Fetch-Dest": element})
    assert answer.status_code == 403
    assert "This page cannot be shown here" in answer.text
    assert "<script" not in answer.text
    assert 'id="exit-link"' not in answer.text
    assert framers(answer) == "*"


def test_a_visitor_who_follows_a_link_is_not_refused(client: TestClient) -> None:
    answer = client.get("/", headers={"Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200
    assert framers(answer) != "*"


def test_our_own_page_may_frame_the_tool(client: TestClient) -> None:
    answer = client.get("/", headers={"Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_into_the_list_has_an_address_of_its_own(client: TestClient, language: str) -> None:
    answer = client.get("/not-listed", params={"lang": language})
    assert answer.status_code == 200
    assert f'lang="{language}"' in answer.text
    assert "https://www.charity.example" in answer.text


def test_the_page_that_says_how_to_be_listed_may_stand_in_any_sites_frame(client: TestClient) -> None:
    """It was answered with the listed sites alone, so that a site that copied a snippet showed a broken frame."""
    assert framers(client.get("/not-listed")) == "*"
    assert framers(client.get("/help")) != "*"
