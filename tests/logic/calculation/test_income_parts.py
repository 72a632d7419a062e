"""An income put together from its parts comes to what regulations 34 to 41 say, in whatever order it is told."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.batch import answer_line
from logic.calculation.income_part import KEYS, IncomePart
from logic.calculation.income_parts import work_out_income
from logic.codes import IncomeBasisReason, IncomePartKind, Period, WarningCode
from logic.money import to_penny
from tests.logic.calculation.parts import LAW, POUNDS, Told, answer_to_parts, worked_out
from tests.logic.families import TODAY, names, read_cases

CASES = read_cases("income_parts.yaml")


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_an_income_is_what_its_parts_come_to(case: dict[str, Any]) -> None:
    income = worked_out(case["parts"])
    assert str(to_penny(income.weekly)) == case["weekly"]
    assert income.basis == case.get("basis", "current")
    assert income.reason == case.get("reason", "no_historic_income")
    assert str(to_penny(income.unearned_yearly)) == case.get("unearned", "0.00")


@pytest.mark.parametrize("kind", IncomePartKind)
def test_every_kind_of_part_is_in_a_case(kind: IncomePartKind) -> None:
    assert any(part["kind"] == kind for case in CASES + EXTRA for part in case["parts"])


EXTRA: list[dict[str, Any]] = [
    {"parts": [{"kind": "interest", "amount": "1500"}, {"kind": "rent", "amount": "1000"}]},
]


def test_interest_and_rent_stand_apart_with_the_sum_at_which_a_parent_can_ask() -> None:
    income = worked_out(EXTRA[0]["parts"])
    assert (income.weekly, income.unearned_yearly, income.unearned_threshold) == (0, 2500, 2500)


def test_interest_alone_is_an_income_of_nothing_now_and_not_an_untold_one() -> None:
    """The batch door would give no figure for the income of now, as if only last year had been told."""
    assert worked_out(EXTRA[0]["parts"]).current == 0
    assert worked_out([{"kind": "interest", "amount": "9"}, {"kind": "last_year_pay", "amount": "9"}]).current is None


@st.composite
def part(draw: st.DrawFn, kinds: tuple[IncomePartKind, ...] = tuple(IncomePartKind)) -> Told:
    kind = draw(st.sampled_from(kinds))
    told: Told = {"kind": kind}
    if kind is not IncomePartKind.NO_INCOME_NOW:
        told["amount"] = draw(POUNDS)
    choices: dict[str, st.SearchStrategy[Any]] = {
        "period": st.sampled_from(Period),
        "days": st.integers(1, 732),
        "job": st.sampled_from(["", "shop", "bar"]),
        "hours": st.integers(1, 60).map(str),
        "weeks": st.integers(1, 53).map(str),
    }
    if kind is IncomePartKind.PAY_TO_DATE:
        number, last = draw(st.sampled_from([("tax_week", 56), ("tax_month", 12)]))
        told[number] = draw(st.integers(1, last))
        return told
    for key in sorted(KEYS[kind].needed | KEYS[kind].more):
        if (key in KEYS[kind].needed or draw(st.booleans())) and not (key == "period" and "days" in told):
            told[key] = draw(choices[key])
    return told


PARTS = st.lists(part(), min_size=1, max_size=7)


@given(PARTS, st.randoms())
def test_the_order_of_the_lines_does_not_matter(parts: list[Told], random: Any) -> None:
    mixed = random.sample(parts, len(parts))
    ours, theirs = worked_out(parts), worked_out(mixed)
    assert ours[:8] == theirs[:8]


NOTHING_SAYS_NOTHING = tuple(set(IncomePartKind) - {IncomePartKind.PAYSLIP, IncomePartKind.NO_INCOME_NOW})


@given(PARTS, part(NOTHING_SAYS_NOTHING))
def test_a_line_of_nothing_changes_nothing(parts: list[Told], more: Told) -> None:
    assert worked_out([*parts, {**more, "amount": "0.00"}]) == worked_out(parts)


@given(PARTS)
def test_an_income_is_never_below_nothing_and_its_steps_end_with_it(parts: list[Told]) -> None:
    income = worked_out(parts)
    assert income.weekly >= 0
    if income.steps and income.reason not in (
        IncomeBasisReason.NO_HISTORIC_INCOME,
        IncomeBasisReason.NO_CURRENT_INCOME,
    ):
        assert income.steps[-1].raw_value == income.weekly
    for line in income.lines:
        assert line.steps
        assert line.steps[-1].citation.url.startswith("https://www.")


@given(PARTS, st.sampled_from(["trading_loss", "last_year_trading_loss"]))
def test_a_loss_lowers_no_income(parts: list[Told], kind: str) -> None:
    """NW v SSWP and NH [2026] UKUT 5 (AAC)."""
    with_loss = worked_out([*parts, {"kind": kind, "amount": "5000"}])
    if kind == "trading_loss" or any(told["kind"].startswith("last_year") for told in parts):
        assert with_loss[:8] == worked_out(parts)[:8]


def test_statutory_pay_is_shown_with_and_without() -> None:
    parts: list[Told] = [{"kind": "regular_pay", "amount": "100"}, {"kind": "statutory_pay", "amount": "50"}]
    income = worked_out(parts)
    assert (income.weekly, income.without_statutory_pay) == (150, 100)
    assert worked_out(parts[:1]).without_statutory_pay is None


def test_the_batch_door_takes_parts_in_place_of_an_amount() -> None:
    answer = answer_to_parts(
        [{"kind": "regular_pay", "amount": "500.00"}, {"kind": "statutory_pay", "amount": "20.00"}]
    )
    assert (answer["weekly"], answer["gross_weekly_income"]) == ("62.40", "520.00")
    assert answer["income"] == {
        "weekly": "520.00", "basis": "current", "reason": "no_historic_income", "current": "520.00", "historic": None,
        "without_statutory_pay": "500.00", "unearned_yearly": "0.00",
    }  # fmt: skip
    assert "statutory_pay_may_not_count" in answer["warnings"]
    assert [step["rule"] for step in answer["steps"]][:2] == ["income_by_the_week", "regular_pay_counted"]


def test_parts_are_worked_out_exactly_and_not_from_a_rounded_week() -> None:
    parts = [{"kind": "regular_pay", "amount": "2345.67", "period": "month"}]
    whole = {"income": {"amount": "2345.67", "period": "month"}, "receiving_parents": [{"children": [{"nights": 0}]}]}
    assert answer_to_parts(parts)["weekly"] == json.loads(answer_line(json.dumps(whole).encode(), TODAY))["weekly"]


def test_a_weekly_income_is_carried_over_by_the_week_or_by_the_year_where_that_keeps_the_penny() -> None:
    by_week = worked_out([{"kind": "regular_pay", "amount": "500"}])
    assert by_week.as_amount == (Decimal("500.00"), Period.WEEK)
    by_year = worked_out([{"kind": "regular_pay", "amount": "24000", "period": "year"}])
    assert by_year.as_amount == (Decimal("24000.00"), Period.YEAR)


def doubts_asked_by(parts: list[Told]) -> list[WarningCode]:
    """The doubts that putting an income together asks."""
    asked: list[WarningCode] = []

    def reads_otherwise(doubt: WarningCode) -> bool:
        asked.append(doubt)
        return False

    work_out_income([IncomePart.model_validate(part) for part in parts], LAW, reads_otherwise)
    return asked


PAY = {"kind": "regular_pay", "amount": "500"}
LOSS = {"kind": "trading_loss", "amount": "1000"}
NO_DOUBT: dict[str, list[Told]] = {
    "a loss beside pay": [PAY, LOSS],
    "a loss of now beside a profit of last year": [LOSS, {"kind": "last_year_profit", "amount": "9000"}],
    "a loss of last year beside a profit of now": [
        {"kind": "profit", "amount": "9000"},
        {"kind": "last_year_trading_loss", "amount": "1000"},
    ],
    "a profit and no loss": [{"kind": "profit", "amount": "9000"}],
    "statutory pay of nothing": [PAY, {"kind": "statutory_pay", "amount": "0"}],
}


@pytest.mark.parametrize("parts", NO_DOUBT.values(), ids=NO_DOUBT.keys())
def test_a_doubt_is_not_asked_where_both_readings_come_to_the_same(parts: list[Told]) -> None:
    """Each doubt that is asked costs a calculation of its own, and every explorer makes hundreds."""
    assert doubts_asked_by(parts) == []


def test_both_doubts_of_an_income_are_asked_where_they_count() -> None:
    parts = [{"kind": "statutory_pay", "amount": "100"}, LOSS, {"kind": "partnership_profit", "amount": "9000"}]
    assert doubts_asked_by(parts) == [WarningCode.LOSS_OF_ANOTHER_TRADE, WarningCode.STATUTORY_PAY_MAY_NOT_COUNT]
