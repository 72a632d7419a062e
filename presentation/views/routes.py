"""The route finder's answer: the ways that could fit, whom to call, what was left out; or help and nothing else."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from content import NATIONS, Language, day, fragment, text
from content.loaders.guide.parts import call_html
from content.loaders.guide.sources import SOURCES
from content.loaders.guide.view import View
from content.loaders.own_helpline import own_helpline
from content.loaders.people import people_html
from logic.codes import Nation
from logic.guidance import Asker, Choice, Route, RouteAnswers, choose
from presentation.forms.routes import every_way_is_open
from presentation.reader import Reader, text_for_role
from presentation.views.markup import render
from presentation.visit.routes import FIRST, WayFinding

SCREEN = "choosing"
SHOWN_AT_ONCE = 3


_SERVICE = ("service_northern_ireland", "service_great_britain")
_CALLED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "apply", "ask_what_action", "call_service", "phone_the_service", "report_missed", "tell_service_home",
            "tell_service_keep",
        ),
        _SERVICE,
    ),
    **dict.fromkeys(
        ("call_legal", "call_legal_first", "call_legal_scotland", "consent_order", "minute_of_agreement"), ("legal",)
    ),
    "call_adviser": ("family_advice",),
    "call_999": ("emergency",),
}  # fmt: skip
"""Whom a first step calls; of the two services the one that the answer names."""
_LED_TO: Mapping[str, str] = {
    "apply": "getting-started",
    "ask_what_action": "call_card",
    "call_adviser": "help",
    "keep_records": "records",
    "non_geographic_account": "bank-details",
    "phone_the_service": "call_card",
    "report_missed": "late-money",
    "tell_service_keep": "call_card",
    "write_it_down": "written_down",
}
"""The screen that helps with a first step."""


class WayWords(NamedTuple):
    """One way as a person reads it: the first step with its number and its screen, then why, and what to be careful of.

    `calls` are kinds of people, `leads_to` a screen; each may be none.
    """

    name: str
    fit: str
    why: tuple[str, ...]
    care: tuple[str, ...]
    first: str
    calls: tuple[str, ...] = ()
    leads_to: str | None = None


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


def _called(route: Route, people: Collection[str]) -> tuple[str, ...]:
    """Give whom the first step calls: a service only where it is among the people that the answer names."""
    return tuple(kind for kind in _CALLED.get(route.first_step, ()) if kind not in _SERVICE or kind in people)


def _way(route: Route, people: Collection[str], role: Asker, language: Language, checked: date) -> WayWords:
    shown = {"checked": day(checked, language)}

    def note(code: str) -> str:
        return text_for_role(f"choosing.note.{code}", role, language, **shown)

    return WayWords(
        name=text_for_role(f"choosing.route.{route.code}", role, language),
        fit=text(f"choosing.fit.{route.fit}", language),
        why=tuple(note(code) for code in route.reasons),
        care=tuple(note(code) for code in route.cautions),
        first=note(route.first_step),
        calls=_called(route, people),
        leads_to=_LED_TO.get(route.first_step),
    )


def choice_words(choice: Choice, role: Asker, language: Language, checked: date) -> ChoiceWords:
    """Put a choice into words. `checked` is the day the state of the law of 2023 was last looked at."""
    good_to_know = [text_for_role(f"choosing.next.{code}", role, language) for code in choice.next_steps]
    if choice.service_opens_on is not None:
        good_to_know.insert(0, text("choosing.opens_on", language, day=day(choice.service_opens_on, language)))
    if choice.order_by_day is not None:
        good_to_know.insert(0, text(f"choosing.by_day.{choice.order_by_day}", language))
    private = text_for_role("choosing.open.private", role, language)
    return ChoiceWords(
        lead=text_for_role(f"choosing.lead.{choice.lead}", role, language),
        ways=tuple(_way(route, choice.people, role, language, checked) for route in choice.routes),
        good_to_know=tuple(good_to_know),
        left_out=tuple(
            LeftOut(
                text(f"choosing.route.{aside.code}", language),
                text_for_role(f"choosing.because.{aside.because}", role, language),
            )
            for aside in choice.set_aside
        ),
        may_open=private if choice.may_open_private_arrangement else None,
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
    return fragment(name, reader.language, SCREEN, values=values, shown_at=reader.site)


def route_opening_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show the heading; at the first question, also what this is and that every question can be skipped."""
    first, *_ = finding.asked(reader.today) or (FIRST,)
    return _fragment(SCREEN, reader, {"start": finding.asking == first})


def taken_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show what was taken over from elsewhere in the visit, so that a person sees what the answer rests on."""
    if not finding.taken:
        return Markup()
    said = [
        (
            text_for_role(f"choosing.ask.{name}", finding.answers.role, reader.language),
            text_for_role(
                f"choosing.option.{name}.{getattr(finding.answers, name)}", finding.answers.role, reader.language
            ),
        )
        for name in sorted(finding.taken)
    ]
    return render("routes_taken", reader=reader, said=said)


def routes_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show the ways that could fit, safety first, whom to call, and what was left out and why."""
    choice, checked = choose(finding.answers, reader.today), SOURCES["abuse-act"].seen
    nation = nation_of(finding.answers)
    values: dict[str, object] = {
        "words": choice_words(choice, finding.answers.role, reader.language, checked),
        "own": own_helpline(reader.site.host, reader.language, reader.now),
        "people": _people(choice, nation, reader, level=3),
        "private": every_way_is_open(finding, reader.today),
        "shown": people_shown(nation),
        "call": lambda kinds: call_html(kinds, View(language=reader.language, nation=nation)),
        "checked_on": day(checked, reader.language),
    }
    return _fragment("choosing-answer", reader, values)


def danger_view(finding: WayFinding, reader: Reader) -> Markup:
    """Show people to call and nothing else."""
    choice = choose(finding.answers, reader.today)
    values: dict[str, object] = {
        "choice": choice,
        "own": own_helpline(reader.site.host, reader.language, reader.now),
        "people": _people(choice, nation_of(finding.answers), reader, level=2),
    }
    return _fragment("choosing-danger", reader, values)
