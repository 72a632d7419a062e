"""What to do when something changes or a decision comes: duties, time limits, checking a letter."""

from logic.decisions.changes import ChangeReason, Duty, LooksAgain, duties, looks_again, weigh_income_change
from logic.decisions.deadlines import Deadline, DeadlineCode, UnknownDeadlineError, deadline, deadline_rules
from logic.decisions.letter_check import Letter, LetterItem, LetterLine, LetterReason, check_letter

__all__ = [
    "ChangeReason",
    "Deadline",
    "DeadlineCode",
    "Duty",
    "Letter",
    "LetterItem",
    "LetterLine",
    "LetterReason",
    "LooksAgain",
    "UnknownDeadlineError",
    "check_letter",
    "deadline",
    "deadline_rules",
    "duties",
    "looks_again",
    "weigh_income_change",
]
