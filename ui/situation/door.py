"""Whether the service can take the case at all: what was told, read for the law, and its answer in words."""

import html

from content import address, day, rich
from logic import (
    Applicant,
    Barred,
    ChildAtTheDoor,
    ErrorCode,
    ExistingOrder,
    Gateway,
    Nation,
    NotApplicableReason,
    Situation,
    check_gateway,
    parse_day,
    plain_typed,
)
from presentation.visit import Answers, OlderChildAnswers, Role
from ui.asking import answers, ask_choice, law_today, nights_questions, say, show_text, today, whole_number, worded
from ui.screen import language, put

_APPLICANT_OF = {Role.PAY: Applicant.PAYING_PARENT, Role.RECEIVE: Applicant.RECEIVING_PARENT}


def _ages(typed: str) -> list[int] | ErrorCode:
    """Read ages as typed, with commas or spaces between, or say what is wrong."""
    parts = plain_typed(typed).replace(",", " ").split()
    if not parts:
        return ErrorCode.CHILDREN_MISSING
    ages = [age for age in map(whole_number, parts) if isinstance(age, int)]
    return ages if len(ages) == len(parts) else ErrorCode.NOT_A_WHOLE_NUMBER


def older_children(given: Answers) -> dict[int, OlderChildAnswers]:
    """Give the children for whom more decides than age, by their place in the list, each with its answers."""
    ages = _ages(given.door.ages)
    if isinstance(ages, ErrorCode):
        return {}
    under = law_today().service["child_under"].value
    return {
        place: given.door.older.setdefault(place, OlderChildAnswers()) for place, age in enumerate(ages) if age >= under
    }


def _usual_applicant(given: Answers) -> Applicant:
    return _APPLICANT_OF[given.role or Role.RECEIVE]


def applicant(given: Answers) -> Applicant:
    """Give who asks the service: the one chosen, or the parent this visit is for."""
    return given.door.applicant or _usual_applicant(given)


def ask_applicant(given: Answers) -> Applicant:
    """Ask who asks the service; until somebody else is chosen, it is the parent this visit is for."""
    door, usual = given.door, _usual_applicant(given)
    door.applicant = door.applicant or usual
    ask_choice(door, "applicant", "door.applicant.label", worded(Applicant, "door.applicant"))
    if door.applicant is usual:
        door.applicant = None  # so that it follows when the visit turns out to be the other parent's
    return applicant(given)


def _problems(given: Answers) -> dict[str, ErrorCode]:
    door = given.door
    found = {}
    ages = _ages(door.ages)
    if isinstance(ages, ErrorCode):
        found["ages"] = ages
    if given.nation is None:
        found["nation"] = ErrorCode.NOT_A_CODE
    order_from = parse_day(door.order_from)
    if door.order is not ExistingOrder.NONE and (order_from is None or order_from > today()):
        found["order_from"] = ErrorCode.DATE_NOT_A_DATE
    if applicant(given) is Applicant.CHILD:
        if door.child_nation is None:
            found["child_nation"] = ErrorCode.NOT_A_CODE
        if not isinstance(whole_number(door.applicant_age), int):
            found["applicant_age"] = ErrorCode.NOT_A_WHOLE_NUMBER
    return found


def door_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    given = answers()
    return _problems(given) if given.door.asked else {}


def _situation(given: Answers) -> Situation:
    door, ages = given.door, _ages(given.door.ages)
    older, age = older_children(given), whole_number(given.door.applicant_age)
    told = [question.answer for question in nights_questions(given)]  # of an older answer more may be kept
    return Situation(
        on=today(),
        children=tuple(
            ChildAtTheDoor(years, older[place].education, older[place].married)
            if place in older
            else ChildAtTheDoor(years)
            for place, years in enumerate([] if isinstance(ages, ErrorCode) else ages)
        ),
        nation=given.nation or Nation.ENGLAND,
        child_nation=door.child_nation or Nation.ENGLAND,
        applicant=applicant(given),
        applicant_age=age if isinstance(age, int) else None,
        same_household=door.same_household,
        equal_day_to_day_care=bool(told) and all(child.equal_care for child in told),
        child_in_uk=not door.child_abroad,
        receiving_parent_in_uk=not door.receiving_parent_abroad,
        payer_abroad=door.payer_abroad,
        order=door.order,
        order_from=parse_day(door.order_from),
    )


def gateway() -> Gateway | None:
    """Give the law's answer, or None while it has not been asked for or something is still wrong."""
    given = answers()
    if not given.door.asked or _problems(given):
        return None
    return check_gateway(_situation(given))


def outside() -> NotApplicableReason | None:
    """Say why the ways through the service do not apply, when what was told shuts its door."""
    found = gateway()
    return found.outside if found else None


def _bar(barred: Barred) -> str:
    until = {"until": day(barred.until, language())} if barred.until else {}
    cited = (
        f'<span class="law"><a href="{html.escape(barred.citation.url)}" rel="noreferrer" lang="en">'
        f"{html.escape(barred.citation.text)}</a></span>"
    )
    return f"<p>{rich(f'door.bar.{barred.bar}', language(), **until)} {cited}</p>"


def show_gateway(found: Gateway) -> None:
    """Draw the answer: what shuts the door and until when, where to go instead, and what else to know."""
    bars = "".join(map(_bar, found.bars))
    heading = say("door.barred" if found.bars else "door.open")
    put(f'<div class="answer" role="status"><h2>{html.escape(heading)}</h2>{bars}</div>')
    if not found.bars:
        show_text("door.open.more")
    for note in found.notes:
        show_text(f"door.note.{note}")


def show_gateway_notice() -> None:
    """Before any amount: say that the service cannot take the case, when that is what was told."""
    found = gateway()
    if found and found.bars:
        bars = "".join(map(_bar, found.bars))
        link = html.escape(address("who_can_apply", language()))
        notice = (
            f'<div class="notice care"><h2>{html.escape(say("door.barred"))}</h2>{bars}'
            f'<p>{html.escape(say("door.amount_then"))} <a href="{link}">{html.escape(say("door.look_again"))}</a></p>'
            "</div>"
        )
        put(notice)
