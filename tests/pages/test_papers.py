"""Papers are shown first, saved only after two questions, and hold only what a person put in them."""

import base64
import html
import re
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from content import LANGUAGES, SCREENS, text
from tests.pages.test_range import children_and_nights, without_income
from tests.pages.visit import Visit
from tests.pages.walk import answer_both, choose, open_screen, press, shown, tick, type_in
from ui.asking import writable
from ui.papers import LETTER_FIELDS, LETTERS

PAPERS = [code for code, screen in SCREENS.items() if screen.under == "papers"]
ABOUT_ABUSE = {"en": r"abus|violen|threat|afraid|no contact", "cy": r"cam-?drin|trais|bygyth|\bofn"}


def files(body: str) -> dict[str, bytes]:
    """Every file a screen holds ready, by its name."""
    found = re.findall(r'data-file-name="([^"]+)" data-file-type="[^"]+" data-file-base64="([^"]+)"', body)
    return {name: base64.b64decode(made) for name, made in found}


def paper_on(body: str) -> str:
    return html.unescape(body.split('<article class="paper')[1].split("</article>", maxsplit=1)[0])


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_paper_is_listed_and_opens_in_each_language(language: str) -> None:
    listed = shown(open_screen("papers", language))
    for code in PAPERS:
        assert text(f"screen.{code}.title", language) in html.unescape(listed)
        assert f"<h1>{text(f'{code}.title', language)}</h1>" in html.unescape(shown(open_screen(code, language)))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["receive", "pay"])
def test_a_call_card_with_nothing_ticked_says_nothing_about_abuse(role: str, language: str) -> None:
    app = choose(open_screen("call_card", language), "call_card-role", role)
    paper = paper_on(shown(app))
    assert text(f"call_card.say.role.{role}", language) in paper
    assert not re.search(ABOUT_ABUSE[language], paper, re.I)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(("told", "wrong"), [("care_for", "receive"), ("child", "receive")])
def test_a_grandmother_and_a_child_from_the_way_finder_do_not_say_they_are_a_parent(
    told: str, wrong: str, language: str
) -> None:
    app = open_screen("choosing", language)
    app.radio[0].set_value(told)
    press(app, "way-continue").switch_page("call_card.py").run()
    paper = paper_on(shown(tick(app, "call_card-missed")))
    assert text(f"call_card.say.role.{told}", language) in paper
    assert text(f"call_card.say.role.{wrong}", language) not in paper
    assert text("call_card.say.missed.receive", language) in paper


@pytest.mark.parametrize(("language", "never"), [("en", "income has changed"), ("cy", "incwm wedi newid")])
def test_whoever_finds_it_hard_to_pay_says_only_that(language: str, never: str) -> None:
    app = tick(choose(open_screen("call_card", language), "call_card-role", "pay"), "call_card-hardship")
    assert text("call_card.say.hardship", language) in paper_on(shown(app))
    assert never not in paper_on(shown(app))


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


def test_a_paper_can_be_printed_once_the_two_questions_are_answered_and_is_told_what_a_printer_keeps() -> None:
    app = choose(open_screen("call_card"), "call_card-role", "pay")
    assert "print-paper" not in shown(app)
    app = answer_both(app, "call_card")
    assert shown(app).count('<button type="button" class="print-paper">') == 1
    assert text("saving.print.where", "en") in html.unescape(shown(app))


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


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("name", ["李小龙", "ਗੁਰਮੁਖੀ", "Jo\x0ban\x00na 👍"])
def test_a_name_in_any_script_is_saved_in_a_kind_of_file_that_can_write_it(name: str, language: str) -> None:
    app = type_in(choose(open_screen("letters", language), "letters-kind", "bank"), "letters-name", name)
    made = files(shown(answer_both(app, "letters")))
    assert set(made) == {"notes.docx", "summary.html"}
    assert writable(name) in made["summary.html"].decode()
    assert text("saving.letter_missing", language) in html.unescape(shown(app))
    type_in(app, "letters-name", "Siân\x0b")
    assert set(files(shown(app))) == {"notes.docx", "summary.html", "summary.pdf"}
    assert text("saving.letter_missing", language) not in html.unescape(shown(app))


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
    type_in(app, "written_down-amount", "£60 a week")
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


