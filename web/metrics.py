"""Counts and times for whoever runs the tool, in Prometheus' format on a port of this computer alone.

Off unless `METRICS_PORT` names a port. Sums over everybody, and nothing of one person: no address, no screen, no
answer, no session.
"""

import logging
import os
from collections.abc import Callable
from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, start_http_server
from prometheus_client.process_collector import ProcessCollector

PORT_VARIABLE = "METRICS_PORT"
_HIGHEST_PORT = 65_535
_LOOPBACK = "127.0.0.1"
_log = logging.getLogger("edge")


class Refusal(StrEnum):
    """Why somebody was not let in, or was sent away."""

    FULL = "full"
    """A connection beyond the places that there are."""
    PLAIN_PAGE = "plain_page"
    """A screen answered with its plain page, since this process carries as many visits as it can."""
    FOREIGN_PAGE = "foreign_page"
    """A connection that no page of ours opened."""
    AGAINST_RULES = "against_rules"
    """An open connection that sent what no page of ours sends, or too much of it."""
    STOPPING = "stopping"
    """A connection that came while the process was being stopped."""


disable_created_metrics()  # type: ignore[no-untyped-call]  # when each count began is nobody's need
REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
"""Memory, processor time and open files of this process, as Prometheus names them: process_resident_memory_bytes."""
_RUNS = Histogram(
    "two_homes_run_seconds",
    "Runs of a screen's script, from handing over the request to the run's end",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
    registry=REGISTRY,
)
_REFUSALS = Counter(
    "two_homes_refusals", "Who was not let in or was sent away, by reason", ["reason"], registry=REGISTRY
)
_VISITS = Gauge("two_homes_visits", "Visits open now", registry=REGISTRY)
_MOST_VISITS = Gauge("two_homes_visits_most", "Visits beyond which plain pages are given", registry=REGISTRY)
for _reason in Refusal:
    _REFUSALS.labels(_reason)


def note_run(seconds: float) -> None:
    """Note how long a run of a script took."""
    _RUNS.observe(seconds)


def count_refusal(reason: Refusal) -> None:
    """Count that somebody was refused."""
    _REFUSALS.labels(reason).inc()


def metrics_port() -> int | None:
    """Give the port that the environment names for the metrics; None when there are to be none.

    Raises SystemExit with one sentence when it names no port.
    """
    said = os.environ.get(PORT_VARIABLE, "")
    if not said:
        return None
    if not (said.isascii() and said.isdigit() and 0 < int(said) <= _HIGHEST_PORT):
        raise SystemExit(f"Not started: {PORT_VARIABLE} must be a port, a whole number from 1 to {_HIGHEST_PORT}.")
    return int(said)


def start_metrics(visits: Callable[[], int], most: int) -> Callable[[], None]:
    """Serve the metrics on this computer's own address if a port is named; give what ends it.

    `visits` tells how many visits are open. Raises SystemExit when the port is taken.
    """
    _VISITS.set_function(visits)
    _MOST_VISITS.set(most)
    port = metrics_port()
    if port is None:
        return lambda: None
    try:
        server, thread = start_http_server(port, _LOOPBACK, REGISTRY)
    except OSError:
        raise SystemExit(f"Not started: the port {port} of {PORT_VARIABLE} is taken.") from None
    _log.info("Metrics on http://%s:%s/", _LOOPBACK, port)

    def end() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return end
