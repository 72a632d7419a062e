"""The calculation written a second time, straight down from Schedule 1 and the regulations, to check the first.

Whoever wrote it had the texts of the Child Support Act 1991 and of SI 2012/2677 and the format of a line of the batch
door, and had not read `logic.calculation`. Each step follows the paragraph it names, in the order of the law's text.

    python -m tests.logic.agreement 100000

compares both on random families.
"""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from tests.logic.by_the_book.income import DAYS, gross_weekly_income
from tests.logic.by_the_book.schedule_1 import Child, Payer, apportioned
from tests.logic.by_the_book.variations import Claims, varied
from tests.logic.families import TODAY

Facts = dict[str, Any]


def weekly_amounts(facts: Facts, otherwise: str = "") -> list[Decimal] | None:
    """What each receiving parent is due each week; None where nobody pays.

    `otherwise` is the number of a doubt (`logic/law/doubts.yaml`) that is read the other way.
    """
    families = [
        [Child(child["nights"], child.get("local_authority_nights", 0)) for child in parent["children"]
         if not child.get("equal_day_to_day_care")]
        for parent in facts["receiving_parents"]
    ]  # fmt: skip
    if not any(families):
        return None
    if facts.get("default_decision"):  # regulation 49
        rate = {1: 39, 2: 51}.get(sum(map(len, families)), 64)
        return [_to_the_penny(amount) for amount in apportioned(Fraction(rate), families)]
    payer = Payer(
        income=_weekly_income(facts["income"], otherwise),
        nil_description=facts.get("nil_reason"),
        own_benefits=frozenset(facts.get("benefits", ())),
        partners_benefits=frozenset(facts.get("partner_benefits", ())),
        partner_liable_too=bool(facts.get("partner_also_pays")),
        relevant_other_children=facts.get("relevant_other_children", 0),
        children_elsewhere=facts.get("other_arrangement_children", 0),
        day=date.fromisoformat(facts["on"]) if facts.get("on") else TODAY,
        otherwise=otherwise,
    )
    return [_to_the_penny(amount) for amount in varied(payer, families, _claims(facts))]


def _weekly_income(income: Facts, otherwise: str) -> Fraction:
    if income.get("parts"):
        return gross_weekly_income(income["parts"], otherwise)
    taken = Fraction(income["amount"]) - Fraction(income.get("pension") or 0)
    return taken * 7 / DAYS[income.get("period") or "week"]


def _claims(facts: Facts) -> Claims:
    expenses: dict[str, Fraction] = {}
    for one in facts.get("special_expenses", ()):
        expenses[one["kind"]] = expenses.get(one["kind"], Fraction(0)) + Fraction(one["weekly"])
    added = facts.get("additional_income", ())

    def yearly(kind: str, field: str = "yearly") -> Fraction:
        return sum((Fraction(one.get(field) or 0) for one in added if one["kind"] == kind), Fraction(0))

    return Claims(
        expenses=expenses,
        unearned_yearly=yearly("unearned"),
        unearned_pension_yearly=yearly("unearned", "pension"),
        assets=[(one.get("asset") or "money", Fraction(one["value"])) for one in added if one["kind"] == "assets"],
        diverted_yearly=yearly("diversion"),
        own_income_yearly=yearly("flat_or_nil_rate_income"),
    )


def _to_the_penny(amount: Fraction) -> Decimal:
    """Regulation 6: a half penny or more is a penny."""
    exact = Decimal(amount.numerator) / Decimal(amount.denominator)
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
