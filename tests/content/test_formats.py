"""Sums, numbers and days are written as each language writes them."""

from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from content import LANGUAGES, Language, money
from content.loaders import formats


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=st.decimals(min_value=-10_000, max_value=10**9, places=2))
def test_pounds_and_pence_are_written_as_the_languages_own_pattern_writes_them(
    language: Language, amount: Decimal
) -> None:
    locale = LANGUAGES[language].locale
    assert money(amount, language) == format_currency(amount, "GBP", format="¤#,##0.00", locale=locale)


@pytest.mark.parametrize(
    ("amount", "written"), [("0", "£0.00"), ("999.995", "£1,000.00"), ("1234567.8", "£1,234,567.80")]
)
def test_thousands_are_kept_apart_and_half_a_penny_goes_up(amount: str, written: str) -> None:
    assert money(Decimal(amount), "en") == written
    assert money(Fraction(amount), "cy") == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_languages_need_not_follow_their_pattern_for_each_sum(language: Language) -> None:
    assert formats._signs(language) is not None


def test_a_language_with_other_digits_or_other_groups_follows_its_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    for locale in ("ar_EG", "hi_IN", "pl_PL", "de_CH", "fr_FR"):
        monkeypatch.setattr(formats, "LANGUAGES", {"xx": LANGUAGES["en"].model_copy(update={"locale": locale})})
        for cached in (formats._locale, formats._signs):
            cached.cache_clear()
        for amount in ("7", "1234.5", "123456.78"):
            expected = format_currency(Decimal(amount), "GBP", format="¤#,##0.00", locale=locale)
            assert money(Decimal(amount), "xx") == expected
    for cached in (formats._locale, formats._signs):
        cached.cache_clear()
