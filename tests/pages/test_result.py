"""What a person sees first on the result: the amount, the ways, the next step; then the working and the answers."""

import pytest

from content import text
from presentation.forms import GROUPS
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


def test_the_answers_are_folded_and_each_group_can_be_changed() -> None:
    visit = Visit().answer_everything().open("result")
    (folded,) = [box for box in visit.app.expander if box.label == text("result.answers.heading", "en")]
    assert not folded.proto.expanded
    assert [button.key for button in folded.button] == [f"change-{group}" for group in GROUPS]


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
