"""What an estimate needs, and what it says of itself."""

import pytest

import logic
from logic import calculation
from logic.codes import ErrorCode
from tests.logic.families import family


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
