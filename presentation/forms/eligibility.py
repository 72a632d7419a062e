"""Who can apply: ages, homes, court papers and who asks; read for the law before any money."""

from datetime import date

from logic.codes import ErrorCode, Nation, NotApplicableReason
from logic.date_parsing import parse_day
from logic.eligibility import (
    Applicant,
    ChildFacts,
    ChildLives,
    Claim,
    Counts,
    Education,
    Eligibility,
    EligibilityFacts,
    MaintenanceOrder,
    OrderKind,
    Residence,
    check_eligibility,
    child_counts,
)
from logic.law import Law
from logic.typed_text import plain_typed
from presentation.forms.fields import ChoiceField, Form, Question, TextField, TextKind, TickField, options, words
from presentation.forms.nation import nation_question
from presentation.forms.nights import law_of, nights_questions, whole_number
from presentation.forms.slots import Slot, slot
from presentation.visit import Answers, EligibilityAnswers, OlderChildAnswers, Role

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
    ages = _ages(answers.eligibility.ages)
    if isinstance(ages, ErrorCode):
        return {}
    under = law_of(answers, today).service["child_under"].value
    return {
        place: answers.eligibility.older.setdefault(place, OlderChildAnswers())
        for place, age in enumerate(ages)
        if age >= under
    }


def applicant(answers: Answers) -> Applicant:
    """Give who asks the service: the one chosen, or the parent this visit is for."""
    return answers.eligibility.applicant or _usual_applicant(answers)


def _usual_applicant(answers: Answers) -> Applicant:
    return _APPLICANT_OF[answers.role or Role.RECEIVE]


def _applicant_slot(answers: Answers) -> Slot[Applicant]:
    """Keep nothing while it is the parent this visit is for, so that it follows when the visit is the other's."""

    def write(chosen: Applicant) -> None:
        answers.eligibility.applicant = None if chosen is _usual_applicant(answers) else chosen

    return Slot(lambda: applicant(answers), write)


Parts = tuple[tuple[Question, ...], ...]


def _older_parts(place: int, age: int, child: OlderChildAnswers, today: date, law: Law) -> Parts:
    """Ask of a child of 16 or more what it does, then what that answer makes decide, then of a marriage."""
    at, number = f"-{place}", place + 1
    education: ChoiceField[Education | None] = ChoiceField(
        name="education",
        at=at,
        label=words("door.education.label", number=number),
        slot=slot(child, lambda c: c.education),
        options=options(Education, "door.education"),
    )
    married = TickField(
        name="married",
        at=at,
        label=words("door.married", number=number),
        slot=slot(child, lambda c: c.married),
    )
    return ((education,), *_education_parts(place, age, child, today, law), (married,))


def _education_parts(place: int, age: int, child: OlderChildAnswers, today: date, law: Law) -> Parts:
    at, number = f"-{place}", place + 1
    if child.education is Education.ENDED:
        ended = TextField(
            name="ended_on",
            at=at,
            label=words("door.ended_on.label", number=number),
            hint=words("door.ended_on.hint"),
            kind=TextKind.DAY,
            path=f"ended_on.{place}",
            slot=slot(child, lambda c: c.ended_on),
        )
        return ((ended,),)
    if child.education is Education.IN_EDUCATION and _turns_on_its_begin(age, today, law):
        begun = TickField(
            name="begun_before_19",
            at=at,
            label=words("door.begun_before_19", number=number),
            slot=slot(child, lambda c: c.begun_before_19),
        )
        return ((begun,),)
    return ()


def _turns_on_its_begin(age: int, today: date, law: Law) -> bool:
    """Tell whether it decides at an age when a course was begun."""
    return child_counts(ChildFacts(age, Education.IN_EDUCATION), today, law) is Counts.MAYBE


def _order_parts(held: EligibilityAnswers) -> Parts:
    made = TextField(
        name="order_from",
        label=words("door.order_from.label"),
        hint=words("door.order_from.hint"),
        kind=TextKind.DAY,
        slot=slot(held, lambda d: d.order_from),
    )
    order = ChoiceField(
        name="order",
        label=words("door.order.label"),
        slot=slot(held, lambda d: d.order),
        options=options(OrderKind, "door.order"),
        opens=(made,),
        opened_by=tuple(order for order in OrderKind if order is not OrderKind.NONE),
        inset="order",
    )
    if not _in_court(held):
        return ((order,),)
    changed = TextField(
        name="order_changed",
        label=words("door.order_changed.label"),
        hint=words("door.order_changed.hint"),
        kind=TextKind.DAY,
        slot=slot(held, lambda d: d.order_changed),
    )
    return ((order,), (changed, _tick("court_cannot_act", slot(held, lambda d: d.court_cannot_act))))


def _in_court(held: EligibilityAnswers) -> bool:
    """Tell whether the paper told of is one that a court or a register can enforce."""
    return MaintenanceOrder(held.order).stands_with_a_court


def _applicant_question(answers: Answers) -> ChoiceField[Applicant]:
    nation: ChoiceField[Nation | None] = ChoiceField(
        name="child_nation",
        label=words("door.child_nation.label"),
        slot=slot(answers, lambda a: a.eligibility.child_nation),
        options=options(Nation, "nation"),
        required=True,
    )
    age = TextField(
        name="applicant_age",
        label=words("door.applicant_age.label"),
        kind=TextKind.COUNT,
        slot=slot(answers, lambda a: a.eligibility.applicant_age),
    )
    return ChoiceField(
        name="applicant",
        label=words("door.applicant.label"),
        slot=_applicant_slot(answers),
        options=options(Applicant, "door.applicant"),
        opens=(nation, age, _tick("already_applied", slot(answers, lambda a: a.eligibility.already_applied))),
        opened_by=(Applicant.CHILD,),
        inset="applicant",
    )