def test_a_payment_log_adds_up_and_says_what_cannot_be_read() -> None:
    app = choose(open_screen("records"), "records-which", "payments")
    for typed in (("4/9/2026", "60", "60", "4/9/2026"), ("11/9/2026", "£60.00", "25.50", "")):
        count = sum(key.startswith("records-payments-due_on") for key in (field.key or "" for field in app.text_input))
        assert count == 1
        for field, words in zip(app.text_input, typed, strict=True):
            field.set_value(words)
        press(app, "records-add")
    paper = paper_on(shown(app))
    assert text("records.sum.short", "en", amount="£34.50") in paper
    assert text("records.state.part", "en") in paper
    for field, words in zip(app.text_input, ("31/2/2026", "60", "", ""), strict=True):
        field.set_value(words)
    press(app, "records-add")
    assert text("records.wrong.due_on", "en") in shown(app)
    assert app.text_input[0].value == "31/2/2026"
    assert set(files(shown(answer_both(app, "records")))) == {"lists.xlsx", "summary.html", "summary.pdf", "blank.pdf"}


def note_payments(app: AppTest, *payments: tuple[str, str, str, str]) -> AppTest:
    """Add payments to the list, a line each: the day due, the pounds due, the pounds that came, the day they came."""
    for typed in payments:
        for field, words in zip(app.text_input, typed, strict=True):
            field.set_value(words)
        press(app, "records-add")
    return app


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_list_on_which_nothing_is_wrong_says_nothing_of_reporting_and_no_day_that_nobody_noted(language: str) -> None:
    app = choose(open_screen("records", language), "records-which", "payments")
    paper = paper_on(shown(note_payments(app, ("1/9/2026", "100", "100", ""))))
    assert text("records.state.came", language) in paper
    assert text("records.state.on_time", language) not in paper
    assert not re.search(r"<td[^>]*>(<span[^>]*>)*0<", paper)
    assert text("records.sum.act", language) not in paper
    paper = paper_on(shown(note_payments(app, ("8/9/2026", "100", "100", "10/9/2026"))))
    assert text("records.sum.act", language) in paper


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_payment_said_to_have_come_on_a_day_to_come_is_told(language: str) -> None:
    app = choose(open_screen("records", language), "records-which", "payments")
    note_payments(app, ("1/9/2026", "100", "100", "1/9/2099"))
    assert text("error.date_ahead", language) in html.unescape(shown(app))
    assert app.text_input[3].value == "1/9/2099"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nights_noted_by_the_month_fall_in_a_band_once_a_year_is_whole(language: str) -> None:
    app = choose(open_screen("records", language), "records-which", "nights")
    for month in ("1", "2", "3"):
        type_in(app, f"records-month-{month}", "15")
    paper = paper_on(shown(app))
    assert text("records.nights.so_far", language, total=45) in paper
    for later in range(4, 13):
        type_in(app, f"records-month-{later}", "0" if later == 12 else "2")
    paper = paper_on(shown(app))
    assert text("records.nights.total", language, total=61, low=52, high=103) in paper
    type_in(app, "records-month-3", "32")
    assert text("records.wrong.nights", language) in shown(app)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_shows_its_gaps_and_makes_nothing_up(kind: str, language: str) -> None:
    app = choose(open_screen("letters", language), "letters-kind", kind)
    paper = paper_on(shown(app))
    assert text(f"letters.{kind}.subject", language) in paper
    assert text("letters.gap", language, what=text("letters.ask.name", language)) in paper
    for field in LETTER_FIELDS[kind]:
        if field not in ("late", "sent"):
            assert text("letters.gap", language, what=text(f"letters.ask.{field}", language)) in paper


def test_the_last_day_to_ask_again_is_counted_from_the_letter() -> None:
    app = choose(open_screen("letters"), "letters-kind", "reconsideration")
    choose(app, "letters-nation", "scotland")
    type_in(app, "letters-day", "31/1/2024")
    assert text("letters.deadline.past", "en", day="29 February 2024") in shown(app)
    type_in(app, "letters-day", "31/2/2024")
    assert text("letters.day_wrong", "en") in shown(app)


