"""What a charity's web editor pastes into a page, as a plain page: choose, and the code stands below."""

from presentation import Reader
from presentation.forms.fields import Form
from presentation.forms.for_sites import asked_of_site, for_sites_form
from presentation.views.for_sites import snippet_views
from presentation.views.markup import render, stack
from presentation.visit.state import VisitState
from web.plain.family_screen import shared
from web.plain.fields import button, fields_view
from web.plain.screens import Shown

SCREEN = "for_sites"


class ForSitesScreen:
    """What to show, and the three forms of what to paste. To see it in its frame is left to the running screen."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask what to show."""
        return for_sites_form(visit.for_sites, reader)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the questions, the code for what was chosen, and what to check afterwards."""
        form, asked = for_sites_form(visit.for_sites, reader), asked_of_site(visit.for_sites, reader)
        return Shown(
            stack(
                shared(SCREEN, reader),
                render("markup/heading", sentence=reader.message("for_sites.choose.heading")),
                fields_view(form.questions(), reader, {}),
                button("show", reader.message("for_sites.show")),
                render("markup/heading", sentence=reader.message("for_sites.copy.heading")),
                *snippet_views(asked, reader.origin, reader, copies=False),
                shared("for_sites-more", reader, SCREEN),
            )
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Show the code for what was chosen."""
        return SCREEN
