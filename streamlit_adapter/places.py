"""How Streamlit copies and names the places of what it draws."""

from copy import deepcopy
from functools import lru_cache

from streamlit.cursor import LockedCursor, RunningCursor, SparseList
from streamlit.navigation.page import StreamlitPage
from streamlit.util import calc_hash

Place = RunningCursor | LockedCursor


def copy_places_quickly() -> None:
    """Let Streamlit copy a place on the screen as what it is: some numbers, and the elements that pass there.

    It copies all places around each part, in every run. By `copy.deepcopy` that is a sixth of what the result takes.
    """
    RunningCursor.__deepcopy__ = LockedCursor.__deepcopy__ = _copied  # type: ignore[attr-defined]


def _copied(place: Place, memo: dict[int, object]) -> Place:
    made = object.__new__(type(place))
    made.__dict__.update(place.__dict__)
    made._transient_elements = SparseList()
    made._transient_elements._data = deepcopy(place._transient_elements._data, memo)
    return made


def name_screens_once() -> None:
    """Let Streamlit work out the name of each screen once, not that of all of them three times in each run."""
    of_address = lru_cache(maxsize=1024)(calc_hash)
    StreamlitPage._script_hash = property(lambda page: of_address(page._url_path))  # type: ignore[assignment, method-assign]
