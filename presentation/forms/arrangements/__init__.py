"""How maintenance is paid: what arrives, fees and arrears, the period that amounts are shown for."""

from presentation.forms.arrangements.arriving import COLLECTED, arriving_problems, collected_question, weekly_question
from presentation.forms.arrangements.fees import arrears_form, earnings_form, fee_problems
from presentation.forms.arrangements.period import period_question

__all__ = [
    "COLLECTED",
    "arrears_form",
    "arriving_problems",
    "collected_question",
    "earnings_form",
    "fee_problems",
    "period_question",
    "weekly_question",
]
