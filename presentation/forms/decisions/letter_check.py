"""The questions about a decision letter: how the money is paid, which family it is about, then its figures in order."""

from datetime import date

from logic.calculation import Circumstances
from logic.codes import ErrorCode
from logic.decisions import Letter, LetterLine, check_letter
from presentation.forms.fields import (
    ChoiceField,
    Form,
    Option,
    Problems,
    Question,
    TextField,
    TextKind,
    Words,
    amount_of,
    family_words,
    slot,
    typed_amount,
    whole_number,
    words,
    wrong_in,
)
from presentation.forms.nights import nights_bands
from presentation.visit.decisions import BandAnswers, LetterAnswers
from presentation.visit.estimate import Answers

CODE = "check_figures"
UNSAID = "unsaid"
LINES = (
    "gross_weekly_income",
    "qualifying_children",
    "relevant_other_children",
    "nights_band",
    "weekly_amount",
    "collection_fee",
)
"""The lines of a letter in the order of the drawing, which numbers them from 1."""
FIRST_LINE = LINES[0]
_COUNTS = ("qualifying_children", "relevant_other_children")
_AT = "-letter"


def letter_form(answers: Answers, circumstances: Circumstances, today: date) -> Form:
    """Ask for the way of paying and the family first; then for each line of the letter, any of which can stay empty."""
    letter_answers = answers.full.letter
    first: list[Question] = [_collected(letter_answers)]
    if _may_be_about_several(answers, circumstances):
        first.append(_which(letter_answers, len(circumstances.receiving_parents)))
    figures: list[Question] = [_typed(letter_answers, name) for name in LINES[:3]]
    figures += [
        _nights(place, answer, answers, today) for place, answer in enumerate(bands_in_letter(answers, circumstances))
    ]
    figures.append(_typed(letter_answers, "weekly_amount"))
    if letter_answers.collected is not False:
        figures.append(_typed(letter_answers, "collection_fee"))
    return Form(CODE, (*((question,) for question in first), *((question,) for question in figures)))


def _may_be_about_several(answers: Answers, circumstances: Circumstances) -> bool:
    """Tell whether the letter can be about one of several families: a receiving parent's is about their own."""
    return not answers.receives and len(circumstances.receiving_parents) > 1


def which_family(answers: Answers, circumstances: Circumstances) -> int:
    """Give the place of the family that the letter is about."""
    if not _may_be_about_several(answers, circumstances):
        return 0
    return min(answers.full.letter.which, len(circumstances.receiving_parents) - 1)


def bands_in_letter(answers: Answers, circumstances: Circumstances) -> list[BandAnswers]:
    """Give what the letter says of the nights of each child of its family; one whose care is equal has none."""
    children = circumstances.receiving_parents[which_family(answers, circumstances)].children
    counted = sum(not child.equal_day_to_day_care for child in children)
    return [answers.full.letter.nights.setdefault(place, BandAnswers()) for place in range(counted)]


def _numbered(line: str, label: Words) -> Words:
    return words("letter.numbered", place=LINES.index(line) + 1, label=label)


def _collected(letter_answers: LetterAnswers) -> ChoiceField[bool | None]:
    offered: tuple[tuple[bool | None, str], ...] = (
        (False, "letter.collected.no"),
        (True, "letter.collected.yes"),
        (None, "letter.unsaid"),
    )
    return ChoiceField(
        name="collected",
        at=_AT,
        label=words("letter.collected"),
        slot=slot(letter_answers, lambda a: a.collected),
        options=tuple(Option(value, words(code)) for value, code in offered),
    )


def _which(letter_answers: LetterAnswers, families: int) -> ChoiceField[int]:
    return ChoiceField(
        name="which",
        at=_AT,
        label=words("letter.whose"),
        slot=slot(letter_answers, lambda a: a.which),
        options=tuple(Option(at, family_words(at, begins=True)) for at in range(families)),
    )


def _typed(letter_answers: LetterAnswers, name: str) -> TextField:
    accessors = {
        "gross_weekly_income": slot(letter_answers, lambda a: a.gross_weekly_income),
        "qualifying_children": slot(letter_answers, lambda a: a.qualifying_children),
        "relevant_other_children": slot(letter_answers, lambda a: a.relevant_other_children),
        "weekly_amount": slot(letter_answers, lambda a: a.weekly_amount),
        "collection_fee": slot(letter_answers, lambda a: a.collection_fee),
    }
    return TextField(
        name=name,
        at=_AT,
        label=_numbered(name, words(f"letter.ask.{name}")),
        kind=TextKind.COUNT if name in _COUNTS else TextKind.MONEY,
        slot=accessors[name],
    )


def _nights(place: int, answer: BandAnswers, answers: Answers, today: date) -> ChoiceField[str]:
    bands = [
        Option(band.code, words(f"nights_band.{band.code}", low=band.low, high=band.high))
        for band in nights_bands(answers, today)
    ]
    return ChoiceField(
        name="band",
        at=f"{_AT}-{place}",
        label=_numbered("nights_band", words("letter.ask.nights", number=place + 1)),
        slot=slot(answer, lambda a: a.band),
        options=(Option(UNSAID, words("letter.unsaid")), *bands),
    )


def _count(typed: str) -> int | ErrorCode | None:
    read = whole_number(typed)
    return ErrorCode.NOT_A_WHOLE_NUMBER if isinstance(read, str) else read


def letter_problems(answers: Answers) -> Problems:
    """Say what is wrong with each figure, once an answer has been asked for."""
    letter_answers = answers.full.letter
    if not letter_answers.asked:
        return {}
    counts = {name: _count(getattr(letter_answers, name)) for name in _COUNTS}
    fee = typed_amount(letter_answers.collection_fee) if letter_answers.collected is not False else None
    return wrong_in(
        gross_weekly_income=typed_amount(letter_answers.gross_weekly_income),
        weekly_amount=typed_amount(letter_answers.weekly_amount),
        collection_fee=fee,
    ) | {name: count for name, count in counts.items() if isinstance(count, ErrorCode)}


def _letter(answers: Answers, circumstances: Circumstances) -> Letter:
    letter_answers = answers.full.letter
    bands = tuple(answer.band for answer in bands_in_letter(answers, circumstances))
    counts = {name: _count(getattr(letter_answers, name)) for name in _COUNTS}
    return Letter(
        gross_weekly_income=amount_of(letter_answers.gross_weekly_income),
        qualifying_children=_whole(counts["qualifying_children"]),
        relevant_other_children=_whole(counts["relevant_other_children"]),
        nights_bands=None if not bands or UNSAID in bands else bands,
        weekly_amount=amount_of(letter_answers.weekly_amount),
        collection_fee=amount_of(letter_answers.collection_fee) if letter_answers.collected is not False else None,
        collected=letter_answers.collected,
    )


def _whole(count: int | ErrorCode | None) -> int | None:
    return count if isinstance(count, int) else None


def checked_letter(answers: Answers, circumstances: Circumstances) -> tuple[LetterLine, ...]:
    """Give the lines of the letter beside ours; none while nothing was asked or copied, or something is wrong."""
    if not answers.full.letter.asked or letter_problems(answers):
        return ()
    return check_letter(circumstances, _letter(answers, circumstances), which_family(answers, circumstances))


def letter_is_empty(answers: Answers, circumstances: Circumstances) -> bool:
    """Tell whether an answer was asked for without a figure to compare."""
    asked = answers.full.letter.asked and not letter_problems(answers)
    return asked and not checked_letter(answers, circumstances)
