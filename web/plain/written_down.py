"""A private arrangement on paper as a plain page, to print: only where every question about safety had a plain no."""

from logic.codes import Nation
from presentation import Reader
from presentation.forms.fields import Form
from presentation.forms.guide import guide_nation
from presentation.forms.papers import lines_of, written_down_lines
from presentation.forms.routes import every_way_is_open
from presentation.papers import as_fragment, written_down
from presentation.views.markup import paragraphs, stack
from presentation.visit.papers import WrittenDownAnswers
from presentation.visit.state import VisitState
from web.plain.family_screen import shared
from web.plain.fields import answered_at, button, fields_view, placed
from web.plain.screens import Shown

SCREEN = "written_down"


class WrittenDownScreen:
    """What the paper says, and the paper."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask for what the paper says, once the questions about safety are answered."""
        if not every_way_is_open(visit.way_finding, reader.today):
            return None
        return Form(SCREEN, tuple((line,) for line in written_down_lines(visit.papers.written_down)))

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show what is asked with the paper below it, or that the questions about safety come first."""
        form = self.form(visit, reader)
        if form is None:
            first = paragraphs([reader.message("written_down.first")])
            return Shown(stack(shared(SCREEN, reader), first, button("go", reader.message("written_down.go"))))
        paper = written_down(lines_of(visit.papers.written_down), _is_in_scotland(visit, reader), reader.language)
        return Shown(
            stack(
                shared(SCREEN, reader),
                fields_view(form.questions(), reader, {}),
                button("show", reader.message("what_if.show")),
                placed("show", as_fragment(paper)),
                button("clear", reader.message("saving.clear"), "link"),
            )
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Lead to the questions about safety, show the paper with what was typed, or drop what was typed."""
        if button == "go":
            return "choosing"
        if button == "clear":
            visit.papers.written_down = WrittenDownAnswers()
        return answered_at(SCREEN, button) if button == "show" else SCREEN


def _is_in_scotland(visit: VisitState, reader: Reader) -> bool:
    """Tell whether the visit told anywhere that it is about Scotland: to the way finder, the estimate or the guide."""
    told = (visit.way_finding.answers.nation, visit.answers and visit.answers.nation)
    named = [nation for nation in Nation if nation in map(str, told)]
    return (named[0] if named else guide_nation(visit.guide, reader.site)) == Nation.SCOTLAND
