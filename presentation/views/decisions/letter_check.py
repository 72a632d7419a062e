"""A decision letter's figures beside ours: the verdict first, then line by line, and what to ask."""

from collections.abc import Sequence
from decimal import Decimal

from markupsafe import Markup

from logic.decisions import LetterLine
from logic.law import NightsBand
from presentation.reader import Reader
from presentation.views.markup import render, words_table

_HEADS = ("line", "theirs", "ours", "so")


def _written(value: Decimal | int | tuple[str, ...] | None, bands: Sequence[NightsBand], reader: Reader) -> str:
    if isinstance(value, Decimal):
        return reader.pounds(value)
    if isinstance(value, tuple):
        named = {band.code: reader.message(f"nights_band.{band.code}", low=band.low, high=band.high) for band in bands}
        return "; ".join(named[code] for code in value) or reader.message("summary.none")
    return reader.message("letter.not_used") if value is None else str(value)


def letter_view(lines: Sequence[LetterLine], bands: Sequence[NightsBand], reader: Reader) -> Markup:
    """Say first how many lines differ and with which to begin; then show each line beside ours, and what to ask."""
    differing = [line for line in lines if not line.agrees]
    rows = [
        [
            reader.message(f"letter.{line.item}"),
            _written(line.theirs, bands, reader),
            _written(line.ours, bands, reader),
            reader.message("letter.agrees" if line.agrees else "letter.parts"),
        ]
        for line in lines
    ]
    heads = [reader.message(f"letter.head.{head}") for head in _HEADS]
    return render(
        "decisions/letter_check",
        reader=reader,
        lines=lines,
        differing=differing,
        table=words_table(reader.message("letter.caption"), heads, rows),
    )


def differences_in_words(lines: Sequence[LetterLine], bands: Sequence[NightsBand], reader: Reader) -> str:
    """Set out each line that differs, as somebody would write it to the service."""
    return "\n".join(
        reader.message(
            "letter.differs",
            line=reader.message(f"letter.{line.item}"),
            theirs=_written(line.theirs, bands, reader),
            ours=_written(line.ours, bands, reader),
        )
        for line in lines
        if not line.agrees
    )
