"""Who can apply: ages, homes, court papers and who asks; read for the law before any money."""

from datetime import date

from logic.codes import ErrorCode, Nation, NotApplicableReason
from logic.date_parsing import parse_day
from logic.eligibility import Applicant, ChildAtTheDoor, ExistingOrder, Gateway, PayerAbroad, Situation, check_gateway
from logic.law import law_on
from logic.typed_text import plain_typed
from presentation.forms.estimate import nation_question
from presentation.forms.fields import ChoiceField, Form, Question, TextField, TextKind, TickField, options, words
from presentation.forms.nights import nights_questions, whole_number
from presentation.forms.slots import Slot, slot
from presentation.visit import Answers, DoorAnswers, OlderChildAnswers, Role

CODE = "who_can_apply"
_APPLICANT_OF = {Role.PAY: Applicant.PAYING_PARENT, Role.RECEIVE: Applicant.RECEIVING_PARENT}


def _ages(typed: str) -> list[int] | ErrorCode:
    """Read ages as typed, with commas or spaces between, or say what is wrong."""
    parts = plain_typed(typed).replace(",", " ").split()
    if not parts:
        return ErrorCode.CHILDREN_MISSING
    ages = [age for age in map(whole_number, parts) if isinstance(age, int)]
    return ages if len(ages) == len(parts) else ErrorCode.NOT_A_WHOLE_NUMBER


def older_children(answers: Answers, today: date) -> dict[int, OlderChildAnswers]:
    """Give the children for whom more decides than age, by their place in the list, each with its answers."""
    ages = _ages(answers.door.ages)
    if isinstance(ages, ErrorCode):
        return {}
    under = law_on(today).service["child_under"].value
    return {
        place: answers.door.older.setdefault(place, OlderChildAnswers())
        for place, age in enumerate(ages)
        if age >= under
    }


def applicant(answers: Answers) -> Applicant:
    """Give who asks the service: the one chosen, or the parent this visit is for."""
    return answers.door.applicant or _usual_applicant(answers)


def _usual_applicant(answers: Answers) -> Applicant:
    return _APPLICANT_OF[answers.role or Role.RECEIVE]


def _applicant_slot(answers: Answers) -> Slot[Applicant]:
    """Keep nothing while it is the parent this visit is for, so that it follows when the visit is the other's."""

    def put(chosen: Applicant) -> None:
        answers.door.applicant = None if chosen is _usual_applicant(answers) else chosen

    return Slot(lambda: applicant(answers), put)


def _older_questions(place: int, child: OlderChildAnswers) -> tuple[Question, ...]:
    number = place + 1
    return (
        TickField(
            name="education",
            at=f"-{place}",
            label=words("door.education", number=number),
            slot=slot(child, lambda c: c.education),
        ),
        TickField(
            name="married",
            at=f"-{place}",
            label=words("door.married", number=number),
            slot=slot(child, lambda c: c.married),
        ),
    )


def _order_question(door: DoorAnswers) -> ChoiceField[ExistingOrder]:
    made = TextField(
        name="order_from",
        label=words("door.order_from.label"),
        hint=words("door.order_from.hint"),
        kind=TextKind.DAY,
        slot=slot(door, lambda d: d.order_from),
    )
    return ChoiceField(
        name="order",
        label=words("door.order.label"),
        slot=slot(door, lambda d: d.order),
        options=options(ExistingOrder, "door.order"),
        opens=(made,),
        opened_by=tuple(order for order in ExistingOrder if order is not ExistingOrder.NONE),
        inset="order",
    )


def _applicant_question(answers: Answers) -> ChoiceField[Applicant]:
    nation: ChoiceField[Nation | None] = ChoiceField(
        name="child_nation",
        label=words("door.child_nation.label"),
        slot=slot(answers, lambda a: a.door.child_nation),
        options=options(Nation, "nation"),
        required=True,
    )
    age = TextField(
        name="applicant_age",
        label=words("door.applicant_age.label"),
        kind=TextKind.COUNT,
        slot=slot(answers, lambda a: a.door.applicant_age),
    )
    return ChoiceField(
        name="applicant",
        label=words("door.applicant.label"),
        slot=_applicant_slot(answers),
        options=options(Applicant, "door.applicant"),
        opens=(nation, age),
        opened_by=(Applicant.CHILD,),
        inset="applicant",
    )


