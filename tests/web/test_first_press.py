"""On every screen: after the server has forgotten the page, a press does what it would have done before."""

import asyncio
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest
import websockets

from content import SCREENS, Screen
from tests.abuse.neighbours import Served, run_apart, served
from tests.browser.travelling import Traveller

pytestmark = pytest.mark.process
KINDS = ("radio", "checkbox", "text_input", "button")
WHERE_SOMETHING_IS_ASKED = 30
"""Screens at least on which something is asked or can be pressed that Streamlit draws; the rest has links alone."""


class Came(NamedTuple):
    """What came of a press."""

    words: list[str]
    stands: dict[str, str]
    """What can be pressed or filled in by then, and of what kind it is."""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("app"), CONNECTIONS_PER_ADDRESS="0") as started:
        yield started


def visitor(app: Served) -> Traveller:
    async def connect() -> websockets.ClientConnection:
        return await websockets.connect(
            f"ws://localhost:{app.port}/_stcore/stream",
            origin=app.origin,  # type: ignore[arg-type]
            subprotocols=["streamlit"],  # type: ignore[list-item]
            max_size=None,
        )

    return Traveller(connect)


async def answer_all(someone: Traveller) -> None:
    """Tell the family, so that the screens of the result have something to ask."""
    await someone.rerun()
    await someone.press("way-pay")
    await someone.settle("ask-nation", "England")
    await someone.settle("ask-income", "2500")
    await someone.press("continue-income")
    await someone.settle("ask-has_benefits", False)
    await someone.press("continue-changes")
    await someone.settle("ask-count-0", "2")
    await someone.press("continue-children")
    await someone.settle("ask-band-0-0", "Less than one night a week (0 to 51 a year)")
    await someone.press("continue-nights")


async def press(someone: Traveller, key: str) -> Came:
    """Press a button, or change an answer."""
    found = someone.asked[key]
    if found.values:
        await someone.settle(key, found.values[-1])
        await someone.rerun(part=found.part)
    else:
        await someone.rerun(pressed=key, part=found.part)
    return Came(list(someone.words), dict(someone.kinds))


def first(someone: Traveller, kind: str) -> str:
    """Give the first control of a kind on the screen; "" when there is none."""
    return next((key for key, found in someone.kinds.items() if found == kind), "")


async def press_both_ways(living: Traveller, forgotten: Traveller, key: str) -> tuple[Came, Came]:
    """Press in a session that lives, and in one that is forgotten before."""
    await forgotten.lose_line()
    lives, forgot = await asyncio.gather(press(living, key), press(forgotten, key))
    return lives, forgot


async def both_ways(app: Served, screens: Iterable[Screen]) -> tuple[set[str], list[str]]:
    """Press the first control of each kind on each screen, in both ways.

    Names the screens that were pressed on, and where the two came to differ.
    """
    living, forgotten = visitor(app), visitor(app)
    await asyncio.gather(answer_all(living), answer_all(forgotten))
    presses, pressed_on, different = 0, set(), []
    for screen in screens:
        await asyncio.gather(living.go(screen.path), forgotten.go(screen.path))
        for kind in [kind for kind in KINDS if first(living, kind)]:
            if screen.code in pressed_on:
                await asyncio.gather(living.go(screen.path), forgotten.go(screen.path))
            if not (key := first(living, kind)):
                continue  # it was gone with the press before
            lives, forgot = await press_both_ways(living, forgotten, key)
            presses += 1
            pressed_on.add(screen.code)
            if lives != forgot:
                different.append(f"{screen.code}: {kind}")
    assert not forgotten.began_anew
    assert (living.came_back, forgotten.came_back) == (0, presses)
    await asyncio.gather(living.end(), forgotten.end())
    return pressed_on, different


def test_a_press_after_the_server_forgot_does_what_it_would_have_done_on_every_screen(app: Served) -> None:
    pressed, different = run_apart(both_ways(app, SCREENS.values()))
    assert different == []
    assert len(pressed) > WHERE_SOMETHING_IS_ASKED
    assert "Traceback" not in "\n".join(app.lines())
