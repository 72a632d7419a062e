"""Have it ready: what the service asks for, less what a person already has."""

import ui
from ui.papers import have_ready, items_for

PAPER = "have_ready"

ui.show(PAPER)
role = ui.ask_one(PAPER, "role", "call_card.role", ("receive", "pay"), ui.role_told())
if role is not None:
    already = set()
    for heading, items in items_for(role).items():
        ui.show_group(f"have_ready.{heading}")
        already |= {item for item in items if ui.ask_tick(PAPER, item, f"have_ready.item.{item}")}
    paper = have_ready(role, already, ui.language())
    ui.show_paper(paper)
    ui.offer_to_save(PAPER, paper)
    ui.offer_to_clear(PAPER)
