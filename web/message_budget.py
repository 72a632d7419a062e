"""How many messages one connection may send, and which of those that wait are overtaken by a newer one."""

import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from google.protobuf.message import DecodeError

from streamlit_adapter import BackMsg, ClientState, is_press

_NEEDED = ("rerun_script", "app_heartbeat", "stop_script")
"""What a page of ours sends. The rest clears caches for all, reads git, asks for files: nothing here needs it."""


PING = '{"kind":"ping"}'


class UnreadableMessageError(ValueError):
    """Bytes that are no message of the front end."""


class Bucket:
    """A budget of messages that fills at `rate` a second up to `burst`; `clock` tells the time in seconds."""

    def __init__(self, burst: float, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._burst, self._rate, self._clock = burst, rate, clock
        self._level, self._filled_at = burst, clock()

    def wait(self) -> float:
        """Give the seconds until one may be taken; 0 when one may be taken now."""
        now = self._clock()
        self._level = min(self._burst, self._level + (now - self._filled_at) * self._rate)
        self._filled_at = now
        return max(0.0, (1 - self._level) / self._rate)

    def take(self, count: float = 1) -> bool:
        """Take so many; False, and nothing taken, when there are too few."""
        self.wait()
        if self._level < count:
            return False
        self._level -= count
        return True


def read_message(data: bytes) -> BackMsg | None:
    """Read a message of the front end; None for one that no page of ours sends.

    Raises UnreadableMessageError.
    """
    try:
        message = BackMsg.FromString(data)
    except DecodeError as error:
        raise UnreadableMessageError from error
    return message if message.WhichOneof("type") in _NEEDED else None


def is_overtaken(older: ClientState, newer: ClientState) -> bool:
    """Tell whether a request asks for nothing that a newer one of the same page does not ask for.

    The newer one runs at least as much, tells the value of every widget that the older one tells of, and the older one
    tells of no press.
    """
    same_place = (older.page_script_hash, older.page_name, older.query_string) == (
        newer.page_script_hash,
        newer.page_name,
        newer.query_string,
    )
    runs_as_much = newer.fragment_id in ("", older.fragment_id)
    if not same_place or not runs_as_much or older.is_history_navigation:
        return False
    if older.is_auto_rerun != newer.is_auto_rerun or any(map(is_press, older.widget_states.widgets)):
        return False
    newer_widgets = {widget.id for widget in newer.widget_states.widgets}
    return all(widget.id in newer_widgets for widget in older.widget_states.widgets)


class Turn(NamedTuple):
    """A message whose turn it is."""

    data: bytes | str
    message: BackMsg | None = None
    """The same, read, where it is the framework's."""
    stands_for: int = 1
    """How many of the page's messages it stands for: itself and those it overtook."""

    @property
    def request(self) -> ClientState | None:
        """What it asks the framework to run, if that is what it asks."""
        asks = self.message is not None and self.message.WhichOneof("type") == "rerun_script"
        return self.message.rerun_script if asks and self.message else None


class Waiting:
    """The messages of one connection that wait for their turn, without those that were overtaken."""

    def __init__(self) -> None:
        self._turns: deque[Turn] = deque()
        self.size = 0
        """Bytes and letters that wait."""

    def __len__(self) -> int:
        return len(self._turns)

    def add(self, data: bytes) -> None:
        """Let a message wait in the place of those it overtakes.

        Raises UnreadableMessageError.
        """
        message = read_message(data)
        if message is None:
            return
        turn = Turn(data, message)
        while self._turns and turn.request is not None:
            before = self._turns[-1]
            if before.request is None or not is_overtaken(before.request, turn.request):
                break
            turn = turn._replace(stands_for=turn.stands_for + before.stands_for)
            self.size -= len(self._turns.pop().data)
        self._turns.append(turn)
        self.size += len(data)

    def add_text(self, text: str) -> None:
        """Let a text wait in its order; whether the line is alive is asked before all else."""
        if text == PING:
            self._turns.appendleft(Turn(text))
        else:
            self._turns.append(Turn(text))
        self.size += len(text)

    def is_run_next(self) -> bool:
        """Tell whether the message whose turn it is asks for a run."""
        return self._turns[0].request is not None

    def is_part_next(self) -> bool:
        """Tell whether it asks for a run of a part of a screen: something was answered or pressed there."""
        request = self._turns[0].request
        return request is not None and bool(request.fragment_id) and not request.is_auto_rerun

    def next(self) -> Turn:
        """Give the message whose turn it is."""
        turn = self._turns.popleft()
        self.size -= len(turn.data)
        return turn
