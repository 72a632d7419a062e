"""What the cases of the warnings share: a plain family, and both families of a case held to the warning."""

from typing import Any

import logic
from logic.codes import WarningCode
from tests.logic.families import children, family

DIVERTED = [{"kind": "diversion", "yearly": "20000"}]
OWN = [{"kind": "flat_or_nil_rate_income", "yearly": "20000"}]
Case = tuple[WarningCode, dict[str, Any], dict[str, Any]]
"""A warning, a family that is told it, and one beside the edge that is not."""


def facts(*parents: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A family that pays 60.00 by income unless said otherwise."""
    return {"income": {"amount": "500"}, "receiving_parents": list(parents) or [children(0)], **more}


def yearly(amount: str, **more: Any) -> dict[str, Any]:
    """An income by the year."""
    return {"amount": amount, "period": "year", **more}


def warnings_of(plain: dict[str, Any]) -> tuple[WarningCode, ...]:
    """The warnings of a family."""
    return logic.estimate(family(**plain)).warnings


def assert_told_and_not_beside_it(case: Case) -> None:
    """Hold both families of a case to its warning."""
    code, told, untold = case
    assert code in warnings_of(told)
    assert code not in warnings_of(untold)
