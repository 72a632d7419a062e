"""A person walks through the way finder: one question at a time, back without loss, nothing forced."""

import html
import re
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from content import LANGUAGES, text
from tests.pages.walk import open_screen, press, shown


def message(code: str, language: str = "en", **values: object) -> str:
    return text(f"choosing.{code}", language, **values)


@pytest.fixture
def screen() -> Iterator[AppTest]:
    yield open_screen("choosing")


def told(screen: AppTest, *answers: str | None) -> AppTest:
    """Answer the questions in turn, also those after the first ways; None leaves one empty and goes on."""
    for answer in answers:
        if not screen.radio and not screen.text_input:
            press(screen, "way-more")
        if answer is not None:
            screen.radio[0].set_value(answer)
        press(screen, "way-continue")
    return screen


def test_where_nothing_was_told_elsewhere_the_screen_shows_no_word_for_it(screen: AppTest) -> None:
    """A template wrote None where nothing was taken over."""
    assert not re.search(r">\s*None\s*<", shown(screen))
    assert not re.search(r">\s*None\s*<", shown(told(screen, "receive")))


def test_the_first_question_is_the_role_and_the_second_the_gentle_one(screen: AppTest) -> None:
    assert screen.radio[0].label == message("ask.role")
    assert screen.radio[0].value is None
    told(screen, "receive")
    assert screen.radio[0].label == message("ask.fear")
    assert message("hint.fear") in shown(screen)
    assert screen.radio[0].options[-1] == message("option.unsaid")


def test_a_person_who_skips_every_question_gets_ways_that_keep_them_apart(screen: AppTest) -> None:
    asked = 0
    while screen.radio:
        told(screen, None)
        asked += 1
    assert asked == 3
    assert message("route.service_apart") in shown(screen)
    press(screen, "way-more")
    while screen.radio:
        told(screen, None)
        asked += 1
    assert asked == 7
    assert message("route.service_apart") in shown(screen)
    assert message("route.family_based") in shown(screen).split(message("heading.aside"))[1]
    assert message("route.family_based") not in shown(screen).split(message("heading.aside"))[0]


def test_going_back_keeps_every_answer(screen: AppTest) -> None:
    told(screen, "pay", "no", "no")
    press(screen, "way-back")
    assert screen.radio[0].label == message("ask.protective_order")
    assert screen.radio[0].value == "no"
    press(screen, "way-back")
    assert (screen.radio[0].label, screen.radio[0].value) == (message("ask.fear"), "no")
    told(screen, "no", "no")
    assert screen.radio[0].label == message("ask.bank_details_unsafe")


def test_a_later_yes_to_fear_takes_away_every_way_of_contact(screen: AppTest) -> None:
    told(screen, "receive", "no", "no", "no", "england", "great_britain", "none", "none", "usual", "yes", "yes")
    press(screen, "way-finish")
    assert message("route.family_based") in shown(screen).split(message("heading.aside"))[0]
    for _ in range(12):
        press(screen, "way-change" if not screen.radio else "way-back")
        if screen.radio[0].label == message("ask.fear"):
            break
    screen.radio[0].set_value("yes")
    press(screen, "way-finish")
    assert message("route.family_based") not in shown(screen).split(message("heading.aside"))[0]
    assert message("route.service_apart") in shown(screen)


def test_the_ways_can_be_seen_at_any_question(screen: AppTest) -> None:
    press(screen, "way-finish")
    assert message("heading.ways") in shown(screen)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_heading_of_the_help_tells_nobody_why_it_is_shown(language: str) -> None:
    screen = press(open_screen("choosing", language), "way-danger")
    (heading,) = re.findall("<h1>(.*?)</h1>", shown(screen))
    assert html.unescape(heading) == message("heading.people", language)


@pytest.mark.parametrize("steps", [("finish",), ("continue",), ("continue", "continue", "continue"), ()])
def test_danger_stands_under_the_heading_of_every_state(screen: AppTest, steps: tuple[str, ...]) -> None:
    """On the ways that could fit it stood at their end, seven screens of a phone below their start."""
    for step in steps:
        press(screen, f"way-{step}")
    parts = [part for part in screen.main if part.type in ("html", "button", "radio")]
    heading = next(at for at, part in enumerate(parts) if "<h1" in getattr(part.proto, "body", ""))
    assert parts[heading + 1].key == "way-danger"
    assert (screen.button[-1].key == "way-danger-below") is not bool(screen.radio)


