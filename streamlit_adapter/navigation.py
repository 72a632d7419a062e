"""Which screen is open, and what its page is told of all screens."""

from functools import lru_cache
from typing import NamedTuple

import streamlit as st
from streamlit.commands.navigation import send_page_not_found
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Navigation_pb2 import Navigation
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.source_util import PageHash, PageInfo

from streamlit_adapter.sessions import AdapterError


class _Register(NamedTuple):
    """All screens in one language, as Streamlit keeps and tells them."""

    screens: dict[PageHash, st.Page]
    kept: dict[PageHash, PageInfo]
    told: ForwardMsg
    """But for the screen that is open."""
    first: PageHash


def open_screen(screens: tuple[st.Page, ...]) -> st.Page:
    """Give the screen that a page asks for, as `st.navigation(screens, position="hidden")` does.

    Streamlit puts its list of them together anew in each run of a whole screen, and keeps one for each visit. Here it
    is made once for the same screens, one of which must be the default, and all visits share it. None stands in a menu
    of Streamlit's, so that icons, hidden screens and summaries are not told.

    Raises AdapterError where no run of Streamlit's is under way.
    """
    run = get_script_run_ctx()
    if run is None:
        raise AdapterError("a screen is opened by a run of Streamlit's alone")
    register = _register(screens)
    PagesManager.uses_pages_directory = False
    found = run.pages_manager.set_pages_and_resolve(register.kept, register.first)
    if found is None:
        send_page_not_found(run)
    name = found["page_script_hash"] if found else register.first
    run.set_mpa_v2_page(name)
    told = ForwardMsg()
    told.CopyFrom(register.told)
    told.navigation.page_script_hash = name
    run.enqueue(told)
    opened = register.screens[name]
    opened._can_be_called = True
    return opened


@lru_cache(maxsize=8)
def _register(screens: tuple[st.Page, ...]) -> _Register:
    named = {screen._script_hash: screen for screen in screens}
    kept: dict[PageHash, PageInfo] = {}
    told = ForwardMsg()
    told.navigation.position = Navigation.Position.HIDDEN
    told.navigation.sections.append("")
    for name, screen in named.items():
        kept[name] = {
            "page_script_hash": name,
            "page_name": screen.title,
            "icon": screen.icon,
            "script_path": str(screen._page),
            "url_pathname": screen.url_path,
            "help": screen.help,
        }
        told.navigation.app_pages.add(
            page_script_hash=name, page_name=screen.title, is_default=screen._default, url_pathname=screen.url_path
        )
    return _Register(named, kept, told, next(name for name, screen in named.items() if screen._default))