def eligibility_form(answers: Answers, today: date) -> Form:
    """Ask what decides whether the service can take the case."""
    held = answers.eligibility
    ages = TextField(
        name="ages",
        label=words("door.ages.label"),
        hint=words("door.ages.hint"),
        slot=slot(held, lambda d: d.ages),
    )
    abroad = ChoiceField(
        name="payer_abroad",
        label=words("door.payer_abroad.label"),
        slot=slot(held, lambda d: d.payer_abroad),
        options=options((one for one in Residence if one is not Residence.NOT_ASKED), "door.payer_abroad"),
    )
    lives = ChoiceField(
        name="child_lives",
        label=words("door.child_lives.label"),
        slot=slot(held, lambda d: d.child_lives),
        options=options((one for one in ChildLives if one is not ChildLives.NOT_ASKED), "door.child_lives"),
    )
    told_ages = _ages(held.ages)
    older = [
        part
        for place, child in older_children(answers, today).items()
        if not isinstance(told_ages, ErrorCode)
        for part in _older_parts(place, told_ages[place], child, today, law_of(answers, today))
    ]
    return Form(
        CODE,
        (
            (nation_question(answers, at="-door"),),
            (ages,),
            *older,
            (lives,),
            (abroad,),
            (_tick("child_abroad", slot(held, lambda d: d.child_abroad)),),
            (_tick("receiving_parent_abroad", slot(held, lambda d: d.receiving_parent_abroad)),),
            (_tick("same_household", slot(held, lambda d: d.same_household)),),
            *_order_parts(held),
            (_applicant_question(answers),),
        ),
    )


def _tick(name: str, field_slot: Slot[bool]) -> TickField:
    return TickField(name=name, label=words(f"door.{name}"), slot=field_slot)


def eligibility_problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    return _problems(answers, today) if answers.eligibility.asked else {}


def _problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    held = answers.eligibility
    problems = {}
    ages = _ages(held.ages)
    if isinstance(ages, ErrorCode):
        problems["ages"] = ages
    if answers.nation is None and not answers.nation_not_known:
        problems["nation"] = ErrorCode.NOT_A_CODE
    days = {}
    if held.order is not OrderKind.NONE:
        days["order_from"] = held.order_from
    if _in_court(held):
        days["order_changed"] = held.order_changed
    for place, child in older_children(answers, today).items():
        if child.education is Education.ENDED:
            days[f"ended_on.{place}"] = child.ended_on
    problems |= {name: wrong for name, typed in days.items() if (wrong := _day_problem(typed, today))}
    if applicant(answers) is Applicant.CHILD:
        if held.child_nation is None:
            problems["child_nation"] = ErrorCode.NOT_A_CODE
        if not isinstance(whole_number(held.applicant_age), int):
            problems["applicant_age"] = ErrorCode.NOT_A_WHOLE_NUMBER
    return problems


def _day_problem(typed: str, today: date) -> ErrorCode | None:
    """Say what is wrong with a day of something that has happened; an empty one is an answer."""
    read = parse_day(typed)
    if not plain_typed(typed):
        return None
    if read is None:
        return ErrorCode.DATE_NOT_A_DATE
    return ErrorCode.DATE_AHEAD if read > today else None


def _claim(ticked: bool) -> Claim:
    return Claim.YES if ticked else Claim.NO


def _abroad(ticked: bool) -> Residence:
    return Residence.ABROAD if ticked else Residence.IN_THE_UK


def _child(age: int, answers: OlderChildAnswers | None) -> ChildFacts:
    if answers is None:
        return ChildFacts(age)
    ended = parse_day(answers.ended_on)
    return ChildFacts(age, answers.education or Education.NOT_KNOWN, ended, answers.begun_before_19, answers.married)


def _order(held: EligibilityAnswers) -> MaintenanceOrder:
    made = parse_day(held.order_from)
    if not _in_court(held):
        return MaintenanceOrder(held.order, made)
    changed = parse_day(held.order_changed)
    return MaintenanceOrder(held.order, made, changed=changed, court_cannot_act=_claim(held.court_cannot_act))


def _facts(answers: Answers, today: date) -> EligibilityFacts:
    held, ages = answers.eligibility, _ages(answers.eligibility.ages)
    older, age = older_children(answers, today), whole_number(answers.eligibility.applicant_age)
    age_answers = [question.answer for question in nights_questions(answers)]  # of an older answer more may be kept
    return EligibilityFacts(
        on=today,
        children=tuple(
            _child(years, older.get(place)) for place, years in enumerate([] if isinstance(ages, ErrorCode) else ages)
        ),
        nation=answers.nation,
        child_nation=held.child_nation,
        applicant=applicant(answers),
        applicant_age=age if isinstance(age, int) else None,
        already_applied=_claim(held.already_applied),
        child_lives=held.child_lives,
        same_household=_claim(held.same_household),
        equal_day_to_day_care=_claim(bool(age_answers) and all(child.equal_care for child in age_answers)),
        child_home=_abroad(held.child_abroad),
        receiving_parent_home=_abroad(held.receiving_parent_abroad),
        paying_parent_home=held.payer_abroad,
        order=_order(held),
    )


def eligibility(answers: Answers, today: date) -> Eligibility | None:
    """Give the law's answer, or None while it has not been asked for or something is still wrong."""
    if not answers.eligibility.asked or _problems(answers, today):
        return None
    return check_eligibility(_facts(answers, today))


def reason_outside(answers: Answers, today: date) -> NotApplicableReason | None:
    """Say why the ways through the service do not apply, when what was told shuts its door."""
    decision = eligibility(answers, today)
    return decision.outside if decision else None
