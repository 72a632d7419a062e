"""Who can use the service is said before the money, and never more surely than what was told."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

import logic
from logic import arrangements, eligibility
from logic.codes import ArrangementKind, Nation, NotApplicableReason
from logic.eligibility import (
    ChildFacts,
    Education,
    EligibilityBar,
    EligibilityFacts,
    MaintenanceOrder,
    OrderAge,
    OrderKind,
    Residence,
    Verdict,
    may_count_until,
    order_bar_ends,
)
from tests.logic.families import family

CASES = yaml.safe_load((Path(__file__).parents[2] / "cases" / "eligibility.yaml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 26)
LAW = logic.law_on(TODAY)
READ = TypeAdapter(EligibilityFacts)
PLAIN = EligibilityFacts(on=TODAY, children=(ChildFacts(8),))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_family_hears_what_the_law_says_of_it(case: dict[str, Any]) -> None:
    found = eligibility.check_eligibility(READ.validate_python({"on": case.get("day", TODAY), **case["facts"]}))
    assert found.verdict == case["verdict"]
    assert [barred.bar for barred in found.bars] == case.get("bars", [])
    assert [barred.bar for barred in found.may_bar] == case.get("may_bar", [])
    assert list(found.notes) == case.get("notes", [])
    untils = [barred.until for barred in (*found.bars, *found.may_bar) if barred.until is not None]
    assert untils == ([case["until"]] if "until" in case else [])


def test_nothing_told_shuts_nothing_and_claims_nothing() -> None:
    assert eligibility.check_eligibility(EligibilityFacts(on=TODAY)) == eligibility.Eligibility((), (), ())


def test_a_door_without_an_age_or_a_day_needs_no_figure_of_law() -> None:
    """The way finder must lead people on any day; only an age or a day told makes the law of that day needed."""
    long_ago = date(1999, 1, 1)
    abroad = EligibilityFacts(on=long_ago, paying_parent_home=Residence.ABROAD)
    assert eligibility.check_eligibility(abroad).verdict is Verdict.CLOSED
    picked = MaintenanceOrder(OrderKind.COURT_ORDER, age=OrderAge.UNDER_A_YEAR)
    assert eligibility.check_eligibility(EligibilityFacts(on=long_ago, order=picked)).verdict is Verdict.LATER
    with pytest.raises(logic.DateNotModelledError):
        eligibility.check_eligibility(replace(PLAIN, on=long_ago))


@pytest.mark.parametrize("age", [OrderAge.A_YEAR_OR_MORE, OrderAge.NOT_KNOWN, OrderAge.UNDER_A_YEAR])
def test_an_order_known_by_its_age_alone(age: OrderAge) -> None:
    verdicts = {
        OrderAge.A_YEAR_OR_MORE: Verdict.OPEN,
        OrderAge.NOT_KNOWN: Verdict.UNSURE,
        OrderAge.UNDER_A_YEAR: Verdict.LATER,
    }
    order = MaintenanceOrder(OrderKind.COURT_ORDER, age=age)
    assert eligibility.check_eligibility(replace(PLAIN, order=order)).verdict is verdicts[age]


@pytest.mark.parametrize(
    ("made", "first_day_free"),
    [
        (date(2026, 1, 15), date(2027, 1, 15)),
        (date(2024, 2, 29), date(2025, 3, 1)),
        (date(2025, 12, 31), date(2026, 12, 31)),
    ],
)
@pytest.mark.parametrize("kind", [OrderKind.COURT_ORDER, OrderKind.REGISTERED_MINUTE_OF_AGREEMENT])
def test_the_bar_is_one_year_beginning_with_the_day_it_was_made(
    kind: OrderKind, made: date, first_day_free: date
) -> None:
    assert order_bar_ends(made, LAW) == first_day_free
    barred = replace(PLAIN, order=MaintenanceOrder(kind, made), on=first_day_free - timedelta(days=1))
    assert eligibility.check_eligibility(barred).verdict is Verdict.LATER
    assert eligibility.check_eligibility(replace(barred, on=first_day_free)).verdict is Verdict.OPEN


def test_no_child_under_twenty_is_under_the_bar_without_end_any_more() -> None:
    for age in range(20):
        for made in (date(2003, 3, 2), date(1999, 1, 1)):
            facts = replace(PLAIN, children=(ChildFacts(age),), order=MaintenanceOrder(OrderKind.COURT_ORDER, made))
            barred = eligibility.check_eligibility(facts)
            assert EligibilityBar.ORDER_WITH_NO_END not in {one.bar for one in (*barred.bars, *barred.may_bar)}


def test_an_order_may_be_about_a_child_from_the_day_after_the_birthday_before_the_last() -> None:
    """A child of 5 on 26 November 2026 was born on 27 November 2020 at the earliest."""
    order = MaintenanceOrder(OrderKind.COURT_ORDER, date(2020, 11, 26))
    five = replace(PLAIN, children=(ChildFacts(5),), order=order)
    older = eligibility.EligibilityNote.ORDER_OLDER_THAN_THE_CHILDREN
    assert older in eligibility.check_eligibility(five).notes
    born = replace(five, order=MaintenanceOrder(OrderKind.COURT_ORDER, date(2020, 11, 27)))
    assert older not in eligibility.check_eligibility(born).notes


@pytest.mark.parametrize(
    ("ended", "age", "until"),
    [
        (date(2026, 2, 27), 18, date(2026, 3, 1)),
        (date(2026, 2, 28), 18, date(2026, 5, 31)),
        (date(2026, 9, 4), 18, date(2026, 12, 6)),
        (date(2026, 11, 30), 18, date(2027, 2, 28)),
        (date(2026, 12, 18), 19, date(2027, 2, 28)),
        (date(2028, 1, 10), 18, date(2028, 3, 5)),
        (date(2026, 11, 2), 17, date(2027, 3, 28)),
    ],
)
def test_the_last_day_after_school_is_the_sunday_of_the_week_of_the_terminal_date(
    ended: date, age: int, until: date
) -> None:
    assert may_count_until(ChildFacts(age, Education.ENDED, ended), ended, LAW) == until


@pytest.mark.parametrize("bar", list(EligibilityBar))
@pytest.mark.parametrize("nation", [Nation.ENGLAND, Nation.NORTHERN_IRELAND])
def test_every_bar_names_its_paragraph(bar: EligibilityBar, nation: Nation) -> None:
    code, citation = eligibility.bar_citation(bar, logic.law_on(TODAY, nation))
    assert code
    assert citation.url.startswith("https://")


def test_what_could_not_be_read_for_northern_ireland_is_named_and_nothing_of_great_britain_is_left_unread() -> None:
    assert logic.law_on(TODAY).service_not_seen == frozenset()
    unread = logic.law_on(TODAY, Nation.NORTHERN_IRELAND).service_not_seen
    assert "habitual_residence" in unread
    assert "meaning_of_child" not in unread


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (replace(PLAIN, equal_day_to_day_care=eligibility.Claim.YES), NotApplicableReason.NO_PAYING_PARENT),
        (
            replace(PLAIN, order=MaintenanceOrder(OrderKind.COURT_ORDER, date(2026, 6, 1))),
            NotApplicableReason.COURT_ORDER_BAR,
        ),
        (replace(PLAIN, child_home=Residence.ABROAD), NotApplicableReason.OUTSIDE_THE_SERVICE),
    ],
)
def test_a_barred_family_sees_only_a_family_based_arrangement(
    facts: EligibilityFacts, reason: NotApplicableReason
) -> None:
    outside = eligibility.check_eligibility(facts).outside
    assert outside is reason
    comparison = logic.compare(logic.estimate(family(weekly="500")), outside)
    assert isinstance(comparison.total[ArrangementKind.FAMILY_BASED], arrangements.Arrangement)
    for kind in (ArrangementKind.DIRECT_PAY, ArrangementKind.COLLECT_AND_PAY):
        assert comparison.total[kind] == arrangements.NotApplicable(kind, reason)


def test_what_may_bar_takes_no_way_of_paying_away() -> None:
    doubtful = replace(PLAIN, paying_parent_home=Residence.ABROAD_FOR_UK_COMPANY)
    assert eligibility.check_eligibility(doubtful).outside is None


def test_an_order_of_which_only_the_change_is_remembered() -> None:
    """A court changed it last week; when it was made, nobody knows, so a year may not be over."""
    order = MaintenanceOrder(OrderKind.COURT_ORDER, changed=TODAY - timedelta(days=7))
    found = eligibility.check_eligibility(replace(PLAIN, order=order))
    assert found.verdict is Verdict.UNSURE
    assert found.notes == (
        eligibility.EligibilityNote.ORDER_CHANGED_SINCE,
        eligibility.EligibilityNote.APPLYING_ENDS_THE_ORDER,
    )
    aged = replace(order, age=OrderAge.A_YEAR_OR_MORE)
    (barred,) = eligibility.check_eligibility(replace(PLAIN, order=aged)).may_bar
    assert order.changed
    assert (barred.bar, barred.until) == (EligibilityBar.ORDER_UNDER_A_YEAR, order_bar_ends(order.changed, LAW))


@pytest.mark.parametrize(
    ("asked", "until"),
    [
        (date(2026, 8, 31), date(2026, 8, 31)),
        (date(2026, 9, 1), date(2027, 8, 31)),
        (date(2026, 3, 1), date(2026, 8, 31)),
    ],
)
def test_a_child_of_16_may_count_to_the_end_of_the_august_after_their_birthday(asked: date, until: date) -> None:
    """Who is still 16 in September may have had the birthday on the first of that month."""
    assert may_count_until(ChildFacts(16, Education.ENDED, date(2026, 1, 16)), asked, LAW) == until


def test_a_bar_without_end_is_a_court_order_s_for_whoever_compares_the_ways_of_paying() -> None:
    order = MaintenanceOrder(OrderKind.COURT_ORDER, date(2002, 7, 2))
    barred = eligibility.check_eligibility(EligibilityFacts(on=date(2022, 7, 1), order=order))
    assert barred.outside is NotApplicableReason.COURT_ORDER_BAR
