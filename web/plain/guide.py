"""The guide's pages that ask, as plain pages: where the reader lives, what would help, and days to count from."""

from collections.abc import Iterable

from markupsafe import Markup

from content import (
    HELPLINES,
    NATIONS,
    NEEDS,
    SCREENS,
    Block,
    GuidePage,
    Need,
    View,
    block_html,
    first_helplines,
    foot_html,
    guide_page,
    helpline_html,
    helplines_for,
    is_open,
    needs_check,
    own_helpline,
)
from logic.codes import Nation
from logic.date_parsing import parse_day
from logic.decisions import DeadlineCode
from presentation import Reader
from presentation.forms import ChoiceField, DayField, Form, Option, Question, Slot, guide_nation, words
from presentation.views import deadline_view, details_view, join, paragraphs
from presentation.visit import GuideAnswers, VisitState
from web.plain.fields import Wrong, button, field_view
from web.plain.result import heading
from web.plain.screens import Shown

NO_NATION = "none"
_NO_DAY = ("", "", "")
ASKING = ("nation", "helplines", "deadline")


def asks(screen: str) -> bool:
    """Tell whether a screen is a page of the guide that asks something."""
    slug = SCREENS[screen].guide
    return slug is not None and any(
        block.kind == "only" or block.name in ASKING for block in guide_page(slug, "en", None).blocks
    )


def _needs() -> list[Need]:
    return [need for need in NEEDS if need != "danger"]


def nation_question(guide: GuideAnswers, reader: Reader) -> ChoiceField[str]:
    """Ask where the reader lives; skipping is an answer."""

    def put(chosen: str) -> None:
        guide.nation = chosen

    sentences = [Option[str](nation, words(f"nation.{nation}")) for nation in NATIONS]
    return ChoiceField(
        name="reader-nation",
        label=words("guide.pick_nation"),
        slot=Slot(lambda: guide_nation(guide, reader.place) or NO_NATION, put),
        options=(*sentences, Option(NO_NATION, words("guide.pick_nation_none"))),
    )


def need_question(guide: GuideAnswers) -> ChoiceField[str]:
    """Ask what would help today."""

    def put(chosen: str) -> None:
        guide.need = chosen

    return ChoiceField(
        name="reader-need",
        label=words("help.pick_need"),
        slot=Slot(lambda: _need_of(guide), put),
        options=tuple(Option[str](need, words(f"help.need.{need}")) for need in _needs()),
    )


def _need_of(guide: GuideAnswers) -> Need:
    return next((need for need in _needs() if need == guide.need), _needs()[0])


def day_question(code: DeadlineCode, guide: GuideAnswers) -> DayField:
    """Ask for the day on a letter."""

    def put(typed: tuple[str, str, str]) -> None:
        guide.days[code] = typed

    return DayField(
        name="deadline",
        at=f"-{code}",
        label=words(f"deadline.{code}.date"),
        hint=words("deadline.pick_date_hint"),
        slot=Slot(lambda: guide.days.get(code, _NO_DAY), put),
        parts=(words("deadline.day"), words("deadline.month"), words("deadline.year")),
    )


