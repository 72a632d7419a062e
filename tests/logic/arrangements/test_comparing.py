"""The ways to pay side by side: what leaves, what arrives, which fees, and which way does not apply."""

from decimal import Decimal

import logic
from logic import arrangements
from logic.codes import ArrangementKind, NotApplicableReason, Period
from tests.logic.families import children, family


def pounds(amount: str) -> Decimal:
    """Pounds and pence."""
    return Decimal(amount)


def test_the_flat_rate_through_collect_and_pay() -> None:
    outcome = logic.compare(logic.estimate(family(benefits=["state_pension"]))).total[ArrangementKind.COLLECT_AND_PAY]
    assert isinstance(outcome, arrangements.Arrangement)
    week = outcome.by_period[Period.WEEK]
    assert week == arrangements.Payments(pounds("8.40"), pounds("6.72"), pounds("1.40"), pounds("0.28"))
    assert outcome.by_period[Period.YEAR] == arrangements.Payments(
        pounds("436.80"), pounds("349.44"), pounds("72.80"), pounds("14.56")
    )
    assert outcome.by_period[Period.FOUR_WEEKS].paid == pounds("33.60")
    assert outcome.by_period[Period.MONTH].paid == pounds("36.40")
    assert outcome.by_period[Period.MONTH].received == pounds("29.12")


def test_no_fee_is_taken_privately_or_under_direct_pay() -> None:
    total = logic.compare(logic.estimate(family(weekly="500"))).total
    for kind in (ArrangementKind.FAMILY_BASED, ArrangementKind.DIRECT_PAY):
        outcome = total[kind]
        assert isinstance(outcome, arrangements.Arrangement)
        assert outcome.by_period[Period.MONTH] == arrangements.Payments(
            pounds("260.00"), pounds("260.00"), pounds("0"), pounds("0")
        )


def test_fees_of_two_receiving_parents_are_worked_for_each() -> None:
    comparison = logic.compare(logic.estimate(family(children(0), children(0), children(0), weekly="100")))
    each = comparison.receiving_parents[0][ArrangementKind.COLLECT_AND_PAY]
    total = comparison.total[ArrangementKind.COLLECT_AND_PAY]
    assert isinstance(each, arrangements.Arrangement)
    assert isinstance(total, arrangements.Arrangement)
    assert each.by_period[Period.WEEK].fee_paid == pounds("0.47")
    assert total.by_period[Period.WEEK].fee_paid == pounds("1.41")


def test_applying_cost_twenty_pounds_until_it_cost_nothing() -> None:
    before = logic.compare(logic.estimate(family(weekly="500", on="2024-02-25")))
    after = logic.compare(logic.estimate(family(weekly="500", on="2024-02-26")))
    assert (before.application_fee, after.application_fee) == (pounds("20.00"), pounds("0.00"))


def test_with_no_paying_parent_the_service_does_not_apply() -> None:
    equal = {"children": [{"nights": 182, "equal_day_to_day_care": True}]}
    total = logic.compare(logic.estimate(family(equal, weekly="500"))).total
    assert total[ArrangementKind.COLLECT_AND_PAY] == arrangements.NotApplicable(
        ArrangementKind.COLLECT_AND_PAY, NotApplicableReason.NO_PAYING_PARENT
    )


def test_a_year_of_one_receiving_parent_is_theirs_alone() -> None:
    ours = logic.estimate(family(children(0, 0), children(0), weekly="700"))
    each = [
        arrangements.year_of_payments(ours, ArrangementKind.DIRECT_PAY, parent)[-1].so_far.paid for parent in (0, 1)
    ]
    whole = arrangements.year_of_payments(ours, ArrangementKind.DIRECT_PAY)[-1].so_far.paid
    assert each[0] > each[1] > 0
    assert sum(each) == whole


def test_every_outcome_names_its_own_arrangement_for_each_and_for_all() -> None:
    ours = logic.estimate(family(children(0), children(0), weekly="700"))
    for outside in (None, NotApplicableReason.OUTSIDE_THE_SERVICE):
        comparison = logic.compare(ours, outside)
        for side_by_side in (*comparison.receiving_parents, comparison.total):
            assert [outcome.kind for outcome in side_by_side.values()] == list(ArrangementKind)
            direct = side_by_side[ArrangementKind.DIRECT_PAY]
            assert isinstance(direct, arrangements.NotApplicable) is (outside is not None)
