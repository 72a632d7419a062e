"""On one sheet: the estimate or the range, what keeps the service out, and what it is not."""

import html
import re

import pytest

from content import LANGUAGES, text
from tests.pages.papers import barred_by_an_order, files, paper_on
from tests.pages.test_range import children_and_nights, without_income
from tests.pages.visit import Visit
from tests.pages.walk import answer_both, open_screen, shown


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_sheet_without_an_income_carries_the_range_its_working_its_date_and_what_it_is_not(
    role: str, language: str
) -> None:
    visit = children_and_nights(without_income(role, language), "2").open("one_sheet")
    paper = paper_on(visit.words)
    for code in ("range.lead", "range.caption", "one_sheet.ways", "range.sources", "one_sheet.not.range"):
        assert text(code, language) in paper
    assert text("one_sheet.range", language, low="£76.05", high="£119.79") in paper
    assert text("range.edges", language, low="£7.00", high="£392.00") in paper
    for reference in ("flat_rate", "full_time_minimum_wage", "median_full_time", "cap"):
        income = text(f"range.{reference}", language)
        assert text("range.working", language, income=income) in paper
    assert paper.count("Sch 1 para 2(1)") >= 2
    assert text("one_sheet.not.decision", language) in paper
    assert re.search(r"\(\d{1,2} \w+ 20\d\d\)", paper)
    files_made = files(shown(answer_both(visit.app, "one_sheet")))
    assert set(files_made) == {"summary.html", "summary.pdf"}
    assert "£392.00" in files_made["summary.html"].decode()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_sheet_says_first_that_an_order_keeps_the_service_out_and_gives_no_amount_of_its_ways(language: str) -> None:
    visit = barred_by_an_order(Visit(language).answer_everything("pay", "1")).open("one_sheet")
    page = files(shown(answer_both(visit.app, "one_sheet")))["summary.html"].decode()
    for paper in (paper_on(visit.words), html.unescape(page)):
        assert paper.index(text("one_sheet.outside", language)) < paper.index("£69.04")
        assert text("not_applicable.court_order_bar", language) in paper
        assert "£82.85" not in paper
        assert "£66.28" not in paper


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_range_says_first_that_an_order_keeps_the_service_out_and_gives_no_amount_of_its_ways(language: str) -> None:
    visit = barred_by_an_order(children_and_nights(without_income("receive", language))).open("one_sheet")
    paper = paper_on(visit.words)
    assert paper.index(text("one_sheet.outside.range", language)) < paper.index("£294.00")
    assert text("not_applicable.court_order_bar", language) in paper
    assert "£352.80" not in paper
    assert "£282.24" not in paper


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_screens_of_fees_and_of_what_is_announced_say_that_an_order_keeps_the_service_out(language: str) -> None:
    visit = barred_by_an_order(Visit(language).answer_everything("pay", "1"))
    words = html.unescape(visit.open("fees_in_full").words)
    assert words.index(text("eligibility.barred", language)) < words.index("£")
    words = html.unescape(visit.open("ahead").words)
    assert text("eligibility.barred", language) in words
    assert text("not_applicable.court_order_bar", language) in words
    assert "£82.85" not in words


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_sheet_of_equal_care_says_that_nothing_is_due_and_to_speak_to_an_adviser(role: str, language: str) -> None:
    visit = Visit(language).begin(role).earn("2500").press("continue-changes").type("ask-count-0", "1")
    visit.press("continue-children").open("count_nights").tick("ask-equal_care-0-0").open("estimate")
    visit.choose("ask-band-0-0", "half_the_nights")
    paper = paper_on(visit.press("continue-nights").open("one_sheet").words)
    assert f"{text('result.amount.none', language)}." in paper
    assert text("warning.equal_care_no_paying_parent", language) in paper
    assert text("not_applicable.no_paying_parent", language) in paper


def test_the_sheet_needs_the_answers_of_the_estimate_first() -> None:
    app = open_screen("one_sheet")
    assert '<article class="paper' not in shown(app)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_sheet_of_a_paying_parent_of_two_families_tells_the_ways_of_each(language: str) -> None:
    visit = Visit(language).begin("pay").earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "2").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "half_the_nights").press("continue-nights")
    first, second = paper_on(visit.open("one_sheet").words).split("<caption>")[1:]
    assert "£145.60" in first  # 121.33 and 20 %
    assert "£116.48" in first  # 121.33 less 4 %
    assert "£23.33" in second
    assert "£144.66" not in first  # both together
