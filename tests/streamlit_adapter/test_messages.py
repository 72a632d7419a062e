"""Streamlit's messages hold the fields that the edge reads and writes, and begin as line.js expects."""

import re

import pytest
from google.protobuf.message import Message

from streamlit_adapter import FINISHED, BackMsg, ClientState, ForwardMsg, WidgetState, browser_files, is_press

SCRIPT = (browser_files.BROWSER / "framework.js").read_text(encoding="utf-8")


def names(message: type[Message]) -> set[str]:
    return {field.name for field in message.DESCRIPTOR.fields}


@pytest.mark.parametrize("name", ["rerun_script", "app_heartbeat", "stop_script"])
def test_the_page_sends_a_message_of_this_kind(name: str) -> None:
    assert name in {field.name for field in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields}


@pytest.mark.parametrize(
    "name",
    [
        "page_script_hash",
        "page_name",
        "query_string",
        "fragment_id",
        "is_auto_rerun",
        "is_history_navigation",
        "cached_message_hashes",
        "widget_states",
    ],
)
def test_a_request_to_run_has_the_field(name: str) -> None:
    assert name in names(ClientState)


@pytest.mark.parametrize("name", ["new_session", "navigation", "script_finished", "delta"])
def test_the_server_sends_a_message_of_this_kind(name: str) -> None:
    assert name in {field.name for field in ForwardMsg.DESCRIPTOR.oneofs_by_name["type"].fields}


def test_the_message_of_navigation_names_the_screen() -> None:
    message = ForwardMsg()
    message.navigation.page_script_hash = "a1"
    assert message.navigation.page_script_hash == "a1"


def test_both_ends_of_a_run_that_was_done_are_known() -> None:
    named = {ForwardMsg.ScriptFinishedStatus.Name(number) for number in FINISHED}
    assert named == {"FINISHED_SUCCESSFULLY", "FINISHED_FRAGMENT_RUN_SUCCESSFULLY"}


def test_every_kind_of_value_that_tells_of_a_press_is_known_as_one() -> None:
    """A press that was taken for a state would be lost when a newer message overtakes it."""
    kinds = {field.name for field in WidgetState.DESCRIPTOR.oneofs_by_name["value"].fields}
    presses = {"trigger_value", "string_trigger_value", "chat_input_value", "json_trigger_value"}
    assert {kind for kind in kinds if "trigger" in kind or "chat" in kind} == presses
    assert is_press(WidgetState(id="a", trigger_value=True))
    assert not is_press(WidgetState(id="a", string_value="850"))


def test_a_request_to_run_begins_with_the_byte_that_the_page_looks_for() -> None:
    message = BackMsg()
    message.rerun_script.query_string = ""
    (said,) = re.findall(r"RUN_REQUEST: (0x[0-9a-f]+),", SCRIPT)
    assert message.SerializeToString()[0] == int(said, 16)
