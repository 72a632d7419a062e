"""What is put on the screen, and what is put there together."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]


def drawn(script: str) -> list[str]:
    """Give the body of each element of HTML that a script draws."""
    app = AppTest.from_string(f"import streamlit as st\nfrom ui.screen import render_html, one_element\n{script}").run()
    assert not app.exception
    return [element.proto.body for element in app.get("html")]


def test_html_is_drawn_as_it_stands() -> None:
    assert drawn("render_html('  <p>One\\n    line</p>')") == ["  <p>One\n    line</p>"]


def test_neighbours_put_together_are_one_element_and_keep_their_order() -> None:
    (body,) = drawn("with one_element():\n    render_html('<p>a</p>')\n    render_html('<p>b</p>')")
    assert re.findall(r"<p>(\w)</p>", body) == ["a", "b"]


def test_what_is_put_after_stands_alone() -> None:
    assert len(drawn("with one_element():\n    render_html('<p>a</p>')\nrender_html('<p>b</p>')")) == 2


def test_together_within_together_is_one_element_still() -> None:
    inner = "    with one_element():\n        render_html('<p>b</p>')\n        render_html('<p>c</p>')"
    (body,) = drawn(f"with one_element():\n    render_html('<p>a</p>')\n{inner}")
    assert re.findall(r"<p>(\w)</p>", body) == ["a", "b", "c"]


def test_nothing_put_together_draws_nothing() -> None:
    assert drawn("with one_element():\n    pass") == []


@pytest.mark.parametrize("room", ["ui", "pages"])
def test_html_goes_through_one_door(room: str) -> None:
    files = [path for path in (ROOT / room).rglob("*.py") if path.name != "rendering.py"]
    assert [path.name for path in files if "st.html(" in path.read_text(encoding="utf-8")] == []
