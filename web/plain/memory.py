"""What a plain visit holds so far, between one answer and the page that follows it.

A plain step answers with a redirect, so that the tab's history holds only addresses that leaving closes, and never a
form that a browser would send, or keep, again. The page it leads to is written from here. It also carries the answers
sealed in a field of its own: a restart between two steps loses nothing, and no step needs this memory to be read.
Nothing here outlives the visit: leaving drops it at once. handing_on.py lets several processes know of it.
"""

import time
from collections import OrderedDict
from typing import NamedTuple

from pydantic import ValidationError

from presentation.visit.state import VisitState, visit_as_json, visit_from_json


class StoredVisit(NamedTuple):
    """One visit: its state as JSON, the code of a sentence that the next page says once, and when it was last seen."""

    state: bytes
    status: str
    seen: float


class PlainMemory:
    """The states of the plain visits that go on, each under the key of its visit."""

    LIFE = 2 * 60 * 60
    """Seconds since the last page of the visit."""
    MOST = 20_000

    def __init__(self) -> None:
        self._visits: OrderedDict[str, StoredVisit] = OrderedDict()

    def keep(self, key: str, state: VisitState, status: str = "") -> None:
        """Keep a visit's state; `status` is the code of a sentence for its next page."""
        self._visits[key] = StoredVisit(visit_as_json(state), status, time.monotonic())
        self._visits.move_to_end(key)
        self._sweep()

    def state_of(self, key: str) -> VisitState | None:
        """Give a visit's state, or None when nothing is kept of it."""
        entry = self._visits.get(key)
        if entry is None or time.monotonic() - entry.seen > self.LIFE:
            self._visits.pop(key, None)
            return None
        try:
            return visit_from_json(entry.state)
        except ValidationError:
            return None

    def take_status(self, key: str) -> str:
        """Give the code of the sentence for the visit's next page, once."""
        entry = self._visits.get(key)
        if entry is None:
            return ""
        self._visits[key] = entry._replace(status="", seen=time.monotonic())
        return entry.status

    def status_of(self, key: str) -> str:
        """Give the code of the sentence for the visit's next page; it stays to be taken."""
        entry = self._visits.get(key)
        return entry.status if entry else ""

    def forget(self, key: str) -> None:
        """Drop a visit."""
        self._visits.pop(key, None)

    def _sweep(self) -> None:
        """Drop what is too old, and the oldest of too many."""
        latest = time.monotonic() - self.LIFE
        while self._visits and (len(self._visits) > self.MOST or next(iter(self._visits.values())).seen < latest):
            self._visits.popitem(last=False)


MEMORY = PlainMemory()
