"""An income told by any period is the week that the law makes of it."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import logic
from logic.calculation.period_conversion import CONVERSIONS_OF_OURS, to_date
from logic.calculation.trace import Trace
from logic.rule_registry import Rule
from tests.logic.calculation.parts import POUNDS, Told, answer_to_parts, worked_out
from tests.logic.families import TODAY


def test_pay_to_date_without_its_week_or_month_is_no_guess() -> None:
    with pytest.raises(ValueError, match="week or month"):
        to_date(Fraction(9000), None, None, Trace(logic.law_on(TODAY).citations))


@given(POUNDS, st.sampled_from(["regular_pay", "pension", "statutory_pay"]))
def test_a_year_told_as_12_months_or_365_days_is_the_laws_year(pounds: str, kind: str) -> None:
    by_law = Fraction(pounds) * 12 / 365 * 7
    twelve_slips = [{"kind": "payslip", "amount": pounds, "period": "month"}] * 12
    whole = str(Decimal(pounds) * 12)
    tellings: list[list[Told]] = [
        [{"kind": kind, "amount": pounds, "period": "month"}],
        [{"kind": kind, "amount": whole, "period": "year"}],
        twelve_slips,
        [{"kind": "payslip", "amount": whole, "days": 365}],
        [{"kind": "payslip", "amount": whole, "period": "year"}],
        [{"kind": "pay_to_date", "amount": whole, "tax_month": 12}],
        [{"kind": "profit", "amount": whole}],
        [{"kind": "profit", "amount": whole, "days": 365}],
        [{"kind": "paid_separately", "amount": whole}],
        [{"kind": "last_year_pay", "amount": whole}],
    ]
    assert {worked_out(parts).weekly for parts in tellings} == {by_law}


@given(POUNDS)
def test_a_year_told_as_52_weeks_is_the_week_the_law_leaves_as_it_is(pounds: str) -> None:
    """A sum for a year becomes a week by 365 and 7; pay by the week stays as it is, since 52 weeks are 364 days."""
    whole = str(Decimal(pounds) * 52)
    tellings: list[list[Told]] = [
        [{"kind": "regular_pay", "amount": pounds}],
        [{"kind": "payslip", "amount": pounds}] * 52,
        [{"kind": "payslip", "amount": whole, "days": 364}],
        [{"kind": "pay_to_date", "amount": whole, "tax_week": 52}],
        [{"kind": "hourly_pay", "amount": pounds, "hours": "1"}],
    ]
    assert {worked_out(parts).weekly for parts in tellings} == {Fraction(pounds)}
    day = Fraction(pounds) / 7
    assert (Fraction(whole) + day) / 365 * 7 == Fraction(pounds)


def test_a_conversion_the_law_does_not_give_is_told() -> None:
    monthly = answer_to_parts([{"kind": "regular_pay", "amount": "500", "period": "month"}])
    assert "pay_period_conversion_is_ours" in monthly["warnings"]
    assert "pay_period_conversion_is_ours" not in answer_to_parts([{"kind": "profit", "amount": "36500"}])["warnings"]
    assert Rule.INCOME_BY_THE_YEAR not in CONVERSIONS_OF_OURS
