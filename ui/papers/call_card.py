"""The call card: a script to read out on the phone, from what a person ticked and nothing else."""

from collections.abc import Set as AbstractSet

from content import Language, text
from presentation.papers import LabelledLine, Paper, PaperBlock, PaperForm, Points

TICKS = (
    "abuse",
    "no_contact",
    "keep_secret",
    "order",
    "threats",
    "collect",
    "specialist",
    "bank",
    "missed",
    "hardship",
)
"""What can be ticked, in the order it is said: first what keeps a person safe."""

LINES = ("times", "letters", "interpreter")
"""What can be typed, in the order it is said."""


def ticks_for(role: str) -> tuple[str, ...]:
    """Give what a person in this role can tick: only a paying parent can find it hard to pay."""
    return tuple(tick for tick in TICKS if tick != "hardship" or role == "pay")


def _says(tick: str, role: str, language: Language) -> str:
    """Give what a tick says: of missed payments, whoever does not pay says what a receiving parent says."""
    if tick == "missed":
        return text(f"call_card.say.missed.{'pay' if role == 'pay' else 'receive'}", language)
    return text(f"call_card.say.{tick}", language)


def call_card(role: str, ticked: AbstractSet[str], typed: dict[str, str], name: str, language: Language) -> Paper:
    """Put the script together. `role` is a Caller; `typed` holds safe times, post and language."""
    said = [text("call_card.say.hello", language)]
    if name:
        said.append(text("call_card.say.name", language, name=name))
    said.append(text(f"call_card.say.role.{role}", language))
    said += [_says(tick, role, language) for tick in ticks_for(role) if tick in ticked]
    said += [text(f"call_card.say.{line}", language, **{line: typed[line]}) for line in LINES if typed.get(line)]
    said += [text(f"call_card.say.{line}", language) for line in ("reference", "repeat", "cut_short")]
    blocks: list[PaperBlock] = [Points(said, numbered=True)]
    blocks += [
        LabelledLine(text(f"call_card.note.{line}", language), tall=line == "promise") for line in ("name", "promise")
    ]
    return Paper(text("call_card.paper", language), language, blocks, PaperForm.CARD)
