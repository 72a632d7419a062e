"""A future change of law for one jurisdiction moves the figures there from its first day, and nothing else."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import logic
from logic import arrangements, law, scenarios
from logic.calculation import weekly_amounts
from logic.codes import ArrangementKind, Nation, Period
from tests.logic.families import children
from tests.rehearsal import DAY_BEFORE, FIRST_DAY, law_of_next_april

ELSEWHERE = (Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND)


@pytest.fixture(autouse=True)
def rehearsal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with law_of_next_april(tmp_path, monkeypatch):
        yield


def family(on: date, nation: Nation, nights: int = 55) -> logic.Circumstances:
    facts = {"on": on, "nation": nation, "income": {"amount": "500"}, "receiving_parents": [children(nights)]}
    return logic.read_circumstances(facts, on)


def weekly(on: date, nation: Nation, nights: int = 55) -> str:
    return str(logic.estimate(family(on, nation, nights)).weekly)


def test_a_parent_in_northern_ireland_pays_by_the_new_law_from_its_first_day() -> None:
    assert weekly(DAY_BEFORE, Nation.NORTHERN_IRELAND) == "51.43"  # 12 % of 500, less a seventh
    assert weekly(FIRST_DAY, Nation.NORTHERN_IRELAND) == "65.00"  # 13 %, and 55 nights no longer count
    assert weekly(FIRST_DAY, Nation.NORTHERN_IRELAND, 60) == "55.71"


def test_a_chart_for_a_parent_in_northern_ireland_follows_the_new_law_too() -> None:
    """Charts and "what if" ask for the amounts alone."""
    assert weekly_amounts(family(FIRST_DAY, Nation.NORTHERN_IRELAND)) == (Decimal("65.00"),)
    assert weekly_amounts(family(DAY_BEFORE, Nation.NORTHERN_IRELAND)) == (Decimal("51.43"),)
    assert weekly_amounts(family(FIRST_DAY, Nation.WALES)) == (Decimal("51.43"),)


@pytest.mark.parametrize("nation", ELSEWHERE)
def test_a_parent_in_great_britain_pays_as_before(nation: Nation) -> None:
    assert weekly(FIRST_DAY, nation) == weekly(DAY_BEFORE, nation) == "51.43"
    law = logic.law_on(FIRST_DAY, nation)
    assert law.name == logic.law_on(DAY_BEFORE, nation).name != "2027-04-05"
    assert law.begins == date(2024, 2, 26)


def test_the_bands_of_nights_differ_between_the_jurisdictions() -> None:
    """A table of nights had one value for both."""
    assert law.nights_bands(FIRST_DAY, Nation.NORTHERN_IRELAND)[1].low == 60
    assert law.nights_bands(FIRST_DAY, Nation.SCOTLAND)[1].low == 52


def test_a_figure_the_new_law_leaves_alone_keeps_its_day() -> None:
    law = logic.law_on(FIRST_DAY, Nation.NORTHERN_IRELAND)
    assert law.figures["payer_fee"].dated == FIRST_DAY
    assert law.figures["application_fee"].dated == date(2024, 2, 26)
    assert law.figures["flat_rate"].dated == date(2022, 6, 6)


def test_what_is_announced_is_laid_over_the_law_of_the_day() -> None:
    """It stood over a named set, so that "ahead" would have kept the figures of before."""
    ahead = scenarios.look_ahead(family(FIRST_DAY, Nation.NORTHERN_IRELAND))
    service = ArrangementKind.COLLECT_AND_PAY
    today, then = ahead.today.total[service], ahead.paying_as_agreed.total[service]
    assert isinstance(today, arrangements.Arrangement)
    assert isinstance(then, arrangements.Arrangement)
    assert today.by_period[Period.WEEK].paid == Decimal("81.25")  # 65.00 and 25 %
    assert then.by_period[Period.WEEK].paid == Decimal("66.30")  # 65.00 and 2 %


def test_every_explorer_follows_the_new_law() -> None:
    view = scenarios.explore_nights(family(FIRST_DAY, Nation.NORTHERN_IRELAND), 0, 0)
    assert view.stretches[1].low == 60


def test_the_day_after_the_rehearsal_is_not_the_only_one_modelled() -> None:
    assert weekly(date(2031, 11, 21), Nation.NORTHERN_IRELAND) == "65.00"
    with pytest.raises(logic.DateNotModelledError):
        weekly(date(2031, 11, 22), Nation.NORTHERN_IRELAND)
