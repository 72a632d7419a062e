"""What must hold for every family, whatever its facts."""

import random
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import logic
from logic import arrangements
from logic.calculation import weekly_amounts
from logic.codes import ArrangementKind, Period, Rate, VariationReason
from logic.rule_registry import RULES, Kind
from tests.logic import by_the_book
from tests.logic.agreement import READ_TWICE, disagreements
from tests.logic.families import TODAY
from tests.logic.random_families import random_family
from tests.logic.strategies import ADDED, ANYBODY, BY_INCOME, EXPENSES, MONEY

pytestmark = pytest.mark.slow

PENNY = Decimal("0.01")
MANY = settings(max_examples=300, deadline=None, derandomize=True)


def estimate(facts: dict[str, Any]) -> logic.Estimate:
    """The estimate of plain facts."""
    return logic.estimate(logic.read_circumstances(facts, TODAY))


@MANY
@given(ANYBODY)
def test_the_amounts_are_those_of_the_law_written_a_second_time(facts: dict[str, Any]) -> None:
    ours = estimate(facts)
    expected = by_the_book.weekly_amounts(facts)
    if expected is None:
        assert ours.rate is Rate.NONE
        assert not ours.weekly
    else:
        assert [parent.weekly for parent in ours.receiving_parents] == expected
        assert ours.weekly == sum(expected)


@MANY
@given(ANYBODY)
def test_the_amounts_asked_for_alone_are_those_of_the_whole_estimate(facts: dict[str, Any]) -> None:
    amounts = weekly_amounts(logic.read_circumstances(facts, TODAY))
    assert amounts == tuple(parent.weekly for parent in estimate(facts).receiving_parents)


@MANY
@given(BY_INCOME)
def test_the_amounts_by_income_are_those_of_the_law_written_a_second_time(facts: dict[str, Any]) -> None:
    expected = by_the_book.weekly_amounts(facts) or [Decimal(0) for _ in facts["receiving_parents"]]
    assert [parent.weekly for parent in estimate(facts).receiving_parents] == expected


def test_random_families_agree_with_the_law_written_a_second_time_whichever_way_a_doubt_is_read() -> None:
    """A hundred thousand of them are worked out by `python -m tests.logic.agreement 100000`."""
    met: Counter[str] = Counter()
    assert list(disagreements(1500, seed=2026, met=met)) == []
    assert set(met) == {"", *READ_TWICE}


def test_the_random_families_reach_every_reason_there_is() -> None:
    dice = random.Random(2026)
    estimates = [estimate(random_family(dice)) for _ in range(2000)]
    reasons = Counter(outcome.reason for each in estimates for outcome in each.variations)
    assert set(reasons) == set(VariationReason)
    assert sum(bool(each.weekly) and any(one.counts for one in each.variations) for each in estimates) > 500


@MANY
@given(ANYBODY, EXPENSES, ADDED)
def test_nobody_pays_less_than_nothing_or_in_parts_of_a_penny(
    facts: dict[str, Any], expenses: list[dict[str, str]], added: list[dict[str, str]]
) -> None:
    ours = estimate({**facts, "special_expenses": expenses, "additional_income": added})
    for parent in ours.receiving_parents:
        assert parent.weekly >= 0
        assert parent.weekly == parent.weekly.quantize(PENNY)


@MANY
@given(BY_INCOME, MONEY, MONEY)
def test_the_amount_never_falls_when_income_rises(facts: dict[str, Any], one: str, other: str) -> None:
    less, more = sorted((one, other), key=Decimal)
    low = estimate({**facts, "income": {"amount": less, "period": "week"}})
    high = estimate({**facts, "income": {"amount": more, "period": "week"}})
    untouched = all(
        child["local_authority_nights"] < 52 for parent in facts["receiving_parents"] for child in parent["children"]
    )
    if low.rate == high.rate or untouched:
        assert low.weekly <= high.weekly + PENNY * len(facts["receiving_parents"])


@MANY
@given(BY_INCOME, st.data())
def test_more_nights_never_raise_what_is_paid(facts: dict[str, Any], data: st.DataObject) -> None:
    before = estimate(facts)
    parent = data.draw(st.sampled_from(facts["receiving_parents"]))
    child = data.draw(st.sampled_from(parent["children"]))
    child["nights"] = data.draw(st.integers(child["nights"], 366 - child["local_authority_nights"]))
    assert estimate(facts).weekly <= before.weekly + PENNY * len(facts["receiving_parents"])


