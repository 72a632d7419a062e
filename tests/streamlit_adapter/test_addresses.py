"""Streamlit answers at the addresses that the edge opens, and at no other that the edge does not know."""

import pytest
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from streamlit.runtime import Runtime
from streamlit.web.server.starlette.starlette_app import create_streamlit_routes

from streamlit_adapter import addresses

KEPT_SHUT = {
    "/_stcore/metrics",
    "/_stcore/upload_file/{session_id}/{file_id}",
    "/_stcore/bidi-components/{path:path}",
    f"{addresses.AGENT}interact",
    f"{addresses.AGENT}openapi.json",
    f"{addresses.AGENT}mcp",
}
"""What the edge answers with "not found", whatever Streamlit would say."""


@pytest.fixture
def routes(served_app: tuple[TestClient, Runtime]) -> dict[str, Route | WebSocketRoute]:
    made = create_streamlit_routes(served_app[1])
    return {route.path: route for route in made if isinstance(route, Route | WebSocketRoute)}


def test_the_stream_is_the_one_websocket(routes: dict[str, Route | WebSocketRoute]) -> None:
    assert [path for path, route in routes.items() if isinstance(route, WebSocketRoute)] == [addresses.STREAM]


def test_every_address_of_the_core_is_opened_or_kept_shut(routes: dict[str, Route | WebSocketRoute]) -> None:
    opened = {addresses.STREAM, addresses.HEALTH, addresses.HOST_CONFIG}
    assert {path for path in routes if path.startswith(addresses.CORE)} == opened | KEPT_SHUT


def test_files_to_save_stand_below_one_prefix(routes: dict[str, Route | WebSocketRoute]) -> None:
    assert f"{addresses.MEDIA}{{file_id:path}}" in routes
