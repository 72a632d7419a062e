"""A line between a browser and a server that can be cut, mended, or held, whatever the browser."""

import contextlib
import socket
import threading

from tests.ports import free_port


class Line:
    """Listens on a port of its own and passes everything on to another one of this machine."""

    def __init__(self, to: int) -> None:
        self.port = free_port()
        self.hold = b""
        """What a request must not hold to be passed on; one that holds it is never answered."""
        self._to = to
        self._open: list[socket.socket] = []
        self.mend()

    def mend(self) -> None:
        """Listen."""
        self._listening = socket.create_server(("127.0.0.1", self.port), reuse_port=False)
        threading.Thread(target=self._listen, args=(self._listening,), daemon=True).start()

    def cut(self) -> None:
        """Refuse what comes and end what is open, as when a server dies or a network is gone."""
        for each in (self._listening, *self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._open.clear()

    def _listen(self, listening: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = listening.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                self._open += (near, far)
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._pass_on, args=(one, other), daemon=True).start()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                if self.hold and self.hold in data:
                    return
                other.sendall(data)
        for each in (one, other):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
