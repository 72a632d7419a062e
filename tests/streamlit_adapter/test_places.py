"""Places are copied and screens named as Streamlit would have done it, with less work."""

import inspect
from copy import deepcopy

import pytest
from streamlit.cursor import Cursor, LockedCursor, RunningCursor, SparseList
from streamlit.navigation.page import StreamlitPage
from streamlit.proto.Element_pb2 import Element
from streamlit.runtime import fragment
from streamlit.runtime.pages_manager import PagesManager
from streamlit.source_util import PageHash, PageInfo

from streamlit_adapter import copy_places_quickly, keep_one_list_of_screens, name_screens_once


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is changed of Streamlit be put back after each test."""
    for kind in (RunningCursor, LockedCursor):
        monkeypatch.setattr(kind, "__deepcopy__", None, raising=False)
        monkeypatch.delattr(kind, "__deepcopy__")
    monkeypatch.setattr(StreamlitPage, "_script_hash", StreamlitPage._script_hash)
    monkeypatch.setattr(PagesManager, "set_pages_and_resolve", PagesManager.set_pages_and_resolve)
    monkeypatch.setattr(PagesManager, "uses_pages_directory", PagesManager.uses_pages_directory)


def places() -> list[Cursor]:
    """Give a place of each kind, on the way and with an element that passes."""
    running = RunningCursor(0, (1, 2))
    locked = running.lock_element()
    running.get_transient_cursor()
    running.transient_elements[0] = Element()
    return [running, locked]


def facts(place: Cursor) -> dict[str, object]:
    """Give all that a place holds."""
    return {**vars(place), "_transient_elements": list(place.transient_elements.items())}


def screen_at(path: str) -> StreamlitPage:
    """Give a screen of which only the address is known: without a run, Streamlit makes no other."""
    made = object.__new__(StreamlitPage)
    made._url_path = path
    return made


def test_a_copied_place_holds_what_streamlit_copies_field_by_field() -> None:
    by_streamlit = [facts(deepcopy(place)) for place in places()]
    copy_places_quickly()
    assert [facts(deepcopy(place)) for place in places()] == by_streamlit


def test_a_copied_place_goes_on_by_itself() -> None:
    copy_places_quickly()
    running, _ = places()
    copied = deepcopy(running)
    copied.transient_elements[0].markdown.body = "its own"
    copied.lock_element()
    assert (running.index, copied.index) == (1, 2)
    assert not running.transient_elements[0].markdown.body


def test_a_place_holds_nothing_else_that_would_have_to_be_copied() -> None:
    """Where an upgrade lets a place hold more that changes, two parts would share it."""
    for place in places():
        assert {name for name, value in vars(place).items() if not isinstance(value, int | tuple | None)} == {
            "_transient_elements"
        }
    assert vars(SparseList()) == {"_data": {}}


def test_parts_copy_the_places_around_them() -> None:
    """Where an upgrade does it another way, what is put in is in the way of nothing and does nothing."""
    assert "deepcopy(ctx.cursors)" in inspect.getsource(fragment)


def test_a_screen_named_once_has_the_name_that_streamlit_gives_it() -> None:
    screens = [screen_at(path) for path in ("numbers", "result")]
    by_streamlit = [screen._script_hash for screen in screens]
    name_screens_once()
    assert [screen._script_hash for screen in screens] == by_streamlit
    assert len(set(by_streamlit)) == 2


def screens_titled(title: str, file: str = "help.py") -> dict[PageHash, PageInfo]:
    return {"a": {"page_script_hash": "a", "page_name": title, "icon": "", "script_path": file}}


def test_visits_in_one_language_share_the_list_of_screens_and_no_other() -> None:
    keep_one_list_of_screens()
    kept = []
    for screens in (
        screens_titled("Help"),
        screens_titled("Help"),
        screens_titled("Cymorth"),
        screens_titled("Help", "other.py"),
    ):
        visits = PagesManager("app.py")
        assert visits.set_pages_and_resolve(screens, "a") == screens["a"]
        assert visits.get_pages() == screens
        kept.append(visits._pages)
    assert kept[0] is kept[1]
    assert len({id(each) for each in kept}) == 3


def test_streamlit_changes_no_list_of_screens_once_it_is_set() -> None:
    """Where an upgrade does, one visit would change what another has."""
    source = inspect.getsource(PagesManager)
    assert "_pages[" not in source
    assert "_pages.update" not in source
