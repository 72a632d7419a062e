"""The rest of the law, told to one family: who can apply, care, other money, a new look, a letter's figures."""

from ui.situation.care import care_problems, render_child_heading, render_counted, render_shared_unproved
from ui.situation.eligibility import (
    known_eligibility,
    outside,
    problems_shown_of_eligibility,
    render_eligibility,
    render_eligibility_notice,
)
from ui.situation.income_parts import income_of_parts, offer_to_carry, parts_problems, render_income_of_parts
from ui.situation.letter_check import (
    letter_differences,
    letter_lines,
    letter_problems,
    render_before_letter,
    render_drawn_letter,
    render_letter,
)
from ui.situation.looking_again import (
    change_answers,
    change_problems,
    render_dates,
    render_duties,
    render_income_change,
    render_which_figure,
)
from ui.situation.other_money import (
    other_money_problems,
    render_variation_rule,
    render_with_and_without,
    with_other_money,
)

__all__ = [
    "care_problems",
    "change_answers",
    "change_problems",
    "income_of_parts",
    "known_eligibility",
    "letter_differences",
    "letter_lines",
    "letter_problems",
    "offer_to_carry",
    "other_money_problems",
    "outside",
    "parts_problems",
    "problems_shown_of_eligibility",
    "render_before_letter",
    "render_child_heading",
    "render_counted",
    "render_dates",
    "render_drawn_letter",
    "render_duties",
    "render_eligibility",
    "render_eligibility_notice",
    "render_income_change",
    "render_income_of_parts",
    "render_letter",
    "render_shared_unproved",
    "render_variation_rule",
    "render_which_figure",
    "render_with_and_without",
    "with_other_money",
]
