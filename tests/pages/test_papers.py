"""Papers are shown first, saved only after two questions, and hold only what a person put in them."""

import base64
import html
import re

import pytest

from content import LANGUAGES, SCREENS, text
from tests.pages.walk import answer_both, choose, open_screen, press, shown, tick, type_in

PAPERS = [code for code, screen in SCREENS.items() if screen.under == "papers"]
ABOUT_ABUSE = {"en": r"abus|violen|threat|afraid|no contact", "cy": r"cam-?drin|trais|bygyth|\bofn"}


def files(body: str) -> dict[str, bytes]:
    """Every file a screen holds ready, by its name."""
    found = re.findall(r'data-file-name="([^"]+)" data-file-type="[^"]+" data-file-base64="([^"]+)"', body)
    return {name: base64.b64decode(made) for name, made in found}


def paper_on(body: str) -> str:
    return html.unescape(body.split('<article class="paper">')[1].split("</article>", maxsplit=1)[0])


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_paper_is_listed_and_opens_in_each_language(language: str) -> None:
    listed = shown(open_screen("papers", language))
    for code in PAPERS:
        assert text(f"screen.{code}.title", language) in html.unescape(listed)
        assert open_screen(code, language).title[0].value == text(f"{code}.title", language)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["receive", "pay"])
def test_a_call_card_with_nothing_ticked_says_nothing_about_abuse(role: str, language: str) -> None:
    app = choose(open_screen("call_card", language), "call_card-role", role)
    paper = paper_on(shown(app))
    assert text(f"call_card.say.role.{role}", language) in paper
    assert not re.search(ABOUT_ABUSE[language], paper, re.I)


def test_a_call_card_says_what_was_ticked_and_typed() -> None:
    app = choose(open_screen("call_card"), "call_card-role", "receive")
    tick(tick(app, "call_card-abuse"), "call_card-bank")
    type_in(app, "call_card-times", "Tuesdays <before> noon")
    paper = paper_on(shown(app))
    assert "domestic abuse" in paper
    assert "Tuesdays <before> noon" in paper
    assert "threats" not in paper


def test_nothing_can_be_saved_before_the_two_questions() -> None:
    app = choose(open_screen("call_card"), "call_card-role", "pay")
    assert not files(shown(app))
    choose(app, "saving-call_card-own", "yes")
    assert not files(shown(app))
    choose(app, "saving-call_card-seen", "no")
    assert set(files(shown(app))) == {"summary.html", "summary.pdf"}


@pytest.mark.parametrize(("own", "seen"), [("no", "no"), ("unsure", "no"), ("yes", "yes"), ("yes", "unsure")])
def test_a_shared_device_is_offered_safer_ways_first(own: str, seen: str) -> None:
    app = answer_both(choose(open_screen("call_card"), "call_card-role", "pay"), "call_card", own, seen)
    assert text("saving.instead.library", "en") in html.unescape(shown(app))
    assert not files(shown(app))
    tick(app, "saving-call_card-anyway")
    assert files(shown(app))


def test_a_saved_file_is_neutral_nameless_and_whole() -> None:
    app = answer_both(choose(open_screen("call_card"), "call_card-role", "receive"), "call_card")
    made = files(shown(app))
    page = made["summary.html"].decode()
    assert page.startswith("<!doctype html>")
    assert "http" not in page
    assert "<script" not in page
    assert "My name is" not in page
    assert made["summary.pdf"].startswith(b"%PDF")


def test_the_checklist_loses_what_is_ticked_and_knows_the_role() -> None:
    app = choose(open_screen("have_ready"), "have_ready-role", "receive")
    assert text("have_ready.item.pay_income", "en") not in paper_on(shown(app))
    before = paper_on(shown(app))
    tick(app, "have_ready-bank")
    assert before.count("<li>") == paper_on(shown(app)).count("<li>") + 1
    choose(app, "have_ready-role", "pay")
    assert text("have_ready.item.pay_income", "en") in paper_on(shown(app))


def test_the_notes_say_what_never_to_do_before_anything_else() -> None:
    paper = paper_on(shown(open_screen("keep_a_note")))
    assert paper.index(text("keep_a_note.never.follow", "en")) < paper.index(text("keep_a_note.keep.bank", "en"))
    for never in ("follow", "accounts", "children", "employer", "reply", "publish"):
        assert text(f"keep_a_note.never.{never}", "en") in paper


def test_a_typed_line_stays_until_it_is_taken_away() -> None:
    app = open_screen("keep_a_note")
    app.text_input(key="keep_a_note-new-what").set_value("A letter")
    press(app, "keep_a_note-add")
    assert "A letter" in paper_on(shown(app))
    press(app, "keep_a_note-remove")
    assert "A letter" not in paper_on(shown(app))


def test_clearing_a_paper_drops_what_was_typed() -> None:
    app = choose(open_screen("call_card"), "call_card-role", "receive")
    type_in(app, "call_card-letters", "The library")
    press(app, "call_card-clear")
    choose(app, "call_card-role", "receive")
    assert "The library" not in shown(app)
