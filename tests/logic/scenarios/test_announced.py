"""The law that is announced beside the law of today."""

from decimal import Decimal

from logic import arrangements, scenarios
from logic.codes import ArrangementKind, Nation, NotApplicableReason, Period
from tests.logic.families import family


def pounds(amount: str) -> Decimal:
    """Pounds and pence."""
    return Decimal(amount)


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
