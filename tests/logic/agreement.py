"""Random families, worked out through the batch door and by the book, to see that both agree.

    python -m tests.logic.agreement 100000

prints how many agreed, how often each doubt of the law was met, and the first that did not agree. Both must give every
receiving parent the same to the penny. Where a doubt leaves two readings, both must give the same other amount too, and
neither may have one where the other has none.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from logic.batch import answer_line
from logic.law import doubts
from tests.logic import by_the_book
from tests.logic.families import TODAY
from tests.logic.random_families import random_family

Amounts = tuple[Decimal, ...]
Readings = dict[str, Amounts]
"""What each receiving parent is due by the decided reading, under "", and by each doubt's other one if it differs."""

READ_TWICE = {
    "D2", "D3", "D5", "D9", "D10", "D17", "D18", "D19", "D20", "D25", "D26", "D27", "D28", "D29", "D30", "D31", "D32",
    "D33", "D34",
}  # fmt: skip
"""The doubts that both work out the other way."""


class Disagreement(NamedTuple):
    """A family on which the two differ, by the doubt it is about, or "" for the amount itself."""

    doubt: str
    facts: dict[str, Any]
    ours: Amounts | None
    book: Amounts | None


def by_the_door(facts: dict[str, Any]) -> Readings:
    """Every reading's amounts as the batch door gives them."""
    numbers = {doubt.warning: doubt.code for doubt in doubts() if doubt.code in READ_TWICE}
    answer = json.loads(answer_line(json.dumps(facts).encode(), TODAY))
    assert "error" not in answer, (answer, facts)
    readings = {"": tuple(Decimal(parent["weekly"]) for parent in answer["receiving_parents"])}
    for other in answer["other_readings"]:
        readings[numbers[other["warning"]]] = tuple(map(Decimal, other["receiving_parents"]))
    return readings


def by_the_text(facts: dict[str, Any]) -> Readings:
    """Every reading's amounts as the law written a second time gives them."""
    nobody = (Decimal(0),) * len(facts["receiving_parents"])

    def amounts(otherwise: str) -> Amounts:
        due = by_the_book.weekly_amounts(facts, otherwise)
        return nobody if due is None else tuple(due)

    decided = amounts("")
    others = {doubt: amounts(doubt) for doubt in READ_TWICE}
    return {"": decided} | {doubt: due for doubt, due in others.items() if due != decided}


def disagreements(families: int, seed: int, met: Counter[str] | None = None) -> Iterator[Disagreement]:
    """Whatever the two differ on among so many families; `met` counts the readings both had."""
    dice = random.Random(seed)
    for _ in range(families):
        facts = random_family(dice)
        ours, book = by_the_door(facts), by_the_text(facts)
        for doubt in sorted(ours.keys() | book.keys()):
            if ours.get(doubt) != book.get(doubt):
                yield Disagreement(doubt, facts, ours.get(doubt), book.get(doubt))
            elif met is not None:
                met[doubt] += 1


def main(families: int, seed: int) -> int:
    """Print what came of it. Returns how many disagreements there are."""
    met: Counter[str] = Counter()
    found = list(disagreements(families, seed, met))
    print(f"{families} families, {len(found)} disagreements; amounts agreed {met.pop('', 0)}")
    print("other readings agreed:", ", ".join(f"{doubt} {times}" for doubt, times in sorted(met.items())))
    print("disagreed on:", dict(Counter(each.doubt for each in found)))
    for each in found[:3]:
        print(each.doubt, json.dumps(each.facts), "logic", each.ours, "book", each.book)
    return len(found)


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]), seed=int(sys.argv[2]) if len(sys.argv) > 2 else 2026)))
