"""An income put together from its parts comes to what regulations 34 to 41 say, in whatever order it is told."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import logic
from logic import decisions
from logic.batch import answer_line
from logic.calculation.income_part import KEYS, IncomePart
from logic.calculation.income_parts import WorkedOutIncome, work_out_income
from logic.calculation.period_conversion import CONVERSIONS_OF_OURS
from logic.codes import IncomeBasis, IncomeBasisReason, IncomePartKind, Period
from logic.decisions.changes import ChangeReason
from logic.law import law_on
from logic.money import to_penny
from logic.rule_registry import Rule
from tests.logic.families import TODAY, names, read_cases

CASES = read_cases("income_parts.yaml")
LAW = law_on(TODAY)
Told = dict[str, Any]


def worked_out(parts: list[Told]) -> WorkedOutIncome:
    return work_out_income([IncomePart.model_validate(part) for part in parts], LAW)


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


POUNDS = st.integers(1, 9_999_999).map(lambda pence: f"{pence // 100}.{pence % 100:02d}")


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


@pytest.mark.parametrize("kind", ["trading_loss", "pension_net_pay", "pension_relief_at_source", "dividends"])
def test_what_brings_in_nothing_does_not_stand_for_the_income_of_now(kind: str) -> None:
    """A pension contribution told beside last year's pay was taken for a fall to nothing."""
    income = worked_out([{"kind": "last_year_pay", "amount": "36500"}, {"kind": kind, "amount": "20"}])
    assert (income.weekly, income.reason) == (700, IncomeBasisReason.NO_CURRENT_INCOME)


def test_statutory_pay_is_shown_with_and_without() -> None:
    parts: list[Told] = [{"kind": "regular_pay", "amount": "100"}, {"kind": "statutory_pay", "amount": "50"}]
    income = worked_out(parts)
    assert (income.weekly, income.without_statutory_pay) == (150, 100)
    assert worked_out(parts[:1]).without_statutory_pay is None


def test_a_line_is_kept_for_each_part_and_one_for_the_slips_of_a_job() -> None:
    slip = {"kind": "payslip", "amount": "100", "job": "shop"}
    income = worked_out([slip, slip, {"kind": "regular_pay", "amount": "500"}, {"kind": "rent", "amount": "3000"}])
    assert [(line.kind, line.amount) for line in income.lines] == [
        ("regular_pay", 500), ("payslip", 200), ("rent", 3000)]  # fmt: skip


def door(parts: list[Told], **more: object) -> Told:
    line = {"income": {"parts": parts, **more}, "receiving_parents": [{"children": [{"nights": 0}]}]}
    answer: Told = json.loads(answer_line(json.dumps(line).encode(), TODAY))
    return answer


def test_the_batch_door_takes_parts_in_place_of_an_amount() -> None:
    answer = door([{"kind": "regular_pay", "amount": "500.00"}, {"kind": "statutory_pay", "amount": "20.00"}])
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
    assert door(parts)["weekly"] == json.loads(answer_line(json.dumps(whole).encode(), TODAY))["weekly"]


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"kind": "regular_pay"}, "amount_missing", "amount"),
        ({"kind": "regular_pay", "amount": 5}, "amount_not_text", "amount"),
        ({"kind": "regular_pay", "amount": "5 5"}, "amount_has_a_space", "amount"),
        ({"kind": "regular_pay", "amount": "5", "days": 4}, "wrong_key_for_kind", "days"),
        ({"kind": "no_income_now", "amount": "5"}, "wrong_key_for_kind", "amount"),
        ({"kind": "wages", "amount": "5"}, "not_a_code", "kind"),
        ({"kind": "hourly_pay", "amount": "5"}, "key_missing", "hours"),
        ({"kind": "hourly_pay", "amount": "5", "hours": "169"}, "hours_out_of_range", "hours"),
        ({"kind": "hourly_pay", "amount": "5", "hours": "9", "weeks": "53.01"}, "weeks_out_of_range", "weeks"),
        ({"kind": "hourly_pay", "amount": "5", "hours": "9", "weeks": "0"}, "weeks_out_of_range", "weeks"),
        ({"kind": "pay_to_date", "amount": "5"}, "key_missing", "tax_week"),
        ({"kind": "pay_to_date", "amount": "5", "tax_week": 57}, "tax_week_out_of_range", "tax_week"),
        ({"kind": "pay_to_date", "amount": "5", "tax_week": 0}, "tax_week_out_of_range", "tax_week"),
        ({"kind": "pay_to_date", "amount": "5", "tax_month": 13}, "tax_month_out_of_range", "tax_month"),
        ({"kind": "pay_to_date", "amount": "5", "tax_month": "5"}, "not_a_whole_number", "tax_month"),
        ({"kind": "pay_to_date", "amount": "5", "tax_month": 5, "tax_week": 5}, "wrong_key_for_kind", "tax_month"),
        ({"kind": "payslip", "amount": "5", "days": 733}, "days_out_of_range", "days"),
        ({"kind": "payslip", "amount": "5", "days": 0}, "days_out_of_range", "days"),
        ({"kind": "payslip", "amount": "5", "days": 5, "period": "week"}, "wrong_key_for_kind", "days"),
        ({"kind": "payslip", "amount": "5", "job": 1}, "not_text", "job"),
        ({"kind": "profit", "amount": "5", "period": "year"}, "wrong_key_for_kind", "period"),
        ({"kind": "profit", "amount": "5", "pay": "x"}, "unknown_key", "pay"),
    ],
)
def test_a_part_that_cannot_be_read_is_refused_with_its_field(told: Told, code: str, field: str) -> None:
    wrong = door([told])["error"]
    assert (wrong["code"], wrong["field"]) == (code, f"income.parts.0.{field}")


@pytest.mark.parametrize(
    ("more", "field"), [({"amount": "5"}, "amount"), ({"period": "week"}, "period"), ({"pension": "1"}, "pension")]
)
def test_an_income_is_told_as_an_amount_or_in_parts_but_not_both(more: Told, field: str) -> None:
    wrong = door([{"kind": "regular_pay", "amount": "5"}], **more)["error"]
    assert (wrong["code"], wrong["field"]) == ("wrong_key_for_kind", f"income.{field}")


def test_no_parts_and_no_amount_is_no_income() -> None:
    assert door([])["error"]["field"] == "income.amount"


def test_a_conversion_the_law_does_not_give_is_told() -> None:
    monthly = door([{"kind": "regular_pay", "amount": "500", "period": "month"}])
    assert "pay_period_conversion_is_ours" in monthly["warnings"]
    assert "pay_period_conversion_is_ours" not in door([{"kind": "profit", "amount": "36500"}])["warnings"]
    assert Rule.INCOME_BY_THE_YEAR not in CONVERSIONS_OF_OURS


def test_last_year_is_read_under_the_law_of_the_day_in_northern_ireland_too() -> None:
    income = work_out_income(
        [IncomePart(kind=IncomePartKind.LAST_YEAR_PAY, amount=Decimal("36500.00"))],
        law_on(date(2026, 11, 26), logic.Nation.NORTHERN_IRELAND),
    )
    assert income.steps[-1].citation.text.endswith("(Northern Ireland) 2012 reg 34(1)(c)")
