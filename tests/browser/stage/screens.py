"""Screens with a form, a dialog, a toast, a slow rerun and a defect, at the tool's own addresses.

The first begins with the heading of the page that is served in its place: only then is it shown as soon as it is drawn
(web/assets/shell.js), as the tool's own screens are.
"""

import time

import streamlit as st

from content import DEFAULT_LANGUAGE, heading_of


def heading(words: str) -> None:
    """Mark a heading as the tool's own screens do (ui/screen/rendering.py)."""
    st.html(f'<h1 data-part="{words.partition(" ")[0]}">{words}</h1>')


@st.dialog("More about this")
def show_dialog() -> None:
    st.text_input("In the dialog", key="inside")


def first() -> None:
    heading(heading_of("home", DEFAULT_LANGUAGE))
    st.write("First screen of the stage")
    st.text_input("Income", key="income", persist_state="session")
    st.text_area("Note", key="note", persist_state="session")
    st.number_input("Nights", 0, 366, 3, key="nights", persist_state="session")
    if st.button("Open the dialog"):
        show_dialog()
    if st.button("Toast"):
        st.toast("Toasted", duration="infinite")
    if st.button("Be slow"):
        time.sleep(20)
    if st.button("Fail"):
        raise ValueError(f"cannot use {st.session_state.income}")
    with st.container(key="field-income-error"):
        st.text_input("With an error", key="wrong")
        if st.session_state.wrong == "no":
            st.html('<p class="field-error">Type a number.</p>')
    st.write(f"You typed {st.session_state.income}")


def second() -> None:
    heading("Second screen of the stage")
    st.write(f"Result for {st.session_state.get('income')}")
    st.html('<a href="/numbers">Third</a>')


def third() -> None:
    heading("Third screen of the stage")
    st.write("Steps")


page = st.navigation(
    [
        st.Page(first, title="First", url_path="", default=True),
        st.Page(second, title="Second", url_path="side-by-side"),
        st.Page(third, title="Third", url_path="numbers"),
    ],
    position="hidden",
)
st.html('<a href="/side-by-side">To the second screen</a> <a href="/">To the first screen</a>')
page.run()
