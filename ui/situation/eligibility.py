"""Whether the service can take the case at all: this visit's answer, drawn."""

from logic.codes import ErrorCode, NotApplicableReason
from logic.eligibility import Eligibility
from presentation.forms.eligibility import eligibility, eligibility_problems, reason_outside
from presentation.views.eligibility import eligibility_notice, eligibility_view
from ui.asking import answers, nation_of_payer, reader, render_notice, today
from ui.screen import render_html


def problems_shown_of_eligibility() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    return eligibility_problems(answers(), today())


def known_eligibility() -> Eligibility | None:
    """Give the law's answer, or None while it has not been asked for or something is still wrong."""
    return eligibility(answers(), today())


def outside() -> NotApplicableReason | None:
    """Say why the ways through the service do not apply, when what was told bars it."""
    return reason_outside(answers(), today())


def render_eligibility(decision: Eligibility) -> None:
    """Draw the answer: what keeps the service out and until when, where to go instead, and what else to know."""
    render_html(eligibility_view(decision, nation_of_payer(), reader()))


def render_eligibility_notice() -> None:
    """Before any amount: say that the service cannot take the case, or that the nation was not known, if so told."""
    notice = eligibility_notice(known_eligibility(), nation_of_payer(), reader())
    if notice:
        render_html(notice)
    if answers().nation_not_known:
        render_notice("estimate.nation.not_known")
