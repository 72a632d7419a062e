"""What a person types for money and nights is read the same on the screen and at the door."""

from decimal import Decimal
from fractions import Fraction

import pytest

import logic
from logic.codes import ErrorCode
from logic.money import (
    LARGEST_AMOUNT,
    checked_amount,
    from_pence,
    parse_money,
    parse_nights,
    part_of_pence,
    to_pence,
    to_penny,
)


@pytest.mark.parametrize(
    ("typed", "pounds"),
    [
        ("500", "500.00"),
        ("£500", "500.00"),
        ("£ 500", "500.00"),
        ("1,234.50", "1234.50"),
        ("1\u202f234.5", "1234.50"),
        ("1\u00a0234", "1234.00"),
        ("0" * 60 + "850", "850.00"),
        ("  80.05 ", "80.05"),
        ("80.", "80.00"),
        (".5", "0.50"),
        ("0", "0.00"),
        ("-0", "0.00"),
        ("12,345,678.90", "12345678.90"),
        ("99999999.99", "99999999.99"),
    ],
)
def test_pounds_are_read_as_people_type_them(typed: str, pounds: str) -> None:
    assert str(parse_money(typed)) == pounds


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ErrorCode.AMOUNT_MISSING),
        ("  ", ErrorCode.AMOUNT_MISSING),
        ("£", ErrorCode.AMOUNT_MISSING),
        ("five hundred", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("500 a week", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("X500", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("1e3", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("NaN", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("Infinity", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("1,23", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("12 50", ErrorCode.AMOUNT_HAS_A_SPACE),
        ("8 5", ErrorCode.AMOUNT_HAS_A_SPACE),
        ("1 234.5", ErrorCode.AMOUNT_HAS_A_SPACE),
        ("850" + " " * 41 + "junk", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("1.2.3", ErrorCode.AMOUNT_NOT_A_NUMBER),
        (".", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("$500", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("50²", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("400½", ErrorCode.AMOUNT_NOT_A_NUMBER),
        ("-5", ErrorCode.AMOUNT_NEGATIVE),
        ("−5", ErrorCode.AMOUNT_NEGATIVE),
        ("-£5", ErrorCode.AMOUNT_NEGATIVE),
        ("10.005", ErrorCode.AMOUNT_TOO_MANY_DECIMALS),
        ("10.000", ErrorCode.AMOUNT_TOO_MANY_DECIMALS),
        ("100000000", ErrorCode.AMOUNT_TOO_LARGE),
        ("9" * 5000, ErrorCode.AMOUNT_TOO_LARGE),
    ],
)
def test_what_is_not_pounds_is_refused_with_a_reason(typed: str, code: ErrorCode) -> None:
    with pytest.raises(logic.LogicError) as refused:
        parse_money(typed, "income.amount")
    assert refused.value.code is code
    assert refused.value.field == "income.amount"


def test_an_amount_that_is_no_number_is_refused() -> None:
    with pytest.raises(logic.LogicError) as refused:
        checked_amount(Decimal("NaN"), "income.amount")
    assert refused.value.problems == (logic.Problem(ErrorCode.AMOUNT_NOT_A_NUMBER, "income.amount"),)
    assert checked_amount(LARGEST_AMOUNT) == LARGEST_AMOUNT


@pytest.mark.parametrize(("typed", "nights"), [("0", 0), ("52", 52), (" 104 ", 104), ("366", 366), ("007", 7)])
def test_nights_are_read_as_people_type_them(typed: str, nights: int) -> None:
    assert parse_nights(typed) == nights


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ErrorCode.NIGHTS_MISSING),
        ("some", ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER),
        ("52.5", ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER),
        ("- five", ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER),
        ("-1", ErrorCode.NIGHTS_OUT_OF_RANGE),
        ("−1", ErrorCode.NIGHTS_OUT_OF_RANGE),
        ("367", ErrorCode.NIGHTS_OUT_OF_RANGE),
        ("9" * 5000, ErrorCode.NIGHTS_OUT_OF_RANGE),
    ],
)
def test_what_is_not_nights_is_refused_with_a_reason(typed: str, code: ErrorCode) -> None:
    with pytest.raises(logic.LogicError) as refused:
        parse_nights(typed, "nights")
    assert refused.value.code is code
    assert refused.value.field == "nights"


@pytest.mark.parametrize(
    ("pounds", "rounded"),
    [(Fraction(5, 1000), "0.01"), (Fraction(4999, 1000000), "0.00"), (Fraction(38285, 1000), "38.29"),
     (Fraction(7, 3), "2.33"), (Fraction(-5, 1000), "0.00"), (Fraction(0), "0.00")],
)  # fmt: skip
def test_half_a_penny_goes_up(pounds: Fraction, rounded: str) -> None:
    assert str(to_penny(pounds)) == rounded
    assert from_pence(to_pence(pounds)) == Decimal(rounded)


def test_parts_of_pence_go_to_the_nearest_penny() -> None:
    assert part_of_pence(1667, Fraction(20, 100)) == 333
    assert part_of_pence(1250, Fraction(1, 100)) == 13
    assert part_of_pence(100, Fraction(52, 12)) == 433
