"""Last year's income beside the income of now: which of them counts."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import logic
from logic import decisions
from logic.calculation.income_part import IncomePart
from logic.calculation.income_parts import work_out_income
from logic.codes import IncomeBasis, IncomeBasisReason, IncomePartKind
from logic.decisions.changes import ChangeReason
from logic.law import law_on
from tests.logic.calculation.parts import LAW, Told, worked_out


@given(st.integers(0, 20_000_00), st.integers(0, 20_000_00))
def test_last_year_beside_this_year_is_weighed_as_everywhere(historic: int, current: int) -> None:
    last, now = (str(Decimal(pence).scaleb(-2)) for pence in (historic, current))
    parts: list[Told] = [
        {"kind": "last_year_pay", "amount": last},
        {"kind": "last_year_trading_loss", "amount": "1"},
        {"kind": "regular_pay", "amount": now, "period": "year"},
        {"kind": "no_income_now"},
    ]
    income, weighed = worked_out(parts), decisions.weigh_income_change(Decimal(last), Decimal(now), LAW)
    assert (income.basis is IncomeBasis.CURRENT) == weighed.current_counts
    assert (
        income.reason
        == {
            ChangeReason.WITHIN_A_QUARTER: IncomeBasisReason.WITHIN_THE_SHARE,
            ChangeReason.RISEN_A_QUARTER: IncomeBasisReason.RISEN,
            ChangeReason.FALLEN_A_QUARTER: IncomeBasisReason.FALLEN,
            ChangeReason.HISTORIC_INCOME_NIL: IncomeBasisReason.HISTORIC_INCOME_NIL,
        }[weighed.reason]
    )


@pytest.mark.parametrize("kind", ["trading_loss", "pension_net_pay", "pension_relief_at_source", "dividends"])
def test_what_brings_in_nothing_does_not_stand_for_the_income_of_now(kind: str) -> None:
    """A pension contribution told beside last year's pay was taken for a fall to nothing."""
    income = worked_out([{"kind": "last_year_pay", "amount": "36500"}, {"kind": kind, "amount": "20"}])
    assert (income.weekly, income.reason) == (700, IncomeBasisReason.NO_CURRENT_INCOME)


def test_last_year_is_read_under_the_law_of_the_day_in_northern_ireland_too() -> None:
    income = work_out_income(
        [IncomePart(kind=IncomePartKind.LAST_YEAR_PAY, amount=Decimal("36500.00"))],
        law_on(date(2026, 11, 26), logic.Nation.NORTHERN_IRELAND),
    )
    assert income.steps[-1].citation.text.endswith("(Northern Ireland) 2012 reg 34(1)(c)")


def test_both_years_are_told_whichever_of_them_counts() -> None:
    """The batch door gives both; an adviser sees by how much they differ."""
    last: Told = {"kind": "last_year_pay", "amount": "36500"}
    for now in (600, 900):
        income = worked_out([last, {"kind": "regular_pay", "amount": str(now)}])
        assert (income.historic, income.current) == (700, now)
        assert income.weekly == (700 if now == 600 else 900)
