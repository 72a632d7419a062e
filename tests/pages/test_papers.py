"""Papers are shown first, saved only after two questions, and hold only what a person put in them."""

import html

import pytest

from content import LANGUAGES, SCREENS, text
from presentation.forms.papers import writable
from tests.pages.papers import files, paper_on
from tests.pages.walk import answer_both, choose, open_screen, press, shown, tick, type_in

PAPERS = [code for code, screen in SCREENS.items() if screen.under == "papers"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_paper_is_listed_and_opens_in_each_language(language: str) -> None:
    listed = shown(open_screen("papers", language))
    for code in PAPERS:
        assert text(f"{code}.title", language) in html.unescape(listed)
        assert f"<h1>{text(f'{code}.title', language)}</h1>" in html.unescape(shown(open_screen(code, language)))


def test_nothing_can_be_saved_before_the_two_questions() -> None:
    app = choose(open_screen("call_card"), "ask-call_card-role", "pay")
    assert not files(shown(app))
    choose(app, "ask-saving-call_card-own", "yes")
    assert not files(shown(app))
    choose(app, "ask-saving-call_card-seen", "no")
    assert set(files(shown(app))) == {"summary.html", "summary.pdf"}


def test_a_paper_can_be_printed_once_the_two_questions_are_answered_and_is_told_what_a_printer_keeps() -> None:
    app = choose(open_screen("call_card"), "ask-call_card-role", "pay")
    assert "print-paper" not in shown(app)
    app = answer_both(app, "call_card")
    assert shown(app).count('<button type="button" class="print-paper">') == 1
    assert text("saving.print.where", "en") in html.unescape(shown(app))


@pytest.mark.parametrize(("own", "seen"), [("no", "no"), ("unsure", "no"), ("yes", "yes"), ("yes", "unsure")])
def test_a_shared_device_is_offered_safer_ways_first(own: str, seen: str) -> None:
    app = answer_both(choose(open_screen("call_card"), "ask-call_card-role", "pay"), "call_card", own, seen)
    assert text("saving.instead.library", "en") in html.unescape(shown(app))
    assert not files(shown(app))
    tick(app, "ask-saving-call_card-anyway")
    assert files(shown(app))


def test_a_saved_file_is_neutral_nameless_and_whole() -> None:
    app = answer_both(choose(open_screen("call_card"), "ask-call_card-role", "receive"), "call_card")
    made = files(shown(app))
    page = made["summary.html"].decode()
    assert page.startswith("<!doctype html>")
    assert "http" not in page
    assert "<script" not in page
    assert "My name is" not in page
    assert made["summary.pdf"].startswith(b"%PDF")


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("name", ["李小龙", "ਗੁਰਮੁਖੀ", "Jo\x0ban\x00na 👍"])
def test_a_name_in_any_script_is_saved_in_a_kind_of_file_that_can_write_it(name: str, language: str) -> None:
    app = type_in(choose(open_screen("letters", language), "ask-letters-kind", "bank"), "ask-letters-name", name)
    made = files(shown(answer_both(app, "letters")))
    assert set(made) == {"notes.docx", "summary.html"}
    assert writable(name) in made["summary.html"].decode()
    assert text("saving.letter_missing", language) in html.unescape(shown(app))
    type_in(app, "ask-letters-name", "Siân\x0b")
    assert set(files(shown(app))) == {"notes.docx", "summary.html", "summary.pdf"}
    assert text("saving.letter_missing", language) not in html.unescape(shown(app))


def test_the_checklist_loses_what_is_ticked_and_knows_the_role() -> None:
    app = choose(open_screen("have_ready"), "ask-have_ready-role", "receive")
    assert text("have_ready.item.pay_income", "en") not in paper_on(shown(app))
    before = paper_on(shown(app))
    tick(app, "ask-have_ready-bank")
    assert before.count("<li>") == paper_on(shown(app)).count("<li>") + 1
    choose(app, "ask-have_ready-role", "pay")
    assert text("have_ready.item.pay_income", "en") in paper_on(shown(app))


def test_the_notes_say_what_never_to_do_before_anything_else() -> None:
    paper = paper_on(shown(open_screen("keep_a_note")))
    assert paper.index(text("keep_a_note.never.follow", "en")) < paper.index(text("keep_a_note.keep.bank", "en"))
    for never in ("follow", "accounts", "children", "employer", "reply", "publish"):
        assert text(f"keep_a_note.never.{never}", "en") in paper


def test_a_typed_line_stays_until_it_is_taken_away() -> None:
    app = open_screen("keep_a_note")
    app.text_input(key="ask-keep_a_note-what").set_value("A letter")
    press(app, "keep_a_note-add")
    assert "A letter" in paper_on(shown(app))
    press(app, "keep_a_note-remove")
    assert "A letter" not in paper_on(shown(app))


def test_clearing_a_paper_drops_what_was_typed() -> None:
    app = choose(open_screen("call_card"), "ask-call_card-role", "receive")
    type_in(app, "ask-call_card-letters", "The library")
    press(app, "call_card-clear")
    choose(app, "ask-call_card-role", "receive")
    assert "The library" not in shown(app)


def test_an_empty_list_and_an_empty_arrangement_can_be_saved_beside_the_filled_ones() -> None:
    app = choose(open_screen("records"), "ask-records-which", "nights")
    assert "blank.pdf" not in files(shown(answer_both(app, "records")))
    type_in(app, "ask-records-month-1", "12")
    assert "blank.pdf" in files(shown(app))


def test_what_was_chosen_and_typed_survives_a_change_of_language() -> None:
    app = choose(open_screen("call_card"), "ask-call_card-role", "pay")
    type_in(tick(app, "ask-call_card-hardship"), "ask-call_card-times", "Tuesdays")
    app.query_params["lang"] = "cy"
    app.run()
    paper = paper_on(shown(app))
    assert text("call_card.say.role.pay", "cy") in paper
    assert text("call_card.say.hardship", "cy") in paper
    assert "Tuesdays" in paper
