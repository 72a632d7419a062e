"""Who can use the service is said before the money."""

from dataclasses import replace
from datetime import date

import pytest

import logic
from logic import arrangements, eligibility
from logic.codes import ArrangementKind, Nation, NotApplicableReason
from logic.eligibility import Applicant, ChildAtTheDoor, ExistingOrder, GatewayBar, GatewayNote, PayerAbroad, Situation
from tests.logic.families import TODAY, family

YOUNG = ChildAtTheDoor(8)
PLAIN = Situation(on=TODAY, children=(YOUNG,))


def bars(situation: Situation) -> list[GatewayBar]:
    """The bars of a situation."""
    return [barred.bar for barred in eligibility.check_gateway(situation).bars]


def test_a_plain_family_comes_straight_through() -> None:
    result = eligibility.check_gateway(PLAIN)
    assert result == eligibility.Gateway((), ())
    assert result.outside is None


@pytest.mark.parametrize(
    ("child", "counts"),
    [
        (ChildAtTheDoor(0), True),
        (ChildAtTheDoor(15), True),
        (ChildAtTheDoor(16), False),
        (ChildAtTheDoor(16, in_qualifying_education=True), True),
        (ChildAtTheDoor(19, in_qualifying_education=True), True),
        (ChildAtTheDoor(20, in_qualifying_education=True), False),
        (ChildAtTheDoor(15, married=True), False),
    ],
)
def test_a_child_counts_by_age_and_education_and_never_once_married(child: ChildAtTheDoor, counts: bool) -> None:
    expected = [] if counts else [GatewayBar.CHILD_MARRIED if child.married else GatewayBar.NO_CHILD_YOUNG_ENOUGH]
    assert bars(replace(PLAIN, children=(child,))) == expected


def test_one_child_too_old_does_not_bar_the_other() -> None:
    result = eligibility.check_gateway(replace(PLAIN, children=(YOUNG, ChildAtTheDoor(20))))
    assert result.bars == ()
    assert result.notes == (GatewayNote.SOME_CHILDREN_DO_NOT_COUNT,)


def test_education_is_asked_about_from_sixteen() -> None:
    student = ChildAtTheDoor(16, in_qualifying_education=True)
    assert eligibility.check_gateway(replace(PLAIN, children=(student,))).notes == (GatewayNote.EDUCATION_MUST_QUALIFY,)


@pytest.mark.parametrize(
    ("situation", "bar"),
    [
        (replace(PLAIN, same_household=True), GatewayBar.SAME_HOUSEHOLD),
        (replace(PLAIN, equal_day_to_day_care=True), GatewayBar.EQUAL_CARE),
        (replace(PLAIN, child_in_uk=False), GatewayBar.CHILD_ABROAD),
        (replace(PLAIN, receiving_parent_in_uk=False), GatewayBar.RECEIVING_PARENT_ABROAD),
        (replace(PLAIN, payer_abroad=PayerAbroad.ABROAD), GatewayBar.PAYING_PARENT_ABROAD),
        (replace(PLAIN, applicant=Applicant.CHILD, applicant_age=12), GatewayBar.CHILD_CANNOT_APPLY_HERE),
        (
            replace(PLAIN, applicant=Applicant.CHILD, applicant_age=11, child_nation=Nation.SCOTLAND),
            GatewayBar.CHILD_TOO_YOUNG_TO_APPLY,
        ),
        (replace(PLAIN, children=()), GatewayBar.NO_CHILD_YOUNG_ENOUGH),
    ],
)
def test_a_bar_names_itself_and_its_paragraph(situation: Situation, bar: GatewayBar) -> None:
    result = eligibility.check_gateway(situation)
    assert [barred.bar for barred in result.bars] == [bar]
    assert result.bars[0].citation.url.startswith("https://")
    assert result.bars[0].until is None


def test_a_child_of_twelve_in_scotland_may_apply() -> None:
    child = replace(PLAIN, applicant=Applicant.CHILD, applicant_age=12, child_nation=Nation.SCOTLAND)
    assert bars(child) == []
    assert bars(replace(child, applicant_age=None)) == []


