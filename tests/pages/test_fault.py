"""A screen that breaks says so calmly in the visit's own language, and leads on; what stands around it still stands."""

import html
import logging
import re
from typing import Any

import pytest
from streamlit.testing.v1 import local_script_runner

from app import app
from content import LANGUAGES, text
from tests.pages.visit import Visit
from ui import amount, estimating, paying, screen
from web.log_redaction import hush

SECRET = "Catrin Ofalus earns 41,234"
every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


@pytest.fixture(autouse=True)
def as_the_app_runs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit's own test of an app runs the script without the app: give it the app's answer to a fault."""
    begin = local_script_runner.LocalScriptRunner.__init__

    def begin_as_the_app(runner: local_script_runner.LocalScriptRunner, *given: Any, **named: Any) -> None:
        begin(runner, *given, **named)
        runner._on_script_error = app._on_script_error

    monkeypatch.setattr(local_script_runner.LocalScriptRunner, "__init__", begin_as_the_app)


def breaks(*_: object, **__: object) -> None:
    raise ValueError(SECRET)


def is_calm(visit: Visit, language: str) -> None:
    """The sentence, once; ways to go on; none of the framework's words and nothing typed."""
    words = html.unescape(visit.words)
    assert words.count(text("layout.fault", language)) == 1
    notice = re.search(r'<div class="notice" role="alert">.*?</div>', words, re.S)
    assert notice
    query = "" if language == "en" else f"?lang={language}"
    assert f'href="/{query}"' in notice[0]
    assert f'href="/help{query}"' in notice[0]
    assert SECRET not in words
    assert not visit.app.exception
    assert text("layout.fault", "cy" if language == "en" else "en") not in words


@every_language
def test_a_screen_that_breaks_says_so_between_its_menu_and_its_foot(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = Visit(language).answer_everything()
    monkeypatch.setattr(amount, "render_amount", breaks)
    visit.open("result")
    is_calm(visit, language)
    assert 'class="house-header"' in visit.words
    assert 'class="house-footer"' in visit.words


@every_language
def test_a_part_of_a_screen_that_breaks_says_so_once(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = Visit(language).answer_everything()
    monkeypatch.setattr(paying, "ask_period", breaks)
    visit.open("compare")
    is_calm(visit, language)
    assert 'class="house-footer"' in visit.words


@every_language
def test_the_frame_that_breaks_says_so_too(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = Visit(language)
    monkeypatch.setattr(screen, "render_header", breaks)
    visit.open("papers")
    is_calm(visit, language)


def test_what_was_told_is_still_there_and_the_screen_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    visit = Visit().answer_everything()
    with monkeypatch.context() as broken:
        broken.setattr(amount, "render_amount", breaks)
        visit.open("result")
    visit.open("home").open("result")
    assert "£92.05" in visit.words
    assert text("layout.fault", "en") not in visit.words


def test_in_a_part_of_the_tool_nothing_leads_out_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    visit = Visit(host="example", part="estimate")
    monkeypatch.setattr(estimating, "render_group_heading", breaks)
    visit.press("way-pay").open("estimate")
    notice = re.search(r'<div class="notice" role="alert">.*?</div>', visit.words, re.S)
    assert notice
    assert 'href="/numbers' in notice[0]
    assert text("layout.fault.start", "en") in notice[0]


def test_the_log_tells_the_kind_and_the_place_and_no_value(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = logging.getLogRecordFactory()
    monkeypatch.setattr(logging.getLogger("streamlit.error_util"), "propagate", True)
    hush()
    try:
        visit = Visit().answer_everything()
        monkeypatch.setattr(amount, "render_amount", breaks)
        with caplog.at_level(logging.ERROR):
            visit.open("result")
    finally:
        logging.setLogRecordFactory(before)
    told = "\n".join(f"{record.getMessage()} {record.exc_text}" for record in caplog.records)
    assert "ValueError at test_fault.py" in told
    assert SECRET not in told
