"""What one visit holds in memory: the language and the answers. Nothing else reads the session's state."""

from collections.abc import Callable
from contextvars import ContextVar
from datetime import datetime
from typing import NamedTuple, TypeVar

import streamlit as st

from content import DEFAULT_LANGUAGE, LANGUAGES, OUR_OWN, UK_TIME, Language, SiteContext, site_context
from presentation.visit.state import SESSION_KEY, VisitState
from streamlit_adapter import take_answers

Held = TypeVar("Held")

# What this run of the script has already read: asking Streamlit's own state takes a lock each time. Each run has a
# dictionary of its own, and it goes with the run's thread.
_this_run: ContextVar[dict[str, object]] = ContextVar("this_run")
_NOTHING = object()
_SITE = "visit.site"
_FIELDS = "visit.fields"


def begin_run() -> None:
    """Begin one run of the script: settle site and language by the address, else by what was chosen before."""
    begin_part()
    _keep(_FIELDS, {})
    _settle_site()
    usual = shown_at().language
    asked = st.query_params.get("lang")
    chosen: Language = asked if asked and asked in LANGUAGES else visit().language or usual
    visit().language = chosen
    if chosen == usual:
        st.query_params.pop("lang", None)
    elif asked != chosen:
        st.query_params["lang"] = chosen


def begin_part() -> None:
    """Begin to draw a part that Streamlit may draw again alone: forget what was read for what is drawn already."""
    _this_run.set({})
    take_answers(_take_answers)


class _Field(NamedTuple):
    """A field as it was drawn last: what it held, and what writes what it holds to where the visit holds its answer."""

    drawn: object
    write: Callable[[object], None]


def _take_answers() -> None:
    """Write what fields hold that they did not hold when they were drawn.

    A run does so again as it draws them; but a link may end it before, or lead to a screen that does not ask them.
    """
    for key, field in _fields().items():
        if key in st.session_state and (now_held := st.session_state[key]) != field.drawn:
            field.write(now_held)


def _fields() -> dict[str, _Field]:
    fields: dict[str, _Field] = _held(_FIELDS, {})
    return fields


def drawn(key: str, holds: object, write: Callable[[object], None]) -> None:
    """Keep that the field with this key was drawn with what it `holds`, and what writes its next answer."""
    _fields()[key] = _Field(holds, write)


def _settle_site() -> None:
    """Settle on whose site and in which part the tool is shown: by the address, else by what was named before."""
    before = shown_at().query
    named = {name: st.query_params.get(name) or before.get(name) for name in ("host", "part", "page")}
    named_site = site_context(**named)
    _keep(_SITE, named_site)
    for name, value in named_site.query.items():
        if st.query_params.get(name) != value:
            st.query_params[name] = value


def shown_at() -> SiteContext:
    """Give the charity's site and the part of the tool of this visit."""
    return _held(_SITE, OUR_OWN)


def language() -> Language:
    """Give the language of this visit."""
    return visit().language or DEFAULT_LANGUAGE


def visit() -> VisitState:
    """Give all that this visit has told so far: the one place where it is held, in the server's memory."""
    state = _held(SESSION_KEY, None)
    if not isinstance(state, VisitState):
        state = VisitState()
        _keep(SESSION_KEY, state)
    return state


def _keep(key: str, value: object) -> None:
    st.session_state[key] = _this_run.get({})[key] = value


def _held(key: str, default: Held) -> Held:
    read = _this_run.get({})
    if key not in read:
        read[key] = st.session_state.get(key, _NOTHING)
    value: Held = default if read[key] is _NOTHING else read[key]  # type: ignore[assignment]  # kept under its own type
    return value


def forget_case() -> None:
    """Drop all that was typed or chosen; whose site it is on, the language and an adviser's count of cases stay."""
    state = visit().without_the_case()
    for key in [str(key) for key in st.session_state if key != _SITE]:
        del st.session_state[key]
    _keep(_FIELDS, {})
    _keep(SESSION_KEY, state)


def forget_fields(beginning: str) -> None:
    """Drop what the fields hold whose keys begin so."""
    for key in [key for key in st.session_state if str(key).startswith(beginning)]:
        del st.session_state[key]


def field_key(name: str) -> str:
    """Give the key of a field.

    Streamlit keeps what a field held under its key. A visit that is handed in to a screen that stood already
    (web/visit_socket.py) must be shown as it is, so its fields go by other keys.
    """
    handed_in = visit().handed_in
    return f"{name}-anew{handed_in}" if handed_in else name


def held(key: str) -> object:
    """Give what the field or button with this key holds, before it is drawn too; None where it never was."""
    return st.session_state.get(key)


def here() -> str:
    """Give the code of the screen that is being drawn."""
    return visit().screen


def now() -> datetime:
    """Give the moment, in UK time."""
    return datetime.now(UK_TIME)