@pytest.mark.parametrize("key", ["way-danger", "way-danger-below"])
def test_danger_leads_to_people_from_both_ends_of_the_ways(screen: AppTest, key: str) -> None:
    press(screen, "way-finish")
    press(screen, key)
    assert "999" in shown(screen)
    assert [button.key for button in screen.button] == ["way-go-on"]


@pytest.mark.parametrize("steps", [(), ("receive",), ("pay", "no", "no", "no", "northern_ireland")])
def test_danger_now_shows_help_and_nothing_else_until_asked(screen: AppTest, steps: tuple[str, ...]) -> None:
    told(screen, *steps)
    press(screen, "way-danger")
    assert "999" in shown(screen)
    assert "55" in shown(screen)
    assert not screen.radio
    assert [button.key for button in screen.button] == ["way-go-on"]
    assert text("estimate.title", "en") not in shown(screen)
    assert "house-menu" not in shown(screen)
    assert "house-footer" not in shown(screen)
    assert [link for link in re.findall(r'href="([^"]+)"', shown(screen)) if link[0] == "/"] == ["/which-way?lang=cy"]
    press(screen, "way-go-on")
    assert "house-menu" in shown(screen)
    assert screen.radio[0].label == message(
        "ask.role" if not steps else "ask.fear" if len(steps) == 1 else "ask.other_home"
    )


def test_the_first_number_a_mother_in_belfast_sees_is_northern_irelands(screen: AppTest) -> None:
    told(screen, "receive", "no", "no", "no", "northern_ireland")
    press(screen, "way-finish")
    people = shown(screen).split(message("heading.people"))[1]
    assert "0800 028 7439" in people
    assert "0800 171 2345" not in people


def test_the_day_of_an_order_gives_the_day_the_service_opens(screen: AppTest) -> None:
    told(screen, "receive", "yes", "england", "great_britain", "none", "under_12_months")
    for field, typed in zip(screen.text_input, ("30", "2", "2026"), strict=True):
        field.set_value(typed)
    press(screen, "way-continue")
    assert text("error.order_made.date_not_a_date", "en") in shown(screen)
    assert [field.value for field in screen.text_input] == ["30", "2", "2026"]
    for field, typed in zip(screen.text_input, ("28", "2", "2026"), strict=True):
        field.set_value(typed)
    press(screen, "way-continue")
    press(screen, "way-finish")
    assert message("opens_on", day="28 February 2027") in shown(screen)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(
    ("year", "kind", "first"),
    [("1999", "over_12_months", "route.service_apart"), ("2024", "over_12_months", "route.service_apart")],
)
def test_the_day_of_an_old_order_is_believed_over_the_age_that_was_picked(
    year: str, kind: str, first: str, language: str
) -> None:
    screen = open_screen("choosing", language)
    told(screen, "receive", "yes", "england", "great_britain", "none", "under_12_months")
    for field, typed in zip(screen.text_input, ("1", "5", year), strict=True):
        field.set_value(typed)
    press(screen, "way-continue")
    assert screen.radio[0].label == message("ask.care", language)
    press(screen, "way-finish")
    read = html.unescape(shown(screen))
    assert message(f"by_day.{kind}", language) in read
    assert message(first, language) in read
    assert message("route.service_later", language) not in read
    assert message("lead.service_later", language) not in read


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_day_of_an_order_that_has_not_come_is_told_beside_the_field(language: str) -> None:
    screen = open_screen("choosing", language)
    told(screen, "receive", "yes", "england", "great_britain", "none", "under_12_months")
    for field, typed in zip(screen.text_input, ("1", "5", "2062"), strict=True):
        field.set_value(typed)
    press(screen, "way-continue")
    assert text("error.date_ahead", language) in html.unescape(shown(screen))
    assert [field.value for field in screen.text_input] == ["1", "5", "2062"]


def test_a_wrong_day_left_behind_by_going_back_holds_nobody_up(screen: AppTest) -> None:
    told(screen, "receive", "yes", "england", "great_britain", "none", "under_12_months")
    screen.text_input[2].set_value("2062")
    press(screen, "way-back")
    told(screen, "none")
    assert screen.radio[0].label == message("ask.care")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("safety", [("yes",), ("no", "no", "no")])
