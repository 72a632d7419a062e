"""Chapter 1 of Part 4 of SI 2012/2677 (regulations 34 to 42), written straight down, for an income told in parts."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

Part = Mapping[str, Any]

DAYS = {
    "week": Fraction(7),
    "fortnight": Fraction(14),
    "four_weeks": Fraction(28),
    "month": Fraction(365, 12),
    "year": Fraction(365),
}
PAY_BY_PERIOD = {"regular_pay", "statutory_pay"}
PROFITS = {"profit", "partnership_profit"}
LAST_YEAR = {
    "last_year_pay",
    "last_year_benefits_in_kind",
    "last_year_pension",
    "last_year_taxable_benefit",
    "last_year_profit",
}
NOW = (
    PAY_BY_PERIOD
    | PROFITS
    | {
        "payslip",
        "pay_to_date",
        "hourly_pay",
        "paid_separately",
        "benefits_in_kind",
        "pension",
        "no_income_now",
    }
)


class TwoIncomes(NamedTuple):
    """Weekly income of the last tax year and of now; None where nothing tells it."""

    historic: Fraction | None
    current: Fraction | None


def gross_weekly_income(parts: Sequence[Part], otherwise: str = "") -> Fraction:
    """Regulation 34(2) and (2A): historic income, unless current income is apart from it by a quarter of it."""
    historic, current = both_incomes(parts, otherwise)
    if historic is None:
        return current or Fraction(0)
    if current is None:
        return historic
    if not historic:
        return current
    return current if abs(current - historic) >= historic / 4 else historic


def both_incomes(parts: Sequence[Part], otherwise: str = "") -> TwoIncomes:
    """Each year's income, where any part tells it; `otherwise` is the doubt that is read the other way."""
    # "A part of nothing changes nothing, but for a payslip of nothing" (docs/batch-door.md).
    parts = [part for part in parts if _pounds(part) or part["kind"] in ("payslip", "no_income_now")]
    if otherwise == "D20" and any(part["kind"] == "statutory_pay" for part in parts):
        parts = [part for part in parts if part["kind"] != "statutory_pay"] + [{"kind": "no_income_now"}]
    kinds = {part["kind"] for part in parts}
    set_off = otherwise == "D34"
    historic = _historic(parts, set_off) if kinds & (LAST_YEAR | {"last_year_trading_loss"}) else None
    current = _current(parts, set_off) if kinds & NOW else None
    return TwoIncomes(historic, current)


def _historic(parts: Sequence[Part], set_off: bool) -> Fraction:
    """Regulations 35 and 36: a loss of a trade lowers no other income; with `set_off`, profits alone."""
    figure = -_set_off(parts, "last_year_profit", "last_year_trading_loss") if set_off else Fraction(0)
    figure += sum((_pounds(part) for part in parts if part["kind"] in LAST_YEAR), Fraction(0))
    figure -= sum((_pounds(part) for part in parts if part["kind"] == "last_year_pension_contribution"), Fraction(0))
    return max(Fraction(0), figure) / 365 * 7


def _set_off(parts: Sequence[Part], profits: str, losses: str) -> Fraction:
    """What one trade's loss takes off another's profit of a year."""
    won, lost = (sum(_pounds(part) for part in parts if part["kind"] == kind) for kind in (profits, losses))
    return Fraction(min(won, lost))


def _current(parts: Sequence[Part], set_off: bool) -> Fraction:
    """Regulations 37 to 41: pay and profits less contributions, and pensions."""
    pay = _pay(parts)
    profits = sum((_pounds(part) / _weeks(part, "year") for part in parts if part["kind"] in PROFITS), Fraction(0))
    if set_off:
        lost = sum((_pounds(part) for part in parts if part["kind"] == "trading_loss"), Fraction(0))
        profits = max(Fraction(0), profits - lost / 365 * 7)
    at_source = _weekly_sum(parts, "pension_relief_at_source")
    return max(Fraction(0), pay + profits - at_source) + _weekly_sum(parts, "pension")


def _pay(parts: Sequence[Part]) -> Fraction:
    """Regulation 38: by the week; the employer's pension deductions come off what is paid, not off benefits in kind."""
    paid = sum((_weekly_sum(parts, kind) for kind in PAY_BY_PERIOD), Fraction(0))
    paid += _averaged_payslips(parts)
    for part in parts:
        if part["kind"] == "pay_to_date":
            weeks = part["tax_week"] if part.get("tax_week") else Fraction(part["tax_month"]) * 365 / 12 / 7
            paid += _pounds(part) / weeks
        elif part["kind"] == "hourly_pay":
            weekly = _pounds(part) * Fraction(part["hours"])
            paid += weekly * Fraction(part["weeks"]) / 365 * 7 if part.get("weeks") else weekly
        elif part["kind"] == "paid_separately":
            paid += _pounds(part) / 365 * 7
    paid = max(Fraction(0), paid - _weekly_sum(parts, "pension_net_pay"))
    in_kind = sum((_pounds(part) for part in parts if part["kind"] == "benefits_in_kind"), Fraction(0))
    return paid + in_kind / 365 * 7


def _averaged_payslips(parts: Sequence[Part]) -> Fraction:
    """Regulation 38(2)(b): the payslips of one job, averaged over the time they cover together."""
    total = Fraction(0)
    slips = [part for part in parts if part["kind"] == "payslip"]
    for job in {part.get("job", "") for part in slips}:
        of_job = [part for part in slips if part.get("job", "") == job]
        total += sum(map(_pounds, of_job), Fraction(0)) / sum((_weeks(part, "week") for part in of_job), Fraction(0))
    return total


def _weekly_sum(parts: Sequence[Part], kind: str) -> Fraction:
    return sum((_pounds(part) / _weeks(part, "week") for part in parts if part["kind"] == kind), Fraction(0))


def _weeks(part: Part, otherwise: str) -> Fraction:
    if part.get("days"):
        return Fraction(part["days"]) / 7
    return DAYS[part.get("period") or otherwise] / 7


def _pounds(part: Part) -> Fraction:
    return Fraction(part.get("amount") or 0)
