"""Which questions are needed, in which order, given what has been told."""

from datetime import date
from typing import get_type_hints

from logic.guidance.answers import Asker, Existing, Fear, OrderAnswer, OtherHome, RouteAnswers, Told
from logic.guidance.orders import standing_order
from logic.guidance.situation import Mode, ServiceAccess, child_cannot_apply, mode, service_access

_SAFETY = frozenset({"danger_now", "fear", "protective_order", "bank_details_unsafe"})
_IN_SERVICE = (Existing.DIRECT_PAY, Existing.COLLECT_AND_PAY)


def questions(answers: RouteAnswers, today: date) -> tuple[str, ...]:
    """Give the names of the fields of RouteAnswers to ask, in order, each only where its answer can change the outcome.

    Fear stands second, before any way is named (model, section 4.3). What brings parents together is asked only after
    every question about safety had a plain no. Raises DateNotModelledError as `choose` does.
    """
    asked = ["role", "fear"]
    if answers.fear is Fear.NO:
        asked.append("protective_order")
        if answers.protective_order is Told.NO:
            asked.append("bank_details_unsafe")
    asked.append("nation")
    if child_cannot_apply(answers.role, answers.nation):
        return tuple(asked)
    asked += ["other_home", "existing"]
    if answers.existing not in (Existing.NONE, Existing.UNSAID):
        asked.append("payments")
    if answers.existing not in _IN_SERVICE:
        asked.append("order")
        if answers.order is OrderAnswer.UNDER_12_MONTHS and answers.other_home is not OtherHome.ABROAD:
            asked.append("order_made")
    if answers.role is not Asker.CHILD:
        asked.append("care")
    asked += _open_questions(answers, today)
    return tuple(asked)


def options(question: str, answers: RouteAnswers) -> tuple[str, ...]:
    """Give the values a person may pick for a question, leaving a question unsaid aside.

    Working abroad for a British employer keeps a paying parent within the service, so it is no answer about a receiving
    parent. Child Support Act 1991 s. 44.
    """
    kind = get_type_hints(RouteAnswers)[question]
    values = tuple(str(value) for value in kind if value != "unsaid")
    if question == "other_home" and answers.role is Asker.PAY:
        return tuple(value for value in values if value != OtherHome.ABROAD_UK_EMPLOYER)
    return values


def _open_questions(answers: RouteAnswers, today: date) -> list[str]:
    """What is asked only where every way is open and a new arrangement could be made."""
    care = mode(answers.danger_now, answers.fear, answers.protective_order, answers.bank_details_unsafe)
    order = standing_order(answers, today)
    access = service_access(answers.role, answers.nation, answers.existing, answers.other_home, order, today=today)
    if care is not Mode.OPEN or answers.existing in _IN_SERVICE or answers.role is Asker.CHILD:
        return []
    if access is not ServiceAccess.OPEN:
        return []
    if answers.talks is not Told.YES:
        return ["talks"]
    if answers.trust is not Told.YES:
        return ["talks", "trust"]
    return ["talks", "trust", "agreed", "wants"]


def only_asked(answers: RouteAnswers, today: date) -> RouteAnswers:
    """Drop what was answered before a later answer made its question needless; what bears on safety always stays.

    Raises DateNotModelledError as `choose` does.
    """
    standing = set(questions(answers, today)) | _SAFETY
    return RouteAnswers(**{name: value for name, value in answers if name in standing})
