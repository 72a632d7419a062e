"""Adding up the income: each part is asked in the same words of both parents, and one press carries the sum over."""

import pytest

from content import LANGUAGES, has_text
from logic.codes import IncomePartKind
from presentation.forms.income import SECTIONS, part_question
from presentation.visit.income import IncomePartsAnswers
from tests.pages.visit import Visit


def begun(role: str = "pay", language: str = "en") -> Visit:
    return Visit(language).press(f"way-{role}").open("income_parts")


def test_the_income_question_leads_to_it() -> None:
    assert 'href="/add-it-up"' in Visit().begin("pay").words


@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_monthly_wage_is_added_up_and_carried_into_the_numbers_by_one_press(role: str) -> None:
    visit = begun(role).tick("ask-part-regular_pay").type("ask-part_amount-regular_pay-0", "£2,400.00").press("add-up")
    assert "£552.33 a week" in visit.words
    assert "regulation/38" in visit.words
    visit.press("carry-income")
    assert visit.app.text_input(key="ask-income").value == "28800.00"
    assert visit.app.radio(key="ask-period").value == "year"
    visit.open("income_parts")
    assert "This income is now in your numbers" in visit.words


def test_a_week_of_whole_pence_is_carried_as_a_week() -> None:
    visit = begun().tick("ask-part-hourly_pay").type("ask-part_amount-hourly_pay-0", "12.60")
    visit.type("ask-part_hours-hourly_pay-0", "37.5").press("add-up").press("carry-income")
    assert (visit.app.text_input(key="ask-income").value, visit.app.radio(key="ask-period").value) == ("472.50", "week")


def test_what_was_typed_before_gives_way_to_what_is_carried() -> None:
    visit = Visit().begin("pay").choose("ask-nation", "wales").choose("ask-period", "month")
    visit.type("ask-income", "999").type("ask-pension", "5").press("continue-income").open("income_parts")
    visit.tick("ask-part-paid_separately").type("ask-part_amount-paid_separately-0", "3650").press("add-up")
    visit.press("carry-income")
    assert [visit.app.text_input(key=f"ask-{name}").value for name in ("income", "pension")] == ["70.00", ""]
    visit.open("estimate").press("continue-income").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children")
    assert "£7.00" in visit.choose("ask-band-0-0", "under_52").press("continue-nights").words


def test_an_income_nobody_knew_is_known_once_it_is_carried() -> None:
    visit = (
        Visit().begin("receive").choose("ask-nation", "wales").choose("ask-income_unknown", True).open("income_parts")
    )
    visit.tick("ask-part-last_year_pay").type("ask-part_amount-last_year_pay-0", "36500").press("add-up")
    assert "This is last year's figure" in visit.words.replace("&#39;", "'").replace("&#x27;", "'")
    visit.press("carry-income")
    assert visit.app.text_input(key="ask-income").value == "700.00"


def test_payslips_are_added_line_by_line() -> None:
    visit = begun().tick("ask-part-payslip").choose("ask-part_period-payslip-0", "week")
    visit.leave_field("ask-part_amount-payslip-0", "300").press("more-payslip")
    visit.leave_field("ask-part_amount-payslip-1", "0").press("more-payslip")
    visit.leave_field("ask-part_amount-payslip-2", "450").press("more-payslip").press("add-up")
    assert "£250.00 a week" in visit.words


def test_the_payslips_of_two_jobs_are_averaged_apart_and_added() -> None:
    visit = begun().tick("ask-part-payslip").choose("ask-part_period-payslip-0", "week")
    visit.leave_field("ask-part_amount-payslip-0", "300").press("more-payslip")
    visit.leave_field("ask-part_amount-payslip-1", "80").choose("ask-part_job-payslip-1", 2).press("add-up")
    assert "£380.00 a week" in visit.words


def test_both_years_are_weighed_and_it_is_told_which_counts_and_from_when() -> None:
    visit = begun().tick("ask-part-last_year_pay").type("ask-part_amount-last_year_pay-0", "36500")
    visit.tick("ask-part-regular_pay").choose("ask-part_period-regular_pay-0", "week")
    visit.leave_field("ask-part_amount-regular_pay-0", "875").press("add-up")
    assert "£875.00 a week" in visit.words
    assert "at least 25% above" in visit.words
    assert "from the day the service was told" in visit.words
    visit.leave_field("ask-part_amount-regular_pay-0", "874.99")
    assert "£700.00 a week" in visit.words


