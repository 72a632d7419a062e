"""The rest of the law, told to one family: who can apply, care, other money, a new look, a letter's figures."""

from ui.situation.care import care_problems, show_child_heading, show_counted, show_shared_unproved
from ui.situation.door import door_problems, gateway, outside, show_gateway, show_gateway_notice
from ui.situation.letter_check import letter_bands, letter_problems, letter_read, show_letter_lines, whose_letter
from ui.situation.looking_again import change_problems, show_dates, show_duties, show_income_change
from ui.situation.other_money import (
    asset_name,
    other_money_problems,
    other_money_read,
    show_added_rule,
    show_cost_rule,
    show_with_and_without,
)

__all__ = [
    "asset_name", "care_problems", "change_problems", "door_problems", "gateway", "letter_bands", "letter_problems",
    "letter_read", "other_money_problems", "other_money_read", "outside", "show_added_rule", "show_child_heading",
    "show_cost_rule", "show_counted", "show_dates", "show_duties", "show_gateway", "show_gateway_notice",
    "show_income_change", "show_letter_lines", "show_shared_unproved", "show_with_and_without", "whose_letter",
]  # fmt: skip
