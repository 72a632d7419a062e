"""Every figure of law has a paragraph and a page, and what is marked as read keeps the words it was read from."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from logic.law import Seen
from tests.logic.law.entries import ENTRIES

JURISDICTIONS = ("great_britain", "northern_ireland")


@pytest.mark.parametrize(("file", "code", "entry"), ENTRIES, ids=[f"{file} {code}" for file, code, _ in ENTRIES])
def test_a_figure_names_its_paragraph_and_page_in_both_jurisdictions(
    file: str, code: str, entry: dict[str, Any]
) -> None:
    for jurisdiction in JURISDICTIONS:
        place = entry[jurisdiction]
        assert re.search(r"\d|nidirect|nibusinessinfo|announcement", place["paragraph"]), (file, code)
        assert re.fullmatch(r"https://www\.(legislation\.gov\.uk|gov\.uk|nidirect\.gov\.uk|nibusinessinfo\.co\.uk)/\S+",
                            place["url"]), (file, code)  # fmt: skip
        if not file.endswith("rules.yaml"):
            assert place.get("seen", entry["seen"]) in set(Seen)


HALF = {"50": "half", "1": "one"}
ALL_OF_IT = {"0": "there is no fee", "1": "nil", "12": "one year"}
SEVENTHS = ("one", "two", "three", "four", "five", "six")


def numbers_of(entry: dict[str, Any], jurisdiction: str) -> list[str]:
    """Every number an entry holds for a jurisdiction, as the law would print it."""

    def own(key: str) -> Any:
        return entry.get(f"{jurisdiction}_{key}", entry.get(key))

    if bands := own("bands"):
        parts = [Fraction(band["fraction"]) for band in bands if band["low"]]
        words = ["half" if part == Fraction(1, 2) else f"{SEVENTHS[int(part * 7) - 1]}-seventh" for part in parts[:-1]]
        return [*(str(band["low"]) for band in bands if band["low"]), *words, "one-half" if parts[-1] < 1 else "nil"]
    if values := own("values"):
        return [str(value) for value in values.values() if value != "0"]
    return [] if own("value") is None else [str(own("value"))]


def says(words: str, number: str) -> bool:
    """Whether words of law have a number in them: as digits, or spelt out."""
    digits = {f"{Decimal(found.replace(',', '')).normalize():f}" for found in re.findall(r"\d[\d,]*(?:\.\d+)?", words)}
    spelt = {HALF.get(number, number), ALL_OF_IT.get(number, number)}
    return any(word in words for word in spelt - {number}) or (
        f"{Decimal(number).normalize():f}" in digits if re.fullmatch(r"[\d.]+", number) else number in words
    )


READ = [
    (file, code, entry, jurisdiction)
    for file, code, entry in ENTRIES
    for jurisdiction in JURISDICTIONS
    if "seen" in entry and entry[jurisdiction].get("seen", entry["seen"]) in (Seen.VERIFIED, Seen.AMENDED)
]


@pytest.mark.parametrize(
    ("file", "code", "entry", "jurisdiction"), READ, ids=[f"{file} {code} {where}" for file, code, _, where in READ]
)
def test_what_is_marked_as_read_keeps_the_day_the_text_and_the_words_with_the_number(
    file: str, code: str, entry: dict[str, Any], jurisdiction: str
) -> None:
    """Arrears from benefits stood as verified at £1 plus 20p, worked back from an amendment long since replaced."""
    read = entry["read"][jurisdiction]
    assert read["day"] <= datetime.now(tz=UTC).date(), (file, code)
    assert read["from"]
    missing = [number for number in numbers_of(entry, jurisdiction) if not says(read["says"], number)]
    assert not missing, (file, code, read["says"])


def test_nothing_else_says_that_it_was_read() -> None:
    marked = {(file, code, jurisdiction) for file, code, _, jurisdiction in READ}
    kept = {(file, code, where) for file, code, entry in ENTRIES for where in entry.get("read", ())}
    assert kept == marked


@pytest.mark.parametrize(
    ("words", "number", "there"),
    [
        ("the sum of £8.40 per week", "8.40", True),
        ("the sum of £8.40 per week", "8", False),
        ("the sum of £8.40 per week", "1", False),
        ("exceeding £2,500 per annum", "2500", True),
        ("half the flat rate", "50", True),
        ("at least 25 per cent.", "25", True),
        ("at least 25 per cent.", "2", False),
        ("156-207 three-sevenths", "three-seventh", True),
    ],
)
def test_a_number_is_found_in_the_words_of_law_and_no_other(words: str, number: str, there: bool) -> None:
    assert says(words, number) is there


def test_there_are_as_many_entries_as_the_law_needs() -> None:
    assert len(ENTRIES) > 80
