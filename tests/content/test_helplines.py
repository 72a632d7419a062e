"""People to call: the numbers are right, the doubtful ones say so, and the ones that fit come first."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from pydantic import ValidationError

from content import LANGUAGES, NATIONS
from content.loaders.guide.front import guide_slugs
from content.loaders.guide.helplines import (
    HELPLINES,
    NEEDS,
    PAID_PREFIXES,
    RETIRED_NUMBERS,
    Helpline,
    Need,
    digits,
    first_helplines,
    helplines_for,
    is_open,
    needs_check,
)
from content.loaders.guide.pages import guide_page
from content.loaders.guide.parts import helpline_html
from content.loaders.guide.view import View
from logic.codes import Nation

SHORT_NUMBERS = {"999", "101", "55", "111"}
TODAY = date(2026, 11, 21)


def a_line(**facts: object) -> Helpline:
    entry = {
        "id": "a-line",
        "name": {"en": "A line", "cy": "Llinell"},
        "about": {"en": "For anyone.", "cy": "I unrhyw un."},
        "nations": ["scotland"],
        "needs": ["low"],
        "phone": "0800 555 0000",
        "url": "https://line.example/",
        "source": "https://line.example/",
    }
    return Helpline.model_validate(entry | facts)


@pytest.mark.parametrize("number", sorted(RETIRED_NUMBERS))
def test_a_retired_number_is_not_taken_however_it_is_spaced(number: str) -> None:
    with pytest.raises(ValidationError, match="retired"):
        a_line(phone=f"{number[:4]} {number[4:7]} {number[7:]}")


@pytest.mark.parametrize("prefix", PAID_PREFIXES)
def test_a_number_that_costs_extra_is_not_taken(prefix: str) -> None:
    with pytest.raises(ValidationError, match="costs extra"):
        a_line(phone=prefix + "1234567")


def test_no_two_services_share_a_number() -> None:
    numbers = [digits(line.phone) for line in HELPLINES.values() if line.phone]
    assert len(numbers) == len(set(numbers))


def test_free_numbers_have_as_many_digits_as_a_number_has() -> None:
    odd = {
        line.id: line.phone
        for line in HELPLINES.values()
        if line.phone and digits(line.phone) not in SHORT_NUMBERS and len(digits(line.phone)) not in (6, 8, 10, 11)
    }
    assert not odd


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("slug", guide_slugs())
def test_every_number_to_call_in_a_page_is_one_of_the_register(slug: str, language: str) -> None:
    known = {digits(number) for line in HELPLINES.values() for number in (line.phone, line.text) if number}
    prose = re.sub(r"<[^>]+>", " ", " ".join(block.html for block in guide_page(slug, language).blocks))
    found = {digits(number) for number in re.findall(r"\b(?:0\d[\d ]{7,}\d|116 ?123)\b", prose)}
    assert found <= known | {"08000808"}


def test_the_languages_name_the_same_numbers() -> None:
    for line in HELPLINES.values():
        for words in (line.about, line.languages or {}):
            assert len({tuple(re.findall(r"\d+", sentence)) for sentence in words.values()}) <= 1, line.id


def test_a_number_nobody_confirmed_says_check_on_their_website() -> None:
    assert needs_check(a_line(last_checked=TODAY), TODAY)
    assert needs_check(a_line(confirmed_by="an editor"), TODAY)


def test_a_confirmed_number_is_fresh_for_120_days_and_not_for_121() -> None:
    line = a_line(confirmed_by="an editor", last_checked=TODAY - timedelta(days=120))
    assert not needs_check(line, TODAY)
    assert needs_check(line, TODAY + timedelta(days=1))


@pytest.mark.parametrize("line", HELPLINES.values(), ids=HELPLINES.keys())
def test_what_is_doubtful_is_shown_as_doubtful(line: Helpline) -> None:
    shown = helpline_html(line, View(language="en"), stale=needs_check(line, TODAY))
    assert ("If nobody answers, look at their website" in shown) == (line.id != "police" and needs_check(line, TODAY))


def test_a_line_that_closes_after_midnight_is_open_at_one_in_the_morning() -> None:
    line = a_line(hours=[{"days": ["mon"], "from": "18:00", "to": "02:00"}])
    assert is_open(line, datetime(2026, 11, 24, 1, 0, tzinfo=UTC))
    assert not is_open(line, datetime(2026, 11, 24, 2, 0, tzinfo=UTC))
    assert not is_open(line, datetime(2026, 11, 23, 1, 0, tzinfo=UTC))


def test_opening_hours_are_in_uk_time_in_summer_too() -> None:
    line = a_line(hours=[{"days": ["tue"], "from": "09:00", "to": "17:00"}])
    assert is_open(line, datetime(2026, 7, 7, 8, 0, tzinfo=UTC))
    assert not is_open(line, datetime(2026, 7, 7, 16, 0, tzinfo=UTC))


def test_a_line_whose_hours_are_not_known_is_neither_open_nor_closed() -> None:
    assert is_open(a_line(), datetime(2026, 11, 24, 12, 0, tzinfo=UTC)) is None


@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("need", [need for need in NEEDS if need not in ("danger", "legal")])
def test_someone_in_any_nation_finds_a_line_that_works_there(need: Need, nation: Nation) -> None:
    shown = first_helplines(need, nation)
    assert 1 <= len(shown) <= 3
    assert all(nation in line.nations for line in shown)


@pytest.mark.parametrize("nation", NATIONS)
def test_someone_afraid_sees_the_police_then_their_own_nations_line(nation: Nation) -> None:
    police, own, _ = first_helplines("afraid", nation)
    assert police.phone == "999"
    assert own.nations == (nation,)


def test_a_parent_in_northern_ireland_is_never_sent_to_great_britains_service() -> None:
    assert first_helplines("service", Nation("northern_ireland"))[0].id == "choices-ni"
    assert "cms" not in [line.id for line in helplines_for(None, Nation("northern_ireland"))]


def test_when_the_nation_is_not_known_none_is_assumed() -> None:
    shown = first_helplines("afraid", None)
    assert all(any(nation in line.nations and line.id != "police" for line in shown) for nation in NATIONS)


def test_a_line_without_a_way_to_reach_it_is_not_taken() -> None:
    with pytest.raises(ValidationError, match="give a phone number"):
        a_line(phone=None)


def test_a_line_without_welsh_is_not_taken() -> None:
    with pytest.raises(ValidationError, match="every language"):
        a_line(about={"en": "For anyone."})
