"""Who can apply, read for the law: the facts of a case, what is wrong with an answer, and the decision."""

from datetime import date

from logic.codes import ErrorCode, NotApplicableReason
from logic.eligibility import (
    Applicant,
    ChildFacts,
    Claim,
    Education,
    Eligibility,
    EligibilityFacts,
    MaintenanceOrder,
    OrderKind,
    Residence,
    check_eligibility,
)
from logic.typed_text import plain_typed
from presentation.forms.fields import day_of, typed_past_day, whole_number, wrong_in
from presentation.forms.nights import law_of, nights_questions
from presentation.visit.eligibility import EligibilityAnswers, OlderChildAnswers
from presentation.visit.estimate import Answers
from presentation.visit.role import Role


def ages_of(typed: str) -> list[int] | ErrorCode:
    """Read ages in whole years as typed, with commas or spaces between, or say what is wrong."""
    parts = plain_typed(typed).replace(",", " ").split()
    if not parts:
        return ErrorCode.CHILDREN_MISSING
    ages = [age for age in map(whole_number, parts) if isinstance(age, int)]
    return ages if len(ages) == len(parts) else ErrorCode.NOT_A_WHOLE_NUMBER


def older_children(answers: Answers, today: date) -> dict[int, OlderChildAnswers]:
    """Give the children for whom more decides than age, by their place in the list, each with its answers."""
    ages = ages_of(answers.eligibility.ages)
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
    return answers.eligibility.applicant or usual_applicant(answers)


def usual_applicant(answers: Answers) -> Applicant:
    """Give who asks the service where nobody else was chosen: the parent this visit is for."""
    return Applicant.PAYING_PARENT if answers.role is Role.PAY else Applicant.RECEIVING_PARENT


def stands_with_a_court(eligibility_answers: EligibilityAnswers) -> bool:
    """Tell whether the paper told of is one that a court or a register can enforce."""
    return MaintenanceOrder(eligibility_answers.order).stands_with_a_court


def eligibility_problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    return _problems(answers, today) if answers.eligibility.asked else {}


def _problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    eligibility_answers = answers.eligibility
    problems = {}
    ages = ages_of(eligibility_answers.ages)
    if isinstance(ages, ErrorCode):
        problems["ages"] = ages
    if answers.nation is None and not answers.nation_not_known:
        problems["nation"] = ErrorCode.NOT_A_CODE
    days = {}
    if eligibility_answers.order is not OrderKind.NONE:
        days["order_from"] = eligibility_answers.order_from
    if stands_with_a_court(eligibility_answers):
        days["order_changed"] = eligibility_answers.order_changed
    for place, child in older_children(answers, today).items():
        if child.education is Education.ENDED:
            days[f"ended_on.{place}"] = child.ended_on
    problems |= wrong_in(**{name: typed_past_day(typed, today) for name, typed in days.items()})
    if applicant(answers) is Applicant.CHILD:
        if eligibility_answers.child_nation is None:
            problems["child_nation"] = ErrorCode.NOT_A_CODE
        if not isinstance(whole_number(eligibility_answers.applicant_age), int):
            problems["applicant_age"] = ErrorCode.NOT_A_WHOLE_NUMBER
    return problems


def _claim(ticked: bool) -> Claim:
    return Claim.YES if ticked else Claim.NO


def _abroad(ticked: bool) -> Residence:
    return Residence.ABROAD if ticked else Residence.IN_THE_UK


def _child(age: int, answers: OlderChildAnswers | None) -> ChildFacts:
    if answers is None:
        return ChildFacts(age)
    ended = day_of(answers.ended_on)
    return ChildFacts(age, answers.education or Education.NOT_KNOWN, ended, answers.begun_before_19, answers.married)


def _order(eligibility_answers: EligibilityAnswers) -> MaintenanceOrder:
    made = day_of(eligibility_answers.order_from)
    if not stands_with_a_court(eligibility_answers):
        return MaintenanceOrder(eligibility_answers.order, made)
    changed = day_of(eligibility_answers.order_changed)
    return MaintenanceOrder(
        eligibility_answers.order, made, changed=changed, court_cannot_act=_claim(eligibility_answers.court_cannot_act)
    )


def _facts(answers: Answers, today: date) -> EligibilityFacts:
    eligibility_answers, ages = answers.eligibility, ages_of(answers.eligibility.ages)
    older, age = older_children(answers, today), whole_number(answers.eligibility.applicant_age)
    age_answers = [question.answer for question in nights_questions(answers)]  # of an older answer more may be kept
    return EligibilityFacts(
        on=today,
        children=tuple(
            _child(years, older.get(place)) for place, years in enumerate([] if isinstance(ages, ErrorCode) else ages)
        ),
        nation=answers.nation,
        child_nation=eligibility_answers.child_nation,
        applicant=applicant(answers),
        applicant_age=age if isinstance(age, int) else None,
        already_applied=_claim(eligibility_answers.already_applied),
        child_lives=eligibility_answers.child_lives,
        same_household=_claim(eligibility_answers.same_household),
        equal_day_to_day_care=_claim(bool(age_answers) and all(child.equal_care for child in age_answers)),
        child_home=_abroad(eligibility_answers.child_abroad),
        receiving_parent_home=_abroad(eligibility_answers.receiving_parent_abroad),
        paying_parent_home=eligibility_answers.payer_abroad,
        order=_order(eligibility_answers),
    )


def eligibility(answers: Answers, today: date) -> Eligibility | None:
    """Give the law's answer, or None while it has not been asked for or something is still wrong."""
    if not answers.eligibility.asked or _problems(answers, today):
        return None
    return check_eligibility(_facts(answers, today))


def reason_outside(answers: Answers, today: date) -> NotApplicableReason | None:
    """Say why the ways through the service do not apply, when what was told bars it."""
    decision = eligibility(answers, today)
    return decision.outside if decision else None
