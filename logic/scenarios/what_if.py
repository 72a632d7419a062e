"""What if: the same case with other nights, a little more or less income, or one child more."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from logic.calculation import (
    Child,
    Circumstances,
    Income,
    ReceivingParent,
    Trace,
    gross_weekly_income,
    weekly_amounts,
)
from logic.codes import Period
from logic.law import NightsBand, law_on
from logic.money import MOST_NIGHTS, to_penny
from logic.scenarios.nights_and_incomes import NightsStretch


class IncomeStep(StrEnum):
    """How an income differs from the one that was told. A quarter is when a change counts: regulation 34(2)."""

    QUARTER_LESS = "quarter_less"
    TENTH_LESS = "tenth_less"
    AS_TOLD = "as_told"
    TENTH_MORE = "tenth_more"
    QUARTER_MORE = "quarter_more"


_SHARE = {
    IncomeStep.QUARTER_LESS: Fraction(3, 4),
    IncomeStep.TENTH_LESS: Fraction(9, 10),
    IncomeStep.AS_TOLD: Fraction(1),
    IncomeStep.TENTH_MORE: Fraction(11, 10),
    IncomeStep.QUARTER_MORE: Fraction(5, 4),
}


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What differs from a case as it was told.

    `band` is the code of a band of nights for every child of one receiving parent (`parent`, by place), None for the
    nights as told; `child_in_payment` adds a child there, `child_at_home` one who lives with the paying parent.
    """

    parent: int = 0
    band: str | None = None
    income: IncomeStep = IncomeStep.AS_TOLD
    child_in_payment: bool = False
    child_at_home: bool = False

    @property
    def is_as_told(self) -> bool:
        """Whether nothing differs."""
        return self == WhatIf(self.parent)


def bands_within_reach(circumstances: Circumstances, parent: int) -> tuple[NightsBand, ...]:
    """Give the bands of nights that every child of a receiving parent has room for beside nights in council care.

    `parent` is a place from 0. Raises IndexError for no such parent, and DateNotModelledError.
    """
    bands = law_on(circumstances.on, circumstances.nation).shared_care.bands
    free = MOST_NIGHTS - max(child.local_authority_nights for child in circumstances.receiving_parents[parent].children)
    return tuple(band for band in bands if band.low <= free)


def band_of_all(circumstances: Circumstances, parent: int) -> str | None:
    """Give the code of the band that all children of a receiving parent are in, None where they differ.

    `parent` is a place from 0. Raises IndexError for no such parent, and DateNotModelledError.
    """
    table = law_on(circumstances.on, circumstances.nation).shared_care
    found = {table.band_of(child.nights).code for child in circumstances.receiving_parents[parent].children}
    return found.pop() if len(found) == 1 else None


def apply_what_if(circumstances: Circumstances, what_if: WhatIf) -> Circumstances:
    """Give the case with what differs. Raises IndexError for no such receiving parent."""
    families = list(circumstances.receiving_parents)
    families[what_if.parent] = _other_children(circumstances, what_if)
    at_home = circumstances.relevant_other_children + what_if.child_at_home
    income = circumstances.income and _other_income(circumstances, circumstances.income, what_if.income)
    return circumstances.model_copy(
        update={"receiving_parents": tuple(families), "income": income, "relevant_other_children": at_home}
    )


def steps_of_nights(
    circumstances: Circumstances, what_if: WhatIf, receiving_parent: int | None = None
) -> tuple[NightsStretch, ...]:
    """Work out the amount of a week with every child of a family in each band within reach, all else as tried out.

    It is the amount for one receiving parent, by place, or for all of them. Raises as `estimate` does.
    """
    free = MOST_NIGHTS - max(
        child.local_authority_nights for child in circumstances.receiving_parents[what_if.parent].children
    )
    return tuple(
        NightsStretch(
            band.code,
            band.low,
            min(band.high, free),
            _weekly(apply_what_if(circumstances, _in_band(what_if, band.code)), receiving_parent),
        )
        for band in bands_within_reach(circumstances, what_if.parent)
    )


def _weekly(circumstances: Circumstances, receiving_parent: int | None) -> Decimal:
    amounts = weekly_amounts(circumstances)
    return sum(amounts, Decimal(0)) if receiving_parent is None else amounts[receiving_parent]


def _in_band(what_if: WhatIf, band: str) -> WhatIf:
    return WhatIf(what_if.parent, band, what_if.income, what_if.child_in_payment, what_if.child_at_home)


def _other_children(circumstances: Circumstances, what_if: WhatIf) -> ReceivingParent:
    family = circumstances.receiving_parents[what_if.parent]
    children = [_other_nights(child, what_if.band, circumstances) for child in family.children]
    if what_if.child_in_payment:
        children.append(Child(nights=children[0].nights))
    return family.model_copy(update={"children": tuple(children)})


def _other_nights(child: Child, code: str | None, circumstances: Circumstances) -> Child:
    """Put a child into a band. Care that was told to be equal is told of the child's own nights alone."""
    table = law_on(circumstances.on, circumstances.nation).shared_care
    if code is None or table.band_of(child.nights).code == code:
        return child
    band = next(band for band in table.bands if band.code == code)
    return child.model_copy(update={"nights": band.low, "equal_day_to_day_care": False})


def _other_income(circumstances: Circumstances, income: Income, step: IncomeStep) -> Income:
    """Move an income, and the pension contributions that are a part of it."""
    share = _SHARE[step]
    if step is IncomeStep.AS_TOLD:
        return income
    if income.amount is None:
        law = law_on(circumstances.on, circumstances.nation)
        weekly = gross_weekly_income(income, law, Trace(law.citations))
        return Income(amount=to_penny(weekly * share), period=Period.WEEK)
    amount, pension = (_part(told, share) for told in (income.amount, income.pension))
    return Income(amount=amount, period=income.period, pension=pension)


def _part(told: Decimal, share: Fraction) -> Decimal:
    return to_penny(Fraction(told) * share)
