"""The calculation written a second time, straight down from Schedule 1 and the regulations, to check the first.

Numbers stand here bare on purpose: they were copied from the law, not from the data files. Each step follows the
paragraph it names, in the order of the law's own text, and knows nothing of how `logic` is built.
"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, NamedTuple

Facts = dict[str, Any]

T = [[170, 141, 132, 124], [250, 212, 199, 189], [310, 264, 249, 238]]
DAYS = {
    "week": Fraction(1),
    "fortnight": Fraction(1, 2),
    "four_weeks": Fraction(1, 4),
    "month": Fraction(12 * 7, 365),
    "year": Fraction(7, 365),
}
LISTED = {
    "state_pension", "incapacity_benefit", "carers_allowance", "carer_support_payment", "maternity_allowance",
    "severe_disablement_allowance", "industrial_injuries_benefit", "widowed_parents_allowance", "widows_pension",
    "contribution_based_jobseekers_allowance", "contributory_employment_and_support_allowance",
    "foreign_social_security_benefit", "training_allowance", "war_disablement_pension", "war_widows_pension",
    "armed_forces_compensation_payment",
}  # fmt: skip
INCOME_RELATED = {
    "income_support", "income_based_jobseekers_allowance", "income_related_employment_and_support_allowance",
    "pension_credit", "universal_credit_no_earned_income",
}  # fmt: skip
CAP = Fraction(3000)


def band(nights: int) -> Fraction:
    """What nights with the paying parent take off: paragraph 7(4)."""
    for least, part in ((175, Fraction(1, 2)), (156, Fraction(3, 7)), (104, Fraction(2, 7)), (52, Fraction(1, 7))):
        if nights >= least:
            return part
    return Fraction(0)


def in_care(nights: int) -> Fraction:
    """What nights in local authority care take off: regulation 53(6) and (10)."""
    for least, sevenths in ((263, 7), (260, 5), (208, 4), (156, 3), (104, 2), (52, 1)):
        if nights >= least:
            return Fraction(sevenths, 7)
    return Fraction(0)


def penny(amount: Fraction) -> Decimal:
    """To the penny, half up, by way of decimals: regulation 6."""
    exact = Decimal(amount.numerator) / Decimal(amount.denominator)
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


class Person(NamedTuple):
    """What the law asks about the paying parent before it looks at income."""

    nil_reason: str | None
    own: set[str]
    together: set[str]
    both_pay: bool

    @property
    def flat(self) -> bool:
        """Paragraph 4(1)(b), (c)."""
        return not self.nil_reason and bool(self.own & LISTED or self.together & INCOME_RELATED)

    @property
    def no_variation(self) -> bool:
        """Regulation 57(1)(d): flat or nil because of a benefit of regulation 44(2)."""
        if self.nil_reason == "young_person_on_benefit":
            return True
        rests_on_benefit = self.nil_reason in (None, "care_home")
        return rests_on_benefit and bool(self.together & INCOME_RELATED)


def weekly_amounts(facts: Facts) -> list[Decimal] | None:
    """What each receiving parent is due each week; None where nobody pays."""
    families = [
        [child for child in parent["children"] if not child.get("equal_day_to_day_care")]
        for parent in facts["receiving_parents"]
    ]
    qc = sum(map(len, families))
    if not qc:
        return None
    if facts.get("default_decision"):
        return [penny(Fraction([39, 51, 64][min(qc, 3) - 1] * len(family), qc)) for family in families]
    own = set(facts.get("benefits", ()))
    together = own | set(facts.get("partner_benefits", ()))
    person = Person(facts.get("nil_reason"), own, together, bool(facts.get("partner_also_pays")))
    income = facts["income"]
    gross = (Fraction(income["amount"]) - Fraction(income.get("pension", "0"))) * DAYS[income["period"]]
    without = sum(_unvaried(gross, person, families, facts))
    return [penny(amount) for amount in _varied(gross, person, families, facts, without)]  # type: ignore[arg-type]


def _schedule(gwi: Fraction, children: int, facts: Facts) -> tuple[str, Fraction]:
    """Paragraphs 2, 3, 4(1)(a), 5(b) and 10(3): the rate that an income gives for so many children."""
    gwi = min(gwi, CAP)
    if gwi < 7:
        return "nil", Fraction(0)
    if gwi <= 100:
        return "flat", Fraction(7)
    others = min(facts.get("relevant_other_children", 0), 3)
    row = min(children, 3) - 1
    if gwi < 200:
        return "reduced", 7 + (gwi - 100) * Fraction(T[row][others], 1000)
    a = gwi * (100 - [0, 11, 14, 16][others]) / 100
    first, rest = min(a, Fraction(800)), max(a - 800, Fraction(0))
    return "basic", first * Fraction([12, 16, 19][row], 100) + rest * Fraction([9, 12, 15][row], 100)


def _with_arrangements(rate: Fraction, qc: int, more: int) -> Fraction:
    """Paragraph 5A(2) to (5)."""
    return max(Fraction(7), rate / (qc + more) * qc) if more else rate


def _shares(rate: Fraction, families: list[list[Facts]]) -> list[Fraction]:
    """Paragraph 6."""
    return [rate * len(family) / sum(map(len, families)) for family in families]


def _unvaried(gross: Fraction, person: Person, families: list[list[Facts]], facts: Facts) -> list[Fraction]:
    """What is due apart from any variation."""
    qc = sum(map(len, families))
    if person.nil_reason:
        return [Fraction(0) for _ in families]
    if person.flat:
        halved = person.both_pay and person.together & INCOME_RELATED
        due = _shares(Fraction(7, 2) if halved else Fraction(7), families)
        stays = [any(child["nights"] >= 52 for child in family) for family in families]
        return [Fraction(0) if stay else amount for stay, amount in zip(stays, due, strict=True)]
    more = facts.get("other_arrangement_children", 0)
    rate, amount = _schedule(gross, qc + more, facts)
    if rate in ("nil", "flat"):
        return _shares(amount, families)
    return _after_care(_shares(_with_arrangements(amount, qc, more), families), families)


def _expenses(gross: Fraction, person: Person, facts: Facts, without: Fraction) -> Fraction:
    """Regulations 57(1)(d), (e) and 63 to 68: what comes off the income."""
    if person.no_variation or without <= 7:
        return Fraction(0)
    claimed: dict[str, Fraction] = {}
    for expense in facts.get("special_expenses", ()):
        claimed[expense["kind"]] = claimed.get(expense["kind"], Fraction(0)) + Fraction(expense["weekly"])
    if not facts.get("relevant_other_children"):
        claimed.pop("illness_or_disability", None)
    agreed = {kind: cost for kind, cost in claimed.items() if cost >= 10 or kind == "illness_or_disability"}
    boarding = agreed.pop("boarding_school", Fraction(0))
    total = sum(agreed.values(), Fraction(0))
    otherwise = max(Fraction(0), gross - total)
    # 66(5) with 72(2): what the fees leave of the income looked at is at least half of it.
    total += min(boarding, otherwise - min(otherwise, CAP) / 2)
    return Fraction(0) if gross - total > CAP else total


def _additional(gross: Fraction, person: Person, facts: Facts) -> Fraction:
    """Regulations 57(1)(d), (f) and 69 to 71: the income a week that is added."""
    if person.no_variation:
        return Fraction(0)
    unearned, pensions, diverted, own_income = Fraction(0), Fraction(0), Fraction(0), Fraction(0)
    assets: list[Fraction] = []
    alike: dict[str, Fraction] = {}
    for added in facts.get("additional_income", ()):
        yearly, value = Fraction(added.get("yearly") or 0), Fraction(added.get("value") or 0)
        if added["kind"] == "unearned":
            unearned, pensions = unearned + yearly, pensions + Fraction(added.get("pension", "0"))
        elif added["kind"] == "diversion":
            diverted += yearly
        elif added["kind"] == "flat_or_nil_rate_income":
            own_income += yearly
        elif added.get("asset") == "other":
            assets.append(value)
        else:
            what = added.get("asset", "money")
            alike[what] = alike.get(what, Fraction(0)) + value
    total = Fraction(0)
    if gross < CAP:  # 57(1)(f)
        if unearned >= 2500:
            total += max(Fraction(0), unearned - pensions) / 365 * 7
        total += diverted / 365 * 7
        total += sum(value * 8 / 100 / 52 for value in (*assets, *alike.values()) if value > 31250)
    by_description = person.nil_reason in ("child", "prisoner", "work_based_training", "care_home")
    by_benefit = not person.nil_reason and person.own & LISTED
    weekly = own_income / 365 * 7
    if weekly > 100 and (by_description or by_benefit):
        total += weekly
    return total


def _varied(
    gross: Fraction, person: Person, families: list[list[Facts]], facts: Facts, without: Fraction
) -> list[Fraction]:
    """Regulations 72 to 74."""
    less = _expenses(gross, person, facts, without)
    extra = _additional(gross, person, facts)
    if not less and not extra:
        return _unvaried(gross, person, families, facts)
    qc, more = sum(map(len, families)), facts.get("other_arrangement_children", 0)
    flat_otherwise = person.flat or (not person.nil_reason and (7 <= gross <= 100 or without == 7))
    if extra and flat_otherwise:  # 73(2)
        rate = 7 + _schedule(extra, qc + more, facts)[1]
    elif person.flat or (person.nil_reason and not extra):
        return _unvaried(gross, person, families, facts)
    else:  # 72(1), (2) and 73(1)
        counted = Fraction(0) if person.nil_reason else max(Fraction(0), gross - less)
        rate = _schedule(counted + extra, qc + more, facts)[1]
        if less:
            rate = max(rate, Fraction(7))  # 74(1A)
    if not rate:
        return [Fraction(0) for _ in families]
    return _after_care(_shares(_with_arrangements(rate, qc, more), families), families)


def _after_care(due: list[Fraction], families: list[list[Facts]]) -> list[Fraction]:
    """Paragraph 7(2) to (7); regulations 53 and 74(2) to (4)."""
    reduced = False
    left = []
    pays = list(due)
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
        pays[place] = max(Fraction(0), pays[place] * (1 - sum(parts) / len(family)) - 7 * halves)
        reduced = reduced or any(parts)
    if reduced and sum(pays, start=0) < 7 and sum(left):  # type: ignore[arg-type]
        return [Fraction(7 * count, sum(left)) for count in left]
    return pays
