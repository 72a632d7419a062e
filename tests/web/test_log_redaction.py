"""The log tells that something went wrong and where, never who asked or what they typed."""

import io
import logging
from collections.abc import Iterator

import pytest

from web.log_redaction import hush


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    names = ("uvicorn.error", "uvicorn.access", "streamlit.error_util")
    before = logging.getLogRecordFactory()
    for name in names:
        logging.getLogger(name).addHandler(handler)
    hush()
    yield out
    logging.setLogRecordFactory(before)
    for name in names:
        logging.getLogger(name).removeHandler(handler)


def test_an_error_is_told_without_what_was_typed(written: io.StringIO) -> None:
    try:
        int("41,234 a week")
    except ValueError:
        logging.getLogger("streamlit.error_util").exception("Uncaught app execution")
    assert "ValueError at test_log_redaction.py:" in written.getvalue()
    assert "41,234" not in written.getvalue()


def test_who_asked_for_what_is_not_written(written: io.StringIO) -> None:
    logging.getLogger("uvicorn.access").warning('%s - "GET %s"', "192.0.2.7:5000", "/side-by-side?lang=cy")
    logging.getLogger("uvicorn.error").warning('%s - "WebSocket %s" [accepted]', "192.0.2.7:5000", "/_stcore/stream")
    assert written.getvalue() == ""


def test_the_start_is_written(written: io.StringIO) -> None:
    logging.getLogger("uvicorn.error").warning("Application startup complete.")
    assert "startup complete" in written.getvalue()


@pytest.mark.parametrize(
    "long_id",
    [
        "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "Xq3kZ0vJ-1a_9Lw2ptyHc7",
    ],
)
def test_of_a_long_id_only_its_beginning_is_written(written: io.StringIO, long_id: str) -> None:
    logging.getLogger("uvicorn.error").warning("The fragment with id %s does not exist anymore", long_id)
    assert written.getvalue() == f"The fragment with id {long_id[:6]}... does not exist anymore\n"


def test_an_ordinary_line_is_written_whole(written: io.StringIO) -> None:
    line = "Not started: start from the folder that holds .streamlit/config.toml, 2026-11-26 23:10:06"
    logging.getLogger("uvicorn.error").warning("%s", line)
    assert written.getvalue() == f"{line}\n"
