"""A running session is found by its WebSocket, read, and forgotten, as the adapter does it."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.caching.ttl_cache import TTLCache

from presentation.visit.state import SESSION_KEY, VisitState
from streamlit_adapter import AdapterError, drop_expired_sessions, session_of
from streamlit_adapter.sessions import MARK, push_out_last_session
from tests.streamlit_adapter.open_pages import draw, open_page, sessions_of_pages


@pytest.fixture
def session(client: TestClient) -> Iterator[AppSession]:
    """The session of a page that has drawn its first screen."""
    before = {info.session.id for info in sessions_of_pages()}
    with open_page(client) as socket:
        draw(socket, "which-way")
        (opened,) = [info.session for info in sessions_of_pages() if info.session.id not in before]
        yield opened


def mark_of(session: AppSession) -> object:
    info = Runtime.instance()._session_mgr.get_active_session_info(session.id)
    assert info
    return info.client._websocket.scope[MARK]  # type: ignore[attr-defined]


def test_a_session_is_found_by_the_mark_on_its_websocket(session: AppSession) -> None:
    held = session_of(mark_of(session)).value(SESSION_KEY)
    assert isinstance(held, VisitState)
    assert held.screen == "choosing"


def test_a_session_that_cannot_be_found_is_told_and_not_passed_over(client: TestClient) -> None:
    with pytest.raises(AdapterError):
        session_of(object())


def test_a_session_holds_what_it_is_handed(session: AppSession) -> None:
    live = session_of(mark_of(session))
    live.set_value(SESSION_KEY, VisitState(screen="help"))
    assert live.value(SESSION_KEY) == VisitState(screen="help")
    assert live.value("nothing-of-that-name") is None


def test_a_session_knows_the_fragments_it_has_drawn(session: AppSession) -> None:
    live = session_of(mark_of(session))
    assert not live.has_fragment("nothing-of-that-name")
    assert all(live.has_fragment(name) for name in session._fragment_storage._fragments)  # type: ignore[attr-defined]
    assert session._fragment_storage._fragments  # type: ignore[attr-defined]


def test_a_session_that_is_ended_is_forgotten(session: AppSession) -> None:
    session_of(mark_of(session)).end()
    assert session.id not in {info.session.id for info in sessions_of_pages()}


def test_the_store_lets_go_of_a_session_whose_time_is_over(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """One whose connection ended before its first message is in nobody's hands but the store's."""
    storage = Runtime.instance()._session_mgr._session_storage  # type: ignore[attr-defined]
    now = [0.0]
    monkeypatch.setattr(storage, "_cache", TTLCache(maxsize=8, ttl=1, timer=lambda: now[0]))
    storage._cache["gone"] = object()
    assert not drop_expired_sessions()
    now[0] = 2.0
    assert drop_expired_sessions()
    assert not storage._cache._data


def test_the_session_served_last_is_let_go_of_with_all_that_was_typed_in_it(client: TestClient) -> None:
    """The main loop's own variable keeps it until another session is served."""
    before = {info.session.id for info in sessions_of_pages()}
    with open_page(client) as socket:
        draw(socket, "which-way")
        (typed_in,) = [weakref.ref(info.session) for info in sessions_of_pages() if info.session.id not in before]
    assert client.portal
    client.portal.call(push_out_last_session)
    gc.collect()
    assert typed_in() is None
