"""The installed Streamlit is the one that the adapter was made for."""

import re
from importlib.metadata import version
from pathlib import Path

from streamlit_adapter import SUPPORTED_VERSION

ROOT = Path(__file__).parents[2]


def test_the_installed_streamlit_is_the_supported_one() -> None:
    assert version("streamlit") == SUPPORTED_VERSION


def test_the_supported_version_is_the_one_that_is_pinned() -> None:
    assert re.findall(r"^streamlit\S*==(\S+)", (ROOT / "requirements.txt").read_text(), re.M) == [SUPPORTED_VERSION]


def test_the_page_and_the_decision_name_the_supported_version() -> None:
    for paper in (
        "streamlit_adapter/browser/framework.js",
        "docs/decisions/2026-11-26-streamlit-internals.md",
    ):
        assert f" {SUPPORTED_VERSION}" in (ROOT / paper).read_text(encoding="utf-8"), paper
