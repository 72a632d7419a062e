"""The messages of Streamlit's WebSocket, in its own format (Protocol Buffers)."""

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

__all__ = ["FINISHED", "BackMsg", "ClientState", "ForwardMsg", "WidgetState", "is_press"]

FINISHED = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
"""How a message says that a run was done to its end."""
_PRESSES = ("trigger_value", "string_trigger_value", "chat_input_value", "json_trigger_value")


def is_press(widget: WidgetState) -> bool:
    """Tell whether a widget's value is one press: it stands in one message only, so that message is never dropped."""
    return widget.WhichOneof("value") in _PRESSES
