"""How the amount moves: with nights, with income, and between two homes."""

from decimal import Decimal

import pytest

import logic
from logic import scenarios
from logic.codes import ArrangementKind
from tests.logic.families import TODAY, amount, children, family

LAW = logic.law_on(TODAY)


def test_a_payer_who_believes_that_54_nights_bring_another_seventh_than_60() -> None:
    at_60, at_54 = (scenarios.explore_nights(family(children(nights), weekly="500")) for nights in (60, 54))
    assert at_60.here == at_54.here == scenarios.NightsStretch("one_night_a_week", 52, 103, Decimal("51.43"))
    assert at_60.fewer == scenarios.NightsEdge(9, 51, Decimal("60.00"))
    assert at_60.more == scenarios.NightsEdge(44, 104, Decimal("42.86"))
    assert at_54.fewer == scenarios.NightsEdge(3, 51, Decimal("60.00"))


@pytest.mark.slow
def test_nothing_changes_inside_a_band_on_any_night_of_the_year() -> None:
    for nights in range(367):
        view = scenarios.explore_nights(family(children(nights, 0), weekly="640"))
        assert str(view.here.weekly) == amount(children(nights, 0), weekly="640"), nights
        assert view.stretches == scenarios.explore_nights(family(children(0, 0), weekly="640")).stretches


def test_the_edges_stand_at_52_104_156_and_175() -> None:
    stretches = scenarios.explore_nights(family(children(0), weekly="500")).stretches
    assert [stretch.low for stretch in stretches] == [0, 52, 104, 156, 175]
    assert [stretch.high for stretch in stretches] == [51, 103, 155, 174, 366]


def test_the_first_and_the_last_band_have_an_edge_on_one_side_alone() -> None:
    first = scenarios.explore_nights(family(children(0), weekly="500"))
    last = scenarios.explore_nights(family(children(366), weekly="500"))
    assert (first.fewer, last.more) == (None, None)
    assert first.more == scenarios.NightsEdge(52, 52, Decimal("51.43"))
    assert last.fewer == scenarios.NightsEdge(192, 174, Decimal("34.29"))


def test_one_childs_nights_move_while_the_others_stay() -> None:
    view = scenarios.explore_nights(family(children(0, 110), weekly="500"), child=1)
    assert view.nights == 110
    assert [str(stretch.weekly) for stretch in view.stretches][:2] == ["80.00", "74.29"]


def test_bands_that_nights_in_care_leave_no_room_for_are_not_shown() -> None:
    parent = {"children": [{"nights": 10, "local_authority_nights": 250}]}
    assert [stretch.high for stretch in scenarios.explore_nights(family(parent, weekly="500")).stretches] == [
        51,
        103,
        116,
    ]


def test_incomes_are_shown_where_something_changes_and_a_quarter_either_way() -> None:
    points = scenarios.explore_incomes(family(children(0), weekly="500"))
    assert [(point.code, str(point.weekly_income)) for point in points] == [
        ("flat_ends", "100.00"),
        ("basic_begins", "200.00"),
        ("quarter_less", "375.00"),
        ("own", "500.00"),
        ("quarter_more", "625.00"),
        ("basic_plus_begins", "800.00"),
        ("cap", "3000.00"),
    ]
    own = points[3]
    assert str(own.weekly) == "60.00"
    assert [str(each) for each in own.by_children_at_home] == ["60.00", "53.40", "51.60", "50.40"]


def test_without_an_income_only_the_marks_of_the_law_are_shown() -> None:
    codes = [point.code for point in scenarios.explore_incomes(family(children(0)))]
    assert codes == ["flat_ends", "basic_begins", "basic_plus_begins", "cap"]


def test_an_income_that_is_a_mark_itself_is_shown_once_as_the_persons_own() -> None:
    codes = [point.code for point in scenarios.explore_incomes(family(children(0), weekly="800"))]
    assert codes.count("own") == 1
    assert "basic_plus_begins" not in codes


def test_a_monthly_income_less_its_pension_is_shown_by_the_week() -> None:
    income = logic.Income(amount=Decimal("2100.00"), pension=Decimal("100.00"), period=logic.Period.MONTH)
    assert str(scenarios.weekly_income(income, logic.law_on(TODAY))) == "460.27"


def test_the_curve_runs_from_nothing_to_the_cap_and_meets_the_estimate() -> None:
    curve = scenarios.income_curve(family(children(0), weekly="500"))
    assert curve[0] == (Decimal("0.00"), Decimal("0.00"))
    assert curve[-1] == (Decimal("3000.00"), Decimal("294.00"))
    assert [weekly for income, weekly in curve if income < 7] == [0, 0]
    assert {weekly for income, weekly in curve if 7 <= income <= 100} == {Decimal("7.00")}
    for income, weekly in curve[::8]:
        assert str(weekly) == amount(children(0), weekly=str(income))


def test_two_homes_under_each_arrangement() -> None:
    comparison = logic.compare(logic.estimate(family(children(0), weekly="500")))
    paying = scenarios.Home(Decimal("1800.00"), Decimal("1500.00"))
    receiving = scenarios.Home(Decimal("1400.00"), Decimal("1700.00"))
    left = scenarios.two_homes(paying, receiving, comparison)
    assert left[ArrangementKind.DIRECT_PAY] == scenarios.HomesLeft(Decimal("40.00"), Decimal("-40.00"))
    assert left[ArrangementKind.COLLECT_AND_PAY] == scenarios.HomesLeft(Decimal("-12.00"), Decimal("-50.40"))


def test_an_arrangement_that_does_not_apply_leaves_nothing_to_show() -> None:
    comparison = logic.compare(
        logic.estimate(family({"children": [{"nights": 182, "equal_day_to_day_care": True}]}, weekly="500"))
    )
    home = scenarios.Home(Decimal(0), Decimal(0))
    assert ArrangementKind.COLLECT_AND_PAY not in scenarios.two_homes(home, home, comparison)


@pytest.mark.parametrize("nights", [51, 52, 103, 104, 155, 156, 174, 175])
def test_both_sides_of_every_edge(nights: int) -> None:
    view = scenarios.explore_nights(family(children(nights), weekly="500"))
    assert view.here.low <= nights <= view.here.high
    for edge in (view.fewer, view.more):
        if edge is not None:
            assert str(edge.weekly) == amount(children(edge.at), weekly="500")
            assert abs(edge.at - nights) == edge.nights_away


@pytest.mark.parametrize("month", ["some", "32", "-1"])
def test_a_month_with_no_number_of_nights_adds_up_to_nothing_known(month: str) -> None:
    assert scenarios.add_up_nights(["8", month], LAW) is None
    noted = scenarios.add_up_nights(["8", "", "31"], LAW)
    assert noted is not None
    assert (noted.months, noted.total) == (2, 39)


def test_for_a_parent_on_low_pay_no_number_of_nights_changes_the_amount() -> None:
    assert scenarios.explore_nights(family(children(60), weekly="80"), 0, 0).nothing_changes
    assert not scenarios.explore_nights(family(children(60), weekly="500"), 0, 0).nothing_changes
