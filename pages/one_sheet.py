"""On one sheet: the estimate or the range, its working and the ways of paying, to print or keep."""

import ui
from presentation.papers import sheet_of

PAPER = "one_sheet"

ui.show(PAPER)
family = ui.family()
if family is None:
    ui.show_open_questions()
else:
    paper = sheet_of(family, ui.answers(), ui.reader())
    ui.show_paper(paper)
    ui.offer_to_save(PAPER, paper)
