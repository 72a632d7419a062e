"""Hours and nights as they are typed, and a number of nights at which nothing changes."""

import pytest

import logic
from logic import scenarios
from logic.codes import ErrorCode
from logic.errors import LogicError
from tests.logic.families import TODAY, children, family

LAW = logic.law_on(TODAY)


def test_more_hours_than_a_week_has_are_asked_back() -> None:
    assert str(scenarios.parse_hours("168")) == "168.00"
    with pytest.raises(LogicError) as refused:
        scenarios.parse_hours("168.01", "hours")
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [
        (ErrorCode.HOURS_OUT_OF_RANGE, "hours")
    ]


@pytest.mark.parametrize("month", ["some", "32", "-1"])
def test_a_month_with_no_number_of_nights_adds_up_to_nothing_known(month: str) -> None:
    assert scenarios.add_up_nights(["8", month], LAW) is None
    noted = scenarios.add_up_nights(["8", "", "31"], LAW)
    assert noted is not None
    assert (noted.months, noted.total) == (2, 39)


def test_for_a_parent_on_low_pay_no_number_of_nights_changes_the_amount() -> None:
    assert scenarios.explore_nights(family(children(60), weekly="80"), 0, 0).nothing_changes
    assert not scenarios.explore_nights(family(children(60), weekly="500"), 0, 0).nothing_changes
