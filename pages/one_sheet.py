"""On one sheet: the estimate or the range, its working and the ways of paying, to print or keep."""

from presentation.papers import sheet_of
from ui import asking, estimating, papers

PAPER = "one_sheet"

asking.render_fragment(PAPER)
open_circumstances = asking.open_circumstances()
if open_circumstances is None:
    estimating.render_open_questions()
else:
    paper = sheet_of(open_circumstances, asking.answers(), asking.reader())
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper)
