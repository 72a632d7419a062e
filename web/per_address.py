"""How many live connections one address may open and hold, where visitors reach this process without a proxy.

A proxy on this computer counts by itself (deploy/nginx.conf), and all it carries come from this computer's own address,
which is not counted. A proxy elsewhere, such as an ingress controller, would count as one visitor: it is told so by
`CONNECTIONS_PER_ADDRESS=0`, which counts nobody. An address is known for as long as a connection of it is open or its
budget fills again, 20 seconds, in memory alone.
"""

import ipaddress
import os
import time
from collections import Counter
from collections.abc import Callable

from web.message_budget import Bucket

PER_ADDRESS_VARIABLE = "CONNECTIONS_PER_ADDRESS"
_USUAL = 200
"""Open at once: a whole refuge or college behind one address, and a third of what one process carries."""
_BURST, _PER_SECOND = 100, 5
_FORGOTTEN_AFTER = _BURST / _PER_SECOND
_SWEPT_ABOVE = 1000


def connections_per_address() -> int:
    """Give how many one address may hold open; 0 for no limit.

    Raises SystemExit with one sentence when what the environment says is no such number.
    """
    said = os.environ.get(PER_ADDRESS_VARIABLE, str(_USUAL))
    if not (said.isascii() and said.isdigit()):
        raise SystemExit(f"Not started: {PER_ADDRESS_VARIABLE} must be a whole number; 0 is for no limit.")
    return int(said)


def counted_as(address: str) -> str:
    """Give what an address counts as: itself, or the network of an IPv6 visitor; "" when it is not counted."""
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return ""  # a socket file of this computer, or a test
    if isinstance(known, ipaddress.IPv6Address):
        if known.ipv4_mapped is not None:
            return counted_as(str(known.ipv4_mapped))
        return "" if known.is_loopback else str(ipaddress.ip_network(f"{known}/64", strict=False))
    return "" if known.is_loopback else str(known)


class PerAddress:
    """Counts the connections of each address."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._open: Counter[str] = Counter()
        self._budgets: dict[str, tuple[Bucket, float]] = {}

    def enter(self, address: str) -> bool:
        """Take a place for a connection of an address; False when it has too many, or opens them too fast."""
        name = counted_as(address) if self._most else ""
        if not name:
            return True
        self._sweep()
        budget, _ = self._budgets.get(name) or (Bucket(_BURST, _PER_SECOND, self._clock), 0.0)
        self._budgets[name] = (budget, self._clock())
        if self._open[name] >= self._most or not budget.take():
            return False
        self._open[name] += 1
        return True

    def leave(self, address: str) -> None:
        """Give a place back that was taken."""
        name = counted_as(address) if self._most else ""
        if not name:
            return
        self._open[name] -= 1
        if self._open[name] <= 0:
            del self._open[name]
        self._sweep(at_once=True)

    def _sweep(self, *, at_once: bool = False) -> None:
        """Forget who has nothing open and a full budget."""
        if not at_once and len(self._budgets) < _SWEPT_ABOVE:
            return
        before = self._clock() - _FORGOTTEN_AFTER
        for name in [each for each, (_, seen) in self._budgets.items() if seen < before and each not in self._open]:
            del self._budgets[name]


PER_ADDRESS = PerAddress(connections_per_address())
"""The connections to this process."""
