"""Checking a decision letter: its figures beside ours, line by line, with likely reasons where they part."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from logic.calculation import Circumstances, Estimate, Income, estimate
from logic.codes import Period
from logic.fees import fees_by_the_day, fees_by_the_week
from logic.money import WEEKLY_PART, WEEKS_PAID, from_pence, part_of_pence, to_penny

PENNY = Decimal("0.01")


class LetterItem(StrEnum):
    """A line of a decision letter."""

    GROSS_WEEKLY_INCOME = "gross_weekly_income"
    QUALIFYING_CHILDREN = "qualifying_children"
    RELEVANT_OTHER_CHILDREN = "relevant_other_children"
    NIGHTS_BAND = "nights_band"
    WEEKLY_AMOUNT = "weekly_amount"
    COLLECTION_FEE = "collection_fee"


class LetterReason(StrEnum):
    """Why a letter may differ from our working: likely, never certain."""

    INCOME_FROM_ANOTHER_YEAR = "income_from_another_year"
    INCOME_BY_52_WEEKS = "income_by_52_weeks"
    PENSION_NOT_TAKEN_OFF = "pension_not_taken_off"
    VARIATION_NOT_MADE = "variation_not_made"
    CAP_NOT_SHOWN = "cap_not_shown"
    PENNY_ROUNDING = "penny_rounding"
    CHILD_NOT_COUNTED = "child_not_counted"
    CHILDREN_OF_OTHER_CASES = "children_of_other_cases"
    EQUAL_CARE_NOT_ACCEPTED = "equal_care_not_accepted"
    CHILD_BENEFIT_DECIDES = "child_benefit_decides"
    ONE_NIGHT_A_WEEK_ASSUMED = "one_night_a_week_assumed"
    NIGHTS_NOT_SHOWN = "nights_not_shown"
    FOLLOWS_FROM_LINES_ABOVE = "follows_from_lines_above"
    AMOUNT_FOR_ANOTHER_PERIOD = "amount_for_another_period"
    AMOUNT_WITH_FEE = "amount_with_fee"
    ARREARS_MAY_BE_ADDED = "arrears_may_be_added"
    FEE_BY_THE_DAY = "fee_by_the_day"
    NO_FEE_WITHOUT_COLLECTION = "no_fee_without_collection"
    NOT_EXPLAINED = "not_explained"


@dataclass(frozen=True, slots=True)
class Letter:
    """The figures copied from a letter about one receiving parent; None for what it does not say.

    Money in pounds and pence a week. `nights_bands` holds one band code for each of their children. `collected` tells
    whether the service collects the money: only then is there a fee.
    """

    gross_weekly_income: Decimal | None = None
    qualifying_children: int | None = None
    relevant_other_children: int | None = None
    nights_bands: tuple[str, ...] | None = None
    weekly_amount: Decimal | None = None
    collection_fee: Decimal | None = None
    collected: bool | None = None


class LetterLine(NamedTuple):
    """One line of the letter beside ours, with likely reasons when they part."""

    item: LetterItem
    ours: Decimal | int | tuple[str, ...] | None
    theirs: Decimal | int | tuple[str, ...]
    agrees: bool
    reasons: tuple[LetterReason, ...] = ()


def check_letter(circumstances: Circumstances, letter: Letter, receiving_parent: int = 0) -> tuple[LetterLine, ...]:
    """Set a letter's figures beside our working for one receiving parent, counted from 0.

    Raises as `estimate` does, and IndexError for a receiving parent who is not there.
    """
    ours = estimate(circumstances)
    lines = list(_facts(ours, letter, receiving_parent))
    facts_agree = all(line.agrees for line in lines)
    weekly = ours.receiving_parents[receiving_parent].weekly
    if letter.weekly_amount is not None:
        reasons = _amount_reasons(weekly, letter.weekly_amount, facts_agree, ours)
        lines.append(_line(LetterItem.WEEKLY_AMOUNT, weekly, letter.weekly_amount, reasons))
    if letter.collection_fee is not None:
        lines.append(_fee_line(ours, weekly, letter, letter.collection_fee))
    return tuple(lines)


def _fee_line(ours: Estimate, weekly: Decimal, letter: Letter, theirs: Decimal) -> LetterLine:
    """Set a letter's fee beside ours. Without collection there is none, and no fee at all says that nobody collects."""
    base = letter.weekly_amount if letter.weekly_amount is not None else weekly
    if letter.collected is False or (letter.collected is None and not theirs):
        reason = LetterReason.NO_FEE_WITHOUT_COLLECTION
        return _line(LetterItem.COLLECTION_FEE, Decimal("0.00"), theirs, [reason])
    by_day = fees_by_the_day(base, ours.law).paid_by_payer
    reason = LetterReason.FEE_BY_THE_DAY if theirs == by_day else LetterReason.NOT_EXPLAINED
    return _line(LetterItem.COLLECTION_FEE, fees_by_the_week(base, ours.law).paid_by_payer, theirs, [reason])


