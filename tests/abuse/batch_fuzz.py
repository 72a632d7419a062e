"""Random lines for the batch door: good families, families with one thing spoiled, and noise.

Run by hand for many: `python -m tests.abuse.batch_fuzz 100000` sends them through `python -m logic`.
"""

import copy
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import logic
from logic.codes import AdditionalIncomeKind, Benefit, ErrorCode, NilReason, Rate, SpecialExpenseKind

ROOT = Path(logic.__file__).parents[1]
SEED = 20261121
GARBAGE: list[Any] = [
    None, True, False, 0, -1, 1, 367, 10**30, 0.5, 1e308, "", " ", "£", "12.345", "-3", "1e9", "NaN", "state_pension",
    "week", "\ud800", "\u202e", "x" * 5000, [], {}, [[]], [None], {"": ""}, [{"children": []}], ["pension_credit"],
    "2024-02-25", "2022-06-05", "9999-12-31", "0001-01-01", "2026-02-29",
]  # fmt: skip
ODD_KEYS = ["", "Income", "weekly", "id ", "__class__", "children", "\u0000", "on\n"]


def money(chance: random.Random) -> str:
    """Pounds of every size, mostly near the edges of a rate."""
    if chance.random() < 0.5:
        return chance.choice(["0", "6.99", "7", "100", "100.01", "199.99", "200", "800", "800.01", "3000", "3000.01"])
    return f"{chance.randrange(10 ** chance.randrange(1, 8))}.{chance.randrange(100):02d}"


def child(chance: random.Random) -> dict[str, Any]:
    """A child whose nights fit in a year."""
    nights = chance.choice([0, 51, 52, 104, 156, 175, 182, chance.randrange(367)])
    facts: dict[str, Any] = {"nights": nights}
    if chance.random() < 0.2:
        facts["local_authority_nights"] = chance.randrange(367 - nights)
    if chance.random() < 0.1:
        facts["equal_day_to_day_care"] = True
    return facts


def good_family(chance: random.Random) -> dict[str, Any]:
    """A family the door must answer with an amount or a range."""
    facts: dict[str, Any] = {
        "receiving_parents": [
            {"children": [child(chance) for _ in range(chance.randrange(1, 5))]} for _ in range(chance.randrange(1, 4))
        ]
    }
    optional: dict[str, Any] = {
        "id": f"k-{chance.randrange(10**6)}",
        "on": chance.choice(["2022-06-06", "2024-02-25", "2024-02-26", "2026-11-21", "2031-11-21"]),
        "nation": chance.choice(list(logic.Nation)),
        "income": {"amount": money(chance), "period": chance.choice(list(logic.Period))},
        "benefits": chance.sample(list(Benefit), chance.randrange(3)),
        "partner_benefits": chance.sample(list(Benefit), chance.randrange(2)),
        "partner_also_pays": chance.random() < 0.5,
        "nil_reason": chance.choice([None, *NilReason]),
        "relevant_other_children": chance.randrange(6),
        "other_arrangement_children": chance.randrange(4),
        "special_expenses": [
            {"kind": chance.choice(list(SpecialExpenseKind)), "weekly": money(chance)}
            for _ in range(chance.randrange(4))
        ],
        "additional_income": [added_income(chance) for _ in range(chance.randrange(4))],
        "default_decision": chance.random() < 0.2,
    }
    kept = {key: value for key, value in optional.items() if chance.random() < (0.9 if key == "income" else 0.35)}
    return {**facts, **kept}


def added_income(chance: random.Random) -> dict[str, Any]:
    """An additional income with the key its kind takes."""
    kind = chance.choice(list(AdditionalIncomeKind))
    return {"kind": kind, "value" if kind is AdditionalIncomeKind.ASSETS else "yearly": money(chance)}


def places(facts: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in the facts with each of its keys."""
    keys: list[Any] = list(facts) if isinstance(facts, dict) else list(range(len(facts)))
    for key in keys:
        yield facts, key
        if isinstance(facts[key], dict | list):
            yield from places(facts[key])


def garbage(chance: random.Random) -> Any:
    """A value that belongs nowhere, or somewhere else."""
    return copy.deepcopy(chance.choice(GARBAGE))


def spoiled_family(chance: random.Random) -> Any:
    """A family with something replaced, taken out or put in."""
    facts = good_family(chance)
    for _ in range(chance.randrange(1, 3)):
        container, key = chance.choice(list(places(facts)))
        how = chance.random()
        if how < 0.6:
            container[key] = garbage(chance)
        elif how < 0.8:
            del container[key]
        elif isinstance(container, dict):
            container[chance.choice(ODD_KEYS)] = garbage(chance)
        if not facts:
            return garbage(chance)
    return facts


def noise(chance: random.Random) -> bytes:
    """What is not JSON, or not whole."""
    whole = json.dumps(good_family(chance)).encode()
    how = chance.randrange(4)
    if how == 0:
        return chance.randbytes(chance.randrange(200)).replace(b"\n", b"")
    if how == 1:
        return whole[: chance.randrange(len(whole))]
    if how == 2:
        spoiled = bytearray(whole)
        spoiled[chance.randrange(len(whole))] = chance.choice(b'{}[]",:0-\x00\xff')
        return bytes(spoiled)
    return b"[" * chance.randrange(1, 5000)


def lines(count: int, seed: int = SEED) -> Iterator[bytes]:
    """So many random lines: four in ten good, four spoiled, two noise. The same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        kind = chance.random()
        if kind < 0.4:
            yield json.dumps(good_family(chance)).encode()
        elif kind < 0.8:
            yield json.dumps(spoiled_family(chance)).encode()
        else:
            yield noise(chance)


def kind_of_answer(answer: str | bytes) -> str:
    """What an answer is: a rate, a range or an error's code. Raises if it is none of them."""
    read = json.loads(answer)
    if "error" in read:
        assert set(read["error"]) == {"code", "field", "message"}
        assert read["error"]["message"]
        return f"error {ErrorCode(read['error']['code'])}"
    if "range" in read:
        assert all(float(entry["weekly"]) >= 0 for entry in read["range"].values())
        return "range"
    assert float(read["weekly"]) >= 0
    assert len(read["receiving_parents"]) > 0
    return f"rate {Rate(read['rate'])}"


def main(count: int) -> None:
    """Send so many lines through the door as a program, and print what came back."""
    sent = b"".join(line + b"\n" for line in lines(count))
    began = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "logic"], input=sent, capture_output=True, cwd=ROOT, check=False)
    seconds = time.perf_counter() - began
    kinds = Counter(map(kind_of_answer, done.stdout.splitlines()))
    print(f"lines {count}, answers {kinds.total()}, status {done.returncode}, {seconds:.1f} s")
    print(f"bytes on standard error {len(done.stderr)}")
    for kind, number in kinds.most_common():
        print(f"{number:7} {kind}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
