"""A slip of the finger in a year is told beside its field on every screen that asks a day, and takes none down."""

import html
from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from content import text
from tests.pages.visit import Visit

pytestmark = pytest.mark.slow

SLIPS = ["5/9/9999", "31/12/9999", "1/1/0001"]
both_languages = pytest.mark.parametrize("language", ["en", "cy"])
every_slip = pytest.mark.parametrize("typed", SLIPS)


@both_languages
@every_slip
@pytest.mark.parametrize("field", ["effective", "notified"])
def test_of_a_decision(field: str, typed: str, language: str) -> None:
    visit = Visit(language).press("way-pay").open("when_it_changes").type("ask-historic", "24000")
    visit.type("ask-current", "30000").type(f"ask-{field}", typed).press("change-ask")
    assert visit.words.count('class="field-error"') == 1
    assert text("error.date_not_a_date", language) in html.unescape(visit.words)


@both_languages
@pytest.mark.parametrize("typed", [*SLIPS, (date.today() + timedelta(days=1)).strftime("%d/%m/%Y")])  # noqa: DTZ011
@pytest.mark.parametrize("order", ["court_order", "registered_minute_of_agreement"])
def test_of_an_order_which_cannot_be_dated_in_the_days_to_come_either(order: str, typed: str, language: str) -> None:
    visit = Visit(language).press("way-pay").open("who_can_apply").choose("ask-nation-door", "scotland")
    visit.type("ask-ages", "4").choose("ask-order", order).type("ask-order_from", typed).press("door-ask")
    assert visit.words.count('class="field-error"') == 1
    wrong = "error.order_from.date_not_a_date" if typed in SLIPS else "error.date_ahead"
    assert text(wrong, language) in html.unescape(visit.words)
    assert 'class="answer"' not in visit.words


@both_languages
@every_slip
@pytest.mark.parametrize(("kind", "field"), [("reconsideration", "day"), ("complaint", "sent")])
def test_of_a_letter(kind: str, field: str, typed: str, language: str) -> None:
    visit = Visit(language).open("letters").choose("ask-letters-kind", kind)
    visit.choose("ask-letters-nation", "wales").leave_field(f"ask-letters-{field}", typed)
    assert visit.words.count('class="field-error"') == 1
    assert text("letters.day_wrong", language) in html.unescape(visit.words)


@both_languages
@pytest.mark.parametrize(("kind", "field", "soon"), [("reconsideration", "day", 0), ("complaint", "sent", 1)])
def test_of_a_letter_dated_in_the_days_to_come(kind: str, field: str, soon: int, language: str) -> None:
    today = date.today()  # noqa: DTZ011
    visit = Visit(language).open("letters").choose("ask-letters-kind", kind)
    visit.choose("ask-letters-nation", "wales")
    visit.leave_field(f"ask-letters-{field}", f"28/12/{today.year + 1}")
    assert visit.words.count('class="field-error"') == 1
    assert text("error.date_ahead", language) in html.unescape(visit.words)
    assert f" {today.year + 1}" not in visit.words
    visit.leave_field(f"ask-letters-{field}", (today + timedelta(days=soon)).strftime("%d/%m/%Y"))
    assert 'class="field-error"' not in visit.words
    assert 'class="notice" role="status"' in visit.words


@both_languages
@every_slip
@pytest.mark.parametrize("field", ["due_on", "came_on"])
def test_of_a_payment(field: str, typed: str, language: str) -> None:
    visit = Visit(language).open("records").choose("ask-records-which", "payments")
    for name, told in (
        {"due_on": "4/9/2026", "due": "60", "came": "60", "came_on": "4/9/2026"} | {field: typed}
    ).items():
        visit.type(f"ask-records-payments-{name}-0", told)
    visit.press("records-add")
    assert visit.words.count('class="field-error"') == 1
    assert text(f"records.wrong.{field}", language) in html.unescape(visit.words)


@both_languages
@every_slip
@pytest.mark.parametrize("field", ["first", "last"])
def test_of_a_holiday(field: str, typed: str, language: str) -> None:
    visit = Visit(language).begin("pay").earn("1000", "week").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children").open("count_nights").tick("ask-counting-0-0")
    visit.choose("ask-way-0-0", "by_date")
    tomorrow = (date.today() + timedelta(days=1)).strftime("%d/%m/%Y")  # noqa: DTZ011
    for name, told in ({"first": tomorrow, "last": tomorrow, "nights": "1"} | {field: typed}).items():
        visit.type(f"ask-{name}-holiday-0-0-0", told)
    visit.press("count-0-0")
    assert visit.words.count('class="field-error"') == 1
    assert text("error.date_not_a_date", language) in html.unescape(visit.words)


@both_languages
@pytest.mark.parametrize("year", ["9999", "0000", "99999"])
def test_of_an_order_told_to_the_way_finder(year: str, language: str) -> None:
    visit = Visit(language).open("choosing")
    for answer in ("receive", "yes", "wales", "great_britain", "none", "under_12_months"):
        if not visit.app.radio:
            visit.press("way-more")  # the first ways are shown
        (radio,) = visit.app.radio
        radio.set_value(answer)
        visit.press("way-continue")
    for place, typed in enumerate(("5", "9", year)):
        visit.type(f"ask-way-order_made-{place}", typed)
    visit.press("way-continue")
    assert visit.words.count('class="field-error"') == 1
    assert text("error.order_made.date_not_a_date", language) in html.unescape(visit.words)


def _the_guides_question() -> None:
    from datetime import date

    from logic.codes import Nation
    from logic.decisions import DeadlineCode
    from ui.guide.deadline import ask_deadline

    ask_deadline(DeadlineCode.RECONSIDERATION, Nation("wales"), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("month", "year", "wrong"),
    [
        ("12", "9999", "error.deadline.date_not_a_date"),
        ("12", "0001", "error.deadline.date_not_a_date"),
        ("12", "26", "error.date_ahead"),
        ("11", "2027", "error.date_ahead"),
        ("12", "2026", "error.date_ahead"),
        ("11", "2026", None),
    ],
)
def test_of_a_decision_told_to_the_guide(month: str, year: str, wrong: str | None) -> None:
    """A letter dated a year ahead by a slip was given more than a year to be answered."""
    app = AppTest.from_function(_the_guides_question).run()
    for place, typed in enumerate((" 22", f"{month} ", year)):
        app.text_input(key=f"ask-deadline-reconsideration-{place}").set_value(typed)
    app.button[0].click().run()
    assert not app.exception
    shown = html.unescape(" ".join(part.proto.body for part in app.get("html")))
    assert shown.count('class="field-error"') == (1 if wrong else 0)
    assert wrong is None or text(wrong, "en") in shown
    assert ('class="answer"' in shown) is (wrong is None)


@both_languages
def test_of_a_letter_that_would_come_in_the_days_ahead(language: str) -> None:
    tomorrow = (date.today() + timedelta(days=1)).strftime("%d/%m/%Y")  # noqa: DTZ011
    visit = Visit(language).press("way-pay").open("when_it_changes").type("ask-historic", "24000")
    visit.type("ask-current", "30000").type("ask-notified", tomorrow).press("change-ask")
    assert visit.words.count('class="field-error"') == 1
    assert text("error.date_ahead", language) in html.unescape(visit.words)
