"""Who can apply: the questions, and what their answers decide."""

from presentation.forms.eligibility.facts import eligibility, eligibility_problems, reason_outside
from presentation.forms.eligibility.form import eligibility_form

__all__ = [
    "eligibility",
    "eligibility_form",
    "eligibility_problems",
    "reason_outside",
]
