"""When a change of income changes the amount, and when the service looks again."""

from datetime import date
from decimal import Decimal

import pytest

import logic
from logic import decisions
from logic.codes import Nation
from logic.decisions import ChangeReason, DeadlineCode, Duty, LooksAgain
from logic.months import first_day_after_months
from tests.logic.families import TODAY

LAW = logic.law_on(TODAY)


@pytest.mark.parametrize(
    ("historic", "current", "reason"),
    [
        ("20000", "25000.00", ChangeReason.RISEN_A_QUARTER),
        ("20000", "24999.99", ChangeReason.WITHIN_A_QUARTER),
        ("20000", "15000.00", ChangeReason.FALLEN_A_QUARTER),
        ("20000", "15000.01", ChangeReason.WITHIN_A_QUARTER),
        ("20000", "20000", ChangeReason.WITHIN_A_QUARTER),
        ("20000", "0", ChangeReason.FALLEN_A_QUARTER),
        ("0", "0.01", ChangeReason.HISTORIC_INCOME_NIL),
        ("0", "0", ChangeReason.WITHIN_A_QUARTER),
        (None, "100", ChangeReason.NO_HISTORIC_INCOME),
        (None, "0", ChangeReason.NO_HISTORIC_INCOME),
    ],
)
def test_current_income_counts_from_a_quarter_either_way(
    historic: str | None, current: str, reason: ChangeReason
) -> None:
    change = decisions.weigh_income_change(None if historic is None else Decimal(historic), Decimal(current), LAW)
    assert change.reason is reason
    assert change.current_counts is (reason is not ChangeReason.WITHIN_A_QUARTER)


def test_the_two_incomes_at_which_the_answer_changes_are_told() -> None:
    for current in ("9000", "21000", "40000"):
        change = decisions.weigh_income_change(Decimal("20000"), Decimal(current), LAW)
        assert (change.falls_at, change.rises_at) == (Decimal("15000.00"), Decimal("25000.00"))


def test_parts_of_a_penny_never_trip_the_test_early() -> None:
    change = decisions.weigh_income_change(Decimal("100.01"), Decimal("100"), LAW)
    assert (change.falls_at, change.rises_at) == (Decimal("75.00"), Decimal("125.02"))
    assert decisions.weigh_income_change(Decimal("100.01"), Decimal("125.01"), LAW).current_counts is False
    assert decisions.weigh_income_change(Decimal("100.01"), Decimal("125.02"), LAW).current_counts is True


def test_without_a_historic_income_there_is_nothing_to_trip() -> None:
    for historic in (None, Decimal(0)):
        change = decisions.weigh_income_change(historic, Decimal("5"), LAW)
        assert (change.falls_at, change.rises_at) == (None, None)


@pytest.mark.parametrize(
    ("historic_or_use", "current", "reason"),
    [
        ("30000", "37500", ChangeReason.CURRENT_RISEN_A_QUARTER),
        ("30000", "37499.99", ChangeReason.CURRENT_WITHIN_A_QUARTER),
        ("30000", "22500", ChangeReason.CURRENT_FALLEN_A_QUARTER),
        ("30000", "22500.01", ChangeReason.CURRENT_WITHIN_A_QUARTER),
        ("0", "0.01", ChangeReason.CURRENT_INCOME_NIL),
        ("0", "0", ChangeReason.CURRENT_WITHIN_A_QUARTER),
    ],
)
def test_somebody_on_current_income_is_weighed_against_that_income(
    historic_or_use: str, current: str, reason: ChangeReason
) -> None:
    """Regulation 23(2): it was weighed against the figure of the tax office."""
    change = decisions.weigh_change_of_current_income(Decimal(historic_or_use), Decimal(current), LAW)
    assert change.reason is reason
    assert change.current_counts is (reason is not ChangeReason.CURRENT_WITHIN_A_QUARTER)


def due_of(happened: date, *, current: bool = False, order: bool = False) -> list[tuple[Duty, date | None]]:
    """Each duty of a paying parent with its last day."""
    due = decisions.duties_of_paying_parent(happened, LAW, current_income_used=current, order_on_pay=order)
    assert all(each.citation.text and not each.unread for each in due)
    return [(each.duty, each.by) for each in due]


