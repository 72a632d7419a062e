"""Without scripts: an income is added up from its parts and carried over, and a change of it is weighed."""

import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, text
from presentation.forms.income import SECTIONS
from presentation.visit.income import MOST_LINES
from tests.pages.visit import Visit
from tests.web.plain.test_plain_journey import sentences
from tests.web.plain.walking import PlainVisit


def adding(client: TestClient, role: str = "pay", language: str = "en") -> PlainVisit:
    return PlainVisit(client, language=language).begin(role).open("income_parts")


def changing(client: TestClient, language: str = "en", **typed: str) -> PlainVisit:
    return PlainVisit(client, "when_it_changes", language).type(**typed)


def told_in_order(plain: PlainVisit, running: Visit) -> None:
    """Assert that a plain page says what the running screen says, in the same order."""
    _, *screens_own, _ = [element.proto.body for element in running.app.get("html")]  # between header and footer
    said, place = sentences("".join(screens_own)), 0
    assert said
    for piece in said:
        found = plain.words.find(piece, place)
        assert found >= 0, piece
        place = found


@pytest.mark.parametrize("role", ["pay", "receive"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_adding_up_says_what_the_running_screen_says_in_the_same_order(
    client: TestClient, language: str, role: str
) -> None:
    plain, running = adding(client, role, language), Visit(language).press(f"way-{role}").open("income_parts")
    told_in_order(plain, running)
    plain.tick("part-regular_pay").tick("part-rent").choose("part_period-regular_pay-0", "month")
    plain.type(**{"part_amount-regular_pay-0": "2,400", "part_amount-rent-0": "3000"}).press("ask")
    running.tick("ask-part-regular_pay").tick("ask-part-rent").type("ask-part_amount-regular_pay-0", "2,400")
    told_in_order(plain, running.type("ask-part_amount-rent-0", "3000").press("add-up"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_it_changes_says_what_the_running_screen_says_in_the_same_order(client: TestClient, language: str) -> None:
    plain, running = changing(client, language), Visit(language).open("when_it_changes")
    told_in_order(plain, running)
    typed = {"historic": "24000", "current": "30000", "effective": "1/3/2026", "notified": "10/3/2026"}
    plain.type(**typed).tick("order_on_pay").press("ask")
    for name, value in typed.items():
        running.type(f"ask-{name}", value)
    told_in_order(plain, running.tick("ask-order_on_pay").press("change-ask"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_monthly_wage_is_added_up_and_carried_into_the_numbers(client: TestClient, language: str) -> None:
    visit = adding(client, language=language).tick("part-regular_pay").choose("part_period-regular_pay-0", "month")
    visit.type(**{"part_amount-regular_pay-0": "£2,400.00"}).press("ask")
    assert text("add_up.sum", language, weekly="£552.33") in visit.words
    assert visit.address.endswith("#answer-ask")
    assert '<div class="answer" id="answer-ask"' in visit.page
    visit.press("carry")
    assert "/plain/numbers" in visit.address
    assert (visit.form.values["income"], visit.form.values["period"]) == (["28800.00"], ["year"])
    visit.open("income_parts")
    assert text("add_up.carried", language) in visit.words
    assert "carry" not in visit.form.buttons


def test_a_slip_in_a_part_is_told_beside_its_field_and_what_was_typed_stays(client: TestClient) -> None:
    visit = adding(client).tick("part-payslip").type(**{"part_amount-payslip-0": "lots"}).press("ask")
    assert 'id="part_amount-payslip-0-error"' in visit.page
    assert '<li><a href="#part_amount-payslip-0">' in visit.page
    assert visit.form.values["part_amount-payslip-0"] == ["lots"]
    assert 'class="answer"' not in visit.page


def test_nothing_is_wrong_with_the_lines_of_what_is_not_ticked(client: TestClient) -> None:
    visit = adding(client).type(**{"part_amount-payslip-0": "lots"}).press("ask")
    assert 'class="errors"' not in visit.page


def test_payslips_are_added_line_by_line_and_each_new_line_is_led_to(client: TestClient) -> None:
    visit = adding(client).tick("part-payslip").choose("part_period-payslip-0", "week")
    visit.type(**{"part_amount-payslip-0": "300"}).press("more-payslip")
    assert visit.address.endswith("#answer-more-payslip")
    place = visit.page.index('id="answer-more-payslip"')
    assert visit.page.index('name="part_amount-payslip-0"') < place < visit.page.index('name="part_amount-payslip-1"')
    visit.type(**{"part_amount-payslip-1": "0"}).press("more-payslip").type(**{"part_amount-payslip-2": "450"})
    assert text("add_up.sum", "en", weekly="£250.00") in visit.press("ask").words


def test_a_part_that_is_not_ticked_and_one_that_is_full_get_no_line_more(client: TestClient) -> None:
    visit = adding(client).press("more-payslip")
    assert "part_amount-payslip-1" not in visit.form.names
    visit.tick("part-payslip")
    for _ in range(1, MOST_LINES):
        visit.press("more-payslip")
    assert "more-payslip" not in visit.form.buttons
    visit.form.buttons.append("more-payslip")  # as a page that stood open would send it
    assert f"part_amount-payslip-{MOST_LINES}" not in visit.press("more-payslip").form.names


def test_each_part_is_asked_and_enter_adds_up(client: TestClient) -> None:
    visit = adding(client)
    kinds = [kind for kinds in SECTIONS.values() for kind in kinds]
    assert [name for name in visit.form.names if re.fullmatch("part-[a-z_]+", name)] == [
        f"part-{kind}" for kind in kinds
    ]
    assert visit.form.buttons[0] == "ask"


def test_a_sum_is_carried_only_while_every_line_can_be_read(client: TestClient) -> None:
    visit = adding(client).tick("part-rent").tick("part-regular_pay")
    visit.type(**{"part_amount-regular_pay-0": "500", "part_amount-rent-0": "3000"}).press("ask")
    visit.type(**{"part_amount-regular_pay-0": "5oo"}).press("carry")
    assert "/plain/add-it-up" in visit.address
    assert 'id="part_amount-regular_pay-0-error"' in visit.page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("current", "reason"),
    [
        ("30,000", "risen_a_quarter"),
        ("29,999.99", "within_a_quarter"),
        ("18,000", "fallen_a_quarter"),
        ("18,000.01", "within_a_quarter"),
    ],
)
def test_a_change_of_a_quarter_counts_and_a_smaller_one_does_not(
    client: TestClient, language: str, current: str, reason: str
) -> None:
    visit = changing(client, language, historic="24,000", current=current).press("ask")
    assert text(f"change.{reason}", language, share="25%") in visit.words
    assert text("change.trips", language, falls_at="£18,000.00", rises_at="£30,000.00") in visit.words
    assert visit.address.endswith("#answer-ask")


def test_a_slip_in_a_change_is_told_beside_its_field_and_what_was_typed_stays(client: TestClient) -> None:
    visit = changing(client, historic="lots", effective="soon").press("ask")
    assert re.findall(r'<li><a href="#([^"]+)">', visit.page) == ["historic", "current", "effective"]
    assert all(f'id="{name}-error"' in visit.page for name in ("historic", "current", "effective"))
    assert (visit.form.values["historic"], visit.form.values["effective"]) == (["lots"], ["soon"])
    assert 'id="answer-ask"' not in visit.page


def test_where_the_service_uses_current_income_that_is_asked_for_and_weighed(client: TestClient) -> None:
    visit = changing(client).tick("current_income_used").press("ask")
    assert text("plain.more_questions", "en") in visit.words
    assert "historic" not in visit.form.names
    visit.type(in_use="30,000", current="37,500").press("ask")
    assert text("change.trips", "en", falls_at="£22,500.00", rises_at="£37,500.00") in visit.words


def test_where_the_tax_office_knows_of_no_income_none_is_asked_for(client: TestClient) -> None:
    visit = changing(client, current="9000").tick("no_historic").press("ask")
    assert "historic" not in visit.form.names
    assert 'id="answer-ask"' in visit.page


def test_what_must_be_told_follows_how_the_payment_is_taken(client: TestClient) -> None:
    visit = changing(client)
    assert visit.form.buttons[0] == "ask"  # Enter
    duties = visit.words.count(text("duty.within", "en", days="7"))
    visit.tick("order_on_pay").press("show")
    assert visit.words.count(text("duty.within", "en", days="7")) > duties
    assert visit.address.endswith("#answer-show")
    assert 'class="errors"' not in visit.page
