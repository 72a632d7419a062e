"""A payment as a parent types it: read, or the first field that cannot be."""

from datetime import date
from decimal import Decimal

import pytest

from logic.arrangements import PaymentEntry, read_payment

TODAY = date(2026, 11, 26)


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
        (("2/10/2026", "60", "60", "26/11/2026"),
         PaymentEntry(date(2026, 10, 2), Decimal("60.00"), Decimal("60.00"), TODAY)),
        (("2/10/2026", "60", "60", "27/11/2026"), "came_on_ahead"),
    ],
)  # fmt: skip
def test_a_payment_is_read_or_the_field_to_mend_is_named(
    typed: tuple[str, str, str, str], read: PaymentEntry | str
) -> None:
    assert read_payment(typed, TODAY) == read
