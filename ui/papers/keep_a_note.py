"""The safe organiser: what to keep, what is known already, and what never to do for it."""

from collections.abc import Sequence

from content import Language, text
from presentation.papers import Grid, Heading, Paper, Points, Prose
from ui.papers.records import day_typed

KEEP = ("bank", "letters", "messages", "nights", "receipts", "calls", "orders")
KNOW = ("work", "property", "when")
NEVER = ("follow", "accounts", "children", "employer", "reply", "publish")
HEADS = ("what", "day", "where", "shown")
EMPTY_ROWS = 8


def keep_a_note(rows: Sequence[Sequence[str]], language: Language) -> Paper:
    """Put the notes together; `rows` is what was typed: what, day, where, shown to."""

    def points(part: str, items: Sequence[str]) -> Points:
        return Points([text(f"keep_a_note.{part}.{item}", language) for item in items])

    return Paper(
        text("keep_a_note.paper", language),
        language,
        [
            Heading(text("keep_a_note.never", language)),
            points("never", NEVER),
            Prose(text("keep_a_note.service", language)),
            Heading(text("keep_a_note.keep", language)),
            points("keep", KEEP),
            Heading(text("keep_a_note.know", language)),
            points("know", KNOW),
            Prose(text("keep_a_note.where", language)),
            Grid(
                text("keep_a_note.list", language),
                [text(f"keep_a_note.head.{head}", language) for head in HEADS],
                [[what, day_typed(day), *others] for what, day, *others in rows],
                EMPTY_ROWS,
            ),
        ],
    )
