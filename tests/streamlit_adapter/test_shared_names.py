"""Visits hold the names of their fields once, however many are open."""

from inspect import signature

from starlette.testclient import TestClient
from streamlit.runtime.state.session_state import SessionState

from tests.streamlit_adapter.open_pages import draw, open_page, sessions_of_pages

PLACES = ("metadata", "user_key")
"""What `register_widget` takes, which is put in between."""


def kept_names() -> list[tuple[set[int], set[str]]]:
    """Give for each open page which strings it keeps as names of fields: the objects, and what they say."""
    kept = []
    for info in sessions_of_pages():
        state = info.session._session_state
        described = state._new_widget_state.widget_metadata
        names = [*described, *state._key_id_mapper._key_id_mapping, *(each.id for each in described.values())]
        names += [each.fragment_id for each in described.values() if each.fragment_id]
        kept.append(({id(name) for name in names}, set(names)))
    return kept


def test_two_visits_to_one_screen_keep_the_names_of_its_fields_once(client: TestClient) -> None:
    """Each kept 7 kB of names, the same in all of them."""
    with open_page(client) as first, open_page(client) as second:
        draw(first, "help")
        draw(second, "help")
        (one, said), (other, said_too) = kept_names()
        assert len(said) > 5
        assert said == said_too
        assert one == other
        assert len(one) == len(said), "each name is one object, wherever it is kept"


def test_a_session_takes_a_field_by_its_description_and_its_key() -> None:
    assert tuple(signature(SessionState.register_widget).parameters)[1:] == PLACES
