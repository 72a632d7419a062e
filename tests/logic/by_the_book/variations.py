"""Part 5 of the Child Support Maintenance Calculation Regulations 2012 (SI 2012/2677), written straight down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from tests.logic.by_the_book.schedule_1 import (
    CAP,
    FLAT,
    Family,
    Payer,
    apportioned,
    decreased,
    flat_by_benefit,
    is_nil,
    rate_on_income,
    unvaried,
    with_children_elsewhere,
)

WEEKS_OF_YEAR = Fraction(365, 7)
JUDGMENT_RATE = Fraction(8, 100)
REG_70_3 = {"child", "prisoner", "work_based_training", "care_home"}
ADDED_UP = {"money", "land", "shares"}
"""Kinds of asset which regulation 69A(2) names in one letter; every other asset is one by itself."""


@dataclass(frozen=True)
class Claims:
    """What is asked for: special expenses a week by kind, and each ground of additional income."""

    expenses: Mapping[str, Fraction]
    unearned_yearly: Fraction
    unearned_pension_yearly: Fraction
    assets: Sequence[tuple[str, Fraction]]
    diverted_yearly: Fraction
    own_income_yearly: Fraction


def barred(payer: Payer) -> bool:
    """Regulation 57(1)(d): flat or nil rate because of a benefit of regulation 44(2)."""
    another_cause = (payer.gets_44_1 and not payer.nil_description) or payer.nil_description == "care_home"
    if another_cause and payer.otherwise == "D33":
        return False
    if payer.nil_description == "young_person_on_benefit":
        return True
    return payer.gets_44_2 and payer.nil_description in (None, "care_home")


def additional_income(payer: Payer, claims: Claims, less: Fraction) -> Fraction:
    """Regulations 69 to 71: the income a week that is added, before the cap; `less` are the special expenses."""
    if barred(payer):
        return Fraction(0)
    extra = own_income(payer, claims)  # 57(1)(f) looks at income "without taking that ground into account"
    at_cap = payer.income >= CAP
    set_aside = is_nil(payer) or flat_by_benefit(payer)
    if payer.otherwise == "D25" and (set_aside or payer.income - less < CAP):
        at_cap = False
    if not at_cap:
        extra += _unearned(claims) + _assets(payer, claims) + claims.diverted_yearly / WEEKS_OF_YEAR
    return extra


def own_income(payer: Payer, claims: Claims) -> Fraction:
    """Regulation 70: income of somebody whose description or own benefit gives the nil or flat rate."""
    on_70_3 = payer.nil_description in REG_70_3
    on_44_1 = not payer.nil_description and payer.gets_44_1
    weekly = claims.own_income_yearly / WEEKS_OF_YEAR
    return weekly if (on_70_3 or on_44_1) and weekly > 100 else Fraction(0)


def _unearned(claims: Claims) -> Fraction:
    """Regulation 69(1), (7) and (8)."""
    if claims.unearned_yearly < 2500:
        return Fraction(0)
    return max(Fraction(0), (claims.unearned_yearly - claims.unearned_pension_yearly) / WEEKS_OF_YEAR)


def _assets(payer: Payer, claims: Claims) -> Fraction:
    """Regulation 69A(1), (5) and (7): the whole value of an asset that is above £31,250."""
    added_up = set() if payer.otherwise == "D9" else ADDED_UP
    values = [value for kind, value in claims.assets if kind not in added_up]
    values += [sum((value for kind, value in claims.assets if kind == one), Fraction(0)) for one in added_up]
    return sum((value * JUDGMENT_RATE / 52 for value in values if value > 31250), Fraction(0))


def special_expenses(payer: Payer, claims: Claims, liable: Fraction) -> Fraction:
    """Regulations 57(1)(d), (e), 63 to 68: what comes off gross weekly income; `liable` is the total apart from it."""
    if barred(payer) or liable <= FLAT:
        return Fraction(0)
    agreed: dict[str, Fraction] = {}
    for kind, weekly in claims.expenses.items():
        if kind == "illness_or_disability":  # 64: for a relevant other child, and no threshold
            if payer.relevant_other_children:
                agreed[kind] = weekly
        elif weekly > 10 or (weekly == 10 and payer.otherwise != "D2"):  # 68(1), (2); 57(1)(e)(i)
            agreed[kind] = weekly
    boarding = agreed.pop("boarding_school", Fraction(0))
    total = sum(agreed.values(), Fraction(0))
    total += min(boarding, _most_boarding_fees(payer, claims, total))
    if payer.income - total > CAP:  # 57(1)(e)(iii)
        return Fraction(0)
    return total


def _most_boarding_fees(payer: Payer, claims: Claims, other_expenses: Fraction) -> Fraction:
    """Regulation 66(5) with 72(2): at least half of the income otherwise regarded is left."""
    otherwise = max(Fraction(0), payer.income - other_expenses)
    if payer.otherwise == "D18":
        otherwise = payer.income
    if payer.otherwise == "D27":
        otherwise += additional_income(payer, claims, other_expenses)
    return otherwise - min(otherwise, CAP) / 2


def varied(payer: Payer, families: Sequence[Family], claims: Claims) -> list[Fraction]:
    """What is due to each receiving parent once the variations are agreed: regulations 72 to 74."""
    plain = unvaried(payer, families)
    less = special_expenses(payer, claims, sum(plain, Fraction(0)))
    extra = additional_income(payer, claims, less)
    if not extra and not less:
        return plain
    qualifying = sum(len(family) for family in families)
    children = qualifying + payer.children_elsewhere
    own_counts = payer.nil_description and not own_income(payer, claims)
    if own_counts and payer.otherwise == "D30":
        return plain
    if extra and _flat_apart_from_it(payer, families, plain, less):  # 73(2)
        on_extra = rate_on_income(extra, children, payer)
        if payer.otherwise == "D29" and extra > 100:
            rate = FLAT + with_children_elsewhere(on_extra, qualifying, payer.children_elsewhere)
            return decreased(apportioned(rate, families), families, payer)
        rate = FLAT + (Fraction(0) if payer.otherwise == "D10" and on_extra == FLAT else on_extra)
    else:  # 72 and 73(1), aggregated by 74(1)
        taken = payer.income - less
        if payer.nil_description and not (own_counts and payer.otherwise == "D19"):
            taken = Fraction(0)
        if payer.otherwise != "D32":
            taken = max(taken, Fraction(0))
        rate = rate_on_income(max(taken + extra, Fraction(0)), children, payer)
        if less:
            rate = max(FLAT, rate)  # 74(1A)
    if not rate:
        return [Fraction(0) for _ in families]
    rate = with_children_elsewhere(rate, qualifying, payer.children_elsewhere)
    return decreased(apportioned(rate, families), families, payer)  # 74(2) to (4)


def _flat_apart_from_it(payer: Payer, families: Sequence[Family], plain: Sequence[Fraction], less: Fraction) -> bool:
    """Regulation 73(2): the flat rate, or an amount equivalent to it, apart from the variation."""
    if is_nil(payer):
        return False
    if flat_by_benefit(payer) or payer.income <= 100:
        return True
    if payer.otherwise == "D31" and less:
        left = replace(payer, income=max(Fraction(0), payer.income - less))
        rest = unvaried(left, families)
        return sum(rest) <= FLAT
    return sum(plain) == FLAT and payer.otherwise != "D26"
