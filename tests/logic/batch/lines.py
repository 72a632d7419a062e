"""Lines for the batch door, written short, and what it answers to one."""

import json
from typing import Any

from logic.batch import answer_line
from tests.logic.families import TODAY

ONE_CHILD: list[dict[str, Any]] = [{"children": [{"nights": 0}]}]


def answer(facts: object) -> dict[str, Any]:
    """The answer to one object."""
    read: dict[str, Any] = json.loads(answer_line(json.dumps(facts).encode(), TODAY))
    return read


def error(facts: object) -> tuple[str, str]:
    """The code and field of a refused line."""
    wrong = answer(facts)["error"]
    assert wrong["message"]
    return wrong["code"], wrong["field"]


def facts_with(**more: Any) -> dict[str, Any]:
    """A good line with something put in."""
    return {"income": {"amount": "500"}, "receiving_parents": ONE_CHILD, **more}


def child_with(**more: Any) -> dict[str, Any]:
    """A good line whose child has something put in."""
    return facts_with(receiving_parents=[{"children": [{"nights": 0, **more}]}])
