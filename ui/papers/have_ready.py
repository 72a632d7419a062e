"""The checklist of what the service asks, less what a person already has."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from content import Language, text
from presentation import text_for_role
from presentation.papers import Heading, Paper, PaperBlock, Points, Prose

YOU = ("name", "letters", "phone", "ni_number", "bank", "reference", "formats")
CHILDREN = ("children", "child_benefit", "nights", "orders")
OTHER = ("other_name", "other_place", "other_work")
PAY = ("pay_income", "pay_pension", "pay_children", "pay_contact")


def items_for(role: str) -> Mapping[str, tuple[str, ...]]:
    """Give the items by their heading; a paying parent is asked about money as well."""
    asked = {"you": YOU, "children": CHILDREN, "other": OTHER}
    return asked | {"pay": PAY} if role == "pay" else asked


def have_ready(role: str, already: AbstractSet[str], language: Language) -> Paper:
    """Put the list together. `role` is "receive", "pay" or "care_for"; `already` holds what the person has."""
    blocks: list[PaperBlock] = [Prose(text("have_ready.note", language))]
    for heading, items in items_for(role).items():
        missing = [text(f"have_ready.item.{item}", language) for item in items if item not in already]
        if missing:
            blocks += [Heading(text_for_role(f"have_ready.{heading}", role, language)), Points(missing, boxes=True)]
    if len(blocks) == 1:
        blocks.append(Prose(text("have_ready.done", language), strong=True))
    return Paper(text("have_ready.paper", language), language, blocks)
