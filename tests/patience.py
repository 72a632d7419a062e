"""How long a test waits for what is to come: a busy machine is no fault of the tool."""

import time
from collections.abc import Callable, Iterator

PATIENCE = 90.0
"""Seconds."""


def attempts(every: float = 0.05, pause: Callable[[float], object] = time.sleep) -> Iterator[None]:
    """Let a loop look again and again, with a pause of `every` seconds, until patience is at its end."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        yield
        pause(every)
