"""The route finder: one skippable question at a time."""

from datetime import date

from content import code_for_role, has_text
from logic.codes import ErrorCode, Nation
from logic.eligibility import OrderKind, Residence
from logic.guidance import Mode, choose, options
from presentation.forms.fields import (
    ChoiceField,
    DayField,
    Form,
    Option,
    Problems,
    Question,
    Slot,
    Words,
    slot,
    typed_past_day_in_parts,
    words,
)
from presentation.reader import Reader
from presentation.visit.estimate import Answers, Group
from presentation.visit.role import Role
from presentation.visit.routes import UNSAID, WayFinding
from presentation.visit.state import VisitState

CODE = "choosing"
_DAY = "order_made"


def _asked(question: str, finding: WayFinding, reader: Reader) -> Words:
    """Give a question as it is put to whoever asks: a carer or a child has no "other parent"."""
    return words(code_for_role(f"choosing.ask.{question}", finding.answers.role, reader.language))


def _hint(question: str, finding: WayFinding, reader: Reader) -> Words | None:
    code = code_for_role(f"choosing.hint.{question}", finding.answers.role, reader.language)
    return words(code) if has_text(code, reader.language) else None


def _option(question: str, value: str, finding: WayFinding, reader: Reader) -> Words:
    return words(code_for_role(f"choosing.option.{question}.{value}", finding.answers.role, reader.language))


def _choice_slot(finding: WayFinding, question: str) -> Slot[str | None]:
    """Keep an answer only once one is chosen: a question that was gone past stays unmet."""

    def write(chosen: str | None) -> None:
        if chosen is not None:
            finding.tell(question, chosen)

    return Slot(lambda: str(getattr(finding.answers, question)) if question in finding.met else None, write)


def _name(question: str) -> str:
    """Name the field of a question: other forms of the same visit ask of a role and a nation too."""
    return f"way-{question}"


def _choice(question: str, finding: WayFinding, reader: Reader) -> ChoiceField[str | None]:
    offered = [Option(value, _option(question, value, finding, reader)) for value in options(question, finding.answers)]
    return ChoiceField(
        name=_name(question),
        label=_asked(question, finding, reader),
        hint=_hint(question, finding, reader),
        slot=_choice_slot(finding, question),
        options=(*offered, Option(UNSAID, words("choosing.option.unsaid"))),
    )


def _day(finding: WayFinding, reader: Reader) -> DayField:
    return DayField(
        name=_name(_DAY),
        error_name=_DAY,
        label=words("choosing.ask.order_made"),
        hint=_hint(_DAY, finding, reader),
        slot=slot(finding, lambda f: f.typed_day),
    )


def route_form(finding: WayFinding, reader: Reader) -> Form | None:
    """Give the question that stands next, or None once the ways are shown."""
    if finding.asking is None:
        return None
    is_day = finding.asking == _DAY
    question: Question = _day(finding, reader) if is_day else _choice(finding.asking, finding, reader)
    return Form(f"{CODE}.{finding.asking}", ((question,),))


def route_problems(finding: WayFinding) -> Problems:
    """Give what was wrong with the day that was typed, when a button was last pressed."""
    return {_name(_DAY): finding.day_problem} if finding.day_problem else {}


def keep_day(finding: WayFinding, today: date) -> None:
    """Keep the day as typed; an empty one is a skipped question, a wrong one, or one to come, is asked again."""
    made = typed_past_day_in_parts(finding.typed_day, today)
    finding.day_problem = made if isinstance(made, ErrorCode) else None
    finding.tell(_DAY, None if isinstance(made, ErrorCode) else made)


_ABROAD = {
    Residence.ABROAD: "abroad",
    Residence.ABROAD_FOR_UK_COMPANY: "abroad_uk_employer",
    Residence.ABROAD_FOR_UK_PUBLIC_EMPLOYER: "abroad_uk_employer",
    Residence.NOT_KNOWN: "unknown",
}


def known_answers(visit: VisitState) -> dict[str, str]:
    """Give the answers that this visit told elsewhere, by the way finder's own questions."""
    known: dict[str, str] = {}
    answers = visit.answers
    if answers is not None and answers.role is not None:
        known["role"] = str(answers.role)
        known |= _known_homes(answers)
        if any(child.equal_care for family in answers.families for child in family.children):
            known["care"] = "equal"
        if answers.eligibility.asked and answers.eligibility.order is OrderKind.NONE:
            known["order"] = "none"
        if answers.full.letter.asked and answers.full.letter.collected:
            known["existing"] = "collect_and_pay"
    if visit.guide.nation is not None and visit.guide.nation != "none":
        known["nation"] = visit.guide.nation
    return known


def _known_homes(answers: Answers) -> dict[str, str]:
    """Give where the two live, as far as the estimate told: it asks of the paying parent's home alone."""
    if Group.INCOME not in answers.checked or answers.nation is None or answers.nation_not_known:
        return {}
    if answers.role is Role.PAY:
        return {"nation": str(answers.nation)}
    if answers.eligibility.asked and answers.eligibility.payer_abroad in _ABROAD:
        return {"other_home": _ABROAD[answers.eligibility.payer_abroad]}
    in_northern_ireland = answers.nation is Nation.NORTHERN_IRELAND
    return {"other_home": "northern_ireland" if in_northern_ireland else "great_britain"}


def progress_of(finding: WayFinding, today: date) -> tuple[int, int]:
    """Tell which question stands, from 1, and how many there are about."""
    asked = finding.asked(today)
    return (asked.index(finding.asking) + 1 if finding.asking in asked else len(asked), len(asked))


def press(finding: WayFinding, button: str, today: date) -> None:
    """Act on a button under the question that stands: "continue", "back" or "finish"; what was answered is kept."""
    if finding.asking == _DAY:
        keep_day(finding, today)
    elif finding.asking is not None and finding.asking not in finding.met:
        finding.tell(finding.asking, UNSAID)
    if button == "continue" and not (finding.asking == _DAY and finding.day_problem):
        finding.go_on(today)
    elif button == "back":
        finding.go_back(today)
    elif button == "finish":
        finding.asking = None


def every_way_is_open(finding: WayFinding, today: date) -> bool:
    """Tell whether every question about safety had a plain no."""
    return choose(finding.answers, today).mode is Mode.OPEN
