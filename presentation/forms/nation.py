"""Where the paying parent lives: the first question, and what may be left not known."""

from logic import Nation
from presentation.forms.fields import ChoiceField, Option, Slot, words
from presentation.visit.estimate import Answers
from presentation.visit.role import Role

NATION_NOT_KNOWN = "not_known"


def nation_question(answers: Answers, at: str = "") -> ChoiceField[str | None]:
    """Ask where the paying parent lives; `at` tells the same question on another screen from this one.

    A receiving parent need not know: the law is the same in England, Wales and Scotland. Of themselves a person does.
    """
    known: tuple[Option[str | None], ...] = tuple(Option(str(nation), words(f"nation.{nation}")) for nation in Nation)
    not_known: Option[str | None] = Option(NATION_NOT_KNOWN, words("nation.not_known"))
    pays = answers.role is Role.PAY
    return ChoiceField(
        name="nation",
        at=at,
        label=words("estimate.nation.label"),
        hint=None if pays else words("estimate.nation.hint"),
        slot=_nation_slot(answers),
        options=known if pays else (*known, not_known),
        required=True,
    )


def _nation_slot(answers: Answers) -> Slot[str | None]:
    def read() -> str | None:
        return NATION_NOT_KNOWN if answers.nation_not_known else answers.nation

    def write(chosen: str | None) -> None:
        answers.nation_not_known = chosen == NATION_NOT_KNOWN
        answers.nation = Nation(chosen) if chosen and chosen != NATION_NOT_KNOWN else None

    return Slot(read, write)
