"""The theme that is read once is the one that Streamlit would have read in every run."""

import inspect

import pytest
from streamlit.proto.NewSession_pb2 import CustomThemeConfig, NewSession
from streamlit.runtime import app_session

from streamlit_adapter import read_theme_once


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is changed of Streamlit be put back after each test."""
    monkeypatch.setattr(app_session, "_populate_theme_msg", app_session._populate_theme_msg)


def theme_sent() -> CustomThemeConfig:
    """Give the theme of a new session's message, put together as Streamlit does it."""
    message = NewSession()
    theme = message.custom_theme
    app_session._populate_theme_msg(theme)
    for part, section in (
        (theme.light, "theme.light"),
        (theme.dark, "theme.dark"),
        (theme.sidebar, "theme.sidebar"),
        (theme.light.sidebar, "theme.light.sidebar"),
        (theme.dark.sidebar, "theme.dark.sidebar"),
    ):
        app_session._populate_theme_msg(part, section)
    return theme


def test_the_theme_that_is_read_once_is_the_theme_that_is_sent() -> None:
    wanted = theme_sent()
    read_theme_once()
    assert theme_sent() == wanted
    assert wanted.base_font_size == 18
    assert not wanted.HasField("sidebar")


def test_nobody_can_spoil_the_theme_for_the_next_visit() -> None:
    read_theme_once()
    wanted = theme_sent()
    theme_sent().light.Clear()
    assert theme_sent() == wanted


def test_a_new_session_is_told_its_theme_by_what_is_replaced() -> None:
    """Where an upgrade reads it another way, what is kept is in the way of nothing and does nothing."""
    create = inspect.unwrap(app_session.AppSession._create_new_session_message)
    assert "_populate_theme_msg" in create.__code__.co_names
