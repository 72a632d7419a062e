"""Fees, other money, what is announced and the explorers without scripts: what the running screens say, in order."""

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, text
from tests.pages.visit import Visit
from tests.web.plain.test_plain_journey import sentences
from tests.web.plain.walking import PlainVisit

SCREENS_OF_MONEY = ("fees_in_full", "other_money", "ahead", "through_the_year", "if_it_changes", "both_homes")


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS_OF_MONEY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_page_says_what_the_running_screen_says_in_the_same_order(
    client: TestClient, language: str, screen: str
) -> None:
    plain = PlainVisit(client, language=language).answer_everything("receive").open(screen).words
    running = Visit(language).answer_everything("receive").open(screen)
    _, *screens_own, _ = [element.proto.body for element in running.app.get("html")]  # between header and footer
    place = 0
    for piece in sentences("".join(screens_own)):
        place = plain.find(piece, place)
        assert place >= 0, f"{piece!r} is not on the plain page, or not there"


@pytest.mark.parametrize("screen", ["other_money", "ahead", "through_the_year", "if_it_changes", "both_homes"])
def test_who_has_answered_everything_is_not_sent_back_to_the_questions(client: TestClient, screen: str) -> None:
    """The plain page said that answers were missing and led to the questions, whatever was answered."""
    visit = PlainVisit(client, screen)
    assert text("result.open", "en") in visit.words
    assert "/plain/numbers" in visit.press("open").address
    visit = PlainVisit(client).answer_everything().open(screen)
    assert text("result.open", "en") not in visit.words


def test_a_cost_of_travel_is_asked_about_without_scripts(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().open("other_money")
    visit.tick("has-contact").type(**{"weekly-contact": "15"}).press("ask")
    assert visit.address.endswith("#answer-ask")
    assert 'id="answer-ask"' in visit.page
    assert text("other_money.decides", "en") in visit.words
    assert text("cost.contact.rule.heading", "en") in visit.words


def test_a_slip_in_a_cost_is_told_beside_it_and_stays_as_typed(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().open("other_money")
    visit.tick("has-contact").type(**{"weekly-contact": "a lot"}).press("ask")
    assert 'id="weekly-contact-error"' in visit.page
    assert visit.form.values["weekly-contact"] == ["a lot"]
    assert 'id="answer-ask"' not in visit.page


def test_one_asset_more_is_asked_about_each_time_it_is_pressed(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().open("other_money")
    visit.tick("has-assets").type(**{"value-0": "40000"}).press("ask").press("asset-more")
    assert visit.form.names["value-1"] == "text"
    assert visit.form.values["value-0"] == ["40000"]


def test_money_owed_and_a_payday_are_worked_out_without_scripts(client: TestClient) -> None:
    visit = PlainVisit(client, "fees_in_full").type(arrears="100").press("arrears")
    assert "£120.00" in visit.words
    assert "£96.00" in visit.words
    visit.type(net_earnings="1000", due="300").press("earnings")
    assert visit.address.endswith("#answer-earnings")
    assert visit.form.values["due"] == ["300"]


def test_a_slip_in_the_money_owed_is_told_beside_it(client: TestClient) -> None:
    visit = PlainVisit(client, "fees_in_full").type(arrears="some").press("arrears")
    assert 'id="arrears-error"' in visit.page
    assert "£120.00" not in visit.words


def test_other_nights_are_looked_at_without_scripts(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().open("through_the_year")
    asked = "explore-nights-0-0"
    visit.type(**{asked: "120"}).press("show")
    assert visit.address.endswith("#answer-show")
    assert text("through_the_year.mark", "en", nights=120) in visit.words
    assert "<svg" in visit.page
    visit.type(**{asked: "lots"}).press("show")
    assert f'id="{asked}-error"' in visit.page
    assert visit.form.values[asked] == ["lots"]


def test_who_does_not_know_the_income_looks_at_nights_with_one_they_pick(client: TestClient) -> None:
    visit = PlainVisit(client).begin("receive").choose("income_unknown", "True").choose("nation", "england")
    visit.press("continue").type(count__0="1").press("continue").choose("band-0-0", "under_52").press("continue")
    visit.open("through_the_year")
    first = visit.words
    income = visit.form.options["explore-income"]
    visit.choose("explore-income", income[0]).press("show")
    assert visit.words != first
    assert visit.form.values["explore-income"] == income[:1]


def test_both_homes_are_added_up_and_cleared_without_scripts(client: TestClient) -> None:
    typed = {"paying_in": "1800", "paying_costs": "1,500", "receiving_in": "1400", "receiving_costs": "1700"}
    visit = PlainVisit(client).answer_everything().open("both_homes")
    visit.type(**{f"both_homes-{name}": value for name, value in typed.items()}).press("show")
    assert text("both_homes.caption", "en") in visit.words
    visit.press("clear")
    assert text("both_homes.caption", "en") not in visit.words
    assert visit.form.values["both_homes-paying_in"] == [""]
