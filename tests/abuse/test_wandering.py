"""Somebody answers anything, anywhere, in any order, and never sees a traceback."""

import random
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from content import SCREENS
from tests.pages.visit import ROUTER

STEPS = 220
TYPED = [
    *("", " ", "0", "-1", "1", "2", "3", "12", "52", "175", "365", "366", "2500", "12500", "10.005", ".5", "5.", "1e5"),
    *(
        "NaN",
        "inf",
        "99999999999999999999",
        "£1,234.56",
        "1.234,56",
        "½",
        "²",
        "٣",
        "１２",
        "4, 9, 17",
        "1/2",
        "5/9/2026",
    ),
    *("29/2/2024", "31/2/2026", "31/12/9999", "0/0/0", "<b>x</b>", "{x}", "%s", "a" * 40),
]


def somewhere(app: AppTest, chance: random.Random) -> None:
    """Go to any screen."""
    app.switch_page(SCREENS[chance.choice(sorted(SCREENS))].file)


def something(app: AppTest, chance: random.Random) -> str:
    """Answer or press one thing on the screen; say what was done."""
    fields = [*app.text_input, *app.text_area, *app.radio, *app.checkbox, *app.button]
    if not fields or chance.random() < 0.12:
        somewhere(app, chance)
        return "went somewhere"
    chosen = chance.choice(fields)
    if chosen.type in ("text_input", "text_area"):
        chosen.set_value(chance.choice(TYPED))
    elif chosen.type == "radio":
        # Streamlit's test of an app takes an option's sentence too: where a value has no words, it looks for the value.
        chosen.set_value(chance.choice(chosen.options))
    elif chosen.type == "checkbox":
        chosen.set_value(not chosen.value)
    else:
        chosen.click()
    return f"{chosen.type} {chosen.key}"


def wandering(seed: int) -> Iterator[tuple[list[str], AppTest]]:
    """Give what was done so far and the app after each step."""
    chance = random.Random(seed)
    app = AppTest.from_file(str(ROUTER), default_timeout=30)
    if seed % 2:
        app.query_params["lang"] = "cy"
    app.run()
    done: list[str] = []
    for _ in range(STEPS):
        done.append(something(app, chance))
        app.run()
        yield done, app


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_answered_wherever_no_traceback_is_seen(seed: int) -> None:
    for done, app in wandering(seed):
        assert not app.exception, (done[-8:], [exception.value for exception in app.exception])
        assert app.get("html"), done[-8:]