def test_fourteen_days_begin_with_the_day_of_the_change() -> None:
    """Regulation 9A(5)(a): a change on 1 November was told as due by the 15th."""
    assert due_of(date(2026, 11, 1)) == [(Duty.NEW_ADDRESS, date(2026, 11, 8))]
    assert due_of(date(2026, 11, 1), current=True) == [
        (Duty.NEW_ADDRESS, date(2026, 11, 8)),
        (Duty.INCOME_CHANGED, date(2026, 11, 14)),
    ]


def test_a_new_job_under_an_order_on_pay_is_told_within_a_week() -> None:
    assert due_of(date(2026, 11, 26), order=True)[1] == (Duty.EMPLOYMENT_CHANGED, date(2026, 12, 3))


def test_who_receives_must_tell_that_a_case_has_ended_and_has_no_day_for_it() -> None:
    due = decisions.duty_of_receiving_parent(LAW)
    assert (due.duty, due.by, due.within, due.unread) == (Duty.CASE_ENDED, None, None, False)
    assert "reg 10" in due.citation.text
    assert decisions.duty_of_receiving_parent(logic.law_on(TODAY, Nation.NORTHERN_IRELAND)).unread


def next_dates(effective: date, notified: date, on: date, *, current: bool = False) -> LooksAgain:
    """The next dates of a decision in England."""
    return decisions.looks_again(
        effective, notified, current_income_used=current, nation=Nation.ENGLAND, law=LAW, on=on
    )


def test_the_service_looks_again_after_a_year_and_at_current_income_after_eleven_months() -> None:
    begun, told = date(2026, 3, 31), date(2026, 4, 2)
    looks = next_dates(begun, told, told, current=True)
    assert looks.yearly_review == date(2027, 3, 31)
    assert looks.current_income_check == date(2027, 3, 2)
    assert looks.reconsideration_until == date(2026, 5, 2)
    assert next_dates(begun, told, told).current_income_check is None


def test_the_review_stays_on_the_anniversary_of_the_first_amount_whatever_changed_since() -> None:
    """A change of 1 September 2026 in a case of March 2024 was told a review on 1 September 2027."""
    looks = next_dates(date(2024, 3, 4), date(2026, 9, 1), date(2026, 11, 26), current=True)
    assert looks.yearly_review == date(2027, 3, 4)
    assert looks.current_income_check == date(2027, 8, 1)


@pytest.mark.parametrize("notified", [date(2026, 4, 2), date(2027, 2, 1), date(2028, 1, 31)])
def test_every_screen_tells_the_same_last_day_to_question_a_decision(notified: date) -> None:
    """One screen counted thirty days, another the earlier of thirty days and a month."""
    looks = decisions.looks_again(
        notified, notified, current_income_used=False, nation=Nation.WALES, law=LAW, on=notified
    )
    assert looks.reconsideration_until == decisions.deadline(DeadlineCode.RECONSIDERATION, notified, Nation.WALES).day


def test_a_decision_from_before_the_scheme_has_no_last_day_guessed() -> None:
    assert next_dates(date(2010, 4, 1), date(2010, 4, 1), TODAY).reconsideration_until is None


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 1, 31), 1, date(2026, 3, 1)),
        (date(2026, 1, 31), 12, date(2027, 1, 31)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 11, 30), 12, date(2027, 11, 30)),
        (date(2024, 2, 29), 12, date(2025, 3, 1)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, after: date) -> None:
    assert first_day_after_months(day, months) == after


@pytest.mark.parametrize(
    ("on", "review"),
    [
        (date(2024, 2, 1), date(2024, 2, 1)),
        (date(2024, 2, 2), date(2025, 2, 1)),
        (date(2026, 11, 22), date(2027, 2, 1)),
    ],
)
def test_the_yearly_review_of_an_old_case_is_the_next_one(on: date, review: date) -> None:
    """A case begun in 2023 was told of the review of 2024 as if it were still to come."""
    assert next_dates(date(2023, 2, 1), date(2023, 2, 1), on).yearly_review == review
