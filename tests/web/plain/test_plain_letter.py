"""A decision letter is checked without scripts: figures in, the verdict first, back to the figures."""

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, text
from tests.web.plain.walking import PlainVisit


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_letter_is_checked_without_scripts(client: TestClient, language: str) -> None:
    visit = PlainVisit(client, language=language).answer_everything().open("check_figures")
    assert text("letter.drawn", language) in visit.words
    visit.choose("collected-letter", "False").type(
        **{"gross_weekly_income-letter": "576.92", "weekly_amount-letter": "92.05"}
    ).press("ask")
    assert text("letter.verdict", language, parting=1, lines=2) in visit.words
    assert "collection_fee-letter" not in visit.form.names
    visit.press("change")
    assert visit.form.values["gross_weekly_income-letter"] == ["576.92"]


def test_a_wrong_figure_stands_beside_its_field_and_an_empty_letter_is_told(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().open("check_figures").press("ask")
    assert text("letter.empty", "en") in visit.words
    visit.type(**{"weekly_amount-letter": "lots"}).press("ask")
    assert 'id="weekly_amount-letter-error"' in visit.page
    assert visit.form.values["weekly_amount-letter"] == ["lots"]


def test_a_father_of_two_families_says_which_the_letter_is_about(client: TestClient) -> None:
    visit = PlainVisit(client).begin("pay").earn("1000", "week").press("continue").press("add-family")
    visit.type(**{"called-1": "Sam", "count-0": "1", "count-1": "1"}).press("continue")
    visit.choose("band-0-0", "under_52").choose("band-1-0", "under_52").press("continue").open("check_figures")
    assert "The family with Sam" in visit.words
    visit.choose("which-letter", "1").type(**{"weekly_amount-letter": "76.00"}).press("ask")
    assert text("letter.verdict.agrees", "en") in visit.words


def test_without_the_familys_answers_it_leads_to_the_questions(client: TestClient) -> None:
    visit = PlainVisit(client, "check_figures")
    assert text("result.open", "en") in visit.words
    visit.press("open")
    assert "/plain/numbers" in visit.address
