"""Lists to keep: calls, payments with what is short so far, and nights by the month."""

from collections.abc import Sequence

from content import Language, day, money, text
from logic.arrangements import PaymentLog, PaymentState
from logic.scenarios import NightsNoted
from logic.typed_text import plain_typed
from presentation.papers import Block, Grid, Paper, Points, Prose

LISTS = ("calls", "payments", "nights")
CALL_HEADS = ("day", "time", "number", "who", "reference", "said", "told", "promised", "by_when")
PAYMENT_HEADS = ("due_on", "due", "came", "came_on", "state", "days_late", "short", "short_so_far", "note")
MONTHS = 12
EMPTY_CALLS, EMPTY_PAYMENTS = 8, 16


def _title(which: str, language: Language) -> str:
    return text(f"records.{which}", language)


def call_list(rows: Sequence[Sequence[str]], language: Language) -> Paper:
    """Put the list of calls together; with no rows it is empty, to fill in by hand."""
    heads = [text(f"records.calls.{head}", language) for head in CALL_HEADS]
    title = _title("calls", language)
    return Paper(title, language, [Grid(title, heads, rows, 0 if rows else EMPTY_CALLS, wordy=True)])


def payment_sums(log: PaymentLog, language: Language) -> list[str]:
    """Say what the log comes to."""
    sums = [
        text(f"records.sum.{name}", language, amount=money(amount, language))
        for name, amount in (("due", log.due), ("came", log.came), ("short", log.short))
    ]
    counts = text("records.sum.counts", language, late=log.late, missed=log.missed)
    fees = text(
        "records.sum.fees",
        language,
        on_top=money(log.fee_on_top, language),
        taken=money(log.fee_taken, language),
    )
    return [*sums, counts, fees]


def payment_list(log: PaymentLog, language: Language) -> Paper:
    """Put the list of payments together; with none it is empty, to fill in by hand."""
    rows = [
        [
            day(line.entry.due_on, language),
            money(line.entry.due, language),
            money(line.entry.came, language),
            day(line.entry.came_on, language) if line.entry.came_on else "",
            text(f"records.state.{line.state}", language),
            "" if line.state is PaymentState.CAME else str(line.days_late),
            money(line.short, language),
            money(line.short_so_far, language),
            "",
        ]
        for line in log.lines
    ]
    title = _title("payments", language)
    grid = Grid(
        title, [text(f"records.head.{head}", language) for head in PAYMENT_HEADS], rows, 0 if rows else EMPTY_PAYMENTS
    )
    blocks: list[Block] = [grid]
    if rows:
        blocks.append(Points(payment_sums(log, language)))
    if any(line.days_late for line in log.lines):
        blocks.append(Prose(text("records.sum.act", language)))
    return Paper(title, language, blocks)


def _nights_in_words(noted: NightsNoted, language: Language) -> str:
    """Say what the nights come to, and their band once a whole year is noted."""
    if noted.months < MONTHS:
        return text("records.nights.so_far", language, total=noted.total)
    return text("records.nights.total", language, total=noted.total, low=noted.low, high=noted.high)


def nights_list(typed: Sequence[str], noted: NightsNoted | None, language: Language) -> Paper:
    """Put the list of nights together, a line a month, with the band they fall in once any are noted."""
    rows = [
        [text("records.month", language, number=number), plain_typed(nights), ""]
        for number, nights in enumerate(typed, start=1)
    ]
    heads = [text(f"records.head.{head}", language) for head in ("month", "nights", "note")]
    title = _title("nights", language)
    said = [Prose(text("records.nights.bands", language))]
    if noted is not None and noted.months:
        said.insert(0, Prose(_nights_in_words(noted, language), strong=True))
    return Paper(title, language, [Grid(title, heads, rows), *said])
