"""The paper of a private arrangement without scripts: only where both parents are safe."""

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, text
from tests.web.plain.walking import PlainVisit

PAPER = '<article class="paper'
SAFE = (
    ("role", "receive"),
    ("fear", "no"),
    ("protective_order", "no"),
    ("unsafe_contact", "no"),
    ("nation", "scotland"),
)


def answered(client: TestClient, *answers: tuple[str, str], language: str = "en") -> PlainVisit:
    """Answer the way finder's questions in turn, each as the page asks it."""
    visit = PlainVisit(client, "choosing", language)
    for _, answer in answers:
        (question,) = (name for name in visit.form.options if name.startswith("way-"))
        visit.choose(question, answer).press("continue")
    return visit


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_without_the_questions_about_safety_it_leads_to_them(client: TestClient, language: str) -> None:
    visit = PlainVisit(client, "written_down", language)
    assert PAPER not in visit.page
    assert text("written_down.first", language) in visit.words
    assert "/plain/which-way" in visit.press("go").address


@pytest.mark.parametrize("answers", [(("role", "receive"), ("fear", "yes")), (("role", "pay"), ("fear", "unsure"))])
def test_it_is_never_there_for_someone_who_must_be_careful(
    client: TestClient, answers: tuple[tuple[str, str], ...]
) -> None:
    visit = answered(client, *answers).press("finish").open("written_down")
    assert PAPER not in visit.page
    assert "show" not in visit.form.buttons


def test_two_parents_who_feel_safe_fill_it_in_and_see_it(client: TestClient) -> None:
    visit = answered(client, *SAFE).open("written_down")
    assert PAPER in visit.page
    assert text("written_down.nation.scotland", "en") in visit.words
    visit.type(**{"written_down-amount": "60 pounds, each Friday"}).press("show")
    assert visit.address.endswith("#answer-show")
    assert visit.page.count("60 pounds, each Friday") == 2  # in the field and on the paper
    visit.press("clear")
    assert "60 pounds, each Friday" not in visit.page
