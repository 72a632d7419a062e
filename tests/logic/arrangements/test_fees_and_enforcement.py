"""Fees by the week and by the day, arrears, charges, and deductions from earnings and benefits."""

from decimal import Decimal

import pytest

import logic
from logic import arrangements, scenarios
from logic.arrangements import Charge
from logic.codes import ArrangementKind, Nation, NotApplicableReason, Period
from logic.fees import CollectedArrears, Fees, fees_by_the_day, fees_by_the_week, fees_on_arrears
from tests.logic.families import TODAY, children, family

LAW = logic.law_on(TODAY)


def pounds(amount: str) -> Decimal:
    """Pounds and pence."""
    return Decimal(amount)


@pytest.mark.parametrize(
    ("weekly", "by_week", "by_day"),
    [("7.00", "1.40", "1.40"), ("100.00", "20.00", "20.02"), ("60.00", "12.00", "11.97"), ("0.00", "0.00", "0.00")],
)
def test_a_fee_by_the_day_may_differ_by_a_few_pence(weekly: str, by_week: str, by_day: str) -> None:
    assert fees_by_the_week(pounds(weekly), LAW).paid_by_payer == pounds(by_week)
    assert fees_by_the_day(pounds(weekly), LAW).paid_by_payer == pounds(by_day)


def test_day_and_week_never_differ_by_more_than_the_notice_says() -> None:
    for pence in range(0, 48_201, 7):
        weekly = Decimal(pence) / 100
        week, day = fees_by_the_week(weekly, LAW), fees_by_the_day(weekly, LAW)
        assert abs(week.paid_by_payer - day.paid_by_payer) <= pounds("0.04")
        assert week.taken_from_receiver == day.taken_from_receiver


def test_half_a_penny_of_fee_goes_up() -> None:
    assert fees_by_the_week(pounds("85.68"), LAW) == Fees(pounds("17.14"), pounds("3.43"))
    assert fees_by_the_week(pounds("0.13"), LAW) == Fees(pounds("0.03"), pounds("0.01"))
    assert fees_by_the_week(pounds("1.125"), LAW).paid_by_payer == pounds("0.23")


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


def test_both_fees_on_arrears() -> None:
    collected = fees_on_arrears(pounds("250.00"), LAW)
    assert collected == CollectedArrears(
        pounds("250.00"), pounds("50.00"), pounds("300.00"), pounds("10.00"), pounds("240.00")
    )


def test_charges_have_their_figures_and_paragraphs() -> None:
    figures = arrangements.charges(LAW)
    assert {charge: int(figure.value) for charge, figure in figures.items()} == {
        Charge.LIABILITY_ORDER: 300,
        Charge.LUMP_SUM_DEDUCTION_ORDER: 200,
        Charge.REGULAR_DEDUCTION_ORDER: 50,
        Charge.DEDUCTION_FROM_EARNINGS_ORDER: 50,
    }
    assert all(figure.citation.text for figure in figures.values())


@pytest.mark.parametrize(
    ("net", "due", "deducted", "shortfall", "left"),
    [
        ("1000.00", "400.00", "400.00", "0.00", "600.00"),
        ("1000.00", "400.01", "400.00", "0.01", "600.00"),
        ("1000.00", "0.00", "0.00", "0.00", "1000.00"),
        ("0.00", "100.00", "0.00", "100.00", "0.00"),
    ],
)
def test_sixty_per_cent_of_net_earnings_are_protected(
    net: str, due: str, deducted: str, shortfall: str, left: str
) -> None:
    deduction = arrangements.deduct_from_earnings(pounds(net), pounds(due), LAW)
    assert (deduction.deducted, deduction.shortfall, deduction.left) == (
        pounds(deducted),
        pounds(shortfall),
        pounds(left),
    )
    assert deduction.employer_may_keep == pounds("1.00")


def test_earnings_under_the_protected_sum_of_an_order_are_left_alone() -> None:
    deduction = arrangements.deduct_from_earnings(pounds("700.00"), pounds("100.00"), LAW, pounds("750.00"))
    assert (deduction.available, deduction.deducted) == (0, 0)


def test_deductions_from_benefits_carry_the_fee() -> None:
    flat = arrangements.deduct_flat_rate_from_benefits(LAW)
    assert (flat.maintenance, flat.fee, flat.together) == (pounds("7.00"), pounds("1.40"), pounds("8.40"))


def test_arrears_from_benefits_are_eight_pounds_forty_in_all() -> None:
    """The sum of SI 2013/380 Schedule 7 paragraph 3(1): it said the £1 of 2012 and a fee of 20p."""
    assert arrangements.deduct_arrears_from_benefits(LAW) == pounds("8.40")


def test_law_ahead_changes_ways_and_fees_and_not_the_amount() -> None:
    ahead = scenarios.look_ahead(family(weekly="500"))
    assert ahead.announced.announced
    today = ahead.today.total[ArrangementKind.COLLECT_AND_PAY]
    agreed = ahead.paying_as_agreed.total[ArrangementKind.COLLECT_AND_PAY]
    not_paying = ahead.not_paying.total[ArrangementKind.COLLECT_AND_PAY]
    assert isinstance(today, arrangements.Arrangement)
    assert isinstance(agreed, arrangements.Arrangement)
    assert isinstance(not_paying, arrangements.Arrangement)
    assert today.by_period[Period.WEEK] == arrangements.Payments(
        pounds("72.00"), pounds("57.60"), pounds("12.00"), pounds("2.40")
    )
    assert agreed.by_period[Period.WEEK] == arrangements.Payments(
        pounds("61.20"), pounds("58.80"), pounds("1.20"), pounds("1.20")
    )
    assert not_paying.by_period[Period.WEEK] == arrangements.Payments(
        pounds("72.00"), pounds("58.80"), pounds("12.00"), pounds("1.20")
    )
    for comparison in (ahead.paying_as_agreed, ahead.not_paying):
        assert comparison.total[ArrangementKind.DIRECT_PAY] == arrangements.NotApplicable(
            ArrangementKind.DIRECT_PAY, NotApplicableReason.ENDED_BY_ANNOUNCED_LAW
        )
        assert isinstance(comparison.total[ArrangementKind.FAMILY_BASED], arrangements.Arrangement)
    assert isinstance(ahead.today.total[ArrangementKind.DIRECT_PAY], arrangements.Arrangement)


def test_law_ahead_is_cited_for_what_it_is_in_northern_ireland_too() -> None:
    ahead = scenarios.look_ahead(family(weekly="500", nation=Nation.NORTHERN_IRELAND))
    assert "not known" in ahead.announced.figures["payer_fee"].citation.text


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
