"""Part I of Schedule 1 to the Child Support Act 1991 and regulations 43 to 53, written straight down.

The figures stand here bare on purpose: they were copied from the texts, not from the data files of the tool.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

FLAT = Fraction(7)
CAP = Fraction(3000)
REG_43 = {
    1: (Fraction("17.0"), Fraction("14.1"), Fraction("13.2"), Fraction("12.4")),
    2: (Fraction("25.0"), Fraction("21.2"), Fraction("19.9"), Fraction("18.9")),
    3: (Fraction("31.0"), Fraction("26.4"), Fraction("24.9"), Fraction("23.8")),
}
REG_44_1 = {
    "state_pension",
    "incapacity_benefit",
    "carers_allowance",
    "maternity_allowance",
    "severe_disablement_allowance",
    "industrial_injuries_benefit",
    "widowed_parents_allowance",
    "widows_pension",
    "contribution_based_jobseekers_allowance",
    "foreign_social_security_benefit",
    "training_allowance",
    "war_disablement_pension",
    "war_widows_pension",
    "armed_forces_compensation_payment",
    "contributory_employment_and_support_allowance",
}
REG_44_2 = {
    "income_support",
    "income_based_jobseekers_allowance",
    "income_related_employment_and_support_allowance",
    "pension_credit",
    "universal_credit_no_earned_income",
}
CARER_SUPPORT_PAYMENT_LISTED = date(2023, 11, 19)
"""SI 2023/1218 put Scotland's carer support payment into regulation 44(1) from this day."""


@dataclass(frozen=True)
class Child:
    """A qualifying child: nights a year with the paying parent, and in the care of a local authority."""

    nights: int
    council_nights: int

    @property
    def shared_care(self) -> Fraction:
        """Paragraph 7(4): the fraction to subtract for nights with the paying parent."""
        if self.nights < 52:
            return Fraction(0)
        if self.nights <= 103:
            return Fraction(1, 7)
        if self.nights <= 155:
            return Fraction(2, 7)
        if self.nights <= 174:
            return Fraction(3, 7)
        return Fraction(1, 2)

    @property
    def council_care(self) -> Fraction:
        """Regulation 53(6): the fraction to subtract for nights in council care, short of regulation 53(10)."""
        if self.council_nights < 52:
            return Fraction(0)
        if self.council_nights <= 103:
            return Fraction(1, 7)
        if self.council_nights <= 155:
            return Fraction(2, 7)
        if self.council_nights <= 207:
            return Fraction(3, 7)
        if self.council_nights <= 259:
            return Fraction(4, 7)
        return Fraction(5, 7)

    @property
    def in_council_care(self) -> bool:
        """Regulation 53(10): what is due in respect of this child is nil."""
        return self.council_nights >= 263


Family = Sequence[Child]


@dataclass(frozen=True)
class Payer:
    """What Schedule 1 asks about the paying parent, apart from any variation."""

    income: Fraction
    nil_description: str | None
    own_benefits: frozenset[str]
    partners_benefits: frozenset[str]
    partner_liable_too: bool
    relevant_other_children: int
    children_elsewhere: int
    """Children under another maintenance arrangement: paragraph 5A."""
    day: date
    otherwise: str = ""
    """The one doubt of `logic/law/doubts.yaml` that is read the other way, by its number."""

    @property
    def gets_44_1(self) -> bool:
        """A benefit, pension or allowance of regulation 44(1): for the paying parent alone."""
        listed = set(REG_44_1)
        if self.day >= CARER_SUPPORT_PAYMENT_LISTED:
            listed.add("carer_support_payment")
        return bool(self.own_benefits & listed)

    @property
    def gets_44_2(self) -> bool:
        """A benefit of regulation 44(2): for the paying parent or their partner."""
        return bool((self.own_benefits | self.partners_benefits) & REG_44_2)


