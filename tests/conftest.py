"""The whole app served without a network."""

from collections.abc import Iterator
from functools import cache

import pytest
from starlette.testclient import TestClient
from streamlit.components.v2 import manifest_scanner
from streamlit.runtime import Runtime

# Streamlit's own test of a screen looks through every installed package for components each time: nine tenths of what a
# new visit costs here. None is installed, and none comes while the tests run.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


@pytest.fixture(scope="session")
def served_app() -> Iterator[tuple[TestClient, Runtime]]:
    """The whole app and its runtime. It starts once in a process, so every test shares it."""
    from app import app  # only the tests that ask for it pay for it

    with TestClient(app, base_url="http://localhost", follow_redirects=False) as served:
        yield served, Runtime.instance()


@pytest.fixture
def client(served_app: tuple[TestClient, Runtime], monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """The whole app. Streamlit's own test of a screen takes the runtime's place and leaves none behind it."""
    served, runtime = served_app
    monkeypatch.setattr(Runtime, "_instance", runtime)
    return served
