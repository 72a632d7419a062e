"""What a person sees first on the result: the amount, the ways, the next step; then the working and the answers."""

import pytest

from content import LANGUAGES, text
from tests.pages.visit import Visit


def two_families(role: str) -> Visit:
    visit = Visit().begin(role).earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "2").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "half_the_nights")
    return visit


def in_order(words: str, *pieces: str) -> bool:
    places = [words.find(piece) for piece in pieces]
    return -1 not in places and places == sorted(places)


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_the_amount_and_the_ways_stand_before_the_working_least_contact_first(role: str, language: str) -> None:
    words = Visit(language).answer_everything(role).open("result").words
    ways = [
        f"{text(f'way_short.{kind}', language)} <span" for kind in ("collect_and_pay", "direct_pay", "family_based")
    ]
    headings = [f"<summary>{text(f'result.{part}.heading', language)}" for part in ("working", "differ")]
    assert in_order(words, 'class="amount"', *ways, *headings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_are_folded_and_each_has_its_own_way_to_change_it(language: str) -> None:
    """There was one button for each group of questions, and the person had to find the one that they meant."""
    words = Visit(language).answer_everything().open("result").words
    heading, heard = text("result.answers.heading", language), text("summary.change.of", language, what="")
    assert f'<details class="fold"><summary>{heading}</summary>' in words
    answers = words[words.index(heading) :]
    assert answers.count("<dt>") == answers.count(f'<span class="unseen">{heard}') == 8
    for question in ("nation", "income", "pension", "has_benefits", "has_other_children", "count-0", "band-0-0"):
        assert f'#ask-{question}">' in answers


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Where the paying parent lives", "ask-nation"),
        ("Paid into a pension", "ask-pension"),
        ("Benefits", "ask-has_benefits"),
        ("Children", "ask-count-0"),
        ("Nights a year with the paying parent", "ask-band-0-0"),
    ],
)
def test_a_way_to_change_leads_to_its_question_with_the_answers_kept(label: str, field: str) -> None:
    visit = Visit().answer_everything().open("result").change(label)
    asked = [*visit.app.text_input, *visit.app.radio, *visit.app.checkbox]
    assert field in [each.key for each in asked]
    assert not visit.app.query_params
    assert "£92.05" in visit.open("result").words


def test_an_address_asks_for_no_group_whose_questions_before_are_open() -> None:
    visit = Visit().begin("pay")
    visit.app.query_params["step"] = "4"
    assert visit.open("estimate").app.text_input(key="ask-income").value == ""


def test_care_that_is_shared_equally_is_changed_where_it_was_told() -> None:
    visit = Visit().answer_everything(children="1").open("count_nights").tick("ask-equal_care-0-0").open("result")
    visit.change("Children whose care is shared exactly equally")
    assert visit.app.checkbox(key="ask-equal_care-0-0").value


def test_a_receiving_parent_sees_what_they_get_and_the_other_pays_by_each_way() -> None:
    words = Visit().answer_everything("receive").open("result").words
    assert 'class="side yours">You get <strong>£88.37</strong>' in words  # 92.05 less 4 %
    assert 'class="side theirs">They pay <strong>£110.46</strong>' in words  # 92.05 and 20 %


def test_a_paying_parent_sees_their_own_side_first() -> None:
    words = Visit().answer_everything("pay").open("result").words
    assert in_order(words, 'class="side yours">You pay', 'class="side theirs">They get')


def test_a_paying_parent_of_two_families_sees_each_by_name_in_each_way() -> None:
    words = two_families("pay").press("continue-nights").open("result").words
    assert "The first family: you pay £145.60, they get £116.48." in words  # 121.33 with 20 %, less 4 %
    assert words.count("The second family: you pay") == 1
    assert words.count("<li>The second family: £23.33.</li>") == 2  # direct, and between the two of them: no fees
    assert "eceiving parent 1" not in words


def test_a_receiving_parents_family_is_called_their_own() -> None:
    assert "Children of your own family" in two_families("receive").press("continue-nights").open("result").words


def test_the_second_question_about_nights_says_whose_they_are() -> None:
    labels = [radio.label for radio in two_families("pay").app.radio]
    assert "The child in the second family: how many nights with you?" in labels


def test_where_nothing_is_due_no_way_of_paying_is_shown() -> None:
    visit = Visit().begin("pay").earn("5", "week").press("continue-changes").type("ask-count-0", "1")
    visit.press("continue-children").choose("ask-band-0-0", "under_52").press("continue-nights")
    assert "way-card" not in visit.open("result").words


def test_an_unknown_income_begins_with_full_time_pay_and_not_with_the_flat_rate() -> None:
    visit = Visit().begin("receive").choose("ask-income_unknown", True).choose("ask-nation", "england")
    visit.press("continue-income").type("ask-count-0", "1").press("continue-children")
    words = visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("result").words
    assert in_order(words, "If they work full time", "to <strong>", "The edges: £7.00", "way-card", "this is a range")


def test_the_result_and_the_ways_side_by_side_have_a_way_back_at_their_top() -> None:
    visit = Visit().answer_everything()
    assert 'class="house-back" href="/numbers"' in visit.open("result").words
    assert 'class="house-back" href="/result"' in visit.open("compare").words
    assert "house-back" not in visit.open("home").words


@pytest.mark.parametrize(("button", "screen"), [("choose", "choosing"), ("compare", "compare"), ("again", "home")])
def test_a_press_that_leads_on_works_nothing_out_for_the_screen_that_is_left(
    button: str, screen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of these buttons was a part of its own for this, two messages more for every result."""
    visit = Visit().answer_everything().open("result")
    worked_out: list[object] = []
    monkeypatch.setattr("ui.amount.render_amount", worked_out.append)
    assert visit.press(button).state.screen == screen
    assert not worked_out
