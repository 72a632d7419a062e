"""A private arrangement written down by two parents: no condition about contact, and a day to look at it again."""

from collections.abc import Mapping

from content import Language, text
from presentation.papers.paper import LabelledLine, Paper, Prose, Signature

LINES = ("children", "payer", "receiver", "amount", "often", "how")
NOTES = ("extra", "support", "late")
FIELDS = (*LINES, *NOTES, "review")


def written_down(typed: Mapping[str, str], in_scotland: bool, language: Language) -> Paper:
    """Put the arrangement together; what was not typed is a line to write on."""

    def entry(field: str, *, tall: bool = False) -> LabelledLine:
        return LabelledLine(text(f"written_down.{field}", language), typed.get(field, ""), tall)

    def signature(field: str) -> Signature:
        name = typed.get(field, "")
        named = ".named" if name else ""
        label = text(f"written_down.sign.{field}{named}", language, **({"name": name} if name else {}))
        return Signature(label, text("written_down.sign.day", language))

    nation = "scotland" if in_scotland else "other"
    return Paper(
        text("written_down.paper", language),
        language,
        [
            Prose(text("written_down.not_law", language)),
            *(entry(field) for field in LINES),
            LabelledLine(text("written_down.words", language), text("written_down.words.only", language)),
            *(entry(field, tall=True) for field in NOTES),
            entry("review"),
            Prose(text("written_down.separate", language)),
            Prose(text(f"written_down.nation.{nation}", language)),
            signature("payer"),
            signature("receiver"),
        ],
    )
