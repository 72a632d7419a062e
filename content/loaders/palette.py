"""The colours a charity may give the tool, and the contrast they must have before they are used."""

from collections.abc import Iterator
from itertools import product
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

from content.loaders.contrast import Colour, contrast

TEXT = 7.0
OTHER = 4.5
_BACKGROUNDS = ("paper", "card", "tint")

_PARENTS_IN_LIGHT = {
    "yours": "#7d3600",
    "yours_tint": "#fbe9d8",
    "yours_mid": "#c2732c",
    "theirs": "#304a56",
    "theirs_tint": "#e6ecee",
    "theirs_mid": "#75909c",
}
_PARENTS_IN_DARK = {
    "yours": "#ffc48d",
    "yours_tint": "#3a2510",
    "yours_mid": "#b9722f",
    "theirs": "#b9cdd6",
    "theirs_tint": "#20313a",
    "theirs_mid": "#5f7f8e",
}
OWN_COLOURS = {
    "light": {
        "wrong": "#a31621",
        "warn": "#8a3b00",
    }
    | _PARENTS_IN_LIGHT,
    "dark": {
        "wrong": "#ff9d98",
        "warn": "#ffc27a",
    }
    | _PARENTS_IN_DARK,
}
"""Colours that mean something and stay ours on every site, as in web/assets/look.css."""


class Palette(BaseModel):
    """A charity's colours. `scheme` says whether the paper is light or dark; `deep` is for links and buttons."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    scheme: Literal["light", "dark"] = "light"
    paper: Colour
    card: Colour
    tint: Colour
    ink: Colour
    soft: Colour
    deep: Colour
    on_deep: Colour

    def pairs(self) -> Iterator[tuple[str, str, float, float]]:
        """Give each pair of colours that meet: its two names, the contrast it needs, the contrast it has."""
        own = OWN_COLOURS[self.scheme]
        needs = [(name, ground, TEXT) for name, ground in product(("ink", "soft"), _BACKGROUNDS)]
        needs += [(name, ground, OTHER) for name, ground in product(("deep", "wrong"), _BACKGROUNDS)]
        needs += [("warn", "paper", OTHER), ("on_deep", "deep", OTHER)]
        for name, ground, needed in needs:
            front = own[name] if name in own else getattr(self, name)
            yield name, ground, needed, contrast(front, getattr(self, ground))

    @model_validator(mode="after")
    def _can_be_read(self) -> "Palette":
        for name, ground, needed, has in self.pairs():
            if has < needed:
                raise ValueError(f"{name} on {ground} has a contrast of {has:.2f}; it needs {needed}")
        return self
