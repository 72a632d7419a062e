"""The whole app served without a network."""

import gc
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import settings
from starlette.testclient import TestClient
from streamlit.components.v2 import manifest_scanner
from streamlit.runtime import Runtime

# Every combination of answers is held in memory at once: looking through all of it again and again for what is
# unreachable took more than half of what such a test costs.
gc.set_threshold(50_000, 20, 50)

# A busy machine is no fault of an example: hypothesis waits as long as it takes.
settings.register_profile("without_a_deadline", deadline=None)
settings.load_profile("without_a_deadline")

# Streamlit's own test of a screen looks through every installed package for components each time: nine tenths of what a
# new visit costs here. None is installed, and none comes while the tests run.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow what asks in Welsh what the row beside it asks in English: `./check --quick` leaves it out."""
    for item in items:
        if isinstance(item, pytest.Function) and hasattr(item, "callspec") and "cy" in item.callspec.params.values():
            item.add_marker("slow")


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
