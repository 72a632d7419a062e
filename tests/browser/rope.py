"""A way to a server that can be cut."""

import contextlib
import socket
import threading
from collections.abc import Iterator

from playwright.sync_api import Page


class Rope:
    """A way to a server that can be cut without anybody being told, as a sleeping phone's is."""

    def __init__(self, port: int) -> None:
        self._to, self._ends, self._dead = port, set[socket.socket](), set[socket.socket]()
        self._door = self._open_door(0)
        self.port = self._door.getsockname()[1]

    @property
    def address(self) -> str:
        """The address of the pages that come this way."""
        return f"http://localhost:{self.port}"

    def _open_door(self, port: int) -> socket.socket:
        door = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._serve, args=(door,), daemon=True).start()
        return door

    def _serve(self, door: socket.socket) -> None:
        while True:
            try:
                near, _ = door.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                return
            self._ends |= {near, far}
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                if one in self._ends:
                    other.sendall(data)
            if one in self._ends:
                other.shutdown(socket.SHUT_WR)

    def cut_silently(self) -> None:
        """Carry nothing any more on what is open; the server's side is closed, as its own pings would have found."""
        ends, self._ends = self._ends, set()
        self._dead |= ends
        for end in ends:
            with contextlib.suppress(OSError):
                if end.getpeername()[1] == self._to:
                    end.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        """Break what is open, and what was cut silently, and tell both."""
        for end in self._ends | self._dead:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def break_off(self) -> None:
        """Break what is open and refuse whoever comes, as the address of a process that was killed does."""
        self.end()
        self.cut()

    def come_back(self, port: int) -> None:
        """Take whoever comes again, and lead them to a server."""
        self._to = port
        self._door = self._open_door(self.port)

    def end(self) -> None:
        """Take nobody any more."""
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)  # wakes whoever waits at it; closing alone does not
        self._door.close()


@contextlib.contextmanager
def called_in_vain(page: Page) -> Iterator[None]:
    """Wait at the end of the block until the page has tried to reach its server and was refused."""
    with page.expect_console_message(lambda said: "WebSocket" in said.text and "REFUSED" in said.text):
        yield
