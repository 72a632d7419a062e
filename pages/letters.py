"""Letters to the service or the bank, with their time limits worked out and their gaps shown."""

import ui
from logic import reckon
from ui.papers import CALLERS, LETTER_FIELDS, LETTERS, letter

PAPER = "letters"
spoken = ui.language()

ui.show(PAPER)
kind = ui.ask_one(PAPER, "kind", "letters.kind", LETTERS)
if kind is not None:
    role = ui.ask_one(PAPER, "role", "call_card.role", CALLERS, ui.caller_told()) if kind == "missed" else None
    nation = ui.ask_nation_of_payer(PAPER)
    typed = ui.ask_letter(PAPER, LETTER_FIELDS[kind])
    ui.show_time_limit(kind, typed, nation)
    today = ui.now().date()
    noted = reckon(ui.payments_noted(), today, ui.law_today())
    if kind == "missed" and noted.lines:
        ui.show_text("letters.missed.noted")
    paper = letter(kind, typed, nation == "northern_ireland", spoken, payments=noted, role=role)
    ui.show_paper(paper)
    ui.show_after_letter(kind, nation)
    ui.offer_to_save(PAPER, paper, ("docx", "page", "pdf"))
    ui.offer_to_clear(PAPER)
