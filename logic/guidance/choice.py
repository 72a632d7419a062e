"""From answers to an ordered set of routes, what to be careful of, and whom to call. Codes only."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from logic.guidance.answers import OrderAnswer, RouteAnswers
from logic.guidance.orders import order_opens_on, standing_order
from logic.guidance.questions import only_asked
from logic.guidance.rules import Way, rules
from logic.guidance.situation import Mode, ServiceAccess, Situation, situation


class Route(BaseModel):
    """One way, with why it fits, what to be careful of and what to do first."""

    model_config = ConfigDict(frozen=True)

    code: str
    fit: str
    reasons: tuple[str, ...]
    cautions: tuple[str, ...]
    first_step: str


class SetAside(BaseModel):
    """A way that is not offered, and why."""

    model_config = ConfigDict(frozen=True)

    code: str
    because: str


class Choice(BaseModel):
    """What the way finder answers. Routes stand in the order to read them; no fee has a say in it."""

    model_config = ConfigDict(frozen=True)

    mode: Mode
    lead: str
    routes: tuple[Route, ...]
    set_aside: tuple[SetAside, ...]
    people: tuple[str, ...]
    next_steps: tuple[str, ...]
    service_opens_on: date | None = None
    """The first day the service can take the case, where an order bars it until then and its date was told."""
    order_by_day: OrderAnswer | None = None
    """What the day told makes of the order, where that is not what was picked."""

    @property
    def keeps_apart(self) -> bool:
        """No part of this answer may bring the two parents together."""
        return self.mode is not Mode.OPEN

    @property
    def may_open_private_arrangement(self) -> bool:
        """The person may read, by themselves, what a private arrangement is (model R2e)."""
        return self.mode is Mode.CAREFUL


def _route(way: Way, facts: Situation) -> Route:
    notes = [note for note in rules().notes_of[way.route] if note.holds(facts)]
    return Route(
        code=way.route,
        fit=way.fit,
        reasons=tuple(note.code for note in notes if note.kind == "reason"),
        cautions=tuple(note.code for note in notes if note.kind == "caution"),
        first_step=next(note.code for note in notes if note.kind == "first_step"),
    )


def choose_in(facts: Situation) -> Choice:
    """Apply the rules to the facts they read. Each route stands once, where the first rule that offers it stands."""
    law = rules()
    ways: dict[str, Way] = {}
    for way in law.ways:
        if way.route not in ways and way.holds(facts):
            ways[way.route] = way
    return Choice(
        mode=facts.mode,
        lead=next(line.code for line in law.leads if line.holds(facts)),
        routes=tuple(_route(way, facts) for way in ways.values()),
        set_aside=tuple(
            SetAside(code=aside.route, because=aside.because)
            for aside in law.asides
            if aside.holds(facts) and aside.route not in ways
        ),
        people=tuple(dict.fromkeys(line.code for line in law.people if line.holds(facts))),
        next_steps=tuple(line.code for line in law.next_steps if line.holds(facts)),
    )


def _by_day(answers: RouteAnswers, facts: Situation, today: date) -> dict[str, object]:
    """What the day of an order adds to the choice: when the service opens, and whether the day overruled the answer."""
    if answers.order_made is None or facts.mode is Mode.DANGER:
        return {}
    opens = order_opens_on(answers.order_made, today) if facts.service is ServiceAccess.LATER else None
    return {"service_opens_on": opens, "order_by_day": facts.order if facts.order is not answers.order else None}


def choose(answers: RouteAnswers, today: date) -> Choice:
    """Lead from answers to routes. Pure; knows no fee; what is unsaid makes it more careful, never less.

    `today` is the day the ways are read on: the age of an order turns on it. Raises DateNotModelledError when the day
    of an order was told and the law of `today` is not modelled.
    """
    asked = only_asked(answers, today)
    facts = situation(asked, standing_order(asked, today), today)
    return choose_in(facts).model_copy(update=_by_day(asked, facts, today))
