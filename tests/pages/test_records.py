"""Lists that a parent keeps: calls, payments and nights, added up and told what cannot be read."""

import html
import re

import pytest

from content import LANGUAGES, text
from content.loaders.people import people_to_call
from tests.pages.papers import files, note_payments, paper_on
from tests.pages.walk import answer_both, choose, open_screen, press, shown, type_in


def test_a_payment_log_adds_up_and_says_what_cannot_be_read() -> None:
    app = choose(open_screen("records"), "ask-records-which", "payments")
    for typed in (("4/9/2026", "60", "60", "4/9/2026"), ("11/9/2026", "£60.00", "25.50", "")):
        count = sum(
            key.startswith("ask-records-payments-due_on") for key in (field.key or "" for field in app.text_input)
        )
        assert count == 1
        for field, words in zip(app.text_input, typed, strict=True):
            field.set_value(words)
        press(app, "records-add")
    paper = paper_on(shown(app))
    assert text("records.sum.short", "en", amount="£34.50") in paper
    assert text("records.state.part", "en") in paper
    for field, words in zip(app.text_input, ("31/2/2026", "60", "", ""), strict=True):
        field.set_value(words)
    press(app, "records-add")
    assert text("records.wrong.due_on", "en") in shown(app)
    assert app.text_input[0].value == "31/2/2026"
    assert set(files(shown(answer_both(app, "records")))) == {"lists.xlsx", "summary.html", "summary.pdf", "blank.pdf"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_list_on_which_nothing_is_wrong_says_nothing_of_reporting_and_no_day_that_nobody_noted(language: str) -> None:
    app = choose(open_screen("records", language), "ask-records-which", "payments")
    paper = paper_on(shown(note_payments(app, ("1/9/2026", "100", "100", ""))))
    assert text("records.state.came", language) in paper
    assert text("records.state.on_time", language) not in paper
    assert not re.search(r"<td[^>]*>(<span[^>]*>)*0<", paper)
    assert text("records.sum.act", language) not in paper
    paper = paper_on(shown(note_payments(app, ("8/9/2026", "100", "100", "10/9/2026"))))
    assert text("records.sum.act", language) in paper
    assert all(line.phone and line.phone in paper for line in people_to_call(("service",), None)), "each nation's own"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_payment_said_to_have_come_on_a_day_to_come_is_told(language: str) -> None:
    app = choose(open_screen("records", language), "ask-records-which", "payments")
    note_payments(app, ("1/9/2026", "100", "100", "1/9/2099"))
    assert text("error.date_ahead", language) in html.unescape(shown(app))
    assert app.text_input[3].value == "1/9/2099"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nights_noted_by_the_month_fall_in_a_band_once_a_year_is_whole(language: str) -> None:
    app = choose(open_screen("records", language), "ask-records-which", "nights")
    for month in ("1", "2", "3"):
        type_in(app, f"ask-records-month-{month}", "15")
    paper = paper_on(shown(app))
    assert text("records.nights.so_far", language, total=45) in paper
    for later in range(4, 13):
        type_in(app, f"ask-records-month-{later}", "0" if later == 12 else "2")
    paper = paper_on(shown(app))
    assert text("records.nights.total", language, total=61, low=52, high=103) in paper
    type_in(app, "ask-records-month-3", "32")
    assert text("records.wrong.nights", language) in shown(app)