def eligibility_form(answers: Answers, today: date) -> Form:
    """Ask what decides whether the service can take the case."""
    door = answers.door
    ages = TextField(
        name="ages", label=words("door.ages.label"), hint=words("door.ages.hint"), slot=slot(door, lambda d: d.ages)
    )
    abroad = ChoiceField(
        name="payer_abroad",
        label=words("door.payer_abroad.label"),
        slot=slot(door, lambda d: d.payer_abroad),
        options=options(PayerAbroad, "door.payer_abroad"),
    )
    older = [_older_questions(place, child) for place, child in older_children(answers, today).items()]
    return Form(
        CODE,
        (
            (nation_question(answers, at="-door"),),
            (ages,),
            *older,
            (abroad,),
            (_tick("child_abroad", slot(door, lambda d: d.child_abroad)),),
            (_tick("receiving_parent_abroad", slot(door, lambda d: d.receiving_parent_abroad)),),
            (_tick("same_household", slot(door, lambda d: d.same_household)),),
            (_order_question(door),),
            (_applicant_question(answers),),
        ),
    )


def _tick(name: str, kept: Slot[bool]) -> TickField:
    return TickField(name=name, label=words(f"door.{name}"), slot=kept)


def eligibility_problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    return _problems(answers, today) if answers.door.asked else {}


def _problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    door = answers.door
    found = {}
    ages = _ages(door.ages)
    if isinstance(ages, ErrorCode):
        found["ages"] = ages
    if answers.nation is None:
        found["nation"] = ErrorCode.NOT_A_CODE
    order_from = parse_day(door.order_from)
    if door.order is not ExistingOrder.NONE and (order_from is None or order_from > today):
        found["order_from"] = ErrorCode.DATE_NOT_A_DATE
    if applicant(answers) is Applicant.CHILD:
        if door.child_nation is None:
            found["child_nation"] = ErrorCode.NOT_A_CODE
        if not isinstance(whole_number(door.applicant_age), int):
            found["applicant_age"] = ErrorCode.NOT_A_WHOLE_NUMBER
    return found


def _situation(answers: Answers, today: date) -> Situation:
    door, ages = answers.door, _ages(answers.door.ages)
    older, age = older_children(answers, today), whole_number(answers.door.applicant_age)
    told = [question.answer for question in nights_questions(answers)]  # of an older answer more may be kept
    return Situation(
        on=today,
        children=tuple(
            ChildAtTheDoor(years, older[place].education, older[place].married)
            if place in older
            else ChildAtTheDoor(years)
            for place, years in enumerate([] if isinstance(ages, ErrorCode) else ages)
        ),
        nation=answers.nation or Nation.ENGLAND,
        child_nation=door.child_nation or Nation.ENGLAND,
        applicant=applicant(answers),
        applicant_age=age if isinstance(age, int) else None,
        same_household=door.same_household,
        equal_day_to_day_care=bool(told) and all(child.equal_care for child in told),
        child_in_uk=not door.child_abroad,
        receiving_parent_in_uk=not door.receiving_parent_abroad,
        payer_abroad=door.payer_abroad,
        order=door.order,
        order_from=parse_day(door.order_from),
    )


def eligibility(answers: Answers, today: date) -> Gateway | None:
    """Give the law's answer, or None while it has not been asked for or something is still wrong."""
    if not answers.door.asked or _problems(answers, today):
        return None
    return check_gateway(_situation(answers, today))


def reason_outside(answers: Answers, today: date) -> NotApplicableReason | None:
    """Say why the ways through the service do not apply, when what was told shuts its door."""
    found = eligibility(answers, today)
    return found.outside if found else None
