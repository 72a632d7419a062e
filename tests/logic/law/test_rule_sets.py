"""The law of a day is whole; days that are not modelled are refused; announced law is asked for by its name alone."""

import itertools
from datetime import date, timedelta
from typing import Any

import pytest

import logic
from logic.codes import Benefit, ErrorCode, Nation
from logic.law import announced_law, in_force_names, law_on, modelled_from
from logic.rule_registry import Rule
from tests.logic.families import TODAY

DAY_OF_EACH_SET = [date.fromisoformat(name) for name in in_force_names()]
LAWS = [
    *(law_on(day, nation) for day in DAY_OF_EACH_SET for nation in (Nation.ENGLAND, Nation.NORTHERN_IRELAND)),
    *(announced_law("managed-service", TODAY, nation) for nation in (Nation.ENGLAND, Nation.NORTHERN_IRELAND)),
]


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
