"""Say it once: ticks and a few lines make a script to read out on the phone."""

from ui import asking, guidance, papers, screen
from ui.papers import CALL_LINES, CALLERS, call_card, ticks_for

PAPER = "call_card"
reader_language = screen.language()

asking.render_fragment(PAPER)
role = asking.ask_one(PAPER, "role", "call_card.role", CALLERS, guidance.known_caller())
if role is not None:
    ticked = {tick for tick in ticks_for(role) if asking.ask_tick(PAPER, tick, f"call_card.ask.{tick}")}
    typed = {line: asking.ask_line(PAPER, line, f"call_card.ask.{line}") for line in CALL_LINES}
    name = asking.ask_line(PAPER, "name", "saving.name")
    paper = call_card(role, ticked, typed, name, reader_language)
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper)
    asking.offer_to_clear(PAPER)
