"""A page's side of a visit's WebSocket, and what its messages say."""

import json
from collections.abc import Mapping
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


def _request(fragment: str, screen: str, pressed: str) -> BackMsg:
    message = BackMsg()
    message.rerun_script.fragment_id, message.rerun_script.page_script_hash = fragment, screen
    if pressed:
        message.rerun_script.widget_states.widgets.add(id=pressed, trigger_value=True)
    return message


class Line:
    """A page's side of the line."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket

    def ask(self, fragment: str = "", page: str = "", pressed: str = "", screen: str = "", query: str = "") -> None:
        message = _request(fragment, screen, pressed)
        message.rerun_script.query_string, message.rerun_script.page_name = query, page
        self.socket.send_bytes(message.SerializeToString())

    def tell(self, fragment: str, answers: Mapping[str, str | bool], pressed: str = "", screen: str = "") -> None:
        """Tell what was typed, chosen or ticked, each answer under its field's name for the framework."""
        message = _request(fragment, screen, pressed)
        for name, value in answers.items():
            widget = message.rerun_script.widget_states.widgets.add(id=name)
            if isinstance(value, bool):
                widget.bool_value = value
            else:
                widget.string_value = value
        self.socket.send_bytes(message.SerializeToString())

    def answer(self) -> tuple[list[ForwardMsg], dict[str, Any]]:
        """Everything up to the next copy of the visit, and that."""
        said: list[ForwardMsg] = []
        while True:
            message = self.socket.receive()
            if (text := message.get("text")) is not None:
                word = json.loads(text)
                if word["kind"] == "copy":
                    return said, word
            else:
                said.append(ForwardMsg.FromString(message["bytes"]))

    def hand_over(self, screen: str, body: str, visit: str = "", query: str = "") -> None:
        frame = {"kind": "form", "screen": screen, "visit": visit, "query": query, "body": body}
        self.socket.send_text(json.dumps(frame))

    def resume(self, sealed: str, screen: str = "") -> None:
        self.socket.send_text(json.dumps({"kind": "resume", "sealed": sealed, "screen": screen, "query": ""}))


def words(said: list[ForwardMsg]) -> str:
    return " ".join(one.delta.new_element.html.body for one in said if one.HasField("delta"))


def button(said: list[ForwardMsg], key: str) -> tuple[str, str]:
    """A button's name for the framework, and the part of the screen it stands in."""
    return next(
        (one.delta.new_element.button.id, one.delta.fragment_id)
        for one in said
        if one.HasField("delta") and one.delta.new_element.button.id.endswith(f"-{key}")
    )
