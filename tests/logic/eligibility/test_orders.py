"""An order or agreement keeps the service out for a year, for good, or not at all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

import logic
from logic import eligibility
from logic.eligibility import (
    ChildFacts,
    EligibilityBar,
    EligibilityFacts,
    MaintenanceOrder,
    OrderAge,
    OrderKind,
    Verdict,
    order_bar_ends,
)
from logic.eligibility.orders import order_bar, order_bar_by_age

TODAY = date(2026, 11, 26)
LAW = logic.law_on(TODAY)
PLAIN = EligibilityFacts(on=TODAY, children=(ChildFacts(8),))


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


def test_an_order_of_which_no_day_is_known_bars_as_its_age_says() -> None:
    for age in OrderAge:
        order = MaintenanceOrder(OrderKind.COURT_ORDER, age=age)
        assert order_bar(order, [8], TODAY, LAW) == order_bar_by_age(order)
