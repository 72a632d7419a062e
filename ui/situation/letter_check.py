"""A decision letter's figures beside ours, line by line, with likely reasons where they part and what to ask."""

import html
from decimal import Decimal

from content import family_name, money
from logic.calculation import Circumstances
from logic.codes import ErrorCode
from logic.decisions import Letter, LetterLine, check_letter
from presentation.forms import whole_number
from presentation.visit import BandAnswers, LetterAnswers, Role
from ui.asking import amount_of, answers, message, nights_bands, typed_amount, worded_bands, wrong_in
from ui.screen import language, render_html, show_words

UNSAID = "unsaid"
COUNTS = ("qualifying_children", "relevant_other_children")


def _answers() -> LetterAnswers:
    return answers().full.letter


def _count(typed: str) -> int | ErrorCode | None:
    read = whole_number(typed)
    return ErrorCode.NOT_A_WHOLE_NUMBER if isinstance(read, str) else read


def _count_of(typed: str) -> int | None:
    read = whole_number(typed)
    return read if isinstance(read, int) else None


def letter_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each figure, once an answer has been asked for."""
    letter_answers = _answers()
    if not letter_answers.asked:
        return {}
    counts = {name: _count(getattr(letter_answers, name)) for name in COUNTS}
    return wrong_in(
        gross_weekly_income=typed_amount(letter_answers.gross_weekly_income),
        weekly_amount=typed_amount(letter_answers.weekly_amount),
        collection_fee=typed_amount(letter_answers.collection_fee),
    ) | {name: count for name, count in counts.items() if isinstance(count, ErrorCode)}


def whose_letter(circumstances: Circumstances) -> dict[int, str]:
    """Give the receiving parents a letter can be about: the visit's own, or each the paying parent pays."""
    if answers().role is Role.RECEIVE:
        return {0: message("letter.whose.one")}
    return {at: family_name(at, language(), begins=True) for at in range(len(circumstances.receiving_parents))}


def letter_bands(circumstances: Circumstances) -> tuple[list[BandAnswers], dict[str, str]]:
    """Give the answers about each child's nights in the letter, and the bands to choose from."""
    letter_answers = _answers()
    letter_answers.which = min(letter_answers.which, len(circumstances.receiving_parents) - 1)
    children = [
        child
        for child in circumstances.receiving_parents[letter_answers.which].children
        if not child.equal_day_to_day_care
    ]
    bands_by_child = [letter_answers.nights.setdefault(place, BandAnswers()) for place in range(len(children))]
    return bands_by_child, {UNSAID: message("letter.unsaid"), **worded_bands()}


def letter_read(circumstances: Circumstances) -> Letter | None:
    """Give the letter as copied, or None while nothing was asked or something is wrong."""
    letter_answers = _answers()
    if not letter_answers.asked or letter_problems():
        return None
    bands = tuple(answer.band for answer in letter_bands(circumstances)[0])
    return Letter(
        gross_weekly_income=amount_of(letter_answers.gross_weekly_income),
        qualifying_children=_count_of(letter_answers.qualifying_children),
        relevant_other_children=_count_of(letter_answers.relevant_other_children),
        nights_bands=None if UNSAID in bands else bands,
        weekly_amount=amount_of(letter_answers.weekly_amount),
        collection_fee=amount_of(letter_answers.collection_fee),
        collected=letter_answers.collected,
    )


def ways_of_paying() -> dict[bool | None, str]:
    """Give the answers to how the money is paid: only what the service collects carries a fee."""
    return {
        None: message("letter.unsaid"),
        False: message("letter.collected.no"),
        True: message("letter.collected.yes"),
    }


def show_letter_verdict(circumstances: Circumstances, letter: Letter) -> None:
    """Say first how many lines differ, and with which one to begin."""
    lines = check_letter(circumstances, letter, _answers().which)
    parting = [line for line in lines if not line.agrees]
    if not lines:
        said = message("letter.empty")
    elif parting:
        first = message(f"letter.{parting[0].item}")
        said = message("letter.verdict", parting=len(parting), lines=len(lines), first=first)
    else:
        said = message("letter.all_agree")
    render_html(f'<div class="notice" role="status"><p>{html.escape(said)}</p></div>')


def _written(value: Decimal | int | tuple[str, ...] | None) -> str:
    if isinstance(value, Decimal):
        return money(value, language())
    if isinstance(value, tuple):
        named = {band.code: band for band in nights_bands()}
        return "; ".join(
            message(f"nights_band.{code}", low=named[code].low, high=named[code].high) for code in value
        ) or message("summary.none")
    return message("letter.not_used") if value is None else str(value)


def show_letter_lines(circumstances: Circumstances, letter: Letter) -> None:
    """Draw each line of the letter beside ours, then what may lie behind each that parts, and what to ask."""
    lines = check_letter(circumstances, letter, _answers().which)
    if not lines:
        return
    rows = [
        [
            message(f"letter.{line.item}"),
            _written(line.theirs),
            _written(line.ours),
            message("letter.agrees" if line.agrees else "letter.parts"),
        ]
        for line in lines
    ]
    show_words(
        message("letter.caption"), [message(f"letter.head.{head}") for head in ("line", "theirs", "ours", "so")], rows
    )
    parting = [line for line in lines if not line.agrees]
    if parting:
        _show_reasons(parting)


def _show_reasons(parting: list[LetterLine]) -> None:
    parts = ""
    for line in parting:
        items = "".join(f"<li>{html.escape(message(f'letter.reason.{reason}'))}</li>" for reason in line.reasons)
        parts += f"<h3>{html.escape(message(f'letter.{line.item}'))}</h3><ul>{items}</ul>"
    heading, then = html.escape(message("letter.reasons")), html.escape(message("letter.then"))
    render_html(f"<h2>{heading}</h2>{parts}<p>{then}</p>")
