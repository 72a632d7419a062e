"""Who can use the service is said before the money, and never more surely than what was told."""

from dataclasses import replace
from datetime import date
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
    EligibilityBar,
    EligibilityFacts,
    MaintenanceOrder,
    OrderAge,
    OrderKind,
    Residence,
    Verdict,
)
from tests.logic.families import family

CASES = yaml.safe_load((Path(__file__).parents[2] / "cases" / "eligibility.yaml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 26)
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


def test_a_bar_without_end_is_a_court_order_s_for_whoever_compares_the_ways_of_paying() -> None:
    order = MaintenanceOrder(OrderKind.COURT_ORDER, date(2002, 7, 2))
    barred = eligibility.check_eligibility(EligibilityFacts(on=date(2022, 7, 1), order=order))
    assert barred.outside is NotApplicableReason.COURT_ORDER_BAR
