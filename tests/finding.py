"""What a test looks for and must find: an answer of the wrong shape fails in one line that says what was missing."""

import re

from playwright.sync_api import FloatRect, Locator


def found(pattern: str, text: str, group: int = 1, flags: int = 0) -> str:
    """Give what a pattern finds in a text, or one of its groups."""
    match = re.search(pattern, text, flags)
    assert match, f"{pattern} is not in {text[:200]}"
    return match[group]


def box_of(place: Locator) -> FloatRect:
    """Give where an element stands on the page."""
    box = place.bounding_box()
    assert box, f"{place} is not on the page"
    return box


def attribute_of(place: Locator, name: str) -> str:
    """Give an attribute that an element must have."""
    value = place.get_attribute(name)
    assert value is not None, f"{place} has no {name}"
    return value