def _line(
    item: LetterItem,
    ours: Decimal | int | tuple[str, ...] | None,
    theirs: Decimal | int | tuple[str, ...],
    reasons: Iterable[LetterReason],
) -> LetterLine:
    agrees = ours == theirs
    return LetterLine(item, ours, theirs, agrees, () if agrees else tuple(dict.fromkeys(reasons)))


def _facts(ours: Estimate, letter: Letter, receiving_parent: int) -> Iterator[LetterLine]:
    circumstances = ours.circumstances
    if letter.gross_weekly_income is not None:
        yield _line(
            LetterItem.GROSS_WEEKLY_INCOME,
            ours.gross_weekly_income,
            letter.gross_weekly_income,
            _income_reasons(ours, letter.gross_weekly_income),
        )
    if letter.qualifying_children is not None:
        # A letter about one of several families may count its own children, or all that the amount is shared between.
        of_this_family = ours.receiving_parents[receiving_parent].children
        of_all = sum(parent.children for parent in ours.receiving_parents)
        counted = of_all if letter.qualifying_children > of_this_family else of_this_family
        yield _line(
            LetterItem.QUALIFYING_CHILDREN,
            counted,
            letter.qualifying_children,
            _children_reasons(ours, counted, letter.qualifying_children),
        )
    if letter.relevant_other_children is not None:
        yield _line(
            LetterItem.RELEVANT_OTHER_CHILDREN,
            circumstances.relevant_other_children,
            letter.relevant_other_children,
            [LetterReason.CHILD_BENEFIT_DECIDES],
        )
    if letter.nights_bands is not None:
        bands = ours.law.shared_care
        children = circumstances.receiving_parents[receiving_parent].children
        own = tuple(bands.band_of(child.nights).code for child in children if not child.equal_day_to_day_care)
        reasons = [LetterReason.NIGHTS_NOT_SHOWN]
        if bands.bands[1].code in letter.nights_bands:
            reasons.insert(0, LetterReason.ONE_NIGHT_A_WEEK_ASSUMED)
        yield _line(LetterItem.NIGHTS_BAND, own, letter.nights_bands, reasons)


def _income_reasons(ours: Estimate, theirs: Decimal) -> Iterator[LetterReason]:
    if ours.gross_weekly_income is not None and abs(theirs - ours.gross_weekly_income) <= PENNY:
        yield LetterReason.PENNY_ROUNDING
        return
    stated = ours.circumstances.income
    if stated:
        if stated.amount is not None:
            yield from _conversion_reasons(stated.amount, stated, theirs)
        if theirs > ours.law.income_cap:
            yield LetterReason.CAP_NOT_SHOWN
    if any(outcome.counts for outcome in ours.variations):
        yield LetterReason.VARIATION_NOT_MADE
    yield LetterReason.INCOME_FROM_ANOTHER_YEAR


def _conversion_reasons(own_income: Decimal, stated: Income, theirs: Decimal) -> Iterator[LetterReason]:
    amounts = {Fraction(own_income), Fraction(own_income - stated.pension)}
    if stated.period in (Period.MONTH, Period.YEAR):
        by_52_weeks = WEEKS_PAID[stated.period]
        if any(abs(to_penny(amount / by_52_weeks) - theirs) <= PENNY for amount in amounts):
            yield LetterReason.INCOME_BY_52_WEEKS
    before_pension = to_penny(Fraction(own_income) * WEEKLY_PART[stated.period])
    if stated.pension and abs(before_pension - theirs) <= PENNY:
        yield LetterReason.PENSION_NOT_TAKEN_OFF


def _children_reasons(ours: Estimate, counted: int, theirs: int) -> Iterator[LetterReason]:
    everyone = sum(len(parent.children) for parent in ours.circumstances.receiving_parents)
    if theirs > counted:
        if theirs <= everyone:
            yield LetterReason.EQUAL_CARE_NOT_ACCEPTED
        yield LetterReason.CHILDREN_OF_OTHER_CASES
    else:
        yield LetterReason.CHILD_NOT_COUNTED


def _amount_reasons(weekly: Decimal, theirs: Decimal, facts_agree: bool, ours: Estimate) -> Iterator[LetterReason]:
    if abs(weekly - theirs) <= PENNY:
        yield LetterReason.PENNY_ROUNDING
        return
    with_fee = {
        weekly + fees_by_the_week(weekly, ours.law).paid_by_payer,
        weekly + fees_by_the_day(weekly, ours.law).paid_by_payer,
    }
    pence = int(weekly.scaleb(2))
    other_periods = {
        from_pence(part_of_pence(pence, WEEKS_PAID[period]))
        for period in (Period.FORTNIGHT, Period.FOUR_WEEKS, Period.MONTH, Period.YEAR)
    }
    if theirs in with_fee:
        yield LetterReason.AMOUNT_WITH_FEE
    elif theirs in other_periods:
        yield LetterReason.AMOUNT_FOR_ANOTHER_PERIOD
    elif not facts_agree:
        yield LetterReason.FOLLOWS_FROM_LINES_ABOVE
    elif theirs > weekly:
        yield LetterReason.ARREARS_MAY_BE_ADDED
    else:
        yield LetterReason.NOT_EXPLAINED
