"""How the amount moves: across a year's nights, across incomes, and what it leaves in two homes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from logic.arrangements import Arrangement, Comparison
from logic.calculation import Circumstances, Income, Trace, estimate, gross_weekly_income, weekly_amounts
from logic.codes import ArrangementKind, Period, Rate
from logic.law import Law, law_on
from logic.money import MOST_NIGHTS, to_penny
from logic.typed_text import plain_typed, read_whole_number

WHOLE = Fraction(1)
PENNY = Decimal("0.01")
STEPS_IN_A_RATE = 4
MOST_CHILDREN_AT_HOME = 3


class NightsStretch(NamedTuple):
    """Nights a year, from and to, over which nothing changes, and what is due in all each week."""

    code: str
    low: int
    high: int
    weekly: Decimal


class NightsEdge(NamedTuple):
    """The nearest change in one direction: so many nights away, at so many nights, and what is due there."""

    nights_away: int
    at: int
    weekly: Decimal


class NightsView(NamedTuple):
    """One child's year: every stretch, the one the child is in, and the nearest other amount on either side."""

    nights: int
    stretches: tuple[NightsStretch, ...]
    here: NightsStretch
    fewer: NightsEdge | None
    more: NightsEdge | None

    @property
    def nothing_changes(self) -> bool:
        """Whether the amount is the same at any number of nights."""
        return self.fewer is None and self.more is None


def _with_nights(circumstances: Circumstances, parent: int, child: int, nights: int) -> Circumstances:
    family = circumstances.receiving_parents[parent]
    children = list(family.children)
    children[child] = children[child].model_copy(update={"nights": nights})
    parents = list(circumstances.receiving_parents)
    parents[parent] = family.model_copy(update={"children": tuple(children)})
    return circumstances.model_copy(update={"receiving_parents": tuple(parents)})


def _weekly(circumstances: Circumstances) -> Decimal:
    return sum(weekly_amounts(circumstances), Decimal(0))


def explore_nights(
    circumstances: Circumstances, parent: int = 0, child: int = 0, nights: int | None = None
) -> NightsView:
    """Work out the amount in each band of one child's nights, all else as it is; `nights` looks at others than its own.

    The bands are those of Child Support Act 1991 Sch 1 para 7(4); inside one nothing changes. A band that nights in
    local authority care leave no room for is not shown, and `nights` must leave that room too. `parent` and `child` are
    places from 0. Raises as `estimate` does, and IndexError for no such child.
    """
    looked_at = circumstances.receiving_parents[parent].children[child].nights if nights is None else nights
    free = MOST_NIGHTS - circumstances.receiving_parents[parent].children[child].local_authority_nights
    bands = law_on(circumstances.on, circumstances.nation).shared_care.bands
    stretches = tuple(
        NightsStretch(
            band.code,
            band.low,
            min(band.high, free),
            _weekly(_with_nights(circumstances, parent, child, band.low)),
        )
        for band in bands
        if band.low <= free
    )
    place = next(at for at, stretch in enumerate(stretches) if stretch.low <= looked_at <= stretch.high)
    here = stretches[place]
    below = next((stretch for stretch in reversed(stretches[:place]) if stretch.weekly != here.weekly), None)
    above = next((stretch for stretch in stretches[place + 1 :] if stretch.weekly != here.weekly), None)
    return NightsView(
        looked_at,
        stretches,
        here,
        NightsEdge(looked_at - below.high, below.high, below.weekly) if below else None,
        NightsEdge(above.low - looked_at, above.low, above.weekly) if above else None,
    )


class IncomePoint(NamedTuple):
    """A weekly gross income, why it is shown, and what is due each week for 0, 1, 2 and 3 children at home."""

    code: str
    weekly_income: Decimal
    rate: Rate
    weekly: Decimal
    by_children_at_home: tuple[Decimal, ...]


def _at_income(circumstances: Circumstances, weekly_income: Decimal) -> Circumstances:
    return circumstances.model_copy(update={"income": Income(amount=weekly_income, period=Period.WEEK)})


def _income_point(circumstances: Circumstances, code: str, weekly_income: Decimal) -> IncomePoint:
    at_income = _at_income(circumstances, weekly_income)
    estimated = estimate(at_income)
    by_children = tuple(
        _weekly(at_income.model_copy(update={"relevant_other_children": children}))
        for children in range(MOST_CHILDREN_AT_HOME + 1)
    )
    return IncomePoint(code, weekly_income, estimated.rate, estimated.weekly, by_children)


