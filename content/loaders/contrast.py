"""How well two colours can be told apart, by the formula of the accessibility guidelines."""

import re
from typing import Annotated

from pydantic import AfterValidator

_LINEAR_BELOW = 0.04045
_CHANNELS = (0.2126, 0.7152, 0.0722)


def _is_a_colour(value: str) -> str:
    if not re.fullmatch(r"#[0-9a-f]{6}", value):
        raise ValueError(f"a colour is # and six of 0-9 and a-f, not {value!r}")
    return value


Colour = Annotated[str, AfterValidator(_is_a_colour)]
"""A colour as #rrggbb in small letters."""


def _luminance(colour: Colour) -> float:
    """Give the relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance")."""
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (share / 12.92 if share <= _LINEAR_BELOW else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return sum(weight * light for weight, light in zip(_CHANNELS, linear, strict=True))


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
