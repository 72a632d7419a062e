"""What if: one thing differs at a time, everything else is as it was told, and the sums are the estimate's own."""

from decimal import Decimal

import pytest

import logic
from logic import scenarios
from logic.scenarios import IncomeStep, WhatIf
from tests.logic.families import TODAY, children, family

TWO = family(children(60, 60), weekly="500")


def weekly(found: logic.Circumstances, what_if: WhatIf) -> str:
    return str(logic.estimate(scenarios.apply_what_if(found, what_if)).weekly)


def test_nothing_differs_until_something_is_tried() -> None:
    assert WhatIf().is_as_told
    assert scenarios.apply_what_if(TWO, WhatIf()) == TWO


def test_every_child_stays_in_the_band_that_is_tried_and_no_other_step_is_crossed() -> None:
    assert weekly(TWO, WhatIf(band="two_nights_a_week")) == "57.14"  # 80.00 x 5/7
    assert weekly(TWO, WhatIf(band="one_night_a_week")) == weekly(TWO, WhatIf())


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (IncomeStep.QUARTER_LESS, "375.00"),
        (IncomeStep.TENTH_LESS, "450.00"),
        (IncomeStep.TENTH_MORE, "550.00"),
        (IncomeStep.QUARTER_MORE, "625.00"),
    ],
)
def test_income_moves_by_a_tenth_or_by_the_quarter_at_which_a_change_counts(step: IncomeStep, expected: str) -> None:
    changed = scenarios.apply_what_if(TWO, WhatIf(income=step)).income
    assert changed is not None
    assert changed.amount == Decimal(expected)


def test_the_pension_contribution_moves_with_the_pay_it_is_a_part_of() -> None:
    told = logic.Income(amount=Decimal("100.00"), pension=Decimal("90.00"))
    found = TWO.model_copy(update={"income": told})
    changed = scenarios.apply_what_if(found, WhatIf(income=IncomeStep.QUARTER_LESS)).income
    assert changed == logic.Income(amount=Decimal("75.00"), pension=Decimal("67.50"))


def test_an_income_added_up_from_its_parts_moves_as_the_week_they_come_to() -> None:
    two_jobs = family(
        children(60, 60),
        income={"parts": [{"kind": "regular_pay", "amount": each, "period": "week"} for each in ("300", "200")]},
    )
    changed = scenarios.apply_what_if(two_jobs, WhatIf(income=IncomeStep.TENTH_LESS)).income
    assert changed is not None
    assert (str(changed.amount), changed.period, changed.parts) == ("450.00", "week", ())


def test_one_child_more_in_the_payment_stays_as_the_first_does_and_one_at_home_is_allowed_for() -> None:
    three = family(children(60, 60, 60), weekly="500")
    assert weekly(TWO, WhatIf(child_in_payment=True)) == str(logic.estimate(three).weekly)
    at_home = TWO.model_copy(update={"relevant_other_children": 1})
    assert weekly(TWO, WhatIf(child_at_home=True)) == str(logic.estimate(at_home).weekly)


def test_only_the_family_that_is_asked_about_differs() -> None:
    both = family(children(0), children(0), weekly="500")
    changed = scenarios.apply_what_if(both, WhatIf(parent=1, band="half_the_nights"))
    assert changed.receiving_parents[0] == both.receiving_parents[0]
    assert changed.receiving_parents[1].children[0].nights == 175


def test_the_steps_are_those_of_the_law_with_all_else_as_tried() -> None:
    steps = scenarios.steps_of_nights(TWO, WhatIf(income=IncomeStep.QUARTER_MORE))
    assert [step.low for step in steps] == [0, 52, 104, 156, 175]
    assert str(steps[0].weekly) == "100.00"  # 625 x 16 %


def test_a_receiving_parent_of_several_sees_the_steps_of_their_own_amount() -> None:
    both = family(children(0), children(0, 0), weekly="500")
    own = scenarios.steps_of_nights(both, WhatIf(), receiving_parent=0)
    assert own[0].weekly == logic.estimate(both).receiving_parents[0].weekly


def test_a_band_that_council_care_leaves_no_room_for_is_not_offered() -> None:
    facts = {
        "income": {"amount": "500"},
        "receiving_parents": [{"children": [{"nights": 0, "local_authority_nights": 200}]}],
    }
    found = logic.read_circumstances(facts, TODAY)
    assert [band.low for band in scenarios.bands_within_reach(found, 0)] == [0, 52, 104, 156]


def test_equal_care_that_was_told_of_other_nights_is_not_carried_to_the_nights_tried() -> None:
    child = {"nights": 180, "equal_day_to_day_care": True}
    found = logic.read_circumstances({"income": {"amount": "500"}, "receiving_parents": [{"children": [child]}]}, TODAY)
    assert weekly(found, WhatIf()) == "0.00"
    assert weekly(found, WhatIf(band="under_52")) == "60.00"


def test_children_who_stay_differently_have_no_band_in_common() -> None:
    assert scenarios.band_of_all(TWO, 0) == "one_night_a_week"
    assert scenarios.band_of_all(family(children(0, 60), weekly="500"), 0) is None