def rate_on_income(income: Fraction, children: int, payer: Payer) -> Fraction:
    """Paragraphs 2, 3, 4(1)(a), 5(b) and 10(3): the weekly rate which an income gives for so many children."""
    whole, income = income, min(income, CAP)
    if income < FLAT:
        return Fraction(0)
    if income <= 100:
        return FLAT
    row, others = min(children, 3), min(payer.relevant_other_children, 3)
    if income < 200:
        return FLAT + (income - 100) * REG_43[row][others] / 100
    income -= income * (0, 11, 14, 16)[others] / 100
    if payer.otherwise == "D3":
        income = min(CAP, whole - whole * (0, 11, 14, 16)[others] / 100)
    below, above = {1: (12, 9), 2: (16, 12), 3: (19, 15)}[row]
    if income <= 800:
        return income * below / 100
    return Fraction(800 * below, 100) + (income - 800) * above / 100


def with_children_elsewhere(rate_for_all: Fraction, qualifying: int, elsewhere: int) -> Fraction:
    """Paragraph 5A(2) to (5): the part of a rate, worked out for all the children, which is for the qualifying ones."""
    if not elsewhere:
        return rate_for_all
    return max(FLAT, rate_for_all / (qualifying + elsewhere) * qualifying)


def apportioned(rate: Fraction, families: Sequence[Family]) -> list[Fraction]:
    """Paragraph 6(2): each receiving parent's part, by number of qualifying children."""
    qualifying = sum(len(family) for family in families)
    return [rate / qualifying * len(family) for family in families]


def nil_for_nights(due: Sequence[Fraction], families: Sequence[Family]) -> list[Fraction]:
    """Paragraph 8(2): with a flat rate because of a benefit, nothing where a child stays 52 nights or more."""
    return [
        Fraction(0) if any(child.nights >= 52 for child in family) else amount
        for amount, family in zip(due, families, strict=True)
    ]


def decreased(due: Sequence[Fraction], families: Sequence[Family], payer: Payer) -> list[Fraction]:
    """Paragraph 7(3) to (7) and regulations 53(4) to (10), 74(2) to (4): shared care and council care."""
    after: list[Fraction] = []
    for amount, family in zip(due, families, strict=True):
        if not family:
            after.append(Fraction(0))
            continue
        fractions = [
            Fraction(1) if child.in_council_care else child.shared_care + child.council_care for child in family
        ]
        left = amount - amount * sum(fractions) / len(family)
        left -= 7 * sum(child.shared_care == Fraction(1, 2) for child in family)
        after.append(left)
    payable = [max(amount, Fraction(0)) for amount in after]
    if after == list(due) or sum(after if payer.otherwise == "D5" else payable) >= FLAT:
        return payable
    # 7(7), 53(9), 74(4); regulation 53(10) leaves nothing in respect of a child in council care.
    at_home = [[child for child in family if not child.in_council_care] for family in families]
    if payer.otherwise == "D17":
        qualifying = sum(len(family) for family in families)
        return [FLAT * len(family) / qualifying for family in at_home]
    return apportioned(FLAT, at_home) if any(at_home) else [Fraction(0) for _ in families]


def is_nil(payer: Payer) -> bool:
    """Paragraph 5, regulation 45: a benefit counts as income for the test of less than seven pounds."""
    if payer.nil_description:
        return True
    own_44_2 = bool(payer.own_benefits & REG_44_2)
    counted = payer.gets_44_1 or (own_44_2 if payer.otherwise == "D28" else payer.gets_44_2)
    return payer.income < FLAT and not counted


def flat_by_benefit(payer: Payer) -> bool:
    """Paragraph 4(1)(b), (c) and 4(2)."""
    return not is_nil(payer) and (payer.gets_44_1 or payer.gets_44_2)


def unvaried(payer: Payer, families: Sequence[Family]) -> list[Fraction]:
    """What is due to each receiving parent apart from any variation: Part I of Schedule 1."""
    if is_nil(payer):
        return [Fraction(0) for _ in families]
    if flat_by_benefit(payer):
        half = payer.partner_liable_too and payer.gets_44_2  # 4(2), regulation 44(3)
        return nil_for_nights(apportioned(FLAT / 2 if half else FLAT, families), families)
    if payer.income <= 100:
        return apportioned(FLAT, families)  # neither paragraph 5A nor paragraph 7 applies to 4(1)(a)
    qualifying = sum(len(family) for family in families)
    rate = rate_on_income(payer.income, qualifying + payer.children_elsewhere, payer)
    rate = with_children_elsewhere(rate, qualifying, payer.children_elsewhere)
    return decreased(apportioned(rate, families), families, payer)
