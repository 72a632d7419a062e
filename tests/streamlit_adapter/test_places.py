"""Places are copied as Streamlit would have done it, with less work."""

import inspect
from copy import deepcopy

import pytest
from streamlit.cursor import Cursor, LockedCursor, RunningCursor, SparseList
from streamlit.proto.Element_pb2 import Element
from streamlit.runtime import fragment

from streamlit_adapter import copy_places_quickly


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is changed of Streamlit be put back after each test."""
    for kind in (RunningCursor, LockedCursor):
        monkeypatch.setattr(kind, "__deepcopy__", None, raising=False)
        monkeypatch.delattr(kind, "__deepcopy__")


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
