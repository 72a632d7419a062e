"""Letters to the service or the bank: what was not told stays a gap that can be seen, never something made up."""

from collections.abc import Mapping
from datetime import date

from content import Language, day, has_text, text
from logic.arrangements import PaymentLog, PaymentState
from logic.date_parsing import parse_day
from logic.decisions import Deadline, DeadlineCode
from presentation.papers import (
    Address,
    Grid,
    Heading,
    Paper,
    PaperBlock,
    PaperForm,
    Prose,
    Signature,
    on_day,
    pounds,
)
from presentation.visit.papers import LetterKind

LETTERS = tuple(LetterKind)
AFTER: Mapping[str, LetterKind] = {
    "asking-again": LetterKind.RECONSIDERATION,
    "check_figures": LetterKind.RECONSIDERATION,
    "saying-so": LetterKind.COMPLAINT,
    "other_money": LetterKind.VARIATION,
    "late-money": LetterKind.MISSED,
    "bank-details": LetterKind.BANK,
}
"""The letter that somebody who comes from a screen most likely wants."""
FIELDS: Mapping[str, tuple[str, ...]] = {
    "reconsideration": ("day", "wrong", "evidence", "outcome", "late"),
    "complaint": ("sent", "wrong", "evidence", "outcome"),
    "variation": ("wrong", "evidence"),
    "missed": ("wrong", "evidence"),
    "bank": (),
}
"""What each letter asks for, besides name and reference."""

TIME_LIMIT: Mapping[str, tuple[DeadlineCode, str]] = {
    "reconsideration": (DeadlineCode.RECONSIDERATION, "day"),
    "complaint": (DeadlineCode.COMPLAINT_REPLY, "sent"),
}
"""The time limit that belongs to a letter, and the field whose day it is counted from."""

WRONG = (PaymentState.LATE, PaymentState.PART, PaymentState.MISSED)
"""The payments that a letter about missed ones sets out."""

WITH_A_QUESTION = ("missed", "bank")


def _gap(field: str, language: Language) -> str:
    return text("letters.gap", language, what=text(f"letters.ask.{field}", language))


def _typed_or_gap(typed: Mapping[str, str], field: str, language: Language) -> str:
    return typed.get(field) or _gap(field, language)


def _dated(typed: Mapping[str, str], language: Language) -> Prose:
    sent = parse_day(typed.get("sent", ""))
    return Prose(
        day(sent, language) if sent else text("letters.gap", language, what=text("letters.gap.sent", language))
    )


def _addressee(kind: str, in_northern_ireland: bool, language: Language) -> list[str]:
    if kind == "bank":
        to = text("letters.to.bank", language)
        return [to, text("letters.gap", language, what=text("letters.gap.bank_address", language))]
    if in_northern_ireland:
        return [text("letters.to.service", language), text("letters.to.address_ni", language)]
    return text("letters.to.address", language).split(", ")


def _head(kind: str, typed: Mapping[str, str], in_northern_ireland: bool, language: Language) -> list[PaperBlock]:
    """Begin the letter: where an answer can go, the day, to whom, and what it is about.

    The place for an answer is always a gap: only who writes knows which address is safe.
    """
    gap = text("letters.gap", language, what=text("letters.gap.answer_to", language))
    head: list[PaperBlock] = [
        Address([gap], of_sender=True),
        _dated(typed, language),
        Address(_addressee(kind, in_northern_ireland, language)),
        Prose(text("letters.dear", language)),
        Heading(text(f"letters.{kind}.subject", language)),
    ]
    if kind != "bank":
        head.append(Prose(f"{text('letters.reference', language)}: {_typed_or_gap(typed, 'reference', language)}"))
    return head


def _said_by(code: str, role: str | None, language: Language) -> str:
    """Give a sentence in the form for who writes, where there is one; a form for whoever has not said is "unsaid"."""
    for_role = f"{code}.{role or 'unsaid'}"
    return text(for_role if has_text(for_role, language) else code, language)


def _opening(kind: str, role: str | None, typed: Mapping[str, str], language: Language) -> str:
    if kind != "reconsideration":
        return _said_by(f"letters.{kind}.open", role, language)
    decided = parse_day(typed.get("day", ""))
    shown = day(decided, language) if decided else _gap("day", language)
    return text("letters.reconsideration.open", language, day=shown)


def _payments(log: PaymentLog, language: Language) -> Grid:
    """Set out the payments that were late, came in part, or did not come."""
    rows = [
        [
            on_day(line.entry.due_on, language),
            pounds(line.entry.due, language),
            pounds(line.entry.came, language),
            on_day(line.entry.came_on, language),
            pounds(line.short, language),
        ]
        for line in log.lines
        if line.state in WRONG
    ]
    heads = [text(f"records.head.{head}", language) for head in ("due_on", "due", "came", "came_on", "short")]
    return Grid(text("letters.missed.list", language), heads, rows)


def letter(
    kind: str,
    typed: Mapping[str, str],
    in_northern_ireland: bool,
    language: Language,
    *,
    payments: PaymentLog | None = None,
    role: str | None = None,
) -> Paper:
    """Put a letter together. `kind` is one of LETTERS; `typed` holds the fields of that kind, empty ones as gaps.

    `payments` that were noted stand in the letter about missed ones. `role` is one of the callers of the call card, or
    None while nobody has said who writes.
    """
    blocks = _head(kind, typed, in_northern_ireland, language)
    blocks.append(Prose(_opening(kind, role, typed, language)))
    noted = _payments(payments, language) if payments is not None and kind == "missed" else None
    if noted is not None and noted.rows:
        blocks.append(noted)
    told_by_the_list = noted is not None and bool(noted.rows) and role != "pay"  # who pays says why as well
    if "wrong" in FIELDS[kind] and (typed.get("wrong") or not told_by_the_list):
        blocks.append(Prose(_typed_or_gap(typed, "wrong", language)))
    if kind in WITH_A_QUESTION:
        blocks.append(Prose(_said_by(f"letters.{kind}.ask", role, language)))
    for field in ("evidence", "outcome"):
        if field in FIELDS[kind]:
            blocks += [Heading(text(f"letters.{field}", language)), Prose(_typed_or_gap(typed, field, language))]
    if typed.get("late") and "late" in FIELDS[kind]:
        blocks += [Heading(text("letters.late", language)), Prose(typed["late"])]
    blocks += [
        Prose(text("letters.close", language)),
        Prose(text("letters.faithfully", language)),
        Signature(_typed_or_gap(typed, "name", language)),
    ]
    return Paper(text("letters.paper", language), language, blocks, PaperForm.LETTER)


def time_limit_in_words(kind: str, limit: Deadline | None, today: date, language: Language) -> list[str]:
    """Say by when to act, or by when an answer is due, and how that is counted."""
    if limit is None:
        return [text("letters.deadline.unknown", language)]
    counted = text(f"deadline.{limit.code}.by_hand", language)
    said = "reply_by" if kind == "complaint" else "deadline"
    left, passed = limit.days_left(today), ".past" if limit.day < today else ""
    line = text(f"letters.{said}{passed}", language, day=day(limit.day, language))
    if left > 0:
        line += " " + text("deadline.left", language, count=left)
    elif not left:
        line += " " + text("deadline.today", language)
    return [line, counted]