def test_whoever_has_an_older_order_reads_what_applying_would_end(safety: tuple[str, ...], language: str) -> None:
    screen = open_screen("choosing", language)
    told(screen, "receive", *safety, "england", "great_britain", "none", "over_12_months")
    press(screen, "way-finish")
    read = html.unescape(shown(screen))
    for code in ("note.order_ends_then", "note.call_legal_first", "next.change_order_ends", "route.enforce_order"):
        assert message(code, language) in read
    for code in ("note.apply", "note.phone_the_service", "next.change_apply", "next.change_private"):
        assert message(code, language) not in read


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_child_is_asked_about_themselves_and_outside_scotland_led_to_somebody_to_talk_to(language: str) -> None:
    screen = open_screen("choosing", language)
    told(screen, "child")
    assert screen.radio[0].label == message("ask.fear.child", language)
    told(screen, "yes", "england")
    read = html.unescape(shown(screen))
    assert message("lead.child_outside_scotland", language) in read
    assert message("because.child_outside_scotland", language) in read
    assert message("note.phone_the_service", language) not in read
    assert "0800 1111" in read
    assert "0800 171 2345" not in read


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_grandmother_is_asked_about_the_parents_and_not_about_another_parent(language: str) -> None:
    screen = open_screen("choosing", language)
    told(screen, "care_for")
    assert screen.radio[0].label == message("ask.fear.care_for", language)
    told(screen, "no")
    assert screen.radio[0].label == message("ask.protective_order.care_for", language)
    told(screen, "no")
    assert screen.radio[0].label == message("ask.bank_details_unsafe.care_for", language)
    told(screen, "no", "england")
    assert screen.radio[0].label == message("ask.other_home.care_for", language)
    assert message("hint.other_home.care_for", language) in html.unescape(shown(screen))
    other = {"en": "the other parent", "cy": "rhiant arall"}[language]
    told(screen, "great_britain", "direct_pay", "some_missed")
    press(screen, "way-finish")
    assert other not in html.unescape(shown(screen))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_grandmother_who_is_afraid_reads_of_no_other_parent(language: str) -> None:
    screen = open_screen("choosing", language)
    told(screen, "care_for", "yes", "scotland")
    read = html.unescape(shown(screen))
    assert message("lead.apart.care_for", language) in read
    assert {"en": "the other parent", "cy": "rhiant arall"}[language] not in read


def test_both_modes_look_alike_at_a_glance(screen: AppTest) -> None:
    def outline(fear: str) -> list[str]:
        told(screen, "receive", fear)
        press(screen, "way-finish")
        headings = [part.split("</h2>")[0] for part in shown(screen).split("<h2>")[1:]]
        press(screen, "way-clear")
        return headings

    assert outline("yes") == outline("no") == outline("unsure") == outline("unsaid")


def test_clearing_forgets_every_answer(screen: AppTest) -> None:
    told(screen, "pay", "yes")
    press(screen, "way-finish")
    press(screen, "way-clear")
    assert (screen.radio[0].label, screen.radio[0].value) == (message("ask.role"), None)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_whole_walk_speaks_each_language(language: str) -> None:
    screen = open_screen("choosing", language)
    told(screen, "receive")
    assert screen.radio[0].label == message("ask.fear", language)
    press(screen, "way-finish")
    assert message("heading.ways", language) in shown(screen)


def test_the_answers_survive_a_change_of_language(screen: AppTest) -> None:
    told(screen, "pay", "no")
    screen.query_params["lang"] = "cy"
    screen.run()
    assert screen.radio[0].label == message("ask.protective_order", "cy")
    press(screen, "way-back")
    assert screen.radio[0].value == "no"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_afraid_mother_reads_the_first_step_with_its_number_before_why(language: str) -> None:
    screen = told(open_screen("choosing", language), "receive", "yes", "scotland")
    ways = html.unescape(shown(screen)).split(message("heading.ways", language))[1]
    first, why = ways.index(message("part.first", language)), ways.index(message("part.why", language))
    assert first < ways.index("0800 171 2345") < why
    assert first < ways.index("/words-ready") < why
    assert not screen.radio
