"""Every use of what Streamlit does not promise, behind one door.

Made for and tested with the version that `SUPPORTED_VERSION` names. Nothing else in the project imports a module of
Streamlit's inside: import-linter holds it (pyproject.toml). What is used, what it is needed for, and which test in
tests/streamlit_adapter/ fails by its name when an upgrade changes it:

- `sessions` (test_sessions.py): the session behind a WebSocket, its state, its fragments and its end, so that a visit
  is carried over; the store of sessions and the last session of the main loop, so that a visit is forgotten at once.
- `messages` (test_messages.py): the messages of the WebSocket, which are read, merged and held back.
- `run_messages` (test_run_messages.py): what the message that begins a run holds, and what of it the page reads.
- `waiting_requests` (test_waiting_requests.py): the request that waits for the end of a run and the one that a run has
  begun with, so that no answer of them is lost when a whole screen is asked for.
- `ended_runs` (test_ended_runs.py): the circles that hold a run together, so that its memory is free once it has ended.
- `navigation` (test_navigation.py): which screen a page asks for, and the list of all screens, made once and not in
  every run.
- `script_loops` (test_script_loops.py): the event loop of each session, which no script of ours uses.
- `shared_names` (test_shared_names.py): the names under which each session keeps its fields, held once for all.
- `places` (test_places.py): how a place on the screen is copied, which each run does many times.
- `theme` (test_theme.py): how the theme of a new session is put together, in every run without it.
- `browser_files` (test_browser_files.py): the names of the scripts, the icon font, the style and the first page, so
  that the first screen comes in few requests.
- `addresses` (test_addresses.py): where Streamlit answers, so that the edge opens what its page needs and nothing else.
- `browser/` (test_browser.py): what our page uses in the browser, in framework.js, theme.js and streamlit.css.
- the exception of a part that broke within a part, and the type of a container (test_exceptions.py).

docs/decisions/2026-11-26-streamlit-internals.md says why there is no other way.
"""

from streamlit.delta_generator import DeltaGenerator
from streamlit.errors import FragmentHandledException

from streamlit_adapter import addresses, browser_files
from streamlit_adapter.ended_runs import forget_ended_runs
from streamlit_adapter.messages import (
    FINISHED,
    BackMsg,
    ClientState,
    ForwardMsg,
    WidgetState,
    is_press,
)
from streamlit_adapter.navigation import open_screen
from streamlit_adapter.places import copy_places_quickly
from streamlit_adapter.run_messages import shorten_new_session
from streamlit_adapter.script_loops import share_script_loop
from streamlit_adapter.sessions import (
    MARK,
    AdapterError,
    LiveSession,
    drop_expired_sessions,
    push_out_last_session,
    session_of,
)
from streamlit_adapter.shared_names import share_field_names
from streamlit_adapter.theme import read_theme_once
from streamlit_adapter.waiting_requests import keep_waiting_answers, take_answers

SUPPORTED_VERSION = "1.67.0"

__all__ = [
    "FINISHED",
    "MARK",
    "SUPPORTED_VERSION",
    "AdapterError",
    "BackMsg",
    "ClientState",
    "DeltaGenerator",
    "ForwardMsg",
    "FragmentHandledException",
    "LiveSession",
    "WidgetState",
    "addresses",
    "browser_files",
    "copy_places_quickly",
    "drop_expired_sessions",
    "forget_ended_runs",
    "is_press",
    "keep_waiting_answers",
    "open_screen",
    "push_out_last_session",
    "read_theme_once",
    "session_of",
    "share_field_names",
    "share_script_loop",
    "shorten_new_session",
    "take_answers",
]
