"""What to do when something changes or a decision comes: duties, time limits, checking a letter."""

from logic.decisions.changes import (
    ChangeReason,
    Duty,
    DutyDue,
    IncomeChange,
    LooksAgain,
    duties_of_paying_parent,
    duty_of_receiving_parent,
    looks_again,
    weigh_change_of_current_income,
    weigh_income_change,
)
from logic.decisions.deadlines import Deadline, DeadlineCode, UnknownDeadlineError, deadline, deadline_rules
from logic.decisions.letter_check import Letter, LetterItem, LetterLine, LetterReason, check_letter

__all__ = [
    "ChangeReason",
    "Deadline",
    "DeadlineCode",
    "Duty",
    "DutyDue",
    "IncomeChange",
    "Letter",
    "LetterItem",
    "LetterLine",
    "LetterReason",
    "LooksAgain",
    "UnknownDeadlineError",
    "check_letter",
    "deadline",
    "deadline_rules",
    "duties_of_paying_parent",
    "duty_of_receiving_parent",
    "looks_again",
    "weigh_change_of_current_income",
    "weigh_income_change",
]
