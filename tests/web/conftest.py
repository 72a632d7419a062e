"""The whole app, served without a network."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from app import app


@pytest.fixture(scope="package")
def client() -> Iterator[TestClient]:
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as served:
        yield served
