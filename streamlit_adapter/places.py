"""How Streamlit copies and names the places of what it draws, and what it keeps of all screens."""

from copy import deepcopy
from functools import lru_cache, wraps

from streamlit.cursor import LockedCursor, RunningCursor, SparseList
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.pages_manager import PagesManager
from streamlit.source_util import PageHash, PageInfo
from streamlit.util import calc_hash

Place = RunningCursor | LockedCursor
_set_pages = PagesManager.set_pages_and_resolve


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


def keep_one_list_of_screens() -> None:
    """Let all visits in one language share the list of screens: Streamlit makes each its own, 19 kB of its memory."""
    lists: dict[tuple[str, ...], dict[PageHash, PageInfo]] = {}

    @wraps(_set_pages)
    def set_shared(
        self: PagesManager, pages: dict[PageHash, PageInfo], fallback_page_hash: str = ""
    ) -> PageInfo | None:
        titles = tuple(page["page_name"] for page in pages.values())
        shared = lists.setdefault(titles, pages)
        return _set_pages(self, shared if shared == pages else pages, fallback_page_hash)

    PagesManager.set_pages_and_resolve = set_shared  # type: ignore[method-assign]
