"""Say it once: ticks and a few lines make a script to read out on the phone."""

from presentation.forms.fields import slot
from presentation.forms.papers import call_card_lines, call_card_ticks, caller_question, lines_of
from presentation.visit.papers import CallCardAnswers
from ui import asking, guidance, papers, screen
from ui.papers import call_card, ticks_for

PAPER = "call_card"
answers = screen.visit().papers.call_card

asking.render_fragment(PAPER)
who = caller_question(PAPER, slot(answers, lambda a: a.role), guidance.known_caller())
asking.ask(who)
role = who.slot.read()
if role is not None:
    asking.ask(call_card_ticks(answers, ticks_for(role)))
    asking.ask_all(call_card_lines(answers))
    typed = lines_of(answers)
    paper = call_card(role, answers.ticked, typed, typed["name"], screen.language())
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper)
    asking.offer_to_clear(PAPER, slot(screen.visit().papers, lambda p: p.call_card), CallCardAnswers())
