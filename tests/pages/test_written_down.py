"""An arrangement is written down only where both parents are safe, and promises nothing."""

import pytest

from content import text
from tests.pages.papers import files, paper_on
from tests.pages.walk import answer_both, open_screen, press, shown, type_in


def test_a_private_arrangement_is_not_offered_before_three_plain_noes() -> None:
    app = open_screen("written_down")
    assert '<article class="paper' not in shown(app)
    press(app, "written-down-go")
    assert app.radio[0].label == text("choosing.ask.role", "en")


@pytest.mark.parametrize("answers", [("receive", "yes"), ("receive", "unsure"), ("pay", "no", "yes"), ("pay", None)])
def test_a_private_arrangement_is_never_offered_to_someone_who_must_be_careful(answers: tuple[str | None, ...]) -> None:
    app = open_screen("choosing")
    for answer in answers:
        if answer is not None:
            app.radio[0].set_value(answer)
        press(app, "way-continue")
    press(app, "way-finish")
    assert text("written_down.title", "en") not in shown(app)
    app.switch_page("written_down.py").run()
    assert '<article class="paper' not in shown(app)


def test_two_parents_who_feel_safe_can_write_it_down_without_a_word_on_seeing_the_child() -> None:
    app = open_screen("choosing")
    for answer in ("receive", "no", "no", "no", "scotland"):
        app.radio[0].set_value(answer)
        press(app, "way-continue")
    app.switch_page("written_down.py").run()
    type_in(app, "ask-written_down-amount", "£60 a week")
    paper = paper_on(shown(app))
    assert "£60 a week" in paper
    assert text("written_down.separate", "en") in paper
    assert text("written_down.nation.scotland", "en") in paper
    assert set(files(shown(answer_both(app, "written_down")))) == {
        "notes.docx",
        "summary.html",
        "summary.pdf",
        "blank.pdf",
    }


@pytest.mark.parametrize(("language", "said"), [("en", "for 12 months"), ("cy", "am 12 mis")])
def test_a_paper_two_parents_sign_does_not_promise_a_service_that_an_order_keeps_out(language: str, said: str) -> None:
    assert said in text("written_down.not_law", language)
    assert said in text("need.enforce.family_based", language)
