"""The fees of Collect and Pay, by the week, by the day, and on arrears."""

from decimal import Decimal

import pytest

import logic
from logic.fees import CollectedArrears, Fees, fees_by_the_day, fees_by_the_week, fees_on_arrears
from tests.logic.families import TODAY

LAW = logic.law_on(TODAY)


def pounds(amount: str) -> Decimal:
    """Pounds and pence."""
    return Decimal(amount)


@pytest.mark.parametrize(
    ("weekly", "by_week", "by_day"),
    [("7.00", "1.40", "1.40"), ("100.00", "20.00", "20.02"), ("60.00", "12.00", "11.97"), ("0.00", "0.00", "0.00")],
)
def test_a_fee_by_the_day_may_differ_by_a_few_pence(weekly: str, by_week: str, by_day: str) -> None:
    assert fees_by_the_week(pounds(weekly), LAW).paid_by_payer == pounds(by_week)
    assert fees_by_the_day(pounds(weekly), LAW).paid_by_payer == pounds(by_day)


def test_day_and_week_never_differ_by_more_than_the_notice_says() -> None:
    for pence in range(0, 48_201, 7):
        weekly = Decimal(pence) / 100
        week, day = fees_by_the_week(weekly, LAW), fees_by_the_day(weekly, LAW)
        assert abs(week.paid_by_payer - day.paid_by_payer) <= pounds("0.04")
        assert week.taken_from_receiver == day.taken_from_receiver


def test_half_a_penny_of_fee_goes_up() -> None:
    assert fees_by_the_week(pounds("85.68"), LAW) == Fees(pounds("17.14"), pounds("3.43"))
    assert fees_by_the_week(pounds("0.13"), LAW) == Fees(pounds("0.03"), pounds("0.01"))
    assert fees_by_the_week(pounds("1.125"), LAW).paid_by_payer == pounds("0.23")


def test_both_fees_on_arrears() -> None:
    collected = fees_on_arrears(pounds("250.00"), LAW)
    assert collected == CollectedArrears(
        pounds("250.00"), pounds("50.00"), pounds("300.00"), pounds("10.00"), pounds("240.00")
    )
