"""Families for the tests, written short."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, cast

import logic
from logic.yaml_text import parse_yaml

TODAY = date(2026, 11, 21)
CASES = Path(__file__).parents[1] / "cases"


def read_cases(name: str) -> list[dict[str, Any]]:
    """Cases from a data file of tests/cases."""
    return cast("list[dict[str, Any]]", parse_yaml((CASES / name).read_text(encoding="utf-8")))


def names(cases: Sequence[dict[str, Any]]) -> list[str]:
    """Test ids."""
    return [case["name"] for case in cases]


def children(*nights: int) -> dict[str, Any]:
    """A receiving parent whose children stay so many nights."""
    return {"children": [{"nights": each} for each in nights]}


def family(*parents: dict[str, Any], weekly: str | None = None, **facts: Any) -> logic.Circumstances:
    """A family's circumstances; one receiving parent with one child who never stays unless said otherwise."""
    if weekly is not None:
        facts["income"] = {"amount": weekly, "period": "week"}
    facts.setdefault("receiving_parents", list(parents) or [children(0)])
    return logic.read_circumstances(facts, TODAY)


def amount(*parents: dict[str, Any], weekly: str | None = None, **facts: Any) -> str:
    """What is due in all each week."""
    return str(logic.estimate(family(*parents, weekly=weekly, **facts)).weekly)
