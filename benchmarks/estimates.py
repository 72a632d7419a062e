"""How many estimates a second, with every step traced, on one core.

Run: python -m benchmarks.estimates. Counts time of this process alone (what one core could do) and time on the
clock (what this machine did while others used it too). Checking facts and comparing are counted apart.
"""

import itertools
import json
import random
import time
from collections.abc import Callable
from datetime import date

import logic
from logic.batch import answer_line

TODAY = date(2026, 11, 21)
FAMILIES = 5_000
SEED = 1
GOAL = 5_000
ROUNDS = 3


def families() -> list[dict[str, object]]:
    """Families as they come: most with one receiving parent and one or two children, half with nights."""
    chance = random.Random(SEED)

    def parent() -> dict[str, object]:
        nights = [chance.choice([0, 0, chance.randrange(367)]) for _ in range(chance.choice([1, 1, 2, 2, 3]))]
        return {"children": [{"nights": each} for each in nights]}

    return [
        {
            "income": {"amount": f"{chance.randrange(90_000)}.00", "period": chance.choice(["year", "year", "month"])}
            if chance.random() < 0.5
            else {"amount": f"{chance.randrange(1_500)}.37", "period": "week"},
            "relevant_other_children": chance.choice([0, 0, 0, 1, 2]),
            "other_arrangement_children": chance.choice([0] * 9 + [1]),
            "receiving_parents": [parent() for _ in range(chance.choice([1] * 9 + [2]))],
        }
        for _ in range(FAMILIES)
    ]


def best_rates(work: Callable[[], object]) -> tuple[int, int]:
    """Of some rounds, the best rate a second by this process's own time and by the clock."""
    by_core, by_clock = [], []
    for _ in range(ROUNDS):
        core, clock = time.process_time(), time.perf_counter()
        work()
        by_core.append(FAMILIES / (time.process_time() - core))
        by_clock.append(FAMILIES / (time.perf_counter() - clock))
    return round(max(by_core)), round(max(by_clock))


def main() -> None:
    """Measure and print."""
    plain = families()
    checked = [logic.read_circumstances(facts, TODAY) for facts in plain]
    estimates = [logic.estimate(each) for each in checked]
    lines = [json.dumps(facts).encode() for facts in plain]
    steps = sum(len(estimate.steps) for estimate in estimates) / FAMILIES
    print(f"{FAMILIES} families, {steps:.1f} steps each; best of {ROUNDS} rounds; a second: by core, by clock")
    work: dict[str, Callable[[], object]] = {
        "facts checked": lambda: [logic.read_circumstances(facts, TODAY) for facts in plain],
        "estimates with steps": lambda: [logic.estimate(each) for each in checked],
        "facts checked and estimated": lambda: [
            logic.estimate(logic.read_circumstances(facts, TODAY)) for facts in plain
        ],
        "steps read as quantities": lambda: [
            (step.value, step.reads) for step in itertools.chain.from_iterable(each.steps for each in estimates)
        ],
        "comparisons": lambda: [logic.compare(each) for each in estimates],
        "lines through the batch door": lambda: [answer_line(line, TODAY) for line in lines],
    }
    for name, run in work.items():
        by_core, by_clock = best_rates(run)
        note = f" (goal {GOAL})" if name == "estimates with steps" else ""
        print(f"{name:30} {by_core:8} {by_clock:8}{note}")


if __name__ == "__main__":
    main()
