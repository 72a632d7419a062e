"""A log of payments adds up to what a parent can say on the phone: due, came, short, late."""

from datetime import date
from decimal import Decimal

import pytest

import logic
from logic import arrangements
from logic.arrangements import PaymentEntry, PaymentState, read_payment
from tests.logic.families import TODAY

LAW = logic.law_on(TODAY, logic.Nation.SCOTLAND)


def entry(due_on: str, due: str, came: str = "0", came_on: str | None = None) -> PaymentEntry:
    return PaymentEntry(
        date.fromisoformat(due_on), Decimal(due), Decimal(came), date.fromisoformat(came_on) if came_on else None
    )


def test_a_mother_whose_payments_came_on_time_late_in_part_and_not_at_all() -> None:
    log = arrangements.reckon(
        [
            entry("2026-10-02", "60.00"),
            entry("2026-09-04", "60.00", "60.00", "2026-09-04"),
            entry("2026-09-11", "60.00", "60.00", "2026-09-18"),
            entry("2026-09-18", "60.00", "25.50", "2026-09-18"),
        ],
        date(2026, 10, 12),
        LAW,
    )
    assert [line.state for line in log.lines] == [
        PaymentState.ON_TIME,
        PaymentState.LATE,
        PaymentState.PART,
        PaymentState.MISSED,
    ]
    assert [str(line.short_so_far) for line in log.lines] == ["0.00", "0.00", "34.50", "94.50"]
    assert [line.days_late for line in log.lines] == [0, 7, 24, 10]
    assert (str(log.due), str(log.came), str(log.short)) == ("240.00", "145.50", "94.50")
    assert (log.late, log.missed) == (1, 2)
    assert (str(log.fee_on_top), str(log.fee_taken)) == ("48.00", "5.82")


def test_a_payment_that_makes_up_for_an_earlier_one() -> None:
    log = arrangements.reckon([entry("2026-09-04", "60.00"), entry("2026-09-11", "60.00", "120.00")], TODAY, LAW)
    assert [str(line.short_so_far) for line in log.lines] == ["60.00", "0.00"]
    assert log.short == 0


def test_a_payment_due_today_is_not_late_but_is_short_and_tomorrows_is_not_due() -> None:
    log = arrangements.reckon([entry("2026-11-21", "60.00"), entry("2026-11-22", "60.00")], TODAY, LAW)
    assert [line.state for line in log.lines] == [PaymentState.MISSED, PaymentState.NOT_DUE_YET]
    assert [line.days_late for line in log.lines] == [0, 0]
    assert log.short == Decimal("60.00")


def test_paid_early_is_on_time() -> None:
    log = arrangements.reckon([entry("2026-09-04", "60.00", "60.00", "2026-09-01")], TODAY, LAW)
    assert log.lines[0].state is PaymentState.ON_TIME
    assert log.lines[0].days_late == 0


def test_an_empty_log_owes_nothing() -> None:
    log = arrangements.reckon([], TODAY, LAW)
    assert (log.lines, log.due, log.short, log.fee_on_top) == ((), 0, 0, 0)


def test_a_payment_that_came_on_a_day_nobody_noted_is_not_said_to_be_on_time_once_its_day_is_past() -> None:
    past, ahead = entry("2026-09-01", "100.00", "100.00"), entry("2026-12-01", "60.00", "60.00")
    log = arrangements.reckon([past, ahead, entry("2026-11-21", "5.00", "5.00")], TODAY, LAW)
    assert [line.state for line in log.lines] == [PaymentState.CAME, PaymentState.ON_TIME, PaymentState.ON_TIME]
    assert (log.late, log.missed, log.short) == (0, 0, 0)


def test_money_that_came_early_for_a_payment_not_due_yet_does_not_make_up_for_one_that_never_came() -> None:
    for early in ("60.00", "100.00"):
        log = arrangements.reckon([entry("2026-10-01", "100.00"), entry("2026-12-01", "100.00", early)], TODAY, LAW)
        assert (str(log.due), str(log.came), str(log.short)) == ("100.00", "0.00", "100.00")
        assert [str(line.short_so_far) for line in log.lines] == ["100.00", "100.00"]


def test_a_payment_that_came_on_a_day_to_come_is_a_slip_of_the_finger() -> None:
    assert arrangements.read_payment(("4/9/2026", "60", "60", "4/9/2027"), TODAY) == "came_on_ahead"
    assert isinstance(arrangements.read_payment(("4/9/2026", "60", "60", "21/11/2026"), TODAY), PaymentEntry)
    assert isinstance(arrangements.read_payment(("4/12/2026", "60", "", ""), TODAY), PaymentEntry)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (
            ("2/10/2026", "60", "25.50", "3/10/2026"),
            PaymentEntry(date(2026, 10, 2), Decimal("60.00"), Decimal("25.50"), date(2026, 10, 3)),
        ),
        (("2/10/2026", "60", "", ""), PaymentEntry(date(2026, 10, 2), Decimal("60.00"), Decimal("0"), None)),
        (("some day", "60", "60", "2/10/2026"), "due_on"),
        (("2/10/2026", "much", "60", "2/10/2026"), "due"),
        (("2/10/2026", "60", "some", "2/10/2026"), "came"),
        (("2/10/2026", "60", "60", "later"), "came_on"),
        (("2/10/2026", "60", "60", "21/11/2026"),
         PaymentEntry(date(2026, 10, 2), Decimal("60.00"), Decimal("60.00"), TODAY)),
        (("2/10/2026", "60", "60", "22/11/2026"), "came_on_ahead"),
    ],
)  # fmt: skip
def test_a_payment_is_read_or_the_field_to_mend_is_named(
    typed: tuple[str, str, str, str], read: PaymentEntry | str
) -> None:
    assert read_payment(typed, TODAY) == read
