"""Have it ready: what the service asks for, less what a person already has."""

from presentation.forms.fields import slot
from presentation.forms.papers import have_ready_ticks, parent_question
from presentation.visit.papers import HaveReadyAnswers
from ui import asking, guidance, papers, screen
from ui.papers import have_ready, items_for

PAPER = "have_ready"
answers = screen.visit().papers.have_ready

asking.render_fragment(PAPER)
parent = parent_question(PAPER, slot(answers, lambda a: a.role), guidance.known_role())
asking.ask(parent)
role = parent.slot.read()
if role is not None:
    for heading, items in items_for(role).items():
        asking.render_group(f"have_ready.{heading}", role)
        asking.ask(have_ready_ticks(answers, heading, items))
    paper = have_ready(role, answers.already, screen.language())
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper)
    asking.offer_to_clear(PAPER, slot(screen.visit().papers, lambda p: p.have_ready), HaveReadyAnswers())