@MANY
@given(BY_INCOME)
def test_shares_follow_the_children_before_nights(facts: dict[str, Any]) -> None:
    for parent in facts["receiving_parents"]:
        for child in parent["children"]:
            child.update(nights=0, local_authority_nights=0, equal_day_to_day_care=False)
    ours = estimate(facts)
    whole = sum(parent.children for parent in ours.receiving_parents)
    for parent in ours.receiving_parents:
        share = ours.weekly * parent.children / whole
        assert abs(parent.weekly - share) <= PENNY * len(ours.receiving_parents)


@MANY
@given(ANYBODY)
def test_what_is_paid_less_fees_is_what_arrives_and_what_the_service_keeps(facts: dict[str, Any]) -> None:
    comparison = logic.compare(estimate(facts))
    for side_by_side in (*comparison.receiving_parents, comparison.total):
        for outcome in side_by_side.values():
            if isinstance(outcome, arrangements.NotApplicable):
                continue
            for paid, received, fee_paid, fee_taken in outcome.by_period.values():
                assert paid - fee_paid == received + fee_taken
                assert min(paid, received, fee_paid, fee_taken) >= 0


@MANY
@given(ANYBODY)
def test_the_total_is_the_sum_of_the_receiving_parents(facts: dict[str, Any]) -> None:
    comparison = logic.compare(estimate(facts))
    for kind in ArrangementKind:
        total = comparison.total[kind]
        if isinstance(total, arrangements.NotApplicable):
            continue
        parts = [each[kind] for each in comparison.receiving_parents]
        assert all(isinstance(part, arrangements.Arrangement) for part in parts)
        for period in arrangements.PERIODS_SHOWN:
            received = [part.by_period[period].received for part in parts if isinstance(part, arrangements.Arrangement)]
            assert total.by_period[period].received == sum(received)


@MANY
@given(ANYBODY)
def test_a_year_month_by_month_ends_at_the_yearly_sum_and_never_goes_back(facts: dict[str, Any]) -> None:
    ours = estimate(facts)
    total = logic.compare(ours).total
    for kind in ArrangementKind:
        points = arrangements.year_of_payments(ours, kind)
        paid = [point.so_far.paid for point in points]
        assert paid == sorted(paid)
        assert [point.month for point in points] == list(range(1, 13))
        outcome = total[kind]
        if isinstance(outcome, arrangements.Arrangement):
            assert points[-1].so_far == outcome.by_period[Period.YEAR]
            assert points[0].so_far == outcome.by_period[Period.MONTH]


@MANY
@given(ANYBODY, EXPENSES)
def test_a_special_expense_never_raises_the_amount(facts: dict[str, Any], expenses: list[dict[str, str]]) -> None:
    without = estimate(facts)
    with_expense = estimate({**facts, "special_expenses": expenses})
    assert with_expense.weekly <= without.weekly + PENNY * len(facts["receiving_parents"])


@MANY
@given(BY_INCOME, EXPENSES)
def test_a_special_expense_of_a_payer_by_income_never_raises_the_amount(
    facts: dict[str, Any], expenses: list[dict[str, str]]
) -> None:
    without = estimate(facts)
    with_expense = estimate({**facts, "special_expenses": expenses})
    assert with_expense.weekly <= without.weekly + PENNY * len(facts["receiving_parents"])


@MANY
@given(ANYBODY, ADDED)
def test_additional_income_never_lowers_the_amount(facts: dict[str, Any], added: list[dict[str, str]]) -> None:
    without = estimate(facts)
    with_income = estimate({**facts, "additional_income": added})
    assert with_income.weekly >= without.weekly - PENNY * len(facts["receiving_parents"])


@MANY
@given(BY_INCOME, EXPENSES, ADDED)
def test_a_floor_is_a_floor(facts: dict[str, Any], expenses: list[dict[str, str]], added: list[dict[str, str]]) -> None:
    ours = estimate({**facts, "special_expenses": expenses, "additional_income": added})
    payable = any(
        child["local_authority_nights"] < 263 and not child["equal_day_to_day_care"]
        for parent in facts["receiving_parents"]
        for child in parent["children"]
    )
    if payable and ours.rate is not Rate.NIL:
        assert ours.weekly >= 7 - PENNY * len(facts["receiving_parents"])


@MANY
@given(ANYBODY, EXPENSES, ADDED)
def test_every_step_reads_and_gives_what_its_rule_says(
    facts: dict[str, Any], expenses: list[dict[str, str]], added: list[dict[str, str]]
) -> None:
    ours = estimate({**facts, "special_expenses": expenses, "additional_income": added})
    for step in ours.steps:
        assert list(step.reads) == list(RULES[step.rule].reads)
        assert step.citation.text
        for quantity in (step.value, *step.reads.values()):
            assert str(quantity)
            if quantity.kind in (Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.NIGHTS):
                assert quantity.amount.is_finite()
