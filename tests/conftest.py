"""The whole app served without a network."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """The whole app. Streamlit's runtime starts once in a process, so every test shares it."""
    from app import app  # only the tests that ask for it pay for it

    with TestClient(app, base_url="http://localhost", follow_redirects=False) as served:
        yield served