class GuideScreen:
    """One page of the guide."""

    def __init__(self, screen: str) -> None:
        self._screen = screen

    def _page(self, visit: VisitState, reader: Reader) -> GuidePage:
        slug = SCREENS[self._screen].guide
        assert slug is not None, "a page of the guide"  # noqa: S101
        return guide_page(slug, reader.language, guide_nation(visit.guide, reader.place))

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give every question of the page."""
        asked: list[Question] = []
        for block in _with_nation(self._page(visit, reader).blocks, visit.guide, reader):
            if block.name == "nation":
                asked.append(nation_question(visit.guide, reader))
            elif block.name == "helplines":
                asked.append(need_question(visit.guide))
            elif block.name == "deadline":
                asked.append(day_question(DeadlineCode(block.arguments[0]), visit.guide))
        return Form(self._screen, (tuple(asked),))

    def show(self, visit: VisitState, reader: Reader) -> Shown:
        """Show the page, each question where it stands with its own button and its answer."""
        page, guide = self._page(visit, reader), visit.guide
        view = View(language=reader.language, nation=guide_nation(guide, reader.place))
        parts, wrong = [_markup(page.heading_html)], list[Wrong]()
        if self._screen == "help":
            parts.append(_markup(own_helpline(reader.place.host, reader.language, reader.now)))
        for block in _with_nation(page.blocks, guide, reader):
            if block.name == "nation":
                parts.append(_asked(nation_question(guide, reader), "nation", reader))
            elif block.name == "helplines":
                parts.append(_helplines(guide, reader))
            elif block.name == "deadline":
                shown = _deadline(DeadlineCode(block.arguments[0]), guide, reader)
                parts.append(shown.content)
                wrong += shown.wrong
            else:
                parts.append(_markup(block_html(block, view)))
        parts.append(_markup(foot_html(page.sources, page.last_checked, page.next, view)))
        return Shown(join(*parts), tuple(wrong))

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Stay: the page answers."""
        return self._screen


def _markup(written: str) -> Markup:
    return Markup(written)  # noqa: S704 -- the guide's own words, escaped where they are rendered


def _with_nation(blocks: Iterable[Block], guide: GuideAnswers, reader: Reader) -> list[Block]:
    """Put the question about the nation before the first part that differs by nation, unless it is asked already."""
    listed = list(blocks)
    first = next((place for place, block in enumerate(listed) if block.kind == "only"), None)
    if first is None or any(block.name == "nation" for block in listed):
        return listed
    question = Block(kind="part", name="nation", line=listed[first].line)
    return [*listed[:first], question, *listed[first:]]


def _asked(question: Question, press: str, reader: Reader, error: str | None = None) -> Markup:
    return join(field_view(question, reader, {}, error), button(press, reader.say("frame.continue"), "secondary"))


def _deadline(code: DeadlineCode, guide: GuideAnswers, reader: Reader) -> Shown:
    question = day_question(code, guide)
    typed = [part.strip() for part in question.slot.get()]
    if not any(typed):
        return Shown(_work_out(question, code, reader, None))
    start = parse_day("/".join(typed))
    if start is None or start > reader.today:
        error = reader.say("deadline.not_a_date" if start is None else "error.date_ahead")
        return Shown(_work_out(question, code, reader, error), (Wrong(f"{question.key}-0", error),))
    answer = deadline_view(code, start, guide_nation(guide, reader.place), reader)
    return Shown(join(_work_out(question, code, reader, None), answer))


def _work_out(question: DayField, code: DeadlineCode, reader: Reader, error: str | None) -> Markup:
    return join(
        field_view(question, reader, {}, error),
        button(f"deadline-{code}", reader.say("deadline.work_out"), "secondary"),
    )


def _helplines(guide: GuideAnswers, reader: Reader) -> Markup:
    """Ask what would help; show the three lines that fit best, then all of them behind a click."""
    nation, need = guide_nation(guide, reader.place), _need_of(guide)
    first = first_helplines(need, nation)
    rest = [line.id for line in helplines_for(None, nation) if line not in first]
    return join(
        _asked(need_question(guide), "need", reader),
        heading(reader.say(f"help.need.{need}")),
        paragraphs([reader.say("help.now", time=f"{reader.now:%H:%M}")]),
        _lines((line.id for line in first), nation, reader),
        details_view(reader.say("help.see_all"), _lines(rest, nation, reader), is_help=True),
    )


def _lines(codes: Iterable[str], nation: Nation | None, reader: Reader) -> Markup:
    view = View(language=reader.language, nation=nation)
    return _markup(
        "".join(
            helpline_html(line, view, stale=needs_check(line, reader.today), open_now=is_open(line, reader.now))
            for line in (HELPLINES[code] for code in codes)
        )
    )