@pytest.mark.parametrize(
    ("abroad", "note"),
    [
        (PayerAbroad.ABROAD_FOR_UK_EMPLOYER, GatewayNote.ABROAD_FOR_UK_EMPLOYER),
        (PayerAbroad.NOT_KNOWN, GatewayNote.PAYING_PARENT_TO_BE_TRACED),
    ],
)
def test_a_payer_abroad_for_a_uk_employer_or_not_found_is_no_bar(abroad: PayerAbroad, note: GatewayNote) -> None:
    result = eligibility.check_gateway(replace(PLAIN, payer_abroad=abroad))
    assert (result.bars, result.notes) == ((), (note,))


@pytest.mark.parametrize(
    ("order_from", "on", "barred_until"),
    [
        (date(2026, 1, 15), date(2027, 1, 14), date(2027, 1, 15)),
        (date(2026, 1, 15), date(2027, 1, 15), None),
        (date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1)),
        (date(2024, 2, 29), date(2025, 3, 1), None),
        (date(2003, 3, 3), TODAY, None),
    ],
)
@pytest.mark.parametrize("order", [ExistingOrder.COURT_ORDER, ExistingOrder.REGISTERED_MINUTE_OF_AGREEMENT])
def test_a_newer_order_bars_for_twelve_months_and_says_until_when(
    order: ExistingOrder, order_from: date, on: date, barred_until: date | None
) -> None:
    result = eligibility.check_gateway(replace(PLAIN, on=on, order=order, order_from=order_from))
    assert [barred.until for barred in result.bars] == ([barred_until] if barred_until else [])
    assert GatewayNote.APPLYING_ENDS_THE_ORDER in result.notes


def test_an_order_before_march_2003_bars_without_end() -> None:
    old = replace(PLAIN, order=ExistingOrder.COURT_ORDER, order_from=date(2003, 3, 2))
    result = eligibility.check_gateway(old)
    assert bars(old) == [GatewayBar.ORDER_WITH_NO_END]
    assert result.bars[0].until is None
    assert result.notes == ()


def test_a_written_agreement_bars_only_from_before_april_1993() -> None:
    agreement = replace(PLAIN, order=ExistingOrder.WRITTEN_AGREEMENT, order_from=date(1993, 4, 4))
    assert bars(agreement) == [GatewayBar.ORDER_WITH_NO_END]
    assert bars(replace(agreement, order_from=date(1993, 4, 5))) == []
    assert bars(replace(agreement, order_from=date(2026, 4, 5))) == []


def test_an_order_whose_day_is_not_known_is_not_guessed() -> None:
    assert bars(replace(PLAIN, order=ExistingOrder.COURT_ORDER)) == []


def test_northern_ireland_has_a_service_of_its_own() -> None:
    northern = replace(PLAIN, nation=Nation.NORTHERN_IRELAND)
    assert eligibility.check_gateway(northern).notes == (GatewayNote.NORTHERN_IRELAND_SERVICE,)


@pytest.mark.parametrize(
    ("situation", "reason"),
    [
        (replace(PLAIN, equal_day_to_day_care=True), NotApplicableReason.NO_PAYING_PARENT),
        (
            replace(PLAIN, order=ExistingOrder.COURT_ORDER, order_from=date(2026, 6, 1)),
            NotApplicableReason.COURT_ORDER_BAR,
        ),
        (
            replace(PLAIN, order=ExistingOrder.COURT_ORDER, order_from=date(2001, 6, 1)),
            NotApplicableReason.COURT_ORDER_BAR,
        ),
        (replace(PLAIN, child_in_uk=False), NotApplicableReason.OUTSIDE_THE_SERVICE),
    ],
)
def test_a_barred_family_sees_only_a_family_based_arrangement(
    situation: Situation, reason: NotApplicableReason
) -> None:
    outside = eligibility.check_gateway(situation).outside
    assert outside is reason
    comparison = logic.compare(logic.estimate(family(weekly="500")), outside)
    assert isinstance(comparison.total[ArrangementKind.FAMILY_BASED], arrangements.Arrangement)
    for kind in (ArrangementKind.DIRECT_PAY, ArrangementKind.COLLECT_AND_PAY):
        assert comparison.total[kind] == arrangements.NotApplicable(kind, reason)


def test_a_day_not_modelled_is_refused_at_the_door_too() -> None:
    with pytest.raises(logic.DateNotModelledError):
        eligibility.check_gateway(replace(PLAIN, on=date(2020, 1, 1)))
