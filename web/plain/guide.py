"""The guide's pages that ask, as plain pages: where the reader lives, what would help, and days to count from."""

from collections.abc import Iterable
from functools import cache

from markupsafe import Markup

from content import SCREENS
from content.loaders.guide.helplines import Helpline, first_helplines, is_open, needs_check, other_helplines
from content.loaders.guide.pages import GuidePage, guide_page
from content.loaders.guide.parts import helpline_html
from content.loaders.guide.render import block_html
from content.loaders.guide.view import View
from content.loaders.own_helpline import own_helpline
from logic.codes import Nation
from logic.decisions import DeadlineCode
from presentation import Reader
from presentation.forms.fields import DayField, Form, Problems, Question
from presentation.forms.guide import (
    deadline_problems,
    deadline_question,
    deadline_start,
    guide_nation,
    need_of_reader,
    reader_nation_question,
    reader_need_question,
    with_nation_question,
)
from presentation.views.decisions import deadline_view
from presentation.views.markup import details_view, join, paragraphs, stack
from presentation.visit.guide import GuideAnswers
from presentation.visit.state import VisitState
from web.plain.family_screen import heading
from web.plain.fields import Wrong, button, field_view, wrong_in
from web.plain.screens import Shown

ASKING = ("nation", "helplines", "deadline")
STAND_ALONE = (*ASKING, "who-sees", "who-sees-all", "children")
"""The parts that are an element of their own on the running screen: what asks, and what is drawn."""


@cache
def asks(screen: str) -> bool:
    """Tell whether a screen is a page of the guide that asks something; to know it the page is read.

    Raises KeyError for the code of no screen.
    """
    slug = SCREENS[screen].guide
    return slug is not None and any(
        block.kind == "only" or block.name in ASKING for block in guide_page(slug, "en", None).blocks
    )


class GuideScreen:
    """One page of the guide."""

    def __init__(self, screen: str) -> None:
        self._screen = screen

    def _page(self, visit: VisitState, reader: Reader) -> GuidePage:
        slug = SCREENS[self._screen].guide
        assert slug is not None, "a page of the guide"  # noqa: S101
        return guide_page(slug, reader.language, guide_nation(visit.guide, reader.site), reader.site)

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give every question of the page."""
        asked: list[Question] = []
        for block in with_nation_question(self._page(visit, reader).blocks, guide_nation(visit.guide, reader.site)):
            if block.name == "nation":
                asked.append(reader_nation_question(visit.guide, reader))
            elif block.name == "helplines":
                asked.append(reader_need_question(visit.guide))
            elif block.name == "deadline":
                asked.append(deadline_question(DeadlineCode(block.arguments[0]), visit.guide))
        return Form(self._screen, (tuple(asked),))

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the page, each question where it stands with its own button and its answer."""
        page, guide = self._page(visit, reader), visit.guide
        view = View(language=reader.language, nation=guide_nation(guide, reader.site), shown_at=reader.site)
        parts, wrong, written = [page.heading_html], list[Wrong](), list[Markup]()
        if self._screen == "help":
            parts.append(own_helpline(reader.site.host, reader.language, reader.now))
        for block in with_nation_question(page.blocks, guide_nation(guide, reader.site)):
            if block.name not in STAND_ALONE:
                written.append(block_html(block, view))  # an answer is open from one block to another
                continue
            parts.append(join(*written))
            written = []
            if block.name == "nation":
                parts.append(_asked(reader_nation_question(guide, reader), "nation", reader))
            elif block.name == "helplines":
                parts.append(_helplines(guide, reader))
            elif block.name == "deadline":
                shown = _deadline(DeadlineCode(block.arguments[0]), guide, reader)
                parts.append(shown.content)
                wrong += shown.wrong
            else:
                parts.append(block_html(block, view))
        parts += [join(*written), page.foot_html]
        return Shown(stack(*parts), tuple(wrong))

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Stay: the page answers."""
        return self._screen


def _asked(question: Question, press: str, reader: Reader) -> Markup:
    return stack(
        field_view(question, reader, {}),
        button(press, reader.message("layout.continue"), "secondary", at_once=True),
    )


def _deadline(code: DeadlineCode, guide: GuideAnswers, reader: Reader) -> Shown:
    question = deadline_question(code, guide)
    problems = deadline_problems(question, reader.today)
    start = deadline_start(question, reader.today)
    answer = deadline_view(code, start, guide_nation(guide, reader.site), reader) if start is not None else None
    asked = _work_out(question, code, reader, problems)
    return Shown(join(asked, answer), tuple(wrong_in([question], reader, problems)))


def _work_out(question: DayField, code: DeadlineCode, reader: Reader, problems: Problems) -> Markup:
    return join(
        field_view(question, reader, problems),
        button(f"deadline-{code}", reader.message("deadline.work_out"), "secondary"),
    )


def _helplines(guide: GuideAnswers, reader: Reader) -> Markup:
    """Ask what would help; show the three lines that fit best, then all of them behind a click."""
    nation, need = guide_nation(guide, reader.site), need_of_reader(guide)
    others = _lines(other_helplines(need, nation), nation, reader)
    return join(
        _asked(reader_need_question(guide), "need", reader),
        heading(reader.message(f"help.need.{need}")),
        paragraphs([reader.message("help.now", time=f"{reader.now:%H:%M}")]),
        _lines(first_helplines(need, nation), nation, reader),
        details_view(reader.message("help.see_all"), others, is_help=True),
    )


def _lines(lines: Iterable[Helpline], nation: Nation | None, reader: Reader) -> Markup:
    view = View(language=reader.language, nation=nation, shown_at=reader.site)
    return join(
        *(
            helpline_html(line, view, stale=needs_check(line, reader.today), open_now=is_open(line, reader.now))
            for line in lines
        )
    )