def test_the_letter_about_missed_payments_holds_those_that_were_noted_and_no_other() -> None:
    app = choose(open_screen("records"), "records-which", "payments")
    for typed in (
        ("4/9/2026", "60", "60", "4/9/2026"),
        ("11/9/2026", "60", "25.50", "15/9/2026"),
        ("18/9/2026", "60", "", ""),
    ):
        for field, words in zip(app.text_input, typed, strict=True):
            field.set_value(words)
        press(app, "records-add")
    app = choose(app.switch_page("letters.py").run(), "letters-kind", "missed")
    paper = paper_on(shown(app))
    assert "11 September 2026" in paper
    assert "£34.50" in paper
    assert "18 September 2026" in paper
    assert "4 September 2026" not in paper
    assert text("letters.gap", "en", what=text("letters.ask.wrong", "en")) not in paper
    assert text("letters.gap", "en", what=text("letters.gap.sent", "en")) in paper
    why = text("letters.gap", "en", what=text("letters.ask.wrong", "en"))
    assert why in paper_on(shown(choose(app, "letters-role", "pay")))
    assert why not in paper_on(shown(choose(app, "letters-role", "receive")))


COLLECT = {"en": "Collect and Pay", "cy": "Gasglu a Thalu"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_paying_parent_does_not_ask_for_collect_and_pay_and_a_receiving_one_only_if_not_on_it(language: str) -> None:
    app = choose(open_screen("letters", language), "letters-kind", "missed")
    assert COLLECT[language] not in paper_on(shown(app))
    paper = paper_on(shown(choose(app, "letters-role", "pay")))
    assert text("letters.missed.open.pay", language) in paper
    assert text("letters.missed.open", language) not in paper
    assert COLLECT[language] not in paper
    for role in ("receive", "care_for", "child"):
        paper = paper_on(shown(choose(app, "letters-role", role)))
        assert text("letters.missed.open", language) in paper
        assert {"en": "If I am not on Collect and Pay yet", "cy": "Os nad wyf ar Gasglu a Thalu eto"}[language] in paper


@pytest.mark.parametrize(("language", "never"), [("en", "I receive"), ("cy", "Rwy'n cael")])
def test_a_letter_to_a_bank_does_not_say_which_parent_writes(language: str, never: str) -> None:
    app = choose(open_screen("letters", language), "letters-kind", "bank")
    assert never not in paper_on(shown(app))


def test_a_day_a_complaint_is_sent_stands_on_it() -> None:
    app = choose(open_screen("letters"), "letters-kind", "complaint")
    choose(app, "letters-nation", "scotland")
    type_in(app, "letters-sent", "16/11/2026")
    assert "<p>16 November 2026</p>" in paper_on(shown(app))
    assert "by about 8 December 2026." in shown(app)


def test_an_empty_list_and_an_empty_arrangement_can_be_saved_beside_the_filled_ones() -> None:
    app = choose(open_screen("records"), "records-which", "nights")
    assert "blank.pdf" not in files(shown(answer_both(app, "records")))
    type_in(app, "records-month-1", "12")
    assert "blank.pdf" in files(shown(app))


def test_a_letter_in_northern_ireland_names_no_address_in_great_britain() -> None:
    app = choose(open_screen("letters"), "letters-kind", "complaint")
    choose(app, "letters-nation", "northern_ireland")
    type_in(app, "letters-sent", "2/11/2026")
    assert "Wolverhampton" not in paper_on(shown(app))
    assert text("letters.deadline.unknown", "en") in shown(app)
    assert "MP" not in shown(app)
    assert text("letters.complaint.next_ni", "en") in html.unescape(shown(app))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_sheet_without_an_income_carries_the_range_its_working_its_date_and_what_it_is_not(
    role: str, language: str
) -> None:
    visit = children_and_nights(without_income(role, language), "2").open("one_sheet")
    paper = paper_on(visit.words)
    for code in ("range.lead", "range.caption", "one_sheet.ways", "range.sources", "one_sheet.not.range"):
        assert text(code, language) in paper
    assert text("one_sheet.range", language, low="£7.00", high="£392.00") in paper
    for reference in ("flat_rate", "full_time_minimum_wage", "median_full_time", "cap"):
        income = text(f"range.{reference}", language)
        assert text("range.working", language, income=income) in paper
    assert paper.count("Sch 1 para 2(1)") >= 2
    assert text("one_sheet.not.decision", language) in paper
    assert re.search(r"\(\d{1,2} \w+ 20\d\d\)", paper)
    files_made = files(shown(answer_both(visit.app, "one_sheet")))
    assert set(files_made) == {"summary.html", "summary.pdf"}
    assert "£392.00" in files_made["summary.html"].decode()


def barred_by_an_order(visit: Visit) -> Visit:
    """Tell the service's door of a court order of today."""
    visit.open("who_can_apply").type("ask-ages", "4").choose("ask-order", "court_order")
    return visit.type("ask-order_from", date.today().strftime("%d/%m/%Y")).press("door-ask")  # noqa: DTZ011


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_sheet_says_first_that_an_order_keeps_the_service_out_and_gives_no_amount_of_its_ways(language: str) -> None:
    visit = barred_by_an_order(Visit(language).answer_everything("pay", "1")).open("one_sheet")
    page = files(shown(answer_both(visit.app, "one_sheet")))["summary.html"].decode()
    for paper in (paper_on(visit.words), html.unescape(page)):
        assert paper.index(text("one_sheet.outside", language)) < paper.index("£69.04")
        assert text("not_applicable.court_order_bar", language) in paper
        assert "£82.85" not in paper
        assert "£66.28" not in paper


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_range_says_first_that_an_order_keeps_the_service_out_and_gives_no_amount_of_its_ways(language: str) -> None:
    visit = barred_by_an_order(children_and_nights(without_income("receive", language))).open("one_sheet")
    paper = paper_on(visit.words)
    assert paper.index(text("one_sheet.outside.range", language)) < paper.index("£294.00")
    assert text("not_applicable.court_order_bar", language) in paper
    assert "£352.80" not in paper
    assert "£282.24" not in paper


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_screens_of_fees_and_of_what_is_announced_say_that_an_order_keeps_the_service_out(language: str) -> None:
    visit = barred_by_an_order(Visit(language).answer_everything("pay", "1"))
    words = html.unescape(visit.open("fees_in_full").words)
    assert words.index(text("door.barred", language)) < words.index("£")
    words = html.unescape(visit.open("ahead").words)
    assert text("door.barred", language) in words
    assert text("not_applicable.court_order_bar", language) in words
    assert "£82.85" not in words


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_sheet_of_equal_care_says_that_nothing_is_due_and_to_speak_to_an_adviser(role: str, language: str) -> None:
    visit = Visit(language).begin(role).earn("2500").press("continue-changes").type("ask-count-0", "1")
    visit.press("continue-children").open("count_nights").tick("ask-equal_care-0-0").open("estimate")
    visit.choose("ask-band-0-0", "half_the_nights")
    paper = paper_on(visit.press("continue-nights").open("one_sheet").words)
    assert f"{text('result.amount.none', language)}." in paper
    assert text("warning.equal_care_no_paying_parent", language) in paper
    assert text("not_applicable.no_paying_parent", language) in paper


def test_the_sheet_needs_the_answers_of_the_estimate_first() -> None:
    app = open_screen("one_sheet")
    assert '<article class="paper' not in shown(app)


def test_what_was_chosen_and_typed_survives_a_change_of_language() -> None:
    app = choose(open_screen("call_card"), "call_card-role", "pay")
    type_in(tick(app, "call_card-hardship"), "call_card-times", "Tuesdays")
    app.query_params["lang"] = "cy"
    app.run()
    paper = paper_on(shown(app))
    assert text("call_card.say.role.pay", "cy") in paper
    assert text("call_card.say.hardship", "cy") in paper
    assert "Tuesdays" in paper
