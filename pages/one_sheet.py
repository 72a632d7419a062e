"""On one sheet: the estimate, its working and the ways of paying, to print or keep."""

import ui
from logic import compare, estimate
from ui.papers import one_sheet

PAPER = "one_sheet"

ui.show(PAPER)
found = ui.circumstances()
if found is None:
    ui.show_open_questions()
else:
    worked_out = estimate(found)
    paper = one_sheet(worked_out, ui.mine(compare(worked_out)), ui.language(), ui.now().date())
    ui.show_paper(paper)
    ui.offer_to_save(PAPER, paper)
