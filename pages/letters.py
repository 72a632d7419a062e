"""Letters to the service or the bank, with their time limits worked out and their gaps shown."""

from logic.arrangements import reckon
from presentation.forms.fields import slot
from presentation.visit.papers import LetterKind, LettersAnswers
from ui import asking, papers, screen
from ui.papers import letter

PAPER = "letters"

asking.render_fragment(PAPER)
kind = papers.ask_which_letter()
if kind is not None:
    role = papers.ask_who_writes() if kind is LetterKind.MISSED else None
    nation = papers.ask_nation_of_payer()
    typed = papers.ask_letter(kind)
    papers.render_time_limit(kind, typed, nation)
    noted = reckon(screen.visit().papers.records.payments, asking.today(), asking.law_today())
    if kind is LetterKind.MISSED and noted.lines:
        asking.render_text("letters.missed.noted")
    paper = letter(kind, typed, nation == "northern_ireland", screen.language(), payments=noted, role=role)
    papers.render_paper(paper)
    papers.render_after_letter(kind, nation)
    papers.offer_to_save(PAPER, paper, ("docx", "page", "pdf"))
    asking.offer_to_clear(PAPER, slot(screen.visit().papers, lambda p: p.letters), LettersAnswers())
