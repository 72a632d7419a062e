"""The day of an order decides over the age that was picked, and what it opens is told to nobody in danger."""

from datetime import date

import pytest

from logic.guidance import RouteAnswers, choose
from logic.guidance.answers import OrderAnswer
from logic.guidance.orders import standing_order
from tests.logic.guidance.random_answers import TODAY


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (date(1999, 5, 1), "over_12_months"),
        (date(2003, 3, 2), "over_12_months"),
        (date(2003, 3, 3), "over_12_months"),
        (date(2025, 11, 22), "over_12_months"),
        (date(2025, 11, 23), "under_12_months"),
        (None, "under_12_months"),
    ],
)
def test_the_day_of_an_order_decides_over_the_age_that_was_picked(made: date | None, kind: str) -> None:
    assert standing_order(RouteAnswers(order=OrderAnswer.UNDER_12_MONTHS, order_made=made), TODAY) == kind


@pytest.mark.parametrize("picked", [kind for kind in OrderAnswer if kind != "under_12_months"])
def test_a_day_that_is_no_longer_asked_decides_nothing(picked: OrderAnswer) -> None:
    assert standing_order(RouteAnswers(order=picked, order_made=date(1999, 5, 1)), TODAY) is picked


def test_no_day_of_an_order_is_told_to_somebody_in_danger() -> None:
    in_danger = choose(RouteAnswers(danger_now=True, order="under_12_months", order_made=date(1999, 5, 1)), TODAY)  # type: ignore[arg-type]
    assert (in_danger.service_opens_on, in_danger.order_by_day) == (None, None)
