"""Who can apply: what is asked about ages, homes, court papers and who asks, before any money."""

from datetime import date

from logic.codes import ErrorCode, Nation
from logic.eligibility import (
    Applicant,
    ChildFacts,
    ChildLives,
    Counts,
    Education,
    OrderKind,
    Residence,
    child_counts,
)
from logic.law import Law
from presentation.forms.eligibility.facts import (
    ages_of,
    applicant,
    older_children,
    stands_with_a_court,
    usual_applicant,
)
from presentation.forms.fields import (
    ChoiceField,
    Form,
    Question,
    Slot,
    TextField,
    TextKind,
    TickField,
    options,
    slot,
    words,
)
from presentation.forms.nation import nation_question
from presentation.forms.nights import law_of
from presentation.visit.eligibility import EligibilityAnswers, OlderChildAnswers
from presentation.visit.estimate import Answers

CODE = "who_can_apply"


def _applicant_slot(answers: Answers) -> Slot[Applicant]:
    """Keep nothing while it is the parent this visit is for, so that it follows when the visit is the other's."""

    def write(chosen: Applicant) -> None:
        answers.eligibility.applicant = None if chosen is usual_applicant(answers) else chosen

    return Slot(lambda: applicant(answers), write)


Parts = tuple[tuple[Question, ...], ...]


def _older_parts(place: int, age: int, child: OlderChildAnswers, today: date, law: Law) -> Parts:
    """Ask of a child of 16 or more what it does, then what that answer makes decide, then of a marriage."""
    at, number = f"-{place}", place + 1
    education: ChoiceField[Education | None] = ChoiceField(
        name="education",
        at=at,
        label=words("eligibility.education.label", number=number),
        slot=slot(child, lambda c: c.education),
        options=options(Education, "eligibility.education"),
    )
    married = TickField(
        name="married",
        at=at,
        label=words("eligibility.married", number=number),
        slot=slot(child, lambda c: c.married),
    )
    return ((education,), *_education_parts(place, age, child, today, law), (married,))


def _education_parts(place: int, age: int, child: OlderChildAnswers, today: date, law: Law) -> Parts:
    at, number = f"-{place}", place + 1
    if child.education is Education.ENDED:
        ended = TextField(
            name="ended_on",
            at=at,
            label=words("eligibility.ended_on.label", number=number),
            hint=words("eligibility.ended_on.hint"),
            kind=TextKind.DAY,
            path=f"ended_on.{place}",
            slot=slot(child, lambda c: c.ended_on),
        )
        return ((ended,),)
    if child.education is Education.IN_EDUCATION and _turns_on_its_begin(age, today, law):
        begun = TickField(
            name="begun_before_19",
            at=at,
            label=words("eligibility.begun_before_19", number=number),
            slot=slot(child, lambda c: c.begun_before_19),
        )
        return ((begun,),)
    return ()


def _turns_on_its_begin(age: int, today: date, law: Law) -> bool:
    """Tell whether it decides at an age when a course was begun."""
    return child_counts(ChildFacts(age, Education.IN_EDUCATION), today, law) is Counts.MAYBE


def _order_parts(eligibility_answers: EligibilityAnswers) -> Parts:
    made = TextField(
        name="order_from",
        label=words("eligibility.order_from.label"),
        hint=words("eligibility.order_from.hint"),
        kind=TextKind.DAY,
        slot=slot(eligibility_answers, lambda d: d.order_from),
    )
    order = ChoiceField(
        name="order",
        label=words("eligibility.order.label"),
        slot=slot(eligibility_answers, lambda d: d.order),
        options=options(OrderKind, "eligibility.order"),
        opens=(made,),
        opened_by=tuple(order for order in OrderKind if order is not OrderKind.NONE),
        inset="order",
    )
    if not stands_with_a_court(eligibility_answers):
        return ((order,),)
    changed = TextField(
        name="order_changed",
        label=words("eligibility.order_changed.label"),
        hint=words("eligibility.order_changed.hint"),
        kind=TextKind.DAY,
        slot=slot(eligibility_answers, lambda d: d.order_changed),
    )
    return ((order,), (changed, _tick("court_cannot_act", slot(eligibility_answers, lambda d: d.court_cannot_act))))


def _applicant_question(answers: Answers) -> ChoiceField[Applicant]:
    nation: ChoiceField[Nation | None] = ChoiceField(
        name="child_nation",
        label=words("eligibility.child_nation.label"),
        slot=slot(answers, lambda a: a.eligibility.child_nation),
        options=options(Nation, "nation"),
        required=True,
    )
    age = TextField(
        name="applicant_age",
        label=words("eligibility.applicant_age.label"),
        kind=TextKind.COUNT,
        slot=slot(answers, lambda a: a.eligibility.applicant_age),
    )
    return ChoiceField(
        name="applicant",
        label=words("eligibility.applicant.label"),
        slot=_applicant_slot(answers),
        options=options(Applicant, "eligibility.applicant"),
        opens=(nation, age, _tick("already_applied", slot(answers, lambda a: a.eligibility.already_applied))),
        opened_by=(Applicant.CHILD,),
        inset="applicant",
    )


def eligibility_form(answers: Answers, today: date) -> Form:
    """Ask what decides whether the service can take the case."""
    eligibility_answers = answers.eligibility
    ages = TextField(
        name="ages",
        label=words("eligibility.ages.label"),
        hint=words("eligibility.ages.hint"),
        slot=slot(eligibility_answers, lambda d: d.ages),
    )
    abroad = ChoiceField(
        name="payer_abroad",
        label=words("eligibility.payer_abroad.label"),
        slot=slot(eligibility_answers, lambda d: d.payer_abroad),
        options=options((one for one in Residence if one is not Residence.NOT_ASKED), "eligibility.payer_abroad"),
    )
    lives = ChoiceField(
        name="child_lives",
        label=words("eligibility.child_lives.label"),
        slot=slot(eligibility_answers, lambda d: d.child_lives),
        options=options((one for one in ChildLives if one is not ChildLives.NOT_ASKED), "eligibility.child_lives"),
    )
    told_ages = ages_of(eligibility_answers.ages)
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
            (_tick("child_abroad", slot(eligibility_answers, lambda d: d.child_abroad)),),
            (_tick("receiving_parent_abroad", slot(eligibility_answers, lambda d: d.receiving_parent_abroad)),),
            (_tick("same_household", slot(eligibility_answers, lambda d: d.same_household)),),
            *_order_parts(eligibility_answers),
            (_applicant_question(answers),),
        ),
    )


def _tick(name: str, field_slot: Slot[bool]) -> TickField:
    return TickField(name=name, label=words(f"eligibility.{name}"), slot=field_slot)
