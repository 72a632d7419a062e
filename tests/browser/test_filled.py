"""Every paper and explorer, filled in and with its picture and its saving open, is there for everybody."""

from typing import Literal

import pytest

from content import Language
from tests.browser.accessible import COLOUR_RULES, axe_findings, cut_off, sideways_scroll, small_targets
from tests.browser.conftest import NewPage, Server
from tests.browser.filled import fill_everything
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

Look = tuple[int, Literal["light", "dark"], Literal["active", "none"]]


@pytest.mark.parametrize(
    ("language", "looks"),
    [
        ("en", [(320, "light", "none"), (1280, "dark", "none"), (320, "light", "active")]),
        ("cy", [(320, "dark", "none"), (1280, "light", "none"), (1280, "dark", "active")]),
    ],
)
def test_what_a_person_has_filled_in_is_accessible_in_every_look(
    new_page: NewPage, server: Server, language: Language, looks: list[Look]
) -> None:
    page = new_page(bypass_csp=True)
    wrong: dict[str, list[str]] = {}
    states: list[str] = []

    def look_at(state: str) -> None:
        states.append(state)
        for width, scheme, forced in looks:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            settled(page)  # the app is told of the colours
            only = COLOUR_RULES if forced == "active" else None  # the other two looks are of both widths
            found = [*axe_findings(page, only), *small_targets(page), *cut_off(page)]
            if sideways_scroll(page):
                found.append("scrolls sideways")
            if found:
                wrong[f"{state}, {width} px, {scheme}, forced colours {forced}"] = found

    fill_everything(page, server.address, language, look_at)
    assert len(states) == len(set(states)) == 22
    assert not wrong
