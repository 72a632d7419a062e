"""How many visits this process carries well, and whether it carries another one now.

A visit that is in stays quick only if others are told in time: beyond the limit a screen's address is answered with
its plain page, which costs a thousandth of a run. Three things count: how many visits are open, how much of a
processor they take, since 300 people who press once a second are more work than 600 who read, and how long a change
takes of late, since a busy machine leaves a process less than a processor.
"""

import logging
import math
import os
import resource
import time
from collections import deque
from collections.abc import Callable

from web.metrics import note_run

MOST_VISITS_VARIABLE = "MOST_VISITS"
MEASURED_MOST_VISITS = 500
"""People who think for five seconds between two changes. A change took 4.9 to 6 ms of a processor, as busy as the
machine was that measured it (benchmarks/capacity.md). A process that works for more than six tenths of the time lets
people wait: that is 500 to 600 people. Whoever presses once a second is more: see `Capacity.note`, and
benchmarks/crowd.py for what then happens."""
_FILES_A_VISIT = 1
_FILES_KEPT = 256
"""Files for everything that is no visit: the program's own, and the requests for plain pages."""
_MOST_FILES = 65_536
_SLOW, _QUICK_AGAIN = 0.3, 0.15
"""Seconds that a change takes on average: nobody more is let in above the first, until it is below the second."""
_WEIGHT = 0.03
"""Of one change in the average: some 30 changes make it, so that one long paper does not."""
_FORGOTTEN_AFTER = 10.0
"""Seconds in which a slow time that nothing follows counts for half."""
_AWAITED_FOR = 10.0
"""Seconds from a page to its connection, on a slow phone."""
_BUSY, _FREE_AGAIN = 0.8, 0.7
"""Of one processor: nobody more is let in while the process works more than the first, until it is below the second. It
runs on one, and once that is used up each change waits for those of all others: about a second, where people press once
a second (tests/web/test_capacity.py). By then the time that changes take tells too late."""
_WORK_FORGOTTEN_AFTER = 1.0
"""Seconds in which a busy time counts for a third."""
_CROWD = 20
"""Visits: fewer can keep a process busy for a while, with a start or a paper, and are no crowd."""
_log = logging.getLogger("edge")


def raise_file_limit() -> int:
    """Ask the system for as many open files as it allows, within reason; give how many there may be."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, _MOST_FILES)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        return most
    return _MOST_FILES if soft == resource.RLIM_INFINITY else soft


def most_visits() -> int:
    """Give how many visits an operator lets one process carry.

    Raises SystemExit with one sentence when what the environment says is no such number.
    """
    said = os.environ.get(MOST_VISITS_VARIABLE, str(MEASURED_MOST_VISITS))
    if not (said.isascii() and said.isdigit() and int(said) > 0):
        raise SystemExit(f"Not started: {MOST_VISITS_VARIABLE} must be a whole number above 0.")
    return int(said)


class Capacity:
    """Counts the open visits and how quick they are served."""

    def __init__(
        self,
        most: int,
        files: int = _MOST_FILES,
        clock: Callable[[], float] = time.monotonic,
        worked: Callable[[], float] = time.process_time,
    ) -> None:
        by_files = max(1, (files - _FILES_KEPT) // _FILES_A_VISIT)
        self.most = min(most, by_files)
        """Visits beyond which a screen's address is answered with its plain page."""
        self._places = min(most + most // 4 + 1, by_files)
        """Visits beyond which no connection is taken: pages that were served before the limit still come in."""
        self._clock, self._worked = clock, worked
        self._awaited: deque[float] = deque(maxlen=max(1, self._places - self.most))
        """When the latest pages were served whose connection has not come. No more than there are places beyond the
        limit, so that asking for pages alone can take at most those."""
        self.visits = 0
        self._average, self._noted_at = 0.0, clock()
        self._busy, self._looked_at, self._worked_then = 0.0, clock(), worked()
        self._is_slow = self._is_busy = False

    @property
    def average(self) -> float:
        """Give the seconds that a change took of late; less and less the longer nobody changed anything."""
        return self._average * math.exp2(-(self._clock() - self._noted_at) / _FORGOTTEN_AFTER)

    def enter(self) -> bool:
        """Take a place for a connection; False when there is none."""
        if self.visits >= self._places:
            return False
        self.visits += 1
        if self._awaited:
            self._awaited.popleft()
        return True

    def leave(self) -> None:
        """Give a place back."""
        self.visits -= 1

    def await_one(self) -> None:
        """Note that a page was served which will open a connection within moments."""
        self._awaited.append(self._clock())

    def note(self, seconds: float) -> None:
        """Note how long a change took from its asking to its end."""
        note_run(seconds)
        self._average = self.average + _WEIGHT * (seconds - self.average)
        self._noted_at = self._clock()
        self._note_work()

    def _note_work(self) -> None:
        """Note how much of a processor this process took since the last look."""
        now, worked = self._clock(), self._worked()
        if now > self._looked_at:
            before = math.exp(-(now - self._looked_at) / _WORK_FORGOTTEN_AFTER)
            share = (worked - self._worked_then) / (now - self._looked_at)
            self._busy = before * self._busy + (1 - before) * share
            self._looked_at, self._worked_then = now, worked

    def is_full(self) -> bool:
        """Tell whether whoever comes now is better served by a plain page."""
        self._note_work()
        self._is_slow = self.average > (_QUICK_AGAIN if self._is_slow else _SLOW)
        self._is_busy = self._busy > (_FREE_AGAIN if self._is_busy else _BUSY)
        while self._awaited and self._awaited[0] < self._clock() - _AWAITED_FOR:
            self._awaited.popleft()
        is_crowd = self._is_busy and self.visits >= _CROWD
        return self._is_slow or is_crowd or self.visits + len(self._awaited) >= self.most


CAPACITY = Capacity(most_visits(), raise_file_limit())


def tell_capacity() -> None:
    """Write down how many visits this process carries."""
    _log.info("Carries %s visits; others are given plain pages (%s)", CAPACITY.most, MOST_VISITS_VARIABLE)
