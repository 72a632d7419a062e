"""What is pasted with marks nobody sees, or typed with other digits, is read as the figure it is, in every field."""

from datetime import date

import pytest

import logic
from logic import scenarios
from logic.arrangements.payment_record import read_payment
from logic.codes import ErrorCode
from logic.date_parsing import parse_day
from logic.law import law_on
from logic.money import parse_money, parse_nights
from logic.scenarios.nights_and_incomes import add_up_nights
from logic.typed_text import read_whole_number

# Left-to-right mark, zero-width space, byte order mark, embedding and its end, isolates, soft hyphen, word joiner,
# no-break, thin, narrow and figure spaces, a tab, a line end.
AROUND = "\u200e\u200f\u200b\ufeff\u202a\u202b\u202c\u2066\u2069\xad\u2060\xa0\u2009\u202f\u2007\t\n"
TODAY = date(2026, 11, 26)


@pytest.mark.parametrize("mark", [*AROUND, "\u200e\t", "\ufeff \u202f"])
def test_a_figure_pasted_with_marks_nobody_sees_is_read(mark: str) -> None:
    def pasted(text: str) -> str:
        return f"{mark}{text}{mark}"

    assert str(parse_money(pasted("1,850.25"))) == "1850.25"
    assert str(parse_money(f"£{mark}1,850.25")) == "1850.25"
    assert parse_nights(pasted("104")) == 104
    assert read_whole_number(pasted("3")) == 3
    assert str(scenarios.parse_hours(pasted("37.5"))) == "37.50"
    assert parse_day(pasted("5/9/2026")) == date(2026, 9, 5)
    assert read_payment((pasted("5/9/2026"), pasted("80"), mark, mark), TODAY) == read_payment(
        ("5/9/2026", "80", "", ""), TODAY
    )
    noted = add_up_nights([pasted("8"), mark], law_on(TODAY))
    assert noted is not None
    assert (noted.months, noted.total) == (1, 8)


@pytest.mark.parametrize("mark", ["\u200b", "\u200e", "\u2060", "\xad"])
def test_a_mark_inside_a_figure_does_not_part_it(mark: str) -> None:
    assert str(parse_money(f"18{mark}50")) == "1850.00"
    assert parse_nights(f"1{mark}04") == 104


@pytest.mark.parametrize(
    "digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "੦੧੨੩੪੫੬੭੮੯", "０１２３４５６７８９"]
)
def test_digits_of_another_script_are_read_as_the_digits_they_are(digits: str) -> None:
    other = str.maketrans("0123456789", digits)
    assert str(parse_money("1,850.25".translate(other))) == "1850.25"
    assert parse_nights("104".translate(other)) == 104
    assert read_whole_number("12".translate(other)) == 12
    assert parse_day("5/9/2026".translate(other)) == date(2026, 9, 5)
    assert parse_day("2026-09-05".translate(other)) == date(2026, 9, 5)


def test_arabic_signs_for_decimals_and_thousands_are_read() -> None:
    assert str(parse_money("١٬٨٥٠٫٢٥")) == "1850.25"


@pytest.mark.parametrize("typed", ["300 350", "300\t350", "300\n350", "1 234", "1 850.25", "300\u2003350"])
def test_figures_with_a_space_between_are_asked_back_and_not_joined(typed: str) -> None:
    with pytest.raises(logic.LogicError) as refused:
        parse_money(typed)
    assert refused.value.code is ErrorCode.AMOUNT_HAS_A_SPACE


@pytest.mark.parametrize("typed", ["", " ", "\u200b", "5\u00b2", "½", "1 2", "1.0", "-1", "4a", "Ⅳ"])
def test_what_is_no_whole_number_is_none(typed: str) -> None:
    assert read_whole_number(typed) is None


def test_an_endless_number_is_only_very_large() -> None:
    assert read_whole_number("9" * 5000) == int("9" * 100)
    assert read_whole_number("0" * 5000 + "7") == 7
