"""What screens use of Streamlit's inside is there, and is what they take it for."""

import pytest
import streamlit as st
from streamlit.runtime import fragment

from streamlit_adapter import DeltaGenerator, FragmentHandledException


def test_a_part_that_broke_within_a_part_raises_the_exception_that_screens_catch() -> None:
    assert issubclass(FragmentHandledException, Exception)
    assert vars(fragment)["FragmentHandledException"] is FragmentHandledException


@pytest.mark.parametrize("call", ["text_input", "columns", "__enter__", "__exit__"])
def test_a_container_is_one_that_fields_can_be_drawn_in(call: str) -> None:
    assert st.container.__annotations__["return"] in ("DeltaGenerator", DeltaGenerator)
    assert callable(getattr(DeltaGenerator, call))
