"""On one sheet: the estimate or the range, its working and the ways of paying, to print or keep."""

import ui
from logic import Circumstances, compare, estimate
from presentation.forms import income_is_open
from ui.papers import Paper, one_sheet, range_sheet

PAPER = "one_sheet"


def sheet(found: Circumstances) -> Paper:
    """Put the sheet together: with one amount, or with a range where nobody knows the income."""
    spoken, today = ui.language(), ui.now().date()
    if income_is_open(found):
        ranged = ui.range_of(found)
        each = [*(entry.estimate for entry in ranged.entries), ranged.default]
        outcomes = [ui.mine(compare(one, ui.outside())) for one in each]
        return range_sheet(ranged, outcomes, spoken, today, gateway=ui.gateway())
    worked_out = estimate(found)
    return one_sheet(worked_out, ui.mine(compare(worked_out, ui.outside())), spoken, today, gateway=ui.gateway())


ui.show(PAPER)
family = ui.family()
if family is None:
    ui.show_open_questions()
else:
    paper = sheet(family)
    ui.show_paper(paper)
    ui.offer_to_save(PAPER, paper)
