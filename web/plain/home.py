"""The first page: what this is and the two ways in, which open the questions at once."""

from markupsafe import Markup

from content import fragment
from presentation import Reader
from presentation.forms import Form
from presentation.views import join
from presentation.visit import VisitState
from web.plain.estimate import EstimateScreen, ways_in_view
from web.plain.result import shared
from web.plain.screens import Shown


class HomeScreen:
    """Home."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask nothing: there are only buttons."""
        return None

    def show(self, visit: VisitState, reader: Reader) -> Shown:
        """Show what this is, the two ways in, and what it does not cover."""
        more = Markup(fragment("home-more", reader.language, "home", shown_at=reader.place))  # noqa: S704 -- escaped there
        return Shown(join(shared("home", reader), ways_in_view(reader), more))

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Remember which parent this is."""
        return EstimateScreen().press(visit, button, reader) if button.startswith("way-") else "home"
