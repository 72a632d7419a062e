"""What a person typed into a field is read as a sum or a day, or told as wrong."""

from datetime import date

import pytest

from logic.codes import ErrorCode
from presentation.forms.fields import typed_past_day_in_parts

TODAY = date(2026, 11, 22)
WRONG, AHEAD = ErrorCode.DATE_NOT_A_DATE, ErrorCode.DATE_AHEAD


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (("", " ", ""), None),
        (("29", "2", "2024"), date(2024, 2, 29)),
        (("29", "2", "2025"), WRONG),
        ((" 1 ", "03", "2026"), date(2026, 3, 1)),
        (("22", "11", "2026"), TODAY),
        (("23", "11", "2026"), AHEAD),
        (("22", "11", "2062"), AHEAD),
        (("", "11", "2026"), WRONG),
        (("1.5", "11", "2025"), WRONG),
        (("٢", "11", "2025"), date(2025, 11, 2)),
        (("1", "13", "2025"), WRONG),
        (("1", "1", "0"), WRONG),
        (("1", "5", "26"), date(2026, 5, 1)),
        (("1", "5", "0206"), WRONG),
    ],
)
def test_a_day_in_three_parts_is_read_or_told_as_wrong_or_ahead(
    typed: tuple[str, str, str], read: date | ErrorCode | None
) -> None:
    assert typed_past_day_in_parts(typed, TODAY) == read
