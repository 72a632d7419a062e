"""What an estimate needs, and what it says of itself."""

from typing import Any

import pytest

import logic
from logic import calculation
from logic.calculation import estimating
from logic.calculation.calculation_context import CalculationContext, open_context
from logic.codes import ErrorCode
from tests.logic.families import children, family


def test_without_an_income_an_estimate_says_what_is_missing() -> None:
    with pytest.raises(logic.LogicError) as refused:
        logic.estimate(family())
    assert (refused.value.code, refused.value.field) == (ErrorCode.INCOME_MISSING, "income")


def test_income_is_only_asked_for_where_it_changes_the_amount() -> None:
    equal = {"children": [{"nights": 180, "equal_day_to_day_care": True}]}
    assert calculation.income_can_change_the_amount(family())
    assert not calculation.income_can_change_the_amount(family(benefits=["state_pension"]))
    assert not calculation.income_can_change_the_amount(family(partner_benefits=["pension_credit"]))
    assert not calculation.income_can_change_the_amount(family(nil_reason="child"))
    assert not calculation.income_can_change_the_amount(family(default_decision=True))
    assert not calculation.income_can_change_the_amount(family(equal))


def test_an_estimate_that_needs_no_income_says_none_was_used() -> None:
    assert logic.estimate(family(benefits=["state_pension"])).gross_weekly_income is None
    assert logic.estimate(family(benefits=["state_pension"], weekly="10")).gross_weekly_income == 10


def test_the_day_of_an_estimate_is_the_day_asked_for() -> None:
    assert logic.estimate(family(weekly="500", on="2023-05-01")).on.isoformat() == "2023-05-01"


def test_each_receiving_parent_is_told_for_how_many_children_the_amount_is() -> None:
    """A child whom both look after equally is in nobody's amount."""
    equal = {"children": [{"nights": 0}, {"nights": 180, "equal_day_to_day_care": True}, {"nights": 60}]}
    parents = logic.estimate(family(equal, children(0), weekly="500")).receiving_parents
    assert [parent.children for parent in parents] == [2, 1]


def test_the_amounts_for_a_chart_are_those_of_the_estimate() -> None:
    """Charts, ranges and "what if" ask for them alone."""
    told = family(children(0, 60), children(180), weekly="500")
    assert list(map(str, calculation.weekly_amounts(told))) == ["58.81", "8.83"]
    assert [str(parent.weekly) for parent in logic.estimate(told).receiving_parents] == ["58.81", "8.83"]


def test_a_family_in_no_doubt_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Working out every doubt of the law again for each point of a chart would take twenty times as long."""
    taken_up: list[object] = []

    def counted(*told: Any) -> CalculationContext:
        taken_up.append(told)
        return open_context(*told)

    monkeypatch.setattr(estimating, "open_context", counted)
    assert logic.estimate(family(weekly="500")).weekly == 60
    assert len(taken_up) == 1
