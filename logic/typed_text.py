"""Text as typed or pasted, cleaned once for every kind of field: money, days, nights, counts, hours.

Marks that nobody sees come along when a figure is copied from a message, a web page or a spreadsheet; keyboards of
other languages write other digits. Neither changes which figure was meant.
"""

import unicodedata

Facts = dict[str, object]
"""The facts of a case as plain values, before anything is checked: the shape of a line of the batch door."""

LONGEST_NUMBER = 100  # digits read of an endless number: enough to make it too large for anything it can stand for
GROUP_SPACE = "\u00a0"  # the space that keeps one figure together, as programs write it between thousands
_GROUP_SPACES = frozenset("\u00a0\u2007\u2009\u202f")
_FORMAT, _DIGIT = "Cf", "Nd"  # Unicode's categories of marks without a shape, and of decimal digits
_EMOJI_SELECTORS = frozenset("\ufe0e\ufe0f")
_SAME_SIGN = {"\u066b": ".", "\u066c": ",", "\uff0e": ".", "\uff0c": ",", "\uff0f": "/", "\uffe1": "£"}


def _plain(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == _FORMAT or letter in _EMOJI_SELECTORS:
        return ""
    if category == _DIGIT:
        return str(unicodedata.decimal(letter))
    if letter in _GROUP_SPACES:
        return GROUP_SPACE
    return " " if letter.isspace() else _SAME_SIGN.get(letter, letter)


def plain_typed(text: str) -> str:
    """Give typed text without invisible marks and outer spaces, in the digits 0 to 9.

    A tab or line end inside becomes a space; the spaces programs set between thousands become one kind, GROUP_SPACE.
    """
    return "".join(map(_plain, text)).strip()


def read_whole_number(text: str) -> int | None:
    """Read a whole number from 0 up, or None for anything else."""
    plain = plain_typed(text)
    return int(plain.lstrip("0")[:LONGEST_NUMBER] or "0") if plain.isascii() and plain.isdigit() else None
