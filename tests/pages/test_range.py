"""A person does not know the paying parent's income, and is shown a range instead of a dead end."""

import html

import pytest

from content import text
from tests.pages.visit import Visit


def without_income(role: str = "receive", language: str = "en") -> Visit:
    return Visit(language).begin(role).choose("ask-income_unknown", True).choose("ask-nation", "england")


def children_and_nights(visit: Visit, children: str = "1") -> Visit:
    visit.press("continue-income").type("ask-count-0", children).press("continue-children")
    return visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("result")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_parent_who_knows_no_income_sees_the_amount_at_four_incomes(role: str, language: str) -> None:
    words = children_and_nights(without_income(role, language)).words
    assert "£7.00" in words
    assert "£294.00" in words  # 800 x 12 % + 2,200 x 9 %
    assert "£39.00" in words  # regulation 49
    assert "£38" in words


def test_each_income_has_its_source_and_date() -> None:
    sources = children_and_nights(without_income()).words.split("Where these incomes come from")[1].split("</ul>")[0]
    items = sources.split("<li>")[1:]
    assert len(items) == 5
    assert all("https://" in item and " 20" in item for item in items)


def test_hours_and_a_guess_each_add_a_line() -> None:
    visit = without_income().type("ask-hours", "16").type("ask-guess", "36,500")
    words = children_and_nights(visit).words
    assert "The hours you gave" in words
    assert "Your guess" in words
    assert "£84.00" in words  # 36,500 / 365 x 7 x 12 %


@pytest.mark.parametrize("typed", ["200", "lots", "-1", "9" * 30, "1.234"])
def test_hours_that_no_week_has_are_told_beside_the_field_and_kept(typed: str) -> None:
    visit = without_income().type("ask-hours", typed).press("continue-income")
    assert visit.words.count('class="field-error"') == 1
    assert visit.app.text_input(key="ask-hours").value == typed


def test_a_wrong_guess_is_told_together_with_a_missing_nation() -> None:
    visit = (
        Visit().begin("receive").choose("ask-income_unknown", True).type("ask-guess", "much").press("continue-income")
    )
    assert visit.words.count('class="field-error"') == 2


def test_the_ways_of_paying_carry_the_range() -> None:
    visit = children_and_nights(without_income()).open("compare").choose("ask-period-shown", "week")
    visit.app.run()
    assert "£352.80" in visit.words  # 294 x 120 %
    assert "£282.24" in visit.words  # 294 x 96 %


def test_a_benefit_that_fixes_the_amount_needs_no_income() -> None:
    visit = without_income().tick("ask-has_benefits").tick("ask-benefits-state_pension").press("continue-income")
    visit.type("ask-count-0", "1").press("continue-children")
    words = visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("result").words
    assert "<strong>£7.00</strong> a week" in words
    assert "this is a range" not in words


def test_the_default_amount_of_two_children_has_no_clash_to_tell() -> None:
    words = children_and_nights(without_income(), "2").words
    assert "£51.00" in words
    assert "£38" not in words


def test_the_income_can_be_given_after_all() -> None:
    visit = without_income().choose("ask-income_unknown", False).earn("2500").press("continue-changes")
    visit.type("ask-count-0", "2").press("continue-children").choose("ask-band-0-0", "under_52")
    assert "£92.05" in visit.press("continue-nights").open("result").words


def test_a_family_that_knows_the_income_is_asked_nothing_more() -> None:
    visit = Visit().begin("pay")
    assert [field.key for field in visit.app.text_input] == ["ask-income", "ask-pension"]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_can_change_the_amount_is_asked_after_the_range(language: str) -> None:
    visit = children_and_nights(without_income(language=language))
    told = html.escape(text("range.changes_wait", language), quote=False)
    assert told in html.unescape(visit.words)
    visit.press("add-changes").open("estimate").tick("ask-has_other_children").type("ask-relevant_other_children", "1")
    words = visit.press("continue-changes").open("result").words
    assert told not in html.unescape(words)
    assert "£294.00" not in words  # one other child takes 11 % off the income that counts


def test_what_was_told_of_other_children_is_not_passed_over_once_the_income_is_not_known() -> None:
    visit = Visit().begin("receive").earn("2500").tick("ask-has_other_children").press("back-changes")
    visit.choose("ask-income_unknown", True).press("continue-income")
    assert visit.app.checkbox(key="ask-has_other_children").value


def test_one_press_on_home_begins_without_the_income() -> None:
    visit = Visit().press("way-unknown").open("estimate")
    assert [field.key for field in visit.app.text_input] == ["ask-hours", "ask-guess"]
