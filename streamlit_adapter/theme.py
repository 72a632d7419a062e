"""How Streamlit reads its theme."""

from functools import cache
from typing import Any

from streamlit import config
from streamlit.runtime import app_session
from streamlit.string_util import to_snake_case


def read_theme_once() -> None:
    """Let Streamlit look its theme up, and spell its names, once instead of in every run of the script.

    It goes through its more than 300 settings for each of six sections of the theme, which under load is a tenth of
    what a change of an answer costs the server. None of them changes while the app runs.
    """
    look_up = cache(config.get_options_for_section)

    def known(section: str) -> dict[str, Any]:
        return dict(look_up(section))

    config.get_options_for_section = known
    app_session.to_snake_case = cache(to_snake_case)  # type: ignore[attr-defined]  # the name it calls by
