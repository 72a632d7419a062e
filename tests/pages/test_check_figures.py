"""A person sets a decision letter beside our working."""

import pytest

from content import text
from tests.pages.visit import Visit


def with_a_letter(role: str = "pay", language: str = "en", **figures: str) -> Visit:
    """2,500 a month, two children, no nights: 575.34 a week and £92.05."""
    visit = Visit(language).answer_everything(role).open("check_figures")
    for name, typed in figures.items():
        visit.type(f"ask-{name}-letter", typed)
    return visit.press("letter-ask")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_letter_that_agrees_is_told_so(role: str, language: str) -> None:
    figures = {"gross_weekly_income": "575.34", "qualifying_children": "2", "weekly_amount": "92.05"}
    words = with_a_letter(role, language, **figures).words
    assert "£575.34" in words
    assert "<h3>" not in words


def test_a_year_divided_by_52_is_told_with_what_to_ask() -> None:
    words = with_a_letter(gross_weekly_income="576.92").words
    assert "divided by 52" in words
    assert "Ask: how was the week worked out?" in words


def test_an_amount_that_follows_from_a_line_above_says_so() -> None:
    words = with_a_letter(qualifying_children="1", weekly_amount="69.04").words
    assert "which child is left out" in words
    assert "because lines above it differ" in words


def test_an_amount_with_the_fee_on_top_is_known() -> None:
    assert "with the collection fee on top" in with_a_letter(weekly_amount="110.46").words


def test_nights_the_service_took_otherwise_are_set_beside_ours() -> None:
    visit = Visit().answer_everything().open("check_figures")
    visit.choose("ask-band-letter-0", "one_night_a_week").choose("ask-band-letter-1", "one_night_a_week")
    words = visit.press("letter-ask").words
    assert "were the nights assumed?" in words


def test_an_empty_letter_asks_for_a_figure() -> None:
    assert "Type at least one figure" in with_a_letter().words


@pytest.mark.parametrize(
    ("name", "typed"),
    [("gross_weekly_income", "lots"), ("qualifying_children", "two"), ("weekly_amount", "-1"), ("collection_fee", "x")],
)
def test_a_wrong_figure_is_told_and_kept(name: str, typed: str) -> None:
    visit = with_a_letter(**{name: typed})
    assert visit.words.count('class="field-error"') == 1
    assert visit.app.text_input(key=f"ask-{name}-letter").value == typed


def test_a_paying_parent_with_two_receiving_parents_says_whose_letter_it_is() -> None:
    visit = Visit().begin("pay").earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "2").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "half_the_nights").press("continue-nights")
    visit.open("check_figures").choose("ask-which-letter", 1).type("ask-weekly_amount-letter", "23.33")
    assert "Every line you copied agrees" in visit.press("letter-ask").words


@pytest.mark.parametrize("screen", ["check_figures", "count_nights", "other_money", "ahead"])
def test_without_answers_it_leads_to_the_questions_and_to_no_result_that_is_not_there(screen: str) -> None:
    words = Visit().open(screen).words
    assert "A few answers are still needed" in words
    assert text("result.way_back", "en") not in words


def test_the_verdict_comes_before_the_form() -> None:
    visit = with_a_letter(gross_weekly_income="576.92", weekly_amount="92.05")
    assert "Lines that differ: 1 of 2" in visit.words
    assert visit.words.index("Start with this one") < visit.words.index("<table")
    assert not visit.app.text_input


def test_no_fee_on_direct_pay_raises_no_alarm() -> None:
    visit = Visit().answer_everything().open("check_figures").choose("ask-collected-letter", False)
    assert "ask-collection_fee-letter" not in [field.key for field in visit.app.text_input]
    visit.type("ask-weekly_amount-letter", "92.05")
    assert "Every line you copied agrees" in visit.press("letter-ask").words


def test_the_letter_to_write_holds_the_lines_that_differ() -> None:
    visit = with_a_letter(gross_weekly_income="576.92", weekly_amount="92.05")
    assert 'href="/letters"' in visit.words
    app = visit.open("letters").app
    assert app.radio(key="ask-letters-kind").value == "reconsideration"
    written = app.text_area(key="ask-letters-wrong").value
    assert written == "Gross weekly income: your letter says £576.92. I make it £575.34."


def test_the_figures_can_be_changed_after_the_verdict_and_are_still_there() -> None:
    visit = with_a_letter(gross_weekly_income="576.92").press("letter-change")
    assert visit.app.text_input(key="ask-gross_weekly_income-letter").value == "576.92"
    assert 'class="drawn-letter"' in visit.words


def test_who_came_for_the_letter_comes_back_to_it_once_all_is_answered() -> None:
    visit = Visit().open("check_figures").press("open").open("estimate").press("way-pay").earn("2500")
    visit.press("continue-changes").type("ask-count-0", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52")
    assert visit.press("continue-nights").words.count(text("letter.drawn", "en")) == 1
    assert visit.state.answers is not None
    assert visit.state.answers.wanted is None
