"""Letters to the service or the bank: what was not told stays a gap that can be seen, never something made up."""

from collections.abc import Mapping
from datetime import date

from content import Language, day, text
from logic import Deadline, DeadlineCode, parse_day
from ui.papers.paper import Block, Heading, Paper, Prose

LETTERS = ("reconsideration", "complaint", "variation", "missed", "bank")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "reconsideration": ("day", "wrong", "evidence", "outcome", "late"),
    "complaint": ("sent", "wrong", "evidence", "outcome"),
    "variation": ("wrong", "evidence"),
    "missed": ("wrong", "evidence"),
    "bank": (),
}
"""What each letter asks for, besides name and reference."""

NOTES = ("wrong", "evidence", "outcome", "late")
"""Those asked for in several lines."""

DAYS = ("day", "sent")
TIME_LIMIT: Mapping[str, tuple[DeadlineCode, str]] = {
    "reconsideration": (DeadlineCode.RECONSIDERATION, "day"),
    "complaint": (DeadlineCode.COMPLAINT_REPLY, "sent"),
}
"""The time limit that belongs to a letter, and the field whose day it is counted from."""

WITH_A_QUESTION = ("missed", "bank")


def _gap(field: str, language: Language) -> str:
    return text("letters.gap", language, what=text(f"letters.ask.{field}", language))


def _told(typed: Mapping[str, str], field: str, language: Language) -> str:
    return typed.get(field) or _gap(field, language)


def _head(kind: str, typed: Mapping[str, str], in_northern_ireland: bool, language: Language) -> list[Block]:
    sender = Prose(f"{text('letters.from', language)}: {_told(typed, 'name', language)}")
    if kind == "bank":
        return [sender, Prose(text("letters.to.bank", language))]
    where = "letters.to.address_ni" if in_northern_ireland else "letters.to.address"
    reference = f"{text('letters.reference', language)}: {_told(typed, 'reference', language)}"
    return [
        sender,
        Prose(text("letters.to.service", language)),
        Prose(text(where, language)),
        Prose(reference),
    ]


def _opening(kind: str, typed: Mapping[str, str], language: Language) -> str:
    if kind != "reconsideration":
        return text(f"letters.{kind}.open", language)
    decided = parse_day(typed.get("day", ""))
    shown = day(decided, language) if decided else _gap("day", language)
    return text("letters.reconsideration.open", language, day=shown)


def letter(kind: str, typed: Mapping[str, str], in_northern_ireland: bool, language: Language) -> Paper:
    """Put a letter together. `kind` is one of LETTERS; `typed` holds the fields of that kind, empty ones as gaps."""
    blocks = _head(kind, typed, in_northern_ireland, language)
    blocks += [Prose(text(f"letters.{kind}.subject", language), strong=True), Prose(_opening(kind, typed, language))]
    if "wrong" in FIELDS[kind]:
        blocks.append(Prose(_told(typed, "wrong", language)))
    if kind in WITH_A_QUESTION:
        blocks.append(Prose(text(f"letters.{kind}.ask", language)))
    for field in ("evidence", "outcome"):
        if field in FIELDS[kind]:
            blocks += [Heading(text(f"letters.{field}", language)), Prose(_told(typed, field, language))]
    if typed.get("late") and "late" in FIELDS[kind]:
        blocks += [Heading(text("letters.late", language)), Prose(typed["late"])]
    blocks.append(Prose(text("letters.close", language)))
    return Paper(text("letters.paper", language), language, blocks)


def time_limit_in_words(kind: str, limit: Deadline | None, today: date, language: Language) -> list[str]:
    """Say by when to act, or by when an answer is due, and how that is counted."""
    if limit is None:
        return [text("letters.deadline.unknown", language)]
    shown = day(limit.last_day, language)
    counted = text(f"deadline.{limit.code}.by_hand", language)
    if kind == "complaint":
        return [text("letters.reply_by", language, day=shown), counted]
    left = limit.days_left(today)
    if left < 0:
        return [text("letters.deadline.past", language, day=shown), counted]
    return [text("letters.deadline", language, day=shown, left=left), counted]
