"""Every situation that answers can lead to, without trying each of the billions of combinations one by one.

`choose` first draws a Situation from the answers; each part of that is tried over all its own inputs. The rules then
read the Situation only by "is this fact one of these values", so two values that no rule of a section tells apart are
one value to that section; one of each such class is tried, in every combination that answers can lead to.
"""

from collections.abc import Sequence
from functools import cache, partial
from itertools import product
from typing import Any, get_type_hints

from logic.guidance import choice
from logic.guidance.rules import rules
from logic.guidance.situation import Situation, service_access, service_of
from tests.logic.guidance.random_answers import TODAY

choose_in = cache(choice.choose_in)
FACTS = get_type_hints(Situation)
access_of = cache(partial(service_access, today=TODAY))
# For each derived fact, the values of the facts it is drawn from that its drawing tells apart.
DRAWN_FROM = {
    "service": {
        "role": ("receive", "pay", "child"),
        "nation": ("england", "scotland"),
        "existing": ("none", "direct_pay"),
        "other_home": ("unsaid", "abroad", "abroad_uk_employer"),
        "order": ("none", "under_12_months"),
    },
    "service_of": {
        "role": ("receive", "pay"),
        "nation": ("england", "northern_ireland"),
        "other_home": ("unsaid", "great_britain", "northern_ireland"),
    },
}


def classes(fact: str, section: Sequence[Any]) -> list[Any]:
    """One value of each class that the section's rules, or a derived fact they read, tell apart."""
    tests = [rule.when[fact] for rule in section if fact in rule.when]
    for derived, sources in DRAWN_FROM.items():
        if fact in sources and any(derived in rule.when for rule in section):
            tests += [{value} for value in sources[fact]]
    found: dict[tuple[bool, ...], Any] = {}
    for value in FACTS[fact]:
        found.setdefault(tuple(value in values for values in tests), value)
    return list(found.values())


@cache
def situations(*section_names: str) -> Sequence[Situation]:
    """Every situation that answers can lead to and that these sections of the rules tell apart."""
    section = [rule for name in section_names for rule in getattr(rules(), name)]
    base = [fact for fact in FACTS if fact not in DRAWN_FROM]
    values = [classes(fact, section) for fact in base]
    seen: dict[Situation, None] = {}
    for combination in product(*values):
        facts = dict(zip(base, combination, strict=True))
        facts["service"] = access_of(*(facts[name] for name in DRAWN_FROM["service"]))
        facts["service_of"] = service_of(facts["role"], facts["nation"], facts["other_home"])
        seen[Situation(**facts)] = None
    return tuple(seen)
