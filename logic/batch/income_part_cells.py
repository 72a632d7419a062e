"""An income in parts, told in one cell: `regular_pay 2400.00 month; payslip 310.50 days=7 job=shop`."""

from logic.codes import Period
from logic.typed_text import Facts, read_whole_number

BETWEEN_PARTS = ";"
_WHOLE_NUMBERS = ("days", "tax_week", "tax_month")


def income_parts(typed: str) -> list[Facts]:
    """The parts of a cell. A word that fits nowhere becomes a key of its own, for the law to refuse."""
    return [_part(words) for words in (part.split() for part in typed.split(BETWEEN_PARTS)) if words]


def _part(words: list[str]) -> Facts:
    kind, *rest = words
    part: Facts = {"kind": kind.casefold()}
    for word in rest:
        name, is_named, value = word.partition("=")
        if is_named:
            number = read_whole_number(value) if name in _WHOLE_NUMBERS else None
            part[name.casefold()] = value if number is None else number
        elif word.casefold() in set(Period):
            part["period"] = word.casefold()
        elif "amount" not in part:
            part["amount"] = word
        else:
            part[word] = ""
    return part
