"""A way to a server that can be cut."""

import contextlib
import socket
import threading


class Rope:
    """A way to a server that can be cut without anybody being told, as a sleeping phone's is."""

    def __init__(self, port: int) -> None:
        self._to, self._ends = port, set[socket.socket]()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._to))
            self._ends |= {near, far}
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while data := one.recv(65536):
                if one in self._ends:
                    other.sendall(data)
        except OSError:
            return

    def cut_silently(self) -> None:
        """Carry nothing any more on what is open; the server's side is closed, as its own pings would have found."""
        ends, self._ends = self._ends, set()
        for end in ends:
            with contextlib.suppress(OSError):
                if end.getpeername()[1] == self._to:
                    end.shutdown(socket.SHUT_RDWR)

    def lead_to(self, port: int) -> None:
        """Lead whoever comes from now on to another server."""
        self._to = port

    def cut(self) -> None:
        """Break what is open, and tell both."""
        for end in self._ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        self._door.close()
