"""The first page: what this is and the two ways in, which open the questions at once."""

from presentation import Reader
from presentation.forms.fields import Form
from presentation.views.markup import join, stack
from presentation.visit.state import VisitState
from web.plain.estimate import EstimateScreen, way_in_without_income, ways_in_view
from web.plain.family_screen import shared
from web.plain.fields import render
from web.plain.screens import Shown


class HomeScreen:
    """Home."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask nothing: there are only buttons."""
        return None

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show what this is, the ways in, and what it does not cover."""
        way_in = join(shared("home-amount", reader, "home"), ways_in_view(reader), way_in_without_income(reader))
        return Shown(
            stack(shared("home", reader), render("way_to_amount", inner=way_in), shared("home-more", reader, "home"))
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Remember which parent this is."""
        return EstimateScreen().press(visit, button, reader) if button.startswith("way-") else "home"
