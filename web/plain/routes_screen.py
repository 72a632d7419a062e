"""The route finder as plain pages, with its way for somebody in danger."""

from urllib.parse import urlencode

from markupsafe import Markup

from content import SCREENS
from presentation import Reader
from presentation.forms.fields import Form
from presentation.forms.routes import known_answers, press, progress_of, route_form, route_problems
from presentation.views.markup import join, stack
from presentation.views.routes import danger_view, route_opening_view, routes_view, taken_view
from presentation.visit.routes import WayFinding
from presentation.visit.state import VisitState
from web.plain.fields import button, fields_view, pressed_by_enter, render, wrong_in
from web.plain.screens import Shown

SCREEN = "choosing"


def _people_address(reader: Reader) -> str:
    """Give the address of the people to call, as a plain page."""
    said = {} if reader.language == reader.site.language else {"lang": reader.language}
    return f"/plain{SCREENS[SCREEN].address}?{urlencode({'people': '1'} | said | reader.site.query)}"


def _danger(reader: Reader, *, in_place: bool) -> Markup:
    """Show what leads to people to call: a button of the form, or a link to a page of its own."""
    words = reader.message("choosing.danger.button")
    if in_place:
        return render("danger_link", address=_people_address(reader), words=words)
    return button("danger", words, "link")


class RouteScreen:
    """One skippable question a page, then the ways that could fit."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the question that stands next."""
        visit.way_finding.take(known_answers(visit), reader.today)
        return None if visit.way_finding.answers.danger_now else route_form(visit.way_finding, reader)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the question that stands, the ways, or people to call and nothing else.

        Where the app is about to run, people to call are behind a link to a page that needs neither it nor a script.
        """
        finding = visit.way_finding
        finding.take(known_answers(visit), reader.today)
        if finding.answers.danger_now:
            go_on = button("go-on", reader.message("choosing.danger.go_on"), "secondary")
            return Shown(join(danger_view(finding, reader), go_on), alone=True)
        shown = self._question(finding, reader) if finding.asking else self._ways(finding, reader)
        enter = pressed_by_enter("continue") if finding.asking else None
        anew = button("all-anew", reader.message("choosing.all_anew"), "link") if finding.taken else None
        danger = _danger(reader, in_place=in_place)
        content = stack(
            route_opening_view(finding, reader),
            join(enter, danger),
            shown.content,
            taken_view(finding, reader),
            anew,
            None if finding.asking else danger,
        )
        return Shown(content, shown.wrong)

    def _question(self, finding: WayFinding, reader: Reader) -> Shown:
        form = route_form(finding, reader)
        assert form is not None, "a question stands"  # noqa: S101
        place, of = progress_of(finding, reader.today)
        problems = route_problems(finding)
        return Shown(
            stack(
                render("progress", words=reader.message("choosing.progress", part=place, parts=of)),
                fields_view(form.questions(), reader, problems),
                render(
                    "buttons",
                    inner=join(
                        button("continue", reader.message("choosing.continue")),
                        button("back", reader.message("choosing.back"), "secondary") if place > 1 else None,
                    ),
                ),
                button("finish", reader.message("choosing.finish"), "link"),
            ),
            tuple(wrong_in(form.asked(), reader, problems)),
        )

    def _ways(self, finding: WayFinding, reader: Reader) -> Shown:
        return Shown(
            stack(
                routes_view(finding, reader),
                button("more", reader.message("choosing.more.questions")) if finding.has_more(reader.today) else None,
                render(
                    "buttons",
                    inner=join(
                        button("change", reader.message("choosing.change"), "secondary"),
                        button("clear", reader.message("choosing.clear"), "secondary"),
                    ),
                ),
            )
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Go on, back or to the ways; show help at once; clear what was told."""
        finding = visit.way_finding
        if button == "danger":
            finding.tell("danger_now", True)
        elif button == "go-on":
            finding.tell("danger_now", False)
        elif button == "more":
            finding.go_on_with_more(reader.today)
        elif button == "all-anew":
            finding.answer_all_anew(reader.today)
        elif button == "clear":
            visit.way_finding = WayFinding()
        elif button == "change":
            finding.go_back(reader.today)
        elif button in ("continue", "back", "finish"):
            press(finding, button, reader.today)
        return SCREEN
