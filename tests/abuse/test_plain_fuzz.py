"""Whatever is posted to a plain page, the answer is a page of ours, and never somebody else's answers."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.abuse.plain_fuzz import SECRET, Fuzz
from tests.web.plain.walking import PlainVisit

FEW = 400


def test_four_hundred_spoiled_posts_get_pages_of_ours_alone(client: TestClient) -> None:
    fuzz = Fuzz(client, seed=7)
    fuzz.run(FEW)
    assert len(fuzz.kinds) == 10


def test_a_page_kept_from_another_visit_opens_nothing(client: TestClient) -> None:
    theirs = PlainVisit(client).begin().earn(SECRET, "year")
    mine = PlainVisit(client).begin()
    mine.form.values["sealed"] = theirs.form.values["sealed"]
    assert SECRET not in mine.press("continue").press("continue").page


@pytest.mark.parametrize(
    "spoiled",
    [{"sealed": ["not ours"]}, {"income": ["1", "2"]}, {"income": ["x" * 41]}, {"step": ["nights"]}],
    ids=["seal", "doubled", "too long", "another step"],
)
def test_a_form_that_cannot_be_read_comes_back_with_one_sentence(client: TestClient, spoiled: dict[str, Any]) -> None:
    visit = PlainVisit(client).begin()
    visit.form.values |= spoiled
    page = visit.press("continue")
    assert page.status == 203
    assert "We could not read what was sent." in page.words
    assert "Your income" in page.words


def test_a_body_of_a_megabyte_is_not_read_to_its_end(client: TestClient) -> None:
    visit = PlainVisit(client).begin()
    answer = client.post(
        visit.form.action, content=b"a" * 1_000_000, headers={"content-type": "application/x-www-form-urlencoded"}
    )
    assert "We could not read what was sent." in visit.follow(answer).words
