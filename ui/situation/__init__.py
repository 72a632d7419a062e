"""The rest of the law, told to one family: who can apply, care, other money, a new look, a letter's figures."""

from ui.situation.care import care_problems, show_child_heading, show_counted, show_shared_unproved
from ui.situation.eligibility import (
    known_eligibility,
    outside,
    problems_shown_of_eligibility,
    show_eligibility,
    show_eligibility_notice,
)
from ui.situation.income_parts import income_of_parts, offer_to_carry, parts_problems, show_income_of_parts
from ui.situation.letter_check import (
    letter_differences,
    letter_lines,
    letter_problems,
    show_before_letter,
    show_letter,
)
from ui.situation.looking_again import change_problems, show_dates, show_duties, show_income_change
from ui.situation.other_money import (
    asset_kinds,
    asset_name,
    other_money_problems,
    other_money_read,
    show_added_rule,
    show_cost_rule,
    show_with_and_without,
)

__all__ = [
    "asset_kinds",
    "asset_name",
    "care_problems",
    "change_problems",
    "income_of_parts",
    "known_eligibility",
    "letter_differences",
    "letter_lines",
    "letter_problems",
    "offer_to_carry",
    "other_money_problems",
    "other_money_read",
    "outside",
    "parts_problems",
    "problems_shown_of_eligibility",
    "show_added_rule",
    "show_before_letter",
    "show_child_heading",
    "show_cost_rule",
    "show_counted",
    "show_dates",
    "show_duties",
    "show_eligibility",
    "show_eligibility_notice",
    "show_income_change",
    "show_income_of_parts",
    "show_letter",
    "show_shared_unproved",
    "show_with_and_without",
]
