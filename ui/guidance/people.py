"""Which people to call are shown at once, and for which nation."""

from content import NATIONS, Nation
from logic.guidance import RouteAnswers

SHOWN_AT_ONCE = 3


def people_shown(nation: Nation | None) -> int:
    """Give how many lines to show before the rest is one click away: one for each nation when none was told."""
    return SHOWN_AT_ONCE if nation else len(NATIONS)


def nation_of(answers: RouteAnswers) -> Nation | None:
    """Give the nation a person named, or None."""
    return next((nation for nation in NATIONS if nation == answers.nation), None)
