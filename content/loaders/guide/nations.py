"""The four nations, in the order in which their part of a page is shown."""

from logic.codes import Nation

NATIONS = tuple(Nation)


def fits(wanted: tuple[Nation, ...], reader: Nation | None) -> bool:
    """Tell whether something meant for these nations concerns the reader; unknown concerns everybody."""
    return reader is None or reader in wanted
