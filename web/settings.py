"""What must be set before the app may start, and what an operator may choose."""

from collections.abc import Mapping
from typing import NamedTuple

from streamlit import get_option

from content import root_path
from content.loaders.root_path import RootPathError
from presentation.visit.sealing import KeysError, visit_keys

REQUIRED: Mapping[str, object] = {
    "browser.gatherUsageStats": False,
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "client.toolbarMode": "minimal",
    "client.disableDataExport": True,
    "server.fileWatcherType": "none",
    "server.enableXsrfProtection": False,
    "server.maxUploadSize": 1,
    "runner.postScriptGC": False,
    "runner.magicEnabled": False,
    "logger.hideWelcomeMessage": True,
    "logger.enableRich": False,
}
LONGEST_MEMORY_OF_A_LOST_CONNECTION = 1
"""Seconds that a session may outlive its connection (server.disconnectedSessionTTL): the page holds what comes back."""


class MessageBudget(NamedTuple):
    """What one open page may ask of the server: a burst, then a steady rate. Requests beyond it wait their turn."""

    burst: float = 60
    """Requests handed to the app at once."""
    per_second: float = 10
    """Requests a second after that: more than anybody's fingers."""
    most_at_once: float = 600
    """Messages that may arrive at once before the connection is closed."""
    most_per_second: float = 60


def broken_settings() -> list[str]:
    """Name each setting that is not as .streamlit/config.toml must have it, as "name (is, must be)"."""
    broken = [
        f"{name} (is {get_option(name)!r}, must be {value!r})"
        for name, value in REQUIRED.items()
        if get_option(name) != value
    ]
    memory = get_option("server.disconnectedSessionTTL")
    if memory > LONGEST_MEMORY_OF_A_LOST_CONNECTION:
        broken.append(
            f"server.disconnectedSessionTTL (is {memory!r}, must be at most {LONGEST_MEMORY_OF_A_LOST_CONNECTION})"
        )
    return broken


def refuse_unsafe_settings() -> None:
    """Stop the start with one line when the private settings were not read.

    `uvicorn app:app` reads no STREAMLIT_ environment variables and finds .streamlit/config.toml only in the folder it
    is started from, so a forgotten folder would quietly turn telemetry on.

    Raises SystemExit.
    """
    if broken := broken_settings():
        raise SystemExit(
            "Not started: start from the folder that holds .streamlit/config.toml. Wrong settings: " + "; ".join(broken)
        )


def refuse_unreadable_keys() -> None:
    """Stop the start with one line when the keys that seal visits cannot be read. Raises SystemExit."""
    try:
        visit_keys()
    except KeysError as error:
        raise SystemExit(f"Not started: {error}.") from None


OTHER_PATH = (
    "The path that this tool stands under is told to it as ROOT_PATH, such as ROOT_PATH=/tool, and in no other way;"
    " what the server or the proxy says must be the same."
)


def refuse_other_paths() -> None:
    """Stop the start with one sentence when the path that the app stands under is told in another way, or is none.

    Raises SystemExit.
    """
    try:
        root_path()
    except RootPathError as error:
        raise SystemExit(f"Not started: {error}.") from None
    if get_option("server.baseUrlPath").strip("/"):
        raise SystemExit(f"Not started: server.baseUrlPath is set. {OTHER_PATH}")
