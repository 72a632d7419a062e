"""A person answers the questions and reads the result."""

import html

import pytest

from content import heading_of, text
from tests.pages.visit import Visit


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_parent_goes_from_home_to_the_amount(role: str, language: str) -> None:
    visit = Visit(language).answer_everything(role).open("result")
    assert "£92.05" in visit.words  # 2,500 x 12 / 365 x 7 x 16 %
    assert "£398.88" in visit.words  # x 52 / 12


def test_the_paying_parent_is_told_what_they_would_pay() -> None:
    assert "You would pay about" in Visit().answer_everything("pay").open("result").words


def test_the_receiving_parent_is_told_what_they_would_receive() -> None:
    assert "You would receive about" in Visit().answer_everything("receive").open("result").words


def test_someone_who_comes_straight_to_the_questions_is_asked_which_parent_they_are() -> None:
    visit = Visit().open("estimate")
    assert "Who are you here?" in visit.words
    assert "Your income" in visit.press("way-pay").words


def test_the_calculator_leads_to_what_it_does_not_cover_before_it_asks() -> None:
    assert heading_of("cannot_be_used", "en") in Visit().open("estimate").words


def test_every_step_of_the_working_has_its_paragraph_of_law() -> None:
    words = Visit().answer_everything().open("result").words
    steps = words.split('<ol class="working">')[1].split("</ol>")[0].split("<li>")[1:]
    assert len(steps) >= 3
    assert all("https://www.legislation.gov.uk/" in step for step in steps)


def test_the_working_for_northern_ireland_cites_its_own_law() -> None:
    visit = Visit().begin("pay").earn("2500", nation="northern_ireland").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children").choose("ask-band-0-0", "under_52")
    assert "Northern Ireland" in visit.press("continue-nights").open("result").words


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type an amount in pounds"),
        ("lots", "Use figures only"),
        ("-5", "Type an amount that is 0 or more"),
        ("100.123", "no more than two figures after the point"),
        ("9" * 30, "too large"),
    ],
)
def test_a_wrong_income_gets_one_sentence_and_stays_as_typed(typed: str, sentence: str) -> None:
    visit = Visit().begin("pay").earn(typed)
    assert visit.words.count('class="field-error"') == 1
    assert sentence in visit.words
    assert visit.app.text_input(key="ask-income").value == typed


def test_a_pension_larger_than_the_income_is_told_beside_the_pension() -> None:
    visit = Visit().begin("pay").earn("100", pension="200")
    assert "The pension cannot be more than the income" in visit.words


def test_an_error_beside_a_choice_goes_as_soon_as_it_is_mended() -> None:
    visit = Visit().begin("pay").press("continue-income")
    assert "Choose one answer" in visit.words
    assert "Choose one answer" not in visit.choose("ask-nation", "england").words


def test_an_error_beside_something_typed_goes_as_soon_as_it_is_mended_and_not_before() -> None:
    visit = Visit().begin("pay").earn("2500").tick("ask-has_other_children")
    visit.type("ask-relevant_other_children", "some").press("continue-changes")
    assert "field-error" in visit.leave_field("ask-relevant_other_children", "many").words
    assert "field-error" not in visit.leave_field("ask-relevant_other_children", "2").words


@pytest.mark.parametrize("typed", ["", "0", "two", "1.5", "-1", "99"])
def test_a_wrong_number_of_children_is_told_and_kept(typed: str) -> None:
    visit = Visit().begin("pay").earn("2500").press("continue-changes")
    visit.type("ask-count-0", typed).press("continue-children")
    assert visit.words.count('class="field-error"') == 1
    assert visit.app.text_input(key="ask-count-0").value == typed


@pytest.mark.parametrize(("typed", "wrong"), [("366", False), ("367", True), ("", True), ("many", True), ("-1", True)])
def test_an_exact_number_of_nights_is_checked(typed: str, wrong: bool) -> None:
    visit = Visit().begin("pay").earn("2500").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children")
    visit.choose("ask-exact_nights", True)
    visit.type("ask-nights-0-0", typed).press("continue-nights")
    assert ('class="field-error"' in visit.words) is wrong


def test_children_who_stay_different_nights_are_averaged() -> None:
    visit = Visit().begin("pay").earn("1000", "week").press("continue-changes")
    visit.type("ask-count-0", "2").press("continue-children")
    visit.choose("ask-alike-0", False)
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-0-1", "two_nights_a_week").press("continue-nights")
    assert "£130.29" in visit.open("result").words  # 152 x (1 - 1/7)


def test_two_receiving_parents_each_see_their_own_amount() -> None:
    visit = Visit().begin("receive").earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "2").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "half_the_nights").press("continue-nights")
    words = visit.open("result").words
    assert "You: £121.33 a week." in words  # 182 x 2/3
    assert "The second family: £23.33 a week." in words  # 182 / 3 / 2 - 7


def test_a_receiving_parent_added_by_mistake_can_be_taken_away() -> None:
    visit = (
        Visit().begin("pay").earn("1000", "week").press("continue-changes").press("add-family").press("remove-family")
    )
    assert [field.key for field in visit.app.text_input] == ["ask-count-0"]


