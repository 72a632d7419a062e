"""From answers to an ordered set of routes, what to be careful of, and whom to call. Codes only."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from logic.choosing.answers import Answers
from logic.choosing.questions import only_asked
from logic.choosing.rules import Way, rules
from logic.choosing.situation import Mode, ServiceDoor, Situation, situation
from logic.money import MONTHS_IN_A_YEAR
from logic.months import first_day_after_months


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

    @property
    def keeps_apart(self) -> bool:
        """No part of this answer may bring the two parents together."""
        return self.mode is not Mode.OPEN

    @property
    def may_open_private_arrangement(self) -> bool:
        """The person may read, by themselves, what a private arrangement is (model R2e)."""
        return self.mode is Mode.CAREFUL


def _route(way: Way, facts: Situation) -> Route:
    notes = [note for note in rules().notes if note.route == way.route and note.holds(facts)]
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


def choose(answers: Answers) -> Choice:
    """Lead from answers to routes. Pure; knows no fee; what is unsaid makes it more careful, never less.

    `service_opens_on` follows Child Support Act 1991 s. 4(10)(aa): an order less than 12 months in force bars the way.
    """
    told = only_asked(answers)
    facts = situation(told)
    choice = choose_in(facts)
    if facts.mode is not Mode.DANGER and facts.service is ServiceDoor.LATER and told.order_made is not None:
        opens_on = first_day_after_months(told.order_made, MONTHS_IN_A_YEAR)
        return choice.model_copy(update={"service_opens_on": opens_on})
    return choice
