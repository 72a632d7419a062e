"""The rules of the way finder, read from rules.yaml and checked when first read."""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Literal, get_type_hints

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict

from logic.guidance.situation import Situation

_FACTS = {name: {str(value) for value in kind} for name, kind in get_type_hints(Situation).items()}


def _known(when: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """Refuse a condition on a fact or a value that does not exist: it would silently never hold."""
    for fact, values in when.items():
        if fact not in _FACTS:
            raise ValueError(f"no fact is called {fact}")
        if not values or not values <= _FACTS[fact]:
            raise ValueError(f"{fact} never is {sorted(values - _FACTS[fact])}")
    return when


class _Rule(BaseModel):
    """One line of rules.yaml: it holds when each named fact has one of the listed values."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    when: Annotated[Mapping[str, frozenset[str]], AfterValidator(_known)] = {}
    rule: str
    reason: str
    source: tuple[str, ...]

    @cached_property
    def _conditions(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """The conditions by the position of their fact in a Situation."""
        return tuple((Situation._fields.index(fact), values) for fact, values in self.when.items())

    def holds(self, facts: Situation) -> bool:
        """Tell whether every condition is met. One choice asks this of some eighty rules, so it is a plain loop."""
        for position, values in self._conditions:  # noqa: SIM110 - `all` over a generator takes three times as long
            if facts[position] not in values:
                return False
        return True


class Way(_Rule):
    """A route is offered."""

    route: str
    fit: Literal["fits", "possible", "with_care"]


class Aside(_Rule):
    """A route is set aside, and why."""

    route: str
    because: str


class Note(_Rule):
    """Something to say of a route."""

    route: str
    kind: Literal["reason", "caution", "first_step"]
    code: str


class GuidanceCode(_Rule):
    """One code among several: a lead, a next step, or the kind of people to call."""

    code: str


class Rules(BaseModel):
    """Every rule, in reading order: where one answer is wanted, the first that holds gives it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    leads: tuple[GuidanceCode, ...]
    ways: tuple[Way, ...]
    asides: tuple[Aside, ...]
    notes: tuple[Note, ...]
    next_steps: tuple[GuidanceCode, ...]
    people: tuple[GuidanceCode, ...]

    @cached_property
    def notes_of(self) -> Mapping[str, tuple[Note, ...]]:
        """The notes of each route, in reading order."""
        return {way.route: tuple(note for note in self.notes if note.route == way.route) for way in self.ways}


@lru_cache(maxsize=1)
def rules() -> Rules:
    """Read rules.yaml. Raises pydantic.ValidationError naming the line when a fact, value or key is unknown."""
    read = yaml.safe_load(Path(__file__).with_name("rules.yaml").read_text(encoding="utf-8"))
    read.pop("shorthand")
    return Rules(**read)
