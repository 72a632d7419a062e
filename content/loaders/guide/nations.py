"""The four nations a reader can name, and the order their part of a page is shown in."""

from typing import Literal, get_args

Nation = Literal["england", "wales", "scotland", "northern_ireland"]

NATIONS: tuple[Nation, ...] = get_args(Nation)


def fits(wanted: tuple[Nation, ...], reader: Nation | None) -> bool:
    """Tell whether something meant for these nations concerns the reader; unknown concerns everybody."""
    return reader is None or reader in wanted
