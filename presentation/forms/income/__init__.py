"""What an income is put together from, and the money that a variation may take into account."""

from presentation.forms.income.income_parts import (
    SECTIONS,
    add_line,
    can_have_more_lines,
    carry_income,
    has_room_for_lines,
    income_of_parts,
    is_carried,
    part_question,
    parts_problems,
)
from presentation.forms.income.other_money import (
    add_asset,
    added_question,
    cost_question,
    other_money_problems,
    with_other_money,
)

__all__ = [
    "SECTIONS",
    "add_asset",
    "add_line",
    "added_question",
    "can_have_more_lines",
    "carry_income",
    "cost_question",
    "has_room_for_lines",
    "income_of_parts",
    "is_carried",
    "other_money_problems",
    "part_question",
    "parts_problems",
    "with_other_money",
]
