"""An income not known gives a range, from the lowest to the highest, and each amount of it has its source."""

from decimal import Decimal

import pytest

import logic
from logic import law, scenarios
from logic.codes import ErrorCode, Rate, ReferenceIncome
from logic.errors import LogicError
from tests.logic.families import children, family


def test_a_range_goes_from_the_lowest_income_to_the_highest() -> None:
    income_range = logic.estimate_range(family(children(0, 0)), Decimal("16"), Decimal("60000"))
    assert [entry.reference for entry in income_range.entries] == [
        ReferenceIncome.FLAT_RATE,
        ReferenceIncome.CHOSEN_HOURS,
        ReferenceIncome.FULL_TIME_MINIMUM_WAGE,
        ReferenceIncome.MEDIAN_FULL_TIME,
        ReferenceIncome.GUESSED,
        ReferenceIncome.CAP,
    ]
    amounts = [entry.estimate.weekly for entry in income_range.entries]
    assert amounts == sorted(amounts)
    assert (amounts[0], amounts[-1]) == (Decimal("7.00"), Decimal("392.00"))
    assert income_range.default.weekly == Decimal("51.00")


def test_part_time_hours_at_the_minimum_wage_are_a_year_of_weeks() -> None:
    income_range = logic.estimate_range(family(), hours=Decimal("16"))
    chosen = next(entry for entry in income_range.entries if entry.reference is ReferenceIncome.CHOSEN_HOURS)
    assert chosen.yearly == Decimal("10574.72")
    assert chosen.source is not None
    assert "12.71" not in chosen.source.text


def test_a_guess_is_nobodys_figure() -> None:
    income_range = logic.estimate_range(family(), guess=Decimal("26071.43"))
    guessed = next(entry for entry in income_range.entries if entry.reference is ReferenceIncome.GUESSED)
    assert (guessed.source, guessed.estimate.weekly) == (None, Decimal("60.00"))


@pytest.mark.parametrize("hours", ["-0.5", "168.5"])
def test_hours_that_no_week_has_are_refused(hours: str) -> None:
    with pytest.raises(logic.LogicError) as refused:
        logic.estimate_range(family(), hours=Decimal(hours))
    assert (refused.value.code, refused.value.field) == (ErrorCode.HOURS_OUT_OF_RANGE, "hours")


@pytest.mark.parametrize("hours", ["0", "0.5", "168"])
def test_all_the_hours_of_a_week_are_hours(hours: str) -> None:
    assert len(logic.estimate_range(family(), hours=Decimal(hours)).entries) == 5


def test_every_amount_of_a_range_has_its_source_in_the_law_of_the_place() -> None:
    northern = logic.estimate_range(family(nation="northern_ireland"))
    cited = {entry.reference: entry.source for entry in northern.entries}
    for code in (ReferenceIncome.FLAT_RATE, ReferenceIncome.CAP):
        source = cited[code]
        assert source is not None
        assert source.text.startswith("Child Support (Northern Ireland) Order 1991 Sch 1 para")
        assert source.url == "https://www.legislation.gov.uk/nisi/1991/2628/schedule/1"
        assert source.dated == law.modelled_from()
    assert "(Northern Ireland) 2012 reg 48(2)" in northern.default_source.text
    assert northern.default_source.url.endswith("/nisr/2012/427/regulation/48")
    assert northern.default_source.dated == law.modelled_from()
    assert northern.circumstances.nation is logic.Nation.NORTHERN_IRELAND


def test_a_range_is_not_turned_into_default_amounts_by_a_default_decision() -> None:
    income_range = logic.estimate_range(family(default_decision=True))
    assert [entry.estimate.rate for entry in income_range.entries][-1] is Rate.BASIC_PLUS


def test_a_range_keeps_nights_and_other_children() -> None:
    facts = {"relevant_other_children": 2}
    income_range = logic.estimate_range(family(children(110), **facts))  # type: ignore[arg-type]
    for entry in income_range.entries:
        stated = family(children(110), income={"amount": str(entry.yearly), "period": "year"}, **facts)  # type: ignore[arg-type]
        if entry.source and entry.reference is ReferenceIncome.MEDIAN_FULL_TIME:
            assert entry.estimate.weekly == logic.estimate(stated).weekly


def test_a_stated_income_is_not_read_by_a_range() -> None:
    known, unknown = family(weekly="700"), family()
    amounts = [[entry.estimate.weekly for entry in logic.estimate_range(each).entries] for each in (known, unknown)]
    assert amounts[0] == amounts[1]
    assert logic.estimate_range(known).default.rate is Rate.DEFAULT


def test_more_hours_than_a_week_has_are_asked_back() -> None:
    assert str(scenarios.parse_hours("168")) == "168.00"
    with pytest.raises(LogicError) as refused:
        scenarios.parse_hours("168.01", "hours")
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [
        (ErrorCode.HOURS_OUT_OF_RANGE, "hours")
    ]
