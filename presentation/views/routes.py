"""The route finder's answer: the ways that could fit, whom to call, what was left out; or help and nothing else."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from content import NATIONS, SOURCES, Language, day, fragment, own_helpline, people_html, text
from logic.codes import Nation
from logic.guidance import Asker, Choice, Route, RouteAnswers, choose
from presentation.forms import every_way_is_open
from presentation.reader import Reader, text_for_role
from presentation.visit import FIRST, WayFinding

SCREEN = "choosing"
SHOWN_AT_ONCE = 3


class WayWords(NamedTuple):
    """One way as a person reads it."""

    name: str
    fit: str
    why: tuple[str, ...]
    care: tuple[str, ...]
    first: str


class LeftOut(NamedTuple):
    """One way that is not offered, and why."""

    name: str
    because: str


class ChoiceWords(NamedTuple):
    """The whole answer as a person reads it. Every answer has the same parts, so that all look alike at a glance."""

    lead: str
    ways: tuple[WayWords, ...]
    good_to_know: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    may_open: str | None


def _way(route: Route, role: Asker, language: Language, checked: date) -> WayWords:
    shown = {"checked": day(checked, language)}

    def note(code: str) -> str:
        return text_for_role(f"choosing.note.{code}", role, language, **shown)

    return WayWords(
        name=text_for_role(f"choosing.route.{route.code}", role, language),
        fit=text(f"choosing.fit.{route.fit}", language),
        why=tuple(note(code) for code in route.reasons),
        care=tuple(note(code) for code in route.cautions),
        first=note(route.first_step),
    )


def choice_words(choice: Choice, role: Asker, language: Language, checked: date) -> ChoiceWords:
    """Put a choice into words. `checked` is the day the state of the law of 2023 was last looked at."""
    good_to_know = [text_for_role(f"choosing.next.{code}", role, language) for code in choice.next_steps]
    if choice.service_opens_on is not None:
        good_to_know.insert(0, text("choosing.opens_on", language, day=day(choice.service_opens_on, language)))
    if choice.order_by_day is not None:
        good_to_know.insert(0, text(f"choosing.by_day.{choice.order_by_day}", language))
    return ChoiceWords(
        lead=text_for_role(f"choosing.lead.{choice.lead}", role, language),
        ways=tuple(_way(route, role, language, checked) for route in choice.routes),
        good_to_know=tuple(good_to_know),
        left_out=tuple(
            LeftOut(text(f"choosing.route.{aside.code}", language), text(f"choosing.because.{aside.because}", language))
            for aside in choice.set_aside
        ),
        may_open=text("choosing.open.private", language) if choice.may_open_private_arrangement else None,
    )


def nation_of(answers: RouteAnswers) -> Nation | None:
    """Give the nation a person named, or None."""
    return next((nation for nation in NATIONS if nation.value == answers.nation.value), None)


def people_shown(nation: Nation | None) -> int:
    """Give how many lines to show before the rest is one click away: one for each nation when none was told."""
    return SHOWN_AT_ONCE if nation else len(NATIONS)


def _people(choice: Choice, nation: Nation | None, reader: Reader, level: int) -> Sequence[Markup]:
    return people_html(choice.people, nation, reader.language, reader.now, level=level)


def _fragment(name: str, reader: Reader, values: dict[str, object]) -> Markup:
    written = fragment(name, reader.language, SCREEN, values=values, shown_at=reader.place)
    return Markup(written)  # noqa: S704 -- its template escapes


def route_opening_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show the heading; at the first question, also what this is and that every question can be skipped."""
    return _fragment(SCREEN, reader, {"start": finding.asking == FIRST})


def routes_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show the ways that could fit, safety first, whom to call, and what was left out and why."""
    choice, checked = choose(finding.answers, reader.today), SOURCES["abuse-act"].seen
    nation = nation_of(finding.answers)
    values: dict[str, object] = {
        "words": choice_words(choice, finding.answers.role, reader.language, checked),
        "own": own_helpline(reader.place.host, reader.language, reader.now),
        "people": _people(choice, nation, reader, level=3),
        "private": every_way_is_open(finding, reader.today),
        "shown": people_shown(nation),
        "checked_on": day(checked, reader.language),
    }
    return _fragment("choosing-answer", reader, values)


def danger_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show people to call and nothing else."""
    choice = choose(finding.answers, reader.today)
    values: dict[str, object] = {
        "choice": choice,
        "own": own_helpline(reader.place.host, reader.language, reader.now),
        "people": _people(choice, nation_of(finding.answers), reader, level=2),
    }
    return _fragment("choosing-danger", reader, values)
