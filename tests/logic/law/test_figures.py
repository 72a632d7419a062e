"""Every figure of law has a value, a day, a paragraph and a page, and days that are not modelled are refused."""

import itertools
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

import logic
from logic import law
from logic.codes import Benefit, ErrorCode, Nation
from logic.law import (
    Seen,
    announced_law,
    full_time_hours,
    in_force_names,
    law_on,
    median_full_time,
    minimum_wage,
    modelled_from,
)
from logic.rule_registry import Rule
from tests.logic.families import TODAY

LAW_FOLDER = Path(logic.__file__).parent / "law"
JURISDICTIONS = ("great_britain", "northern_ireland")
DAY_OF_EACH_SET = [date.fromisoformat(name) for name in in_force_names()]
LAWS = [
    *(law_on(day, nation) for day in DAY_OF_EACH_SET for nation in (Nation.ENGLAND, Nation.NORTHERN_IRELAND)),
    *(announced_law("managed-service", TODAY, nation) for nation in (Nation.ENGLAND, Nation.NORTHERN_IRELAND)),
]


def entries() -> list[tuple[str, str, dict[str, Any]]]:
    """Every entry of every data file: file, code, entry."""
    found = []
    for path in sorted([*LAW_FOLDER.glob("in_force/*/*.yaml"), *LAW_FOLDER.glob("announced/*/*.yaml")]):
        for section in yaml.safe_load(path.read_text(encoding="utf-8")).values():
            if isinstance(section, dict):
                found += [(f"{path.parent.name}/{path.name}", code, entry) for code, entry in section.items()]
    return found


ENTRIES = entries()


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


@pytest.mark.parametrize("law", LAWS, ids=lambda law: f"{law.name} {law.jurisdiction}")
def test_a_rule_set_is_whole_and_dated(law: logic.Law) -> None:
    assert set(law.citations) == set(Rule)
    entries: tuple[Any, ...] = (*law.figures.values(), *law.service.values(), *law.tables.values())
    for figure in entries:
        assert figure.dated <= law.checked
        assert figure.citation.text
        assert figure.citation.url
    assert len(law.shared_care.fractions) == len(law.local_authority.fractions) == 367
    for table in (law.shared_care, law.local_authority):
        edges = [(band.low, band.high) for band in table.bands]
        assert edges[0][0] == 0
        assert edges[-1][1] == 366
        assert all(before[1] + 1 == after[0] for before, after in itertools.pairwise(edges))
        assert all(band.low <= band.stands_for <= band.high for band in table.bands)
        for nights in (0, 51, 52, 174, 175, 366):
            assert table.fractions[nights] == table.band_of(nights).fraction


def test_the_day_before_the_modelled_law_is_refused_and_the_day_itself_is_not() -> None:
    first = modelled_from()
    assert law_on(first).name == "2022-06-06"
    with pytest.raises(logic.DateNotModelledError) as refused:
        law_on(first - timedelta(days=1))
    assert refused.value.code is ErrorCode.DATE_BEFORE_MODELLED_LAW
    assert refused.value.field == "on"


def test_the_application_fee_ends_on_its_day() -> None:
    before, after = law_on(date(2024, 2, 25)), law_on(date(2024, 2, 26))
    assert (before.name, after.name) == ("2023-11-19", "2024-02-26")
    assert (before.figure("application_fee"), after.figure("application_fee")) == (20, 0)
    assert after.figures["application_fee"].dated == date(2024, 2, 26)
    assert after.figures["flat_rate"].dated == date(2022, 6, 6)


@pytest.mark.parametrize("nation", Nation)
def test_carer_support_payment_gives_the_flat_rate_from_the_day_of_its_order(nation: Nation) -> None:
    before, after = law_on(date(2023, 11, 18), nation), law_on(date(2023, 11, 19), nation)
    assert Benefit.CARER_SUPPORT_PAYMENT not in before.benefits_of_payer
    assert after.benefits_of_payer == before.benefits_of_payer | {Benefit.CARER_SUPPORT_PAYMENT}


def test_there_was_never_an_application_fee_in_northern_ireland() -> None:
    assert law_on(date(2024, 2, 25), Nation.NORTHERN_IRELAND).figure("application_fee") == 0


def test_a_day_too_far_ahead_is_refused() -> None:
    assert law_on(date(2031, 11, 21))
    with pytest.raises(logic.DateNotModelledError) as refused:
        law_on(date(2031, 11, 22))
    assert refused.value.code is ErrorCode.DATE_AFTER_MODELLED_LAW


def test_announced_law_is_never_chosen_by_a_date() -> None:
    announced = announced_law("managed-service", TODAY)
    assert announced.announced
    assert announced.begins is None
    assert announced.announced_on == date(2025, 6, 23)
    for day in (*DAY_OF_EACH_SET, TODAY, date(2031, 11, 21)):
        assert not law_on(day).announced
        assert law_on(day).figure("payer_fee") * 100 == 20


def test_every_doubt_touches_something_real_and_its_warning_exists() -> None:
    known = {code for _, code, _ in ENTRIES} | set(Rule)
    numbers = [doubt.code for doubt in law.doubts()]
    settled = {8}  # Carer Support Payment: SI 2023/1218
    assert sorted(numbers) == sorted(
        f"D{number}" for number in range(1, len(numbers) + len(settled) + 1) if number not in settled
    )
    for doubt in law.doubts():
        assert doubt.decision
        assert set(doubt.touches) <= known, doubt.code


def test_every_doubt_a_figure_names_is_written_down_and_touches_that_figure() -> None:
    decided = {doubt.code: doubt for doubt in law.doubts()}
    for file, code, entry in ENTRIES:
        for named in entry.get("doubts", ()):
            assert code in decided[named].touches or file.startswith("managed-service"), (code, named)


def test_a_figure_of_two_jurisdictions_is_cited_in_each() -> None:
    assert "1991 Sch 1 para 4(1)" in law_on(TODAY).figures["flat_rate"].citation.text
    assert "Northern Ireland" in law_on(TODAY, Nation.NORTHERN_IRELAND).figures["flat_rate"].citation.text
    assert law_on(TODAY, Nation.NORTHERN_IRELAND).figures["income_cap"].seen == "recalled"


def test_reference_incomes_are_dated_and_cover_every_modelled_day() -> None:
    assert str(full_time_hours()) == "37.5"
    assert minimum_wage(modelled_from(), full_time_hours()).source.dated <= modelled_from()
    assert median_full_time(modelled_from()).source.dated <= modelled_from()
    assert str(minimum_wage(TODAY, full_time_hours()).yearly) == "24784.50"
    assert str(minimum_wage(date(2026, 3, 31), full_time_hours()).yearly) == "23809.50"
    assert str(median_full_time(TODAY).yearly) == "39039.00"
    assert str(median_full_time(date(2025, 4, 29)).yearly) == "37439.00"


def test_every_reference_income_has_a_source() -> None:
    book = yaml.safe_load((LAW_FOLDER / "reference_incomes.yaml").read_text(encoding="utf-8"))
    for code in ("minimum_wage_by_the_hour", "median_full_time_by_the_year"):
        days = [entry["dated"] for entry in book[code]]
        assert days == sorted(days)
        for entry in book[code]:
            assert entry["text"]
            assert entry["url"].startswith("https://")
