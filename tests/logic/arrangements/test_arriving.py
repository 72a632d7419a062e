"""How much arrives by each way when not everything that is due is paid."""

from decimal import Decimal
from fractions import Fraction

import logic
from logic import arrangements
from logic.codes import ArrangementKind
from tests.logic.families import TODAY, children, family

LAW = logic.law_on(TODAY, logic.Nation.ENGLAND)


def test_direct_pay_and_collect_and_pay_meet_where_96_of_100_pounds_arrive() -> None:
    found = arrangements.explore_arriving(Decimal("50.00"), LAW)
    assert arrangements.share_where_both_bring_the_same(LAW) == found.meeting.share == Fraction(96, 100)
    assert found.meeting.arrives == found.collect_and_pay.arrives == Decimal("48.00")
    rows = {row.share: row for row in found.parts}
    assert rows[Fraction(96, 100)].difference == 0
    assert rows[Fraction(98, 100)].difference == Decimal("-1.00")
    assert rows[Fraction(94, 100)].difference == Decimal("1.00")


def test_what_each_way_costs_the_paying_parent_and_brings_home_adds_up() -> None:
    found = arrangements.explore_arriving(Decimal("69.44"), LAW, Fraction(9, 10))
    assert found.direct_pay == arrangements.WayInAWeek(*map(Decimal, ("69.44", "0.00", "0.00", "69.44", "0.00")))
    assert found.collect_and_pay == arrangements.WayInAWeek(*map(Decimal, ("75.00", "12.50", "2.50", "60.00", "6.94")))
    for way in (found.direct_pay, found.collect_and_pay):
        assert way.paid - way.on_top - way.kept == way.arrives
        assert way.arrives + way.kept + way.owed == Decimal("69.44")


def test_collect_and_pay_that_brings_half_meets_direct_pay_at_half_of_96() -> None:
    found = arrangements.explore_arriving(Decimal("50.00"), LAW, Fraction(1, 2))
    assert found.collect_and_pay.arrives == Decimal("24.00")
    assert found.meeting.share == Fraction(48, 100)
    assert found.parts[0].difference == Decimal("-26.00")
    assert [part.share for part in found.parts] == sorted((part.share for part in found.parts), reverse=True)


def test_all_that_arrives_by_collect_and_pay_is_what_the_comparison_says() -> None:
    comparison = logic.compare(logic.estimate(family(children(0, 60), weekly="513.37")))
    kept = comparison.total[ArrangementKind.COLLECT_AND_PAY]
    assert isinstance(kept, arrangements.Arrangement)
    week = kept.by_period[logic.Period.WEEK]
    through = arrangements.explore_arriving(week.paid - week.fee_paid, LAW).collect_and_pay
    assert (through.paid, through.on_top, through.kept, through.arrives) == (
        week.paid,
        week.fee_paid,
        week.fee_taken,
        week.received,
    )
