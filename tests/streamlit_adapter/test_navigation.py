"""A screen is opened as Streamlit's own navigation opens it, with less work."""

import inspect
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.commands.navigation import navigation
from streamlit.proto.AppPage_pb2 import AppPage
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext, add_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_run_context_attr import SCRIPT_RUN_CONTEXT_ATTR_NAME
from streamlit.runtime.state import SafeSessionState, SessionState

from streamlit_adapter import AdapterError, open_screen

ROUTER = Path(__file__).parents[2] / "pages" / "_router.py"
Screens = tuple[st.Page, ...]
Told = list[ForwardMsg]


def _nothing() -> None:
    """Stand for the question whether a run is to end: it goes on."""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """What a run says that is under way in this thread."""
    monkeypatch.setattr(PagesManager, "uses_pages_directory", PagesManager.uses_pages_directory)
    told: Told = []
    thread = threading.current_thread()
    add_script_run_ctx(
        thread,
        ScriptRunContext(
            session_id="",
            _enqueue=told.append,
            query_string="",
            session_state=SafeSessionState(SessionState(), _nothing),
            uploaded_file_mgr=MemoryUploadedFileManager(""),
            main_script_path=str(ROUTER),
            user_info={},
            fragment_storage=MemoryFragmentStorage(),
            pages_manager=PagesManager(str(ROUTER)),
        ),
    )
    yield told
    delattr(thread, SCRIPT_RUN_CONTEXT_ATTR_NAME)


def run() -> ScriptRunContext:
    found: ScriptRunContext = getattr(threading.current_thread(), SCRIPT_RUN_CONTEXT_ATTR_NAME)
    return found


def some_screens() -> Screens:
    return (
        st.Page("guide.py", title="Help", url_path="help"),
        st.Page("home.py", title="Home", url_path="", default=True),
        st.Page("guide.py", title="Cymorth", url_path="safety"),
    )


def what_came(opened: st.Page, said: Told) -> dict[str, object]:
    """Give all that opening a screen has done."""
    manager = run().pages_manager
    return {
        "address": opened.url_path,
        "may be run": opened._can_be_called,
        "said": list(said),
        "kept": manager._pages,
        "current": run().page_script_hash,
        "from a folder": PagesManager.uses_pages_directory,
    }


@pytest.mark.parametrize("asked", ["help", "safety", "", "nowhere"])
def test_a_screen_is_opened_as_streamlit_opens_it(said: Told, asked: str) -> None:
    run().pages_manager.set_script_intent("", asked)
    by_streamlit = what_came(navigation(list(some_screens()), position="hidden"), said)
    said.clear()
    PagesManager.uses_pages_directory = None
    assert what_came(open_screen(some_screens()), said) == by_streamlit


def test_a_screen_that_is_asked_for_by_its_name_is_opened_again(said: Told) -> None:
    screens = some_screens()
    run().pages_manager.set_script_intent(screens[2]._script_hash, "")
    assert open_screen(screens) is screens[2]
    assert said[-1].navigation.page_script_hash == screens[2]._script_hash


def test_visits_in_one_language_share_the_list_of_screens_and_no_message(said: Told) -> None:
    """Streamlit keeps a list for each visit: 19 kB of its memory."""
    english, welsh = some_screens(), some_screens()
    kept = []
    for screens in (english, english, welsh):
        open_screen(screens)
        kept.append(run().pages_manager._pages)
    assert kept[0] is kept[1] is not kept[2]
    assert len({id(message) for message in said}) == 3


def test_streamlit_changes_no_list_of_screens_once_it_is_set() -> None:
    """Where an upgrade does, one visit would change what another has."""
    source = inspect.getsource(PagesManager)
    assert "_pages[" not in source
    assert "_pages.update" not in source


def test_a_page_is_told_nothing_else_of_a_screen() -> None:
    """Where an upgrade tells more, it may have to be told here too."""
    assert {field.name for field in AppPage.DESCRIPTOR.fields} == {
        *("page_script_hash", "page_name", "icon", "is_default", "section_header", "url_pathname", "is_hidden"),
        *("help", "external_url"),
    }


def test_no_screen_is_opened_where_nothing_runs() -> None:
    with pytest.raises(AdapterError, match="run"):
        open_screen(())
