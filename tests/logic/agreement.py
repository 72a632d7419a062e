"""Random families, worked out by `logic` and by the book, to see that both agree.

    python -m tests.logic.agreement 100000

prints how many agreed, and the first that did not. Where a doubt of the law gives a family two amounts, the book may
have either of them.
"""

import json
import random
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import logic
from logic.codes import AdditionalIncomeKind, AssetKind, Benefit, NilReason, Period, SpecialExpenseKind
from tests.logic import by_the_book
from tests.logic.families import TODAY

NIGHTS = (0, 0, 0, 51, 52, 103, 104, 155, 156, 174, 175, 182, 183, 366)
CARE = (0, 0, 0, 0, 51, 52, 103, 104, 156, 207, 208, 259, 260, 262, 263, 366)
WEEKLY = (
    "0",
    "6.99",
    "7",
    "100",
    "100.01",
    "107",
    "150",
    "199.99",
    "200",
    "500",
    "800.01",
    "2999.99",
    "3000",
    "3000.01",
)
COSTS = ("5", "9.99", "10", "10.01", "60", "150", "400", "1600")
YEARLY = ("300", "2499.99", "2500", "5214.28", "5214.29", "26000", "160000")
VALUES = ("15000", "16250.01", "31250", "31250.01", "40000", "400000")


def _amount(dice: random.Random, edges: tuple[str, ...], most: int) -> str:
    return dice.choice(edges) if dice.random() < 0.6 else f"{dice.randrange(most)}.{dice.randrange(100):02d}"


def _child(dice: random.Random) -> dict[str, Any]:
    nights = dice.choice(NIGHTS) if dice.random() < 0.7 else dice.randrange(367)
    care = dice.choice(CARE) if dice.random() < 0.4 else 0
    return {
        "nights": nights,
        "local_authority_nights": min(care, 366 - nights),
        "equal_day_to_day_care": dice.random() < 0.05,
    }


def _added(dice: random.Random) -> dict[str, Any]:
    kind = dice.choice(list(AdditionalIncomeKind))
    if kind is AdditionalIncomeKind.ASSETS:
        return {"kind": kind, "asset": dice.choice(list(AssetKind)), "value": _amount(dice, VALUES, 90_000)}
    added = {"kind": kind, "yearly": _amount(dice, YEARLY, 60_000)}
    if kind is AdditionalIncomeKind.UNEARNED and dice.random() < 0.3:
        added["pension"] = _amount(dice, YEARLY, 9_000)
    return added


def _benefits(dice: random.Random, chance: float) -> list[str]:
    return dice.sample(list(Benefit), dice.choice((1, 1, 2))) if dice.random() < chance else []


def random_family(dice: random.Random) -> dict[str, Any]:
    """Plain facts of one family, weighted towards edges and towards variations."""
    period = dice.choice(list(Period)) if dice.random() < 0.3 else Period.WEEK
    most = 200_000 if period is Period.YEAR else 3_500
    amount = _amount(dice, WEEKLY, most)
    facts: dict[str, Any] = {
        "income": {"amount": amount, "period": period, "pension": "0.00"},
        "benefits": _benefits(dice, 0.25),
        "partner_benefits": _benefits(dice, 0.1),
        "partner_also_pays": dice.random() < 0.1,
        "nil_reason": dice.choice(list(NilReason)) if dice.random() < 0.15 else None,
        "relevant_other_children": dice.choice((0, 0, 1, 2, 3, 5)),
        "other_arrangement_children": dice.choice((0, 0, 0, 1, 3)),
        "receiving_parents": [
            {"children": [_child(dice) for _ in range(dice.choice((1, 1, 2, 3)))]}
            for _ in range(dice.choice((1, 1, 1, 2, 3)))
        ],
        "default_decision": dice.random() < 0.02,
        "nation": dice.choice(("england", "scotland", "northern_ireland")),
    }
    if dice.random() < 0.5:
        kinds = [dice.choice(list(SpecialExpenseKind)) for _ in range(dice.choice((1, 1, 2, 3)))]
        facts["special_expenses"] = [{"kind": kind, "weekly": _amount(dice, COSTS, 300)} for kind in kinds]
    if dice.random() < 0.6:
        facts["additional_income"] = [_added(dice) for _ in range(dice.choice((1, 1, 2, 3)))]
    return facts


def disagreements(families: int, seed: int) -> Iterator[tuple[dict[str, Any], list[Decimal], list[Decimal] | None]]:
    """Families where the two differ: the facts, what `logic` gives each receiving parent, and what the book gives."""
    dice = random.Random(seed)
    for _ in range(families):
        facts = random_family(dice)
        estimate = logic.estimate(logic.read_circumstances(facts, TODAY))
        ours = [parent.weekly for parent in estimate.receiving_parents]
        expected = by_the_book.weekly_amounts(facts)
        allowed = [ours, *(list(other.receiving_parents) for other in estimate.other_readings)]
        if (expected or [Decimal(0) for _ in ours]) not in allowed:
            yield facts, ours, expected


def main(families: int, seed: int) -> int:
    """Print what came of it. Returns how many families the two disagree on."""
    found = list(disagreements(families, seed))
    print(f"{families} families, {len(found)} disagreements")
    for facts, ours, expected in found[:3]:
        print(json.dumps(facts), "logic", *ours, "book", *(expected or ["nobody pays"]))  # type: ignore[list-item]
    return len(found)


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]), seed=int(sys.argv[2]) if len(sys.argv) > 2 else 2026)))
