"""Random families for the batch door: weighted towards the edges of the law, towards variations and council care."""

import random
from typing import Any

from logic.codes import AdditionalIncomeKind, AssetKind, Benefit, IncomePartKind, NilReason, Period, SpecialExpenseKind

NIGHTS = (0, 0, 0, 51, 52, 103, 104, 155, 156, 174, 175, 182, 183, 366)
CARE = (0, 0, 0, 0, 51, 52, 103, 104, 155, 156, 207, 208, 259, 260, 262, 263, 366)
WEEKLY = (
    *("0", "6.99", "7", "100", "100.01", "107", "150", "199.99", "200"),
    *("500", "800.01", "900", "2999.99", "3000", "3000.01"),
)
COSTS = ("5", "9.99", "10", "10.01", "60", "150", "400", "1600")
YEARLY = ("300", "2499.99", "2500", "5214.28", "5214.29", "26000", "160000")
VALUES = ("15000", "16250.01", "31250", "31250.01", "40000", "400000")
DAYS = ("2022-06-06", "2023-11-18", "2023-11-19", "2024-02-26", "2026-11-21", "2026-11-21", "2026-11-21")
MOST_BY_THE_YEAR = 200_000
BY_THE_YEAR = {
    IncomePartKind.PAID_SEPARATELY,
    IncomePartKind.BENEFITS_IN_KIND,
    IncomePartKind.PROFIT,
    IncomePartKind.PARTNERSHIP_PROFIT,
    IncomePartKind.TRADING_LOSS,
    IncomePartKind.DIVIDENDS,
    IncomePartKind.INTEREST,
    IncomePartKind.RENT,
}
FOR_A_PERIOD = {
    IncomePartKind.REGULAR_PAY,
    IncomePartKind.STATUTORY_PAY,
    IncomePartKind.PENSION,
    IncomePartKind.PENSION_NET_PAY,
    IncomePartKind.PENSION_RELIEF_AT_SOURCE,
    IncomePartKind.PENSION_SALARY_SACRIFICE,
    IncomePartKind.NOT_INCOME,
}

PROFIT_AND_LOSS = (
    (IncomePartKind.PROFIT, IncomePartKind.TRADING_LOSS),
    (IncomePartKind.LAST_YEAR_PROFIT, IncomePartKind.LAST_YEAR_TRADING_LOSS),
)


def random_family(dice: random.Random) -> dict[str, Any]:
    """Plain facts of one family."""
    facts: dict[str, Any] = {
        "on": dice.choice(DAYS),
        "income": _income_in_parts(dice) if dice.random() < 0.2 else _income(dice),
        "benefits": _benefits(dice, 0.25),
        "partner_benefits": _benefits(dice, 0.2),
        "partner_also_pays": dice.random() < 0.1,
        "nil_reason": dice.choice(list(NilReason)) if dice.random() < 0.15 else None,
        "relevant_other_children": dice.choice((0, 0, 1, 2, 3, 5)),
        "other_arrangement_children": dice.choice((0, 0, 0, 1, 3)),
        "receiving_parents": [
            {"children": [_child(dice) for _ in range(dice.choice((1, 1, 2, 3)))]}
            for _ in range(dice.choice((1, 1, 1, 2, 3)))
        ],
        "default_decision": dice.random() < 0.02,
        "nation": dice.choice(("england", "wales", "scotland", "northern_ireland")),
    }
    if dice.random() < 0.5:
        kinds = [dice.choice(list(SpecialExpenseKind)) for _ in range(dice.choice((1, 1, 2, 3)))]
        facts["special_expenses"] = [{"kind": kind, "weekly": _amount(dice, COSTS, 300)} for kind in kinds]
    if dice.random() < 0.6:
        facts["additional_income"] = [_added(dice) for _ in range(dice.choice((1, 1, 2, 3)))]
    return facts


def _amount(dice: random.Random, edges: tuple[str, ...], most: int) -> str:
    return dice.choice(edges) if dice.random() < 0.6 else f"{dice.randrange(most)}.{dice.randrange(100):02d}"


def _income(dice: random.Random) -> dict[str, Any]:
    period = dice.choice(list(Period)) if dice.random() < 0.3 else Period.WEEK
    amount = _amount(dice, WEEKLY, MOST_BY_THE_YEAR if period is Period.YEAR else 3_500)
    pension = f"{float(amount) * dice.random():.2f}" if dice.random() < 0.2 else "0.00"
    return {"amount": amount, "period": period, "pension": pension}


def _income_in_parts(dice: random.Random) -> dict[str, Any]:
    kinds = [dice.choice(list(IncomePartKind)) for _ in range(dice.choice((1, 2, 3, 4, 6)))]
    kinds += dice.choice(((), (), (), *PROFIT_AND_LOSS))
    return {"parts": [_part(dice, kind) for kind in kinds]}


def _part(dice: random.Random, kind: IncomePartKind) -> dict[str, Any]:
    if kind is IncomePartKind.NO_INCOME_NOW:
        return {"kind": kind}
    part: dict[str, Any] = {"kind": kind}
    if kind in BY_THE_YEAR or kind.startswith("last_year"):
        part["amount"] = _amount(dice, ("0", "2500", "26000", "5214.29"), 60_000)
        if kind in (IncomePartKind.PROFIT, IncomePartKind.PARTNERSHIP_PROFIT) and dice.random() < 0.3:
            part["days"] = dice.randrange(1, 733)
        return part
    part["amount"] = _amount(dice, ("0", "7", "150", "500"), 900)
    if kind in FOR_A_PERIOD and dice.random() < 0.5:
        part["period"] = dice.choice(list(Period))
    elif kind is IncomePartKind.PAYSLIP:
        part |= dice.choice(({}, {"period": dice.choice(list(Period))}, {"days": dice.randrange(1, 60)}))
        part["job"] = dice.choice(("", "", "shop"))
    elif kind is IncomePartKind.PAY_TO_DATE:
        part |= dice.choice(({"tax_week": dice.randrange(1, 57)}, {"tax_month": dice.randrange(1, 13)}))
    elif kind is IncomePartKind.HOURLY_PAY:
        part |= {"amount": _amount(dice, ("0", "12.21"), 40), "hours": dice.choice(("7.5", "16", "37.5"))}
        part |= {"weeks": dice.choice(("39", "52", "46.5"))} if dice.random() < 0.4 else {}
    return part


def _child(dice: random.Random) -> dict[str, Any]:
    nights = dice.choice(NIGHTS) if dice.random() < 0.7 else dice.randrange(367)
    care = dice.choice(CARE) if dice.random() < 0.4 else 0
    return {
        "nights": nights,
        "local_authority_nights": min(care, 366 - nights),
        "equal_day_to_day_care": dice.random() < 0.05,
    }


def _added(dice: random.Random) -> dict[str, Any]:
    kind = dice.choice(list(AdditionalIncomeKind))
    if kind is AdditionalIncomeKind.ASSETS:
        return {"kind": kind, "asset": dice.choice(list(AssetKind)), "value": _amount(dice, VALUES, 90_000)}
    added = {"kind": kind, "yearly": _amount(dice, YEARLY, 60_000)}
    if kind is AdditionalIncomeKind.UNEARNED and dice.random() < 0.3:
        added["pension"] = _amount(dice, YEARLY, 9_000)
    return added


def _benefits(dice: random.Random, chance: float) -> list[str]:
    return dice.sample(list(Benefit), dice.choice((1, 1, 2))) if dice.random() < chance else []
