"""The way finder's answer in words: each code of logic.guidance looked up for a role and a language."""

from datetime import date
from typing import NamedTuple

from content import Language, day, text
from logic.guidance import Asker, Choice, Route
from ui.asking import message_for


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
        return message_for(f"choosing.note.{code}", role, language, **shown)

    return WayWords(
        name=message_for(f"choosing.route.{route.code}", role, language),
        fit=text(f"choosing.fit.{route.fit}", language),
        why=tuple(note(code) for code in route.reasons),
        care=tuple(note(code) for code in route.cautions),
        first=note(route.first_step),
    )


def choice_words(choice: Choice, role: Asker, language: Language, checked: date) -> ChoiceWords:
    """Put a choice into words. `checked` is the day the state of the law of 2023 was last looked at."""
    good_to_know = [message_for(f"choosing.next.{code}", role, language) for code in choice.next_steps]
    if choice.service_opens_on is not None:
        good_to_know.insert(0, text("choosing.opens_on", language, day=day(choice.service_opens_on, language)))
    if choice.order_by_day is not None:
        good_to_know.insert(0, text(f"choosing.by_day.{choice.order_by_day}", language))
    return ChoiceWords(
        lead=message_for(f"choosing.lead.{choice.lead}", role, language),
        ways=tuple(_way(route, role, language, checked) for route in choice.routes),
        good_to_know=tuple(good_to_know),
        left_out=tuple(
            LeftOut(text(f"choosing.route.{aside.code}", language), text(f"choosing.because.{aside.because}", language))
            for aside in choice.set_aside
        ),
        may_open=text("choosing.open.private", language) if choice.may_open_private_arrangement else None,
    )
