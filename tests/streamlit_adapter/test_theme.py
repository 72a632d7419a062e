"""The theme that is read once is the one that Streamlit would have read in every run."""

from typing import Any

import pytest
from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from streamlit_adapter import read_theme_once

THEME = ["theme", "theme.light", "theme.dark", "theme.sidebar", "theme.light.sidebar", "theme.dark.sidebar"]


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is changed of Streamlit be put back after each test."""
    monkeypatch.setattr(config, "get_options_for_section", config.get_options_for_section)
    monkeypatch.setattr(app_session, "to_snake_case", app_session.to_snake_case)  # type: ignore[attr-defined]


def test_the_theme_that_is_read_once_is_the_theme_that_is_sent() -> None:
    before = config.get_options_for_section
    wanted, sent = CustomThemeConfig(), CustomThemeConfig()
    app_session._populate_theme_msg(wanted)
    read_theme_once()
    app_session._populate_theme_msg(sent)
    assert sent == wanted
    assert sent.base_font_size == 18
    assert {section: config.get_options_for_section(section) for section in THEME} == {
        section: before(section) for section in THEME
    }


def test_nobody_can_spoil_the_theme_for_the_next_visit() -> None:
    read_theme_once()
    wanted = dict(config.get_options_for_section("theme.light"))
    config.get_options_for_section("theme.light").clear()
    assert config.get_options_for_section("theme.light") == wanted


def test_a_session_looks_the_theme_up_and_spells_its_names_by_what_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an upgrade reads them another way, the cache is in the way of nothing and does nothing."""
    asked: list[str] = []
    look_up, spell = config.get_options_for_section, app_session.to_snake_case  # type: ignore[attr-defined]

    def looked_up(section: str) -> dict[str, Any]:
        asked.append(section)
        return look_up(section)

    def spelled(name: str) -> str:
        asked.append("spelled")
        return str(spell(name))

    monkeypatch.setattr(config, "get_options_for_section", looked_up)
    monkeypatch.setattr(app_session, "to_snake_case", spelled)
    app_session._populate_theme_msg(CustomThemeConfig())
    assert "theme" in asked
    assert "spelled" in asked