def weekly_income(income: Income, law: Law) -> Decimal:
    """Give an income's gross pounds a week after its pension contributions, to the penny, for showing."""
    return to_penny(gross_weekly_income(income, law, Trace(law.citations)))


def explore_incomes(circumstances: Circumstances) -> tuple[IncomePoint, ...]:
    """Work out the amount at the incomes where something changes, and round the person's own, lowest first.

    The marks are the ends of the rates (Sch 1 paras 2 to 5 and 10(3)) and, where income is known, a quarter less and a
    quarter more than it, which is when an income counts as changed (regulation 34(2)). Raises DateNotModelledError.
    """
    law = law_on(circumstances.on, circumstances.nation)
    marks = {
        to_penny(law.flat_up_to): "flat_ends",
        to_penny(law.reduced_below): "basic_begins",
        to_penny(law.basic_plus_over): "basic_plus_begins",
        to_penny(law.income_cap): "cap",
    }
    if circumstances.income is not None:
        own = Fraction(weekly_income(circumstances.income, law))
        change = law.figure("change_of_income")
        marks |= {
            to_penny(own * (WHOLE - change)): "quarter_less",
            to_penny(own): "own",
            to_penny(own * (WHOLE + change)): "quarter_more",
        }
    return tuple(_income_point(circumstances, marks[income], income) for income in sorted(marks))


def income_curve(circumstances: Circumstances) -> tuple[tuple[Decimal, Decimal], ...]:
    """Give pounds of income and of maintenance a week from nothing to the cap, for a chart.

    Raises DateNotModelledError for a day whose law is not modelled. There are points where a rate ends and at even
    steps between. Within a rate the amount is in proportion, but where a least amount holds it up.
    """
    law = law_on(circumstances.on, circumstances.nation)
    ends = (law.flat_up_to, law.reduced_below, law.basic_plus_over, law.income_cap)
    steps = {
        to_penny(low + (high - low) * Fraction(step, STEPS_IN_A_RATE))
        for low, high in pairwise(ends)
        for step in range(STEPS_IN_A_RATE + 1)
    }
    incomes = sorted(steps | {Decimal(0), to_penny(law.nil_below) - PENNY, to_penny(law.nil_below)})
    return tuple((income, _weekly(_at_income(circumstances, income))) for income in incomes)


class Home(NamedTuple):
    """One home's money for a month, in pounds: what comes in after tax, and what it costs to run."""

    money_in: Decimal
    costs: Decimal


class HomesLeft(NamedTuple):
    """What each home has left in a month once maintenance and fees have moved."""

    paying: Decimal
    receiving: Decimal


def two_homes(
    paying: Home, receiving: Home, comparison: Comparison, receiving_parent: int | None = None
) -> Mapping[ArrangementKind, HomesLeft]:
    """Work out what is left in each home in a month under each arrangement that applies.

    The receiving home is that of one receiving parent, by place from 0, or of all of them together; raises IndexError
    for one who is not there. A negative sum is a month that does not add up.
    """
    left = {}
    arriving = comparison.total if receiving_parent is None else comparison.receiving_parents[receiving_parent]
    for kind, outcome in comparison.total.items():
        received = arriving[kind]
        if isinstance(outcome, Arrangement) and isinstance(received, Arrangement):
            left[kind] = HomesLeft(
                paying.money_in - paying.costs - outcome.by_period[Period.MONTH].paid,
                receiving.money_in - receiving.costs + received.by_period[Period.MONTH].received,
            )
    return left


class NightsNoted(NamedTuple):
    """Nights noted in so many months, added up, with the band that as many in a whole year fall in."""

    months: int
    total: int
    low: int
    high: int


MOST_NIGHTS_IN_A_MONTH = 31


def add_up_nights(typed: Sequence[str], law: Law) -> NightsNoted | None:
    """Add up the months that hold nights as typed; None when one cannot be a number of nights in a month."""
    total, filled = 0, [month for month in typed if plain_typed(month)]
    for month in filled:
        nights = read_whole_number(month)
        if nights is None or nights > MOST_NIGHTS_IN_A_MONTH:
            return None
        total += nights
    band = law.shared_care.band_of(min(total, MOST_NIGHTS))
    return NightsNoted(len(filled), total, band.low, band.high)
