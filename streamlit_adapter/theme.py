"""How Streamlit reads its theme."""

from functools import cache

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session


def read_theme_once() -> None:
    """Let Streamlit read each section of its theme once instead of in every run of the script.

    It goes through its more than 300 settings for each of six sections, spells their names and looks at each value.
    None of them changes while the app runs.
    """
    read = app_session._populate_theme_msg

    @cache
    def section_of(name: str) -> CustomThemeConfig:
        made = CustomThemeConfig()
        read(made, name)
        return made

    def copy_section(message: CustomThemeConfig, section: str = "theme") -> None:
        known = section_of(section)
        if known.ByteSize():  # a section without a setting is not sent at all
            message.MergeFrom(known)

    app_session._populate_theme_msg = copy_section  # type: ignore[assignment]  # its parameter is called msg
