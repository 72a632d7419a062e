"""What follows from an answer of a guide's page stands within it, in the plain edition and in the page served first."""

import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, Language
from tests.web.plain.walking import PlainVisit

ANSWER = re.compile(r'<details class="way answer-to-open">(.*?)</details>', re.S)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("edition", ["plain", "served"])
def test_each_answer_about_money_that_stopped_holds_its_number(
    client: TestClient, language: Language, edition: str
) -> None:
    """The parts of the page had closed each answer before its first line."""
    plain = PlainVisit(client, "late-money", language)
    page = plain.page if edition == "plain" else client.get("/late-money", params={"lang": language}).text
    answers = ANSWER.findall(page)
    assert len(answers) == 4
    for answer in answers:
        assert 'href="tel:' in answer
        assert answer.count("<div") == answer.count("</div>")
