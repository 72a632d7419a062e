"""A decision letter beside our working: where they agree, where they part, and the likely reason."""

from decimal import Decimal
from typing import Any

import pytest

from logic import decisions, estimate
from logic.decisions import Letter, LetterItem, LetterReason
from logic.fees import fees_by_the_week
from tests.logic.families import children, family

YEARLY = {"amount": "36500", "period": "year"}


def lines(letter: Letter, *parents: dict[str, Any], **facts: Any) -> dict[LetterItem, decisions.LetterLine]:
    """The lines of a check, by item."""
    facts.setdefault("income", YEARLY)
    return {line.item: line for line in decisions.check_letter(family(*parents, **facts), letter)}


def test_a_letter_that_agrees_agrees_line_by_line() -> None:
    letter = Letter(Decimal("700.00"), 1, 0, ("one_night_a_week",), Decimal("72.00"), Decimal("14.40"))
    checked = lines(letter, children(60))
    assert set(checked) == set(LetterItem)
    assert all(line.agrees and not line.reasons for line in checked.values())


def test_only_what_the_letter_says_is_checked() -> None:
    assert lines(Letter()) == {}
    assert set(lines(Letter(qualifying_children=1))) == {LetterItem.QUALIFYING_CHILDREN}


@pytest.mark.parametrize(
    ("facts", "theirs", "reasons"),
    [
        ({}, "700.01", [LetterReason.PENNY_ROUNDING]),
        ({}, "650.00", [LetterReason.INCOME_FROM_ANOTHER_YEAR]),
        ({}, "701.92", [LetterReason.INCOME_BY_52_WEEKS, LetterReason.INCOME_FROM_ANOTHER_YEAR]),
        (
            {"income": {"amount": "2600", "period": "month"}},
            "600.00",
            [LetterReason.INCOME_BY_52_WEEKS, LetterReason.INCOME_FROM_ANOTHER_YEAR],
        ),
        (
            {"income": {**YEARLY, "pension": "3650"}},
            "700.00",
            [LetterReason.PENSION_NOT_TAKEN_OFF, LetterReason.INCOME_FROM_ANOTHER_YEAR],
        ),
        (
            {"income": {"amount": "4000"}},
            "4000.00",
            [LetterReason.CAP_NOT_SHOWN, LetterReason.INCOME_FROM_ANOTHER_YEAR],
        ),
        (
            {"special_expenses": [{"kind": "contact", "weekly": "50"}]},
            "700.00",
            [LetterReason.VARIATION_NOT_MADE, LetterReason.INCOME_FROM_ANOTHER_YEAR],
        ),
        ({"income": {"amount": "700"}}, "690.00", [LetterReason.INCOME_FROM_ANOTHER_YEAR]),
    ],
)
def test_an_income_that_differs_has_likely_reasons(
    facts: dict[str, Any], theirs: str, reasons: list[LetterReason]
) -> None:
    line = lines(Letter(gross_weekly_income=Decimal(theirs)), **facts)[LetterItem.GROSS_WEEKLY_INCOME]
    assert not line.agrees
    assert list(line.reasons) == reasons


EQUAL = {"children": [{"nights": 0}, {"nights": 180, "equal_day_to_day_care": True}]}


@pytest.mark.parametrize(
    ("parent", "theirs", "reasons"),
    [
        (children(0, 0), 1, [LetterReason.CHILD_NOT_COUNTED]),
        (children(0), 2, [LetterReason.CHILDREN_OF_OTHER_CASES]),
        (EQUAL, 2, [LetterReason.EQUAL_CARE_NOT_ACCEPTED, LetterReason.CHILDREN_OF_OTHER_CASES]),
        (EQUAL, 3, [LetterReason.CHILDREN_OF_OTHER_CASES]),
    ],
)
def test_children_that_differ_have_likely_reasons(
    parent: dict[str, Any], theirs: int, reasons: list[LetterReason]
) -> None:
    line = lines(Letter(qualifying_children=theirs), parent)[LetterItem.QUALIFYING_CHILDREN]
    assert list(line.reasons) == reasons


def test_other_children_that_differ_turn_on_child_benefit() -> None:
    line = lines(Letter(relevant_other_children=1))[LetterItem.RELEVANT_OTHER_CHILDREN]
    assert line.reasons == (LetterReason.CHILD_BENEFIT_DECIDES,)


@pytest.mark.parametrize(
    ("theirs", "reasons"),
    [
        ("one_night_a_week", [LetterReason.ONE_NIGHT_A_WEEK_ASSUMED, LetterReason.NIGHTS_NOT_SHOWN]),
        ("under_52", [LetterReason.NIGHTS_NOT_SHOWN]),
    ],
)
def test_nights_that_differ_have_likely_reasons(theirs: str, reasons: list[LetterReason]) -> None:
    line = lines(Letter(nights_bands=(theirs,)), children(110))[LetterItem.NIGHTS_BAND]
    assert line.ours == ("two_nights_a_week",)
    assert list(line.reasons) == reasons


def test_children_cared_for_equally_have_no_band() -> None:
    assert lines(Letter(nights_bands=("under_52",)), EQUAL)[LetterItem.NIGHTS_BAND].agrees


