"""Have it ready: what the service asks for, less what a person already has."""

from ui import asking, guidance, papers, screen
from ui.papers import have_ready, items_for

PAPER = "have_ready"

asking.render_fragment(PAPER)
role = asking.ask_one(PAPER, "role", "call_card.role", ("receive", "pay"), guidance.known_role())
if role is not None:
    already = set()
    for heading, items in items_for(role).items():
        asking.render_group(f"have_ready.{heading}")
        already |= {item for item in items if asking.ask_tick(PAPER, item, f"have_ready.item.{item}")}
    paper = have_ready(role, already, screen.language())
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper)
    asking.offer_to_clear(PAPER)
