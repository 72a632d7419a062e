"""On one sheet: the estimate or the range, its working and the ways of paying, to print or keep."""

from logic.arrangements import compare
from logic.calculation import Circumstances, estimate
from presentation.forms import income_is_open
from ui import amount, asking, exploring, papers, screen, situation
from ui.papers import Paper, one_sheet, range_sheet

PAPER = "one_sheet"


def sheet(found: Circumstances) -> Paper:
    """Put the sheet together: with one amount, or with a range where nobody knows the income."""
    spoken, today = screen.language(), screen.now().date()
    if income_is_open(found):
        ranged = exploring.range_of(found)
        each = [*(entry.estimate for entry in ranged.entries), ranged.default]
        outcomes = [amount.outcomes_shown(compare(one, situation.outside())) for one in each]
        return range_sheet(ranged, outcomes, spoken, today, eligibility=situation.eligibility_told())
    worked_out = estimate(found)
    return one_sheet(
        worked_out,
        amount.outcomes_shown(compare(worked_out, situation.outside())),
        spoken,
        today,
        eligibility=situation.eligibility_told(),
    )


asking.show(PAPER)
family = asking.family()
if family is None:
    asking.show_open_questions()
else:
    paper = sheet(family)
    papers.show_paper(paper)
    papers.offer_to_save(PAPER, paper)
