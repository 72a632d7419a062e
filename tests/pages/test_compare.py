"""A person sets the three ways of paying side by side."""

import html
import re

import pytest

from content import text
from tests.pages.visit import Visit


def shown_amounts(words: str, way: str) -> list[str]:
    row = next(row for row in words.split("<tr>") if f'<th scope="row">{way}' in row)
    return re.findall(r"<span>(£[\d,.]+)</span>", row)


def test_collect_and_pay_shows_what_both_fees_take() -> None:
    visit = Visit().answer_everything("pay", "1").open("compare").choose("ask-period-shown", "week")
    visit.app.run()
    assert shown_amounts(visit.words, "Collect and Pay") == ["£82.85", "£66.28", "£13.81", "£2.76"]
    assert shown_amounts(visit.words, "Direct Pay") == ["£69.04", "£69.04"]
    assert "£0.00" not in visit.words


def test_where_nothing_is_due_no_row_of_noughts_stands_side_by_side() -> None:
    visit = Visit().begin("pay").earn("5", "week").press("continue-changes").type("ask-count-0", "1")
    words = (
        visit.press("continue-children")
        .choose("ask-band-0-0", "under_52")
        .press("continue-nights")
        .open("compare")
        .words
    )
    assert "£0.00" not in words
    assert "Nothing is due under the rules" in words
    assert "Contact between the parents" in words


def test_an_unknown_income_begins_with_what_is_likely_by_the_way_that_needs_least_contact() -> None:
    visit = Visit().begin("receive").choose("ask-income_unknown", True).choose("ask-nation", "england")
    visit.press("continue-income").type("ask-count-0", "1").press("continue-children")
    words = visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("compare").words
    assert words.index("way-card") < words.index("Full time at the National Living Wage")
    assert words.index("sign-collect_and_pay") < words.index("sign-direct_pay")


@pytest.mark.parametrize("role", ["pay", "receive"])
def test_the_way_that_needs_least_contact_comes_first_for_both_parents(role: str) -> None:
    words = Visit().answer_everything(role).open("compare").words
    assert words.index("Collect and Pay") < words.index("Direct Pay") < words.index("Family-based")


def test_safety_is_said_before_any_sum() -> None:
    words = Visit().answer_everything("receive").open("compare").words
    assert words.index("Being safe matters more than any fee") < words.index("£")


@pytest.mark.parametrize(
    ("language", "promise"),
    [("en", "The service can pass everything on"), ("cy", "Gall y gwasanaeth drosglwyddo popeth")],
)
def test_a_service_that_cannot_take_the_case_is_not_said_to_pass_anything_on(language: str, promise: str) -> None:
    visit = Visit(language).answer_everything("receive")
    assert promise in visit.open("compare").words
    visit.open("who_can_apply").type("ask-ages", "4").choose("ask-payer_abroad", "abroad").press("door-ask")
    words = visit.open("compare").words
    assert promise not in words
    assert text("compare.safe.outside", language) in html.unescape(words)


def test_the_announced_change_is_told_apart_from_the_sums() -> None:
    words = Visit().answer_everything().open("compare").words
    note = words.split("Announced, not law")[1]
    assert "23 June 2025" in note
    assert "not law" in words


def test_a_year_is_drawn_at_once_and_the_interactive_picture_comes_only_when_asked_for() -> None:
    visit = Visit().answer_everything().open("compare")
    assert not visit.app.get("plotly_chart")
    drawn = visit.words.split('<figure class="chart">')[1].split("</figure>")[0]
    assert "After a year" in drawn
    assert "£4,786.60" in drawn  # 92.05 x 52
    visit.press("curve-year")
    assert "£4,786.60" in visit.app.get("plotly_chart")[0].proto.alt


def test_two_receiving_parents_are_told_whose_amounts_these_are() -> None:
    visit = Visit().begin("receive").earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "2").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "half_the_nights").press("continue-nights")
    words = visit.open("compare").words
    assert "These are the amounts for your own family." in words


def test_an_unfinished_visit_is_led_to_the_questions() -> None:
    visit = Visit().open("compare")
    assert "A few answers are still needed" in visit.words
    assert visit.press("open").is_whole()


def test_a_paying_parent_of_two_families_reads_a_table_and_bars_of_each() -> None:
    visit = Visit().begin("pay").earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "2").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "half_the_nights").press("continue-nights")
    words = visit.open("compare").choose("ask-period-shown", "week").words
    tables = words.split("<caption>The ")[1:]
    assert [table.split("</caption>")[0] for table in tables] == [
        "first family: Pounds a week",
        "second family: Pounds a week",
    ]
    assert shown_amounts(tables[0], "Collect and Pay") == ["£145.60", "£116.48", "£24.27", "£4.85"]
    assert shown_amounts(tables[1], "Direct Pay") == ["£23.33", "£23.33"]
    bars = words.split('class="bars"')[1].split("</ul>")[0]
    assert bars.index("<h3>The first family</h3>") < bars.index("£116.48") < bars.index("<h3>The second family</h3>")
