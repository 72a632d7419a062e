"""The calculation written a second time, straight down from the order of operations, to check the first.

Numbers stand here bare on purpose: they were copied from the law, not from the data files.
"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

T = [[170, 141, 132, 124], [250, 212, 199, 189], [310, 264, 249, 238]]
DAYS = {
    "week": Fraction(1),
    "fortnight": Fraction(1, 2),
    "four_weeks": Fraction(1, 4),
    "month": Fraction(12 * 7, 365),
    "year": Fraction(7, 365),
}
LISTED = {"state_pension", "carers_allowance", "foreign_social_security_benefit"}
INCOME_RELATED = {"income_support", "pension_credit", "universal_credit_no_earned_income"}


def band(nights: int) -> Fraction:
    """What nights with the paying parent take off."""
    for least, part in ((175, Fraction(1, 2)), (156, Fraction(3, 7)), (104, Fraction(2, 7)), (52, Fraction(1, 7))):
        if nights >= least:
            return part
    return Fraction(0)


def in_care(nights: int) -> Fraction:
    """What nights in local authority care take off."""
    for least, sevenths in ((263, 7), (260, 5), (208, 4), (156, 3), (104, 2), (52, 1)):
        if nights >= least:
            return Fraction(sevenths, 7)
    return Fraction(0)


def penny(amount: Fraction) -> Decimal:
    """To the penny, half up, by way of decimals."""
    exact = Decimal(amount.numerator) / Decimal(amount.denominator)
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def weekly_amounts(facts: dict[str, Any]) -> list[Decimal] | None:
    """What each receiving parent is due each week, without variations; None where nobody pays."""
    families = [
        [child for child in parent["children"] if not child.get("equal_day_to_day_care")]
        for parent in facts["receiving_parents"]
    ]
    qc = sum(map(len, families))
    if not qc:
        return None
    shares = [Fraction(len(family), qc) for family in families]
    if facts.get("default_decision"):
        return [penny([39, 51, 64][min(qc, 3) - 1] * share) for share in shares]
    income = facts["income"]
    gwi = (Fraction(income["amount"]) - Fraction(income.get("pension", "0"))) * DAYS[income["period"]]
    gwi = min(gwi, Fraction(3000))
    own, partner = set(facts.get("benefits", ())), set(facts.get("partner_benefits", ()))
    listed = own & LISTED or (own | partner) & INCOME_RELATED
    if facts.get("nil_reason") or (gwi < 7 and not listed):
        return [penny(Fraction(0)) for _ in families]
    if listed:
        halved = facts.get("partner_also_pays") and (own | partner) & INCOME_RELATED
        flat = Fraction(7, 2) if halved else Fraction(7)
        stays = [any(child["nights"] >= 52 for child in family) for family in families]
        return [penny(Fraction(0) if stay else flat * share) for stay, share in zip(stays, shares, strict=True)]
    if gwi <= 100:
        return [penny(7 * share) for share in shares]
    m, roc = facts.get("other_arrangement_children", 0), min(facts.get("relevant_other_children", 0), 3)
    k = min(qc + m, 3) - 1
    if gwi < 200:
        rate = 7 + (gwi - 100) * Fraction(T[k][roc], 1000)
    else:
        a = gwi * (100 - [0, 11, 14, 16][roc]) / 100
        rate = min(a, Fraction(800)) * Fraction([12, 16, 19][k], 100) + max(a - 800, Fraction(0)) * Fraction(
            [9, 12, 15][k], 100
        )
    if m:
        rate = max(Fraction(7), rate / (qc + m) * qc)
    return _after_care([rate * share for share in shares], families)


def _after_care(pays: list[Fraction], families: list[list[dict[str, Any]]]) -> list[Decimal]:
    reduced = False
    left = []
    for place, family in enumerate(families):
        gone = [child for child in family if child.get("local_authority_nights", 0) >= 263]
        left.append(len(family) - len(gone))
        if not family:
            continue
        parts = [
            Fraction(1) if child in gone else band(child["nights"]) + in_care(child.get("local_authority_nights", 0))
            for child in family
        ]
        halves = sum(child["nights"] >= 175 for child in family)
        pays[place] = pays[place] * (1 - sum(parts) / len(family)) - 7 * halves
        reduced = reduced or any(parts)
    if reduced and sum(pays) < 7 and sum(left):
        pays = [Fraction(7 * count, sum(left)) for count in left]
    return [penny(max(pay, Fraction(0))) for pay in pays]
