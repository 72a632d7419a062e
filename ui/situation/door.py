"""Whether the service can take the case at all: what was told, read for the law, and its answer in words."""

import html

from content import address, day, has_text, rich
from logic import (
    Applicant,
    Barred,
    ChildFacts,
    Claim,
    Counts,
    Education,
    Eligibility,
    EligibilityFacts,
    ErrorCode,
    MaintenanceOrder,
    NotApplicableReason,
    OrderKind,
    Residence,
    bar_citation,
    check_eligibility,
    child_counts,
    law_on,
    parse_day,
    plain_typed,
)
from presentation.visit import Answers, OlderChildAnswers, Role
from ui.asking import (
    answers,
    ask_choice,
    law_today,
    nights_questions,
    say,
    show_text,
    today,
    typed_past_day,
    whole_number,
    worded,
    wrong_in,
)
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
    under = law_on(today()).service["child_under"].value
    return {
        place: given.door.older.setdefault(place, OlderChildAnswers()) for place, age in enumerate(ages) if age >= under
    }


def asks_when_begun(place: int) -> bool:
    """Tell whether it decides for a child when the course was begun: at 19, in education."""
    given = answers()
    ages, child = _ages(given.door.ages), older_children(given).get(place)
    if isinstance(ages, ErrorCode) or child is None or child.education is not Education.IN_EDUCATION:
        return False
    return child_counts(ChildFacts(ages[place], Education.IN_EDUCATION), today(), law_today()) is Counts.MAYBE


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
    if door.order is not OrderKind.NONE:
        found |= wrong_in(order_from=typed_past_day(door.order_from, today()))
    if in_court(given):
        found |= wrong_in(order_changed=typed_past_day(door.order_changed, today()))
    for place, child in older_children(given).items():
        if child.education is Education.ENDED:
            found |= wrong_in(**{f"ended_on.{place}": typed_past_day(child.ended_on, today())})
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


def in_court(given: Answers) -> bool:
    """Tell whether the paper told of is one that a court or a register can enforce."""
    return MaintenanceOrder(given.door.order).stands_with_a_court


def _claim(ticked: bool) -> Claim:
    return Claim.YES if ticked else Claim.NO


def _abroad(ticked: bool) -> Residence:
    return Residence.ABROAD if ticked else Residence.IN_THE_UK


def _children(given: Answers) -> tuple[ChildFacts, ...]:
    ages, older = _ages(given.door.ages), older_children(given)
    if isinstance(ages, ErrorCode):
        return ()
    return tuple(
        ChildFacts(
            age,
            (child := older[place]).education or Education.NOT_KNOWN,
            parse_day(child.ended_on),
            child.begun_before_19,
            child.married,
        )
        if place in older
        else ChildFacts(age)
        for place, age in enumerate(ages)
    )


def _order(given: Answers) -> MaintenanceOrder:
    door = given.door
    if not in_court(given):
        return MaintenanceOrder(door.order, parse_day(door.order_from))
    return MaintenanceOrder(
        door.order,
        parse_day(door.order_from),
        changed=parse_day(door.order_changed),
        court_cannot_act=_claim(door.court_cannot_act),
    )


def _facts(given: Answers) -> EligibilityFacts:
    door, age = given.door, whole_number(given.door.applicant_age)
    told = [question.answer for question in nights_questions(given)]  # of an older answer more may be kept
    return EligibilityFacts(
        on=today(),
        children=_children(given),
        nation=given.nation,
        child_nation=door.child_nation,
        applicant=applicant(given),
        applicant_age=age if isinstance(age, int) else None,
        already_applied=_claim(door.already_applied),
        child_lives=door.child_lives,
        same_household=_claim(door.same_household),
        equal_day_to_day_care=_claim(bool(told) and all(child.equal_care for child in told)),
        child_home=_abroad(door.child_abroad),
        receiving_parent_home=_abroad(door.receiving_parent_abroad),
        paying_parent_home=door.payer_abroad,
        order=_order(given),
    )


def gateway() -> Eligibility | None:
    """Give the law's answer, or None while it has not been asked for or something is still wrong."""
    given = answers()
    if not given.door.asked or _problems(given):
        return None
    return check_eligibility(_facts(given))


def outside() -> NotApplicableReason | None:
    """Say why the ways through the service do not apply, when what was told shuts its door."""
    found = gateway()
    return found.outside if found else None


def _bar(barred: Barred, sentence: str) -> str:
    until = {"until": day(barred.until, language())} if barred.until else {}
    law = law_today()
    code, citation = bar_citation(barred.bar, law)
    cited = (
        f'<span class="law"><a href="{html.escape(citation.url)}" rel="noreferrer" lang="en">'
        f"{html.escape(citation.text)}</a></span>"
    )
    unread = f" {html.escape(say('door.not_seen'))}" if code in law.service_not_seen else ""
    return f"<p>{rich(sentence, language(), **until)} {cited}{unread}</p>"


def _certain(barred: Barred) -> str:
    return _bar(barred, f"door.bar.{barred.bar}")


def _possible(barred: Barred) -> str:
    with_day = f"door.may_bar.{barred.bar}.until"
    known = barred.until is not None and has_text(with_day, language())
    return _bar(barred, with_day if known else f"door.may_bar.{barred.bar}")


def show_gateway(found: Eligibility) -> None:
    """Draw the answer: what shuts the door and until when, what it turns on, where to go, and what else to know."""
    open_or_not = "door.unsure" if found.may_bar else "door.open"
    heading = say("door.barred" if found.bars else open_or_not)
    lines = "".join([*map(_certain, found.bars), *map(_possible, found.may_bar)])
    put(f'<div class="answer" role="status"><h2>{html.escape(heading)}</h2>{lines}</div>')
    if not found.bars:
        show_text("door.unsure.more" if found.may_bar else "door.open.more")
    for note in found.notes:
        show_text(f"door.note.{note}")


def show_gateway_notice() -> None:
    """Before any amount: say that the service cannot take the case, when that is what was told."""
    found = gateway()
    if found and found.bars:
        bars = "".join(map(_certain, found.bars))
        link = html.escape(address("who_can_apply", language()))
        notice = (
            f'<div class="notice care"><h2>{html.escape(say("door.barred"))}</h2>{bars}'
            f'<p>{html.escape(say("door.amount_then"))} <a href="{link}">{html.escape(say("door.look_again"))}</a></p>'
            "</div>"
        )
        put(notice)