@pytest.mark.parametrize(
    ("theirs", "reason"),
    [
        ("84.01", LetterReason.PENNY_ROUNDING),
        ("100.80", LetterReason.AMOUNT_WITH_FEE),
        ("336.00", LetterReason.AMOUNT_FOR_ANOTHER_PERIOD),
        ("364.00", LetterReason.AMOUNT_FOR_ANOTHER_PERIOD),
        ("90.00", LetterReason.ARREARS_MAY_BE_ADDED),
        ("80.00", LetterReason.NOT_EXPLAINED),
    ],
)
def test_an_amount_that_differs_has_a_likely_reason(theirs: str, reason: LetterReason) -> None:
    line = lines(Letter(weekly_amount=Decimal(theirs)))[LetterItem.WEEKLY_AMOUNT]
    assert line.ours == Decimal("84.00")
    assert line.reasons == (reason,)


def test_an_amount_that_follows_from_a_line_above_says_so() -> None:
    checked = lines(Letter(qualifying_children=2, weekly_amount=Decimal("112.00")))
    assert checked[LetterItem.WEEKLY_AMOUNT].reasons == (LetterReason.FOLLOWS_FROM_LINES_ABOVE,)


@pytest.mark.parametrize(
    ("fee", "reasons"),
    [
        ("16.80", ()),
        ("20.02", (LetterReason.NOT_EXPLAINED,)),
    ],
)
def test_a_fee_is_checked_against_our_amount(fee: str, reasons: tuple[LetterReason, ...]) -> None:
    assert lines(Letter(collection_fee=Decimal(fee)))[LetterItem.COLLECTION_FEE].reasons == reasons


def test_a_fee_by_the_day_is_explained_by_the_letters_own_amount() -> None:
    letter = Letter(weekly_amount=Decimal("100.00"), collection_fee=Decimal("20.02"))
    assert lines(letter)[LetterItem.COLLECTION_FEE].reasons == (LetterReason.FEE_BY_THE_DAY,)


def test_a_letter_is_about_one_receiving_parent() -> None:
    both = family(children(0), children(0), income=YEARLY)
    letter = Letter(weekly_amount=Decimal("56.00"))
    assert decisions.check_letter(both, letter, receiving_parent=1)[0].agrees
    with pytest.raises(IndexError):
        decisions.check_letter(both, letter, receiving_parent=2)


@pytest.mark.parametrize("counted", [2, 3])
def test_a_letter_about_one_of_two_families_may_count_its_own_children_or_all(counted: int) -> None:
    (line,) = lines(Letter(qualifying_children=counted), children(0, 0), children(0)).values()
    assert line.agrees


def test_a_letter_that_leaves_a_child_of_its_own_family_out_still_differs() -> None:
    (line,) = lines(Letter(qualifying_children=1), children(0, 0), children(0)).values()
    assert not line.agrees
    assert line.ours == 2
    assert line.reasons == (LetterReason.CHILD_NOT_COUNTED,)


@pytest.mark.parametrize("collected", [False, None])
def test_no_fee_on_direct_pay_agrees(collected: bool | None) -> None:
    letter = Letter(weekly_amount=Decimal("84.00"), collection_fee=Decimal("0.00"), collected=collected)
    assert lines(letter, children(0))[LetterItem.COLLECTION_FEE].agrees


def test_a_fee_on_direct_pay_is_asked_about() -> None:
    letter = Letter(weekly_amount=Decimal("84.00"), collection_fee=Decimal("16.80"), collected=False)
    line = lines(letter, children(0))[LetterItem.COLLECTION_FEE]
    assert (line.ours, line.reasons) == (Decimal("0.00"), (LetterReason.NO_FEE_WITHOUT_COLLECTION,))


def test_no_fee_differs_where_the_service_collects() -> None:
    letter = Letter(weekly_amount=Decimal("84.00"), collection_fee=Decimal("0.00"), collected=True)
    assert not lines(letter, children(0))[LetterItem.COLLECTION_FEE].agrees


@pytest.mark.parametrize("collected", [True, False])
@pytest.mark.parametrize("nights", [0, 51, 52, 104, 156, 175])
@pytest.mark.parametrize("income", ["6.99", "100", "199.99", "200", "500", "800", "2999", "3500"])
@pytest.mark.parametrize("families", [(1,), (2,), (1, 2), (2, 1, 1)])
def test_a_right_letter_never_differs(families: tuple[int, ...], income: str, nights: int, collected: bool) -> None:
    circumstances = family(*(children(*[nights] * count) for count in families), income={"amount": income})
    ours = estimate(circumstances)
    bands = ours.law.shared_care
    for place, parent in enumerate(ours.receiving_parents):
        letter = Letter(
            gross_weekly_income=ours.gross_weekly_income,
            qualifying_children=parent.children,
            relevant_other_children=0,
            nights_bands=(bands.band_of(nights).code,) * families[place],
            weekly_amount=parent.weekly,
            collection_fee=fees_by_the_week(parent.weekly, ours.law).paid_by_payer if collected else Decimal("0.00"),
            collected=collected,
        )
        assert all(line.agrees for line in decisions.check_letter(circumstances, letter, place))


def test_an_income_nobody_told_or_told_in_parts_has_no_conversion_of_ours_to_blame() -> None:
    """A pensioner's letter names an income; so does that of a parent who put theirs together."""
    letter = Letter(gross_weekly_income=Decimal("650.00"))
    untold = lines(letter, income=None, benefits=["state_pension"])[LetterItem.GROSS_WEEKLY_INCOME]
    parts = {"parts": [{"kind": "regular_pay", "amount": "700"}]}
    in_parts = lines(letter, income=parts)[LetterItem.GROSS_WEEKLY_INCOME]
    assert untold.reasons == in_parts.reasons == (LetterReason.INCOME_FROM_ANOTHER_YEAR,)