def test_dividends_stand_apart_and_lead_to_other_money() -> None:
    visit = begun().tick("ask-part-dividends").leave_field("ask-part_amount-dividends-0", "2500").press("add-up")
    assert "From £2,500.00 a year" in visit.words
    assert 'href="/other-money"' in visit.words
    visit.leave_field("ask-part_amount-dividends-0", "2499.99")
    assert "would have to be £2,500.00 or more" in visit.words


def test_statutory_pay_is_shown_with_and_without() -> None:
    visit = begun().tick("ask-part-statutory_pay").choose("ask-part_period-statutory_pay-0", "week")
    visit.leave_field("ask-part_amount-statutory_pay-0", "120").press("add-up")
    assert "£120.00 a week" in visit.words
    assert "would be £0.00 a week" in visit.words


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        ("regular_pay", {}, "Type an amount in pounds"),
        ("regular_pay", {"amount": "300 350"}, "There is a space in this figure"),
        ("pay_to_date", {"amount": "900"}, "Fill this in too"),
        ("pay_to_date", {"amount": "900", "number": "13"}, "from 1 to 12"),
        ("pay_to_date", {"amount": "900", "number": "x"}, "Type a whole number"),
        ("hourly_pay", {"amount": "12"}, "Fill this in too"),
        ("hourly_pay", {"amount": "12", "hours": "169"}, "168 hours"),
        ("hourly_pay", {"amount": "12", "hours": "9", "weeks": "60"}, "from 1 to 53"),
        ("payslip", {"amount": "12", "days": "0"}, "from 1 to 732"),
        ("profit", {"amount": "-5"}, "0 or more"),
    ],
)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_is_wrong_is_told_beside_its_field_and_what_was_typed_stays(
    kind: str, typed: dict[str, str], sentence: str, language: str
) -> None:
    visit = begun("receive", language).tick(f"ask-part-{kind}")
    for name, text in typed.items():
        visit.leave_field(f"ask-part_{name}-{kind}-0", text)
    visit.press("add-up")
    assert visit.words.count("field-error") == 1
    assert language == "cy" or sentence in visit.words
    assert "carry-income" not in [button.key for button in visit.app.button]
    for name, text in typed.items():
        assert visit.app.text_input(key=f"ask-part_{name}-{kind}-0").value == text


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_kind_can_be_ticked_and_added_up(language: str) -> None:
    visit = begun("pay", language)
    for kind in (kind for kinds in SECTIONS.values() for kind in kinds):
        visit.tick(f"ask-part-{kind}")
        if kind is not IncomePartKind.NO_INCOME_NOW:
            visit.type(f"ask-part_amount-{kind}-0", "1000")
    visit.type("ask-part_hours-hourly_pay-0", "10").type("ask-part_number-pay_to_date-0", "3").press("add-up")
    assert "field-error" not in visit.words
    assert visit.words.count('class="law"') > 30


def test_nothing_ticked_is_nothing_added_up() -> None:
    visit = begun().press("add-up")
    assert "field-error" not in visit.words
    assert 'class="answer"' not in visit.words


@pytest.mark.slow
def test_no_more_lines_can_be_added_than_are_kept() -> None:
    visit = begun().tick("ask-part-pension")
    for _ in range(19):
        visit.press("more-pension")
    assert "more-pension" not in [button.key for button in visit.app.button]


def test_the_parts_are_asked_in_the_same_words_of_both_parents() -> None:
    """Only the warning not to look into somebody's life is for one of them."""
    told = IncomePartsAnswers()
    for kind in (kind for kinds in SECTIONS.values() for kind in kinds):
        told.part(kind).has = True
        question = part_question(told, kind)
        for each in (question, *question.opens):
            for words in filter(None, (each.label, each.hint)):
                assert not has_text(f"{words.code}.pay", "en")
                assert not has_text(f"{words.code}.receive", "en")


def test_every_kind_is_asked_but_what_never_counts() -> None:
    asked = [kind for kinds in SECTIONS.values() for kind in kinds]
    assert sorted(asked) == sorted(set(IncomePartKind) - {IncomePartKind.NOT_INCOME})


def test_a_receiving_parent_is_told_not_to_look_into_the_others_life() -> None:
    assert "it can put you at risk" in begun("receive").words
    assert "it can put you at risk" not in begun("pay").words