def test_a_parent_on_state_pension_pays_seven_pounds() -> None:
    visit = Visit().begin("pay").earn("2500").tick("ask-has_benefits").tick("ask-benefits-state_pension")
    visit.press("continue-changes").type("ask-count-0", "1").press("continue-children")
    words = visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("result").words
    assert "<strong>£7.00</strong> a week" in words
    assert "flat rate" in words


def test_a_benefit_unticked_with_its_question_no_longer_counts() -> None:
    visit = Visit().begin("pay").earn("2500").tick("ask-has_benefits").tick("ask-benefits-state_pension")
    visit.app.checkbox(key="ask-has_benefits").uncheck().run()
    visit.press("continue-changes").type("ask-count-0", "1").press("continue-children")
    assert "basic rate" in visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("result").words


def test_going_back_loses_nothing() -> None:
    visit = Visit().begin("pay").earn("2,500.00").press("back-changes")
    assert visit.app.text_input(key="ask-income").value == "2,500.00"
    assert visit.app.radio(key="ask-nation").value == "england"


def test_one_answer_can_be_changed_without_losing_the_others() -> None:
    visit = Visit().answer_everything().open("result").change("Income before tax")
    visit.earn("5000")
    assert "£170.08" in visit.open("result").words  # 800 x 16 % + 350.68 x 12 %: still two children, no nights


def test_a_result_never_stands_beside_answers_that_have_changed() -> None:
    visit = Visit().answer_everything().open("result").change("Children")
    visit.type("ask-count-0", "").press("continue-children").open("result")
    assert 'class="answer"' not in visit.words
    assert "A few answers are still needed" in visit.words


def test_changing_the_language_keeps_the_screen_and_the_answers() -> None:
    visit = Visit().begin("pay").earn("2500").press("back-changes")
    visit.app.query_params["lang"] = "cy"
    visit.app.run()
    assert "Eich incwm" in visit.words
    assert visit.app.text_input(key="ask-income").value == "2500"


def told_everywhere() -> Visit:
    """A visit that told something on every kind of screen: papers, lists, the way finder, the guide, the estimate."""
    visit = Visit("cy").answer_everything()
    visit.app.session_state["visit.state"].case_number = 1  # as an adviser begins
    visit.open("call_card").choose("ask-call_card-role", "receive").tick("ask-call_card-abuse")
    visit.leave_field("ask-call_card-name", "Catrin Ofalus")
    visit.open("keep_a_note").type("ask-keep_a_note-what", "Llythyr cudd").press("keep_a_note-add")
    visit.open("choosing").press("way-all-anew").choose("ask-way-role", "receive").press("way-continue").choose(
        "ask-way-fear", "yes"
    )
    visit.press("way-continue")
    visit.app.session_state["visit.state"].guide.nation = "scotland"  # as the guide keeps it
    return visit


def test_clearing_everything_leaves_nothing() -> None:
    visit = told_everywhere().open("result").press("again").open("estimate")
    assert text("estimate.role.heading", "cy") in visit.words
    visit.open("call_card")
    assert [radio.value for radio in visit.app.radio] == [None]
    visit.choose("ask-call_card-role", "receive")
    assert visit.app.text_input(key="ask-call_card-name").value == ""
    assert not visit.app.checkbox(key="ask-call_card-abuse").value
    assert "Catrin Ofalus" not in visit.words
    assert "Llythyr cudd" not in visit.open("keep_a_note").words
    assert [radio.key for radio in visit.open("choosing").app.radio] == ["ask-way-role-cy"]
    assert [radio.value for radio in visit.app.radio] == [None]
    visit.open("letters").choose("ask-letters-kind", "complaint")
    assert [radio.value for radio in visit.app.radio if (radio.key or "").startswith("ask-letters-nation")] == [None]


def test_clearing_everything_keeps_the_language_and_counts_the_same_family() -> None:
    visit = told_everywhere().open("result").press("again")
    assert text("for_advisers.family", "cy", number=1) in visit.words
    assert visit.app.query_params["lang"] == "cy"


def test_nothing_typed_reaches_the_address() -> None:
    visit = Visit().answer_everything().open("result")
    assert not visit.app.query_params


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_receiving_parent_need_not_know_where_the_other_lives(language: str) -> None:
    """Somebody in fear often does not know; the first question had no answer for her."""
    visit = Visit(language).answer_everything("receive").open("estimate").choose("ask-nation", "not_known")
    words = html.unescape(visit.open("result").words)
    assert text("estimate.nation.not_known", language).split(".")[0] in words
    assert text("nation.not_known", language) in words


def test_a_paying_parent_is_not_asked_whether_they_know_where_they_live() -> None:
    visit = Visit().press("way-pay").open("estimate")
    assert text("nation.not_known", "en") not in visit.app.radio(key="ask-nation").options
    asked = Visit().press("way-receive").open("estimate").app.radio(key="ask-nation").options
    assert text("nation.not_known", "en") in asked


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_grandmother_begins_as_who_she_is(language: str) -> None:
    visit = Visit(language).open("estimate").press("way-care_for")
    assert text("estimate.income.intro.care_for", language) in html.unescape(visit.words)
