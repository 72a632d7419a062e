"""Letters to the service or the bank, with their time limits worked out and their gaps shown."""

from logic.arrangements import reckon
from ui import asking, guidance, papers, screen, situation
from ui.papers import CALLERS, LETTER_FIELDS, letter

PAPER = "letters"
reader_language = screen.language()

asking.render_fragment(PAPER)
kind = papers.ask_which_letter(PAPER)
if kind is not None:
    role = (
        asking.ask_one(PAPER, "role", "call_card.role", CALLERS, guidance.known_caller()) if kind == "missed" else None
    )
    nation = papers.ask_nation_of_payer(PAPER)
    differs = situation.letter_differences() if kind == "reconsideration" else ""
    typed = papers.ask_letter(PAPER, LETTER_FIELDS[kind], differs)
    papers.render_time_limit(kind, typed, nation)
    today = screen.now().date()
    noted = reckon(papers.payments_noted(), today, asking.law_today())
    if kind == "missed" and noted.lines:
        asking.render_text("letters.missed.noted")
    paper = letter(kind, typed, nation == "northern_ireland", reader_language, payments=noted, role=role)
    papers.render_paper(paper)
    papers.render_after_letter(kind, nation)
    papers.offer_to_save(PAPER, paper, ("docx", "page", "pdf"))
    asking.offer_to_clear(PAPER)
