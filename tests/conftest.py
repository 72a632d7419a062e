"""The whole app served without a network, and what is said at the end of all tests."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """The whole app. Streamlit's runtime starts once in a process, so every test shares it."""
    from app import app  # only the tests that ask for it pay for it

    with TestClient(app, base_url="http://localhost", follow_redirects=False) as served:
        yield served


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say why a test was tried again: what passes at the second try may still be a defect."""
    for report in terminalreporter.stats.get("rerun", []):
        terminalreporter.write_line(f"tried again: {report.nodeid}\n{report.longreprtext[-1500:]}")
