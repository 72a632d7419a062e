"""Lists to keep: calls, payments with what is short so far, and nights by the month."""

from collections.abc import Sequence
from datetime import date

from content import Language, day, money, text
from content.loaders.people import name_and_nations, people_to_call
from logic.arrangements import PaymentLine, PaymentLog, PaymentState
from logic.date_parsing import parse_day
from logic.scenarios import NightsNoted
from logic.typed_text import plain_typed, read_whole_number
from presentation.papers import Cell, Grid, GridRow, Paper, PaperBlock, Points, Prose, on_day, pounds
from presentation.visit.papers import MONTHS

CALL_HEADS = ("day", "time", "number", "who", "reference", "said", "told", "promised", "by_when")
PAYMENT_HEADS = ("due_on", "due", "came", "came_on", "state", "days_late", "short", "short_so_far", "note")
DAYS_OF_A_CALL = ("day", "by_when")
LINES_OF_A_CALL = (5, 1, 1, 2)
"""How many of `CALL_HEADS` stand on each line of a call: what was said needs the whole width of the page."""

STILL_MISSING = (PaymentState.PART, PaymentState.MISSED)
EMPTY_CALLS, EMPTY_PAYMENTS = 4, 16


def _title(which: str, language: Language) -> str:
    return text(f"records.{which}", language)


def day_typed(typed: str) -> str | Cell:
    """Make a cell of a day as typed: its words stay, and a spreadsheet knows the day where it can be read."""
    read = parse_day(typed)
    return typed if read is None else Cell(typed, read)


def call_list(rows: Sequence[Sequence[str]], language: Language) -> Paper:
    """Put the list of calls together; with no rows it is empty, to fill in by hand."""
    heads = [text(f"records.calls.{head}", language) for head in CALL_HEADS]
    title = _title("calls", language)
    calls = [
        [day_typed(typed) if head in DAYS_OF_A_CALL else typed for head, typed in zip(CALL_HEADS, row, strict=True)]
        for row in rows
    ]
    return Paper(title, language, [Grid(title, heads, calls, 0 if rows else EMPTY_CALLS, LINES_OF_A_CALL)])


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


def service_numbers(language: Language) -> list[str]:
    """Name the service of each nation with its number, and where its newest number stands: a paper is kept for long."""
    return [
        text(
            "records.sum.number",
            language,
            name=name_and_nations(line, language, None),
            phone=line.phone,
            site=line.url.removeprefix("https://www."),
        )
        for line in people_to_call(("service",), None)
    ]


def _days_late(line: PaymentLine, language: Language) -> str | Cell:
    """Say how late a payment was, or for how long it or a part of it has been missing."""
    if line.state in STILL_MISSING:
        return Cell(text(f"records.days_late.{line.state}", language, count=line.days_late), line.days_late)
    return (
        "" if line.state in (PaymentState.CAME, PaymentState.NOT_DUE_YET) else Cell(str(line.days_late), line.days_late)
    )


def _payment(line: PaymentLine, language: Language) -> GridRow:
    return [
        on_day(line.entry.due_on, language),
        pounds(line.entry.due, language),
        pounds(line.entry.came, language),
        on_day(line.entry.came_on, language, otherwise=""),
        text(f"records.state.{line.state}", language),
        _days_late(line, language),
        pounds(line.short, language),
        pounds(line.short_so_far, language),
        "",
    ]


def payment_list(log: PaymentLog, language: Language, today: date) -> Paper:
    """Put the list of payments together; with none it is empty, to fill in by hand."""
    title = _title("payments", language)
    heads = [text(f"records.head.{head}", language) for head in PAYMENT_HEADS]
    if not log.lines:
        return Paper(title, language, [Grid(title, heads, empty_rows=EMPTY_PAYMENTS)])
    due, came, short = (pounds(amount, language) for amount in (log.due, log.came, log.short))
    total: GridRow = [text("records.total", language), due, came, "", "", "", short, "", ""]
    rows = [_payment(line, language) for line in log.lines]
    blocks: list[PaperBlock] = [Grid(title, heads, rows, total=total)]
    if any(line.state in STILL_MISSING for line in log.lines):
        blocks.append(Prose(text("records.days_late.counted", language, day=day(today, language))))
    blocks.append(Points(payment_sums(log, language)))
    if any(line.days_late for line in log.lines):
        blocks += [Prose(text("records.sum.act", language)), Points(service_numbers(language))]
    return Paper(title, language, blocks)


def _nights_in_words(noted: NightsNoted, language: Language) -> str:
    """Say what the nights come to, and their band once a whole year is noted."""
    if noted.months < MONTHS:
        return text("records.nights.so_far", language, total=noted.total)
    return text("records.nights.total", language, total=noted.total, low=noted.low, high=noted.high)


def _nights_typed(typed: str) -> str | Cell:
    read = read_whole_number(typed)
    return plain_typed(typed) if read is None else Cell(plain_typed(typed), read)


def nights_list(typed: Sequence[str], noted: NightsNoted | None, language: Language) -> Paper:
    """Put the list of nights together, a line a month, with the band they fall in once any are noted."""
    rows = [
        [text("records.month", language, number=number), _nights_typed(nights), ""]
        for number, nights in enumerate(typed, start=1)
    ]
    heads = [text(f"records.head.{head}", language) for head in ("month", "nights", "note")]
    title = _title("nights", language)
    said = [Prose(text("records.nights.bands", language))]
    if noted is not None and noted.months:
        said.insert(0, Prose(_nights_in_words(noted, language), strong=True))
    added = Cell(str(noted.total), noted.total) if noted is not None and noted.months else Cell("", 0)
    total: GridRow = [text("records.total", language), added, ""]
    return Paper(title, language, [Grid(title, heads, rows, total=total), *said])
