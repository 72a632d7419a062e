"""What the server's own WebSocket code may take in, before any middleware sees it.

uvicorn 0.54 parses all that a read brought, up to 256 kB or 40,000 frames, in one go; answers each ping into a buffer
without end; keeps the pieces of a message without counting them; and when it gives a browser up, waits for that browser
to read what is left. Each of these is one visitor at the cost of all. `uvicorn app:app`, `streamlit run` and
`python -m uvicorn` choose this class by themselves, so it is changed in place.
"""

import asyncio
import logging

from uvicorn._types import ASGIReceiveEvent
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol as Protocol
from websockets.exceptions import ProtocolError
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.frames import CTRL_OPCODES, CloseCode, Frame, Opcode

from web.message_budget import Bucket

ABORT = "two_homes.abort"
"""The scope's way to end a connection at once, read or not."""
GOES_OUT_AT_ONCE = "two_homes.goes_out_at_once"
"""The scope's way to ask whether what is sent now waits for nobody to read."""

LARGEST_MESSAGE = 768 * 1024
"""Bytes of one message, put together and unpacked: a sealed visit of the longest kind, and nothing else comes near."""
_AT_A_TIME = 2048
"""Bytes parsed before everybody else has a turn: some 300 of the smallest frames, a few milliseconds."""
_MOST_PIECES = 64
_FRAMES_AT_ONCE, _FRAMES_A_SECOND = 2000, 200
_MOST_GATHERED = 64 * 1024
"""Bytes written in one go: beyond it a browser that does not read must be noticed."""
_MOST_UNREAD = 1024 * 1024
"""Bytes written for a browser that does not read."""
_COMPRESSION = ServerPerMessageDeflateFactory(
    server_no_context_takeover=True,
    client_no_context_takeover=True,
    server_max_window_bits=13,
    client_max_window_bits=12,
    compress_settings={"memLevel": 6},
)
"""Each message by itself. What uvicorn keeps of one for the next, 4 kB, takes 51 kB of memory a visit and twice
the time, and makes a change 2 to 11 % smaller (benchmarks/capacity.md)."""
_TIME_TO_CLOSE = 5.0
_TIME_TO_ASK = 20.0
_silent = logging.getLogger("web.frame_limits.silent")
_silent.disabled = True

_begin, _parse = Protocol.connection_made, Protocol.data_received
_run, _give_up = Protocol.run_asgi, Protocol.keepalive_timeout
_begin_http = H11Protocol.connection_made
_hand_on, _is_open = Protocol.send_receive_event_to_app, Protocol.start_keepalive


class _Arrived:
    """What came and was not taken in yet, for the one that takes it: `asyncio.Queue` makes 2.9 kB of that."""

    __slots__ = ("_events", "_waits")

    def __init__(self) -> None:
        self._events: list[ASGIReceiveEvent] = []
        self._waits: asyncio.Future[None] | None = None

    def empty(self) -> bool:
        """Tell whether all has been taken in."""
        return not self._events

    def put_nowait(self, event: ASGIReceiveEvent) -> None:
        """Put one last, and wake the one that waits."""
        self._events.append(event)
        if self._waits is not None and not self._waits.done():
            self._waits.set_result(None)

    async def get(self) -> ASGIReceiveEvent:
        """Take the first, as soon as there is one."""
        while not self._events:
            self._waits = asyncio.get_running_loop().create_future()
            try:
                await self._waits
            finally:
                self._waits = None
        return self._events.pop(0)


class _Reading:
    """What one connection has sent that is not parsed yet, and what it may still send."""

    def __init__(self) -> None:
        self.unparsed = bytearray()
        self.is_waiting = False
        self._frames = Bucket(_FRAMES_AT_ONCE, _FRAMES_A_SECOND)
        self._pieces = 0

    def count(self, frame: Frame) -> None:
        """Count a frame.

        Raises ProtocolError, upon which the connection is closed, when there are too many in a time or in a message.
        """
        self._pieces = self._pieces + 1 if frame.opcode is Opcode.CONT else self._pieces
        self._pieces = 0 if frame.fin and frame.opcode not in CTRL_OPCODES else self._pieces
        if self._pieces > _MOST_PIECES or not self._frames.take():
            raise ProtocolError("too many frames")


class _Gathering(asyncio.Transport):
    """A transport that writes once nothing more comes: a change is answered by some ten messages, or thirty.

    Streamlit 1.67 sends one of them in each turn of the loop, and uvloop 0.23 writes each at once: ten calls of the
    system, ten packets, ten times that the other side is woken.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._transport, self._loop = transport, loop
        self._parts: list[bytes] = []
        self._size = 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write with what else is written in this turn and those that follow it at once."""
        if not self._parts:
            self._loop.call_soon(self._write_out_unless_more_came, 0)
        self._parts.append(bytes(data))
        self._size += len(data)
        if self._size > _MOST_GATHERED:
            self._write_out()

    def _write_out_unless_more_came(self, size_before: int) -> None:
        if self._size > size_before:
            self._loop.call_soon(self._write_out_unless_more_came, self._size)
        else:
            self._write_out()

    def _write_out(self) -> None:
        whole = b"".join(self._parts)
        self._parts.clear()
        self._size = 0
        if whole and not self._transport.is_closing():
            self._transport.write(whole)

    def close(self) -> None:
        """Write what is left, and close."""
        self._write_out()
        self._transport.close()

    def abort(self) -> None:
        """Close at once; what is left is not written."""
        self._transport.abort()

    def is_closing(self) -> bool:
        """Tell whether it is closed or about to be."""
        return self._transport.is_closing()

    def pause_reading(self) -> None:
        """Take in nothing more for now."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Take in what comes again."""
        self._transport.resume_reading()

    def get_write_buffer_size(self) -> int:
        """Give how many bytes were written that have not gone out."""
        return self._size + self._transport.get_write_buffer_size()


