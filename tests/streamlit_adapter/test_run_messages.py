"""The message that begins a run leaves out what the installed page does not read, and nothing else."""

import re
from functools import cache

import pytest
from starlette.testclient import TestClient, WebSocketTestSession
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import NewSession

from content import SCREENS
from streamlit_adapter import FINISHED, browser_files


@cache
def installed() -> str:
    script = browser_files.entry().rsplit("/", 1)[1]
    return (browser_files.STATIC / "js" / script).read_text(encoding="utf-8")


def run(socket: WebSocketTestSession, page: str = "", screen: str = "", part: str = "") -> list[ForwardMsg]:
    """Ask for a run as a page does; give all that is said until it is over."""
    message = BackMsg()
    asked = message.rerun_script
    asked.page_name, asked.page_script_hash, asked.fragment_id = page, screen, part
    socket.send_bytes(message.SerializeToString())
    said: list[ForwardMsg] = []
    while not said or not (said[-1].HasField("script_finished") and said[-1].script_finished in FINISHED):
        data = socket.receive().get("bytes")
        if data:
            said.append(ForwardMsg.FromString(data))
    return said


def begun(said: list[ForwardMsg]) -> NewSession:
    return next(one.new_session for one in said if one.HasField("new_session"))


@pytest.fixture
def runs(client: TestClient) -> tuple[list[ForwardMsg], list[ForwardMsg]]:
    """A whole screen, and then one of its parts."""
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        whole = run(socket, page="numbers")
        screen = begun(whole).page_script_hash
        part = next(one.delta.fragment_id for one in whole if one.HasField("delta") and one.delta.fragment_id)
        return whole, run(socket, screen=screen, part=part)


def test_each_connection_is_told_all_screens_once_by_the_navigation(
    runs: tuple[list[ForwardMsg], list[ForwardMsg]],
) -> None:
    whole, part = runs
    (navigation,) = [one.navigation for one in whole if one.HasField("navigation")]
    assert {page.url_pathname for page in navigation.app_pages} == {screen.path for screen in SCREENS.values()}
    assert not [one for one in part if one.HasField("navigation")]
    assert not begun(whole).app_pages
    assert not begun(part).app_pages


def test_a_whole_screen_comes_with_the_theme_and_a_part_without(
    runs: tuple[list[ForwardMsg], list[ForwardMsg]],
) -> None:
    whole, part = map(begun, runs)
    assert whole.custom_theme.base_font_size == 18
    assert not part.HasField("custom_theme")


def test_all_else_that_the_page_reads_is_said_in_both(runs: tuple[list[ForwardMsg], list[ForwardMsg]]) -> None:
    whole, part = map(begun, runs)
    for kept in (whole, part):
        assert kept.initialize.session_id
        assert kept.HasField("config")
        assert kept.name
        assert kept.main_script_path
        assert kept.main_script_hash
        assert kept.page_script_hash
    assert ForwardMsg(new_session=part).ByteSize() < 600


def test_a_part_is_answered_within_what_a_poor_line_carries(runs: tuple[list[ForwardMsg], list[ForwardMsg]]) -> None:
    """Each change on the questions was answered with the list of all screens and the theme: 4.9 of 8.4 kB."""
    _, part = runs
    drawn = sum(one.ByteSize() for one in part if one.HasField("delta"))
    assert sum(one.ByteSize() for one in part) < drawn + 1_000


def test_the_installed_page_reads_the_list_of_screens_from_the_navigation_alone() -> None:
    """Where a name is minified, `appPages` may be read by `.appPages` or taken apart from a message."""
    read = set(re.findall(r"([\w$.]+)\.appPages\b", installed()))
    assert read == {"this", "this.state"}
    (method,) = re.findall(r"handleNewSession\(e\)\{(.*?)\}handleNavigation\(e\)", installed())
    assert set(re.findall(r"\be\.(\w+)", method)) == {"mainScriptHash", "config", "pageScriptHash"}
    assert "let{sections:t,position:n,appPages:r}=e;" in installed()


def test_the_installed_page_keeps_the_list_of_screens_until_it_is_told_another() -> None:
    """A run that begins says where the page is, and forgets nothing of the navigation: web/visit_socket.py."""
    (state,) = re.findall(r"handleNewSession\(e\)\{.*?return.*?\[\{(.*?)\},\(\)=>\{\}\]\}", installed())
    assert state == "currentPageScriptHash:e.pageScriptHash,hideSidebarNav:this.hideSidebarNav??!1"


def test_the_installed_page_reads_the_theme_only_when_a_whole_screen_is_run() -> None:
    (method,) = re.findall(r"handleNewSession=\(e,t\)=>\{(.*?)\},this\.handleInitialization=", installed())
    for_parts, _, for_all = method.partition("if(u.length)")[2].partition("else{")
    assert "customTheme" not in for_parts
    assert for_all.count("customTheme") == method.count("customTheme") == installed().count(".customTheme") == 1
    assert set(re.findall(r"\{([\w:,]+)\}=e\b", method)) == {
        "name:a,mainScriptPath:o,pageScriptHash:s,mainScriptHash:c"
    }
