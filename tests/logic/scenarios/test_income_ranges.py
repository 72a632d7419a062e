"""An income not known gives a range, and a variation is shown with and without."""

from decimal import Decimal
from typing import Any

import pytest

import logic
from logic import calculation, law, scenarios
from logic.calculation.special_expenses import boarding_maintenance_element
from logic.codes import ErrorCode, Rate, ReferenceIncome
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


@pytest.mark.parametrize(
    ("facts", "weekly"),
    [
        ({"special_expenses": [{"kind": "contact", "weekly": "9"}]}, "9"),
        ({"special_expenses": [{"kind": "illness_or_disability", "weekly": "9"}]}, "9"),
        ({"special_expenses": [{"kind": "contact", "weekly": "90"}], "benefits": ["pension_credit"]}, "90"),
        ({"additional_income": [{"kind": "diversion", "yearly": "3650"}], "benefits": ["pension_credit"]}, "70"),
        ({"additional_income": [{"kind": "assets", "value": "26000"}]}, "40"),
        ({"additional_income": [{"kind": "assets", "value": "65000"}], "benefits": ["pension_credit"]}, "100"),
        ({"additional_income": [{"kind": "diversion", "yearly": "3650"}], "default_decision": True}, "0"),
    ],
)
def test_a_variation_that_does_not_count_still_tells_its_weekly_sum(facts: dict[str, Any], weekly: str) -> None:
    outcome = logic.estimate(family(weekly="500", **facts)).variations[0]
    assert not outcome.counts
    assert outcome.weekly == Decimal(weekly)


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


def test_without_an_income_an_estimate_says_what_is_missing() -> None:
    with pytest.raises(logic.LogicError) as refused:
        logic.estimate(family())
    assert (refused.value.code, refused.value.field) == (ErrorCode.INCOME_MISSING, "income")


def test_income_is_only_asked_for_where_it_changes_the_amount() -> None:
    equal = {"children": [{"nights": 180, "equal_day_to_day_care": True}]}
    assert calculation.income_can_change_the_amount(family())
    assert not calculation.income_can_change_the_amount(family(benefits=["state_pension"]))
    assert not calculation.income_can_change_the_amount(family(partner_benefits=["pension_credit"]))
    assert not calculation.income_can_change_the_amount(family(nil_reason="child"))
    assert not calculation.income_can_change_the_amount(family(default_decision=True))
    assert not calculation.income_can_change_the_amount(family(equal))


def test_an_estimate_that_needs_no_income_says_none_was_used() -> None:
    assert logic.estimate(family(benefits=["state_pension"])).gross_weekly_income is None
    assert logic.estimate(family(benefits=["state_pension"], weekly="10")).gross_weekly_income == 10


def test_a_variation_is_shown_with_and_without() -> None:
    costs = [{"kind": "contact", "weekly": "50"}]
    both = scenarios.with_and_without(family(weekly="500", special_expenses=costs))
    assert (both.with_variations.weekly, both.without.weekly) == (Decimal("54.00"), Decimal("60.00"))
    assert [outcome.counts for outcome in both.with_variations.variations] == [True]
    assert both.without.variations == ()


def test_boarding_fees_that_cannot_be_told_apart_count_for_thirty_five_per_cent() -> None:
    estimate = logic.estimate(family(weekly="500"))
    assert boarding_maintenance_element(Decimal("20000"), estimate.law) == Decimal("7000.00")


def test_the_day_of_an_estimate_is_the_day_asked_for() -> None:
    assert logic.estimate(family(weekly="500", on="2023-05-01")).on.isoformat() == "2023-05-01"


def test_errors_name_what_is_wrong_in_one_line() -> None:
    with pytest.raises(logic.LogicError, match=r"nights_out_of_range receiving_parents\.0\.children\.0\.nights"):
        family(children(400))


def test_every_problem_of_an_answer_is_told_at_once() -> None:
    with pytest.raises(logic.LogicError) as refused:
        family(children(400), weekly="lots")
    assert {problem.field for problem in refused.value.problems} == {
        "income.amount",
        "receiving_parents.0.children.0.nights",
    }