class _Limited(Protocol):
    """The server's class as it is once `limit_frames` has changed it."""

    reading: _Reading


def _connection_made(self: _Limited, transport: asyncio.Transport) -> None:
    _begin(self, transport)
    self.transport = _Gathering(transport, self.loop)
    self.reading = reading = _Reading()
    self.queue = _Arrived()  # type: ignore[assignment]
    self.conn.max_message_size = min(self.conn.max_message_size or LARGEST_MESSAGE, LARGEST_MESSAGE)
    self.conn.logger = _silent
    if self.conn.available_extensions:
        self.conn.available_extensions = [_COMPRESSION]
    take_in = self.conn.recv_frame

    def counted(frame: Frame) -> None:
        reading.count(frame)
        take_in(frame)

    self.conn.recv_frame = counted  # type: ignore[method-assign]


def _data_received(self: _Limited, data: bytes) -> None:
    """Parse the handshake at once, and what follows a little at a time."""
    if not self.handshake_initiated:
        _parse(self, data)
        return
    self.reading.unparsed += data
    if not self.reading.is_waiting:
        _parse_some(self)


def _parse_some(self: _Limited) -> None:
    reading: _Reading = self.reading
    reading.is_waiting = False
    part = bytes(reading.unparsed[:_AT_A_TIME])
    del reading.unparsed[:_AT_A_TIME]
    _parse(self, part)
    if self.transport.get_write_buffer_size() > _MOST_UNREAD:
        self.transport.abort()
    elif reading.unparsed and not self.transport.is_closing():
        reading.is_waiting = True
        self.transport.pause_reading()
        self.loop.call_soon(_parse_the_rest, self)


def _parse_the_rest(self: _Limited) -> None:
    if self.transport.is_closing():
        self.reading.unparsed.clear()
        return
    _parse_some(self)
    if not (self.reading.is_waiting or self.read_paused or self.transport.is_closing()):
        self.transport.resume_reading()


def _send_receive_event_to_app(self: _Limited) -> None:
    """Hand a message on; text that is none closes the connection without the traceback that uvicorn would log."""
    if self.curr_msg_data_type == "text":
        try:
            b"".join(self.frames).decode()
        except UnicodeDecodeError:
            self.frames = []
            self.conn.fail(CloseCode.INVALID_DATA)
            self.handle_parser_exception()
            return
    _hand_on(self)


async def _receive(self: _Limited) -> ASGIReceiveEvent:
    """Give the app a message; read on only when all that was read before is parsed."""
    message = await self.queue.get()
    if self.read_paused and self.queue.empty():
        self.read_paused = False
        if not self.reading.is_waiting:
            self.transport.resume_reading()
    return message


async def _run_asgi(self: _Limited) -> None:
    self.scope[ABORT] = self.transport.abort  # type: ignore[literal-required]
    self.scope[GOES_OUT_AT_ONCE] = self.writable.is_set  # type: ignore[literal-required]
    try:
        await _run(self)
    finally:
        self.loop.call_later(_TIME_TO_CLOSE, self.transport.abort)


def _start_keepalive(self: _Limited) -> None:
    """Forget the handshake once it is over: uvicorn and its parser keep all of it as long as the connection."""
    _is_open(self)
    self.request.headers.clear()
    self.response.headers.clear()
    self.scope["headers"].clear()  # type: ignore[attr-defined]  # the list that uvicorn made


def _keepalive_timeout(self: _Limited) -> None:
    _give_up(self)
    self.loop.call_later(_TIME_TO_CLOSE, self.transport.abort)


def _http_connection_made(self: H11Protocol, transport: asyncio.Transport) -> None:
    _begin_http(self, transport)
    self.loop.call_later(_TIME_TO_ASK, _end_if_nothing_was_asked, self, transport)


def _end_if_nothing_was_asked(self: H11Protocol, transport: asyncio.Transport) -> None:
    """End a connection whose first request never came whole: each holds one of the files that visits need."""
    if self.cycle is None and transport.get_protocol() is self:
        transport.abort()


def limit_frames() -> None:
    """Put the limits on every connection that this process takes from now on."""
    H11Protocol.connection_made = _http_connection_made  # type: ignore[method-assign]
    Protocol.connection_made, Protocol.data_received = _connection_made, _data_received  # type: ignore[method-assign, assignment]
    Protocol.receive, Protocol.run_asgi = _receive, _run_asgi  # type: ignore[method-assign, assignment]
    Protocol.start_keepalive, Protocol.keepalive_timeout = _start_keepalive, _keepalive_timeout  # type: ignore[method-assign, assignment]
    Protocol.send_receive_event_to_app = _send_receive_event_to_app  # type: ignore[method-assign, assignment]
