"""The answers of a visit read as the facts the law knows, and which group of questions still waits for an answer."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from content import SCREENS
from logic.calculation import Circumstances, Estimate, estimate, income_can_change_the_amount, read_circumstances
from logic.codes import ErrorCode, Nation, ReferenceIncome
from logic.errors import LogicError
from logic.money import parse_money
from logic.scenarios import IncomeRange, estimate_range, parse_hours
from logic.typed_text import Facts, plain_typed
from presentation.forms.estimate.group_forms import changes_form, income_form
from presentation.forms.fields import whole_number
from presentation.forms.nights import MOST_CHILDREN_ASKED, nights_bands
from presentation.visit.estimate import Answers, ChildAnswers, FamilyAnswers, Group
from presentation.visit.role import Role

GROUPS = tuple(Group)
LIKELY = (ReferenceIncome.FULL_TIME_MINIMUM_WAGE, ReferenceIncome.MEDIAN_FULL_TIME)
"""Between these two lies what is likely: full-time pay at the minimum wage, and the middle of full-time pay."""


def _child(child: ChildAnswers, answers: Answers, today: date) -> Facts:
    council = whole_number(child.council_nights)
    in_care: Facts = {"local_authority_nights": "" if council is None else council} if child.has_council else {}
    return _nights(child, answers, today) | in_care | ({"equal_day_to_day_care": True} if child.equal_care else {})


def _nights(child: ChildAnswers, answers: Answers, today: date) -> Facts:
    if answers.exact_nights:
        typed = whole_number(child.nights)
        return {} if typed is None else {"nights": typed}
    band = next((band for band in nights_bands(answers, today) if band.code == child.band), None)
    return {} if band is None else {"nights": band.stands_for}


def _family(family: FamilyAnswers, answers: Answers, today: date) -> Facts:
    count = whole_number(family.count)
    if not isinstance(count, int):
        return {"children": count or []}
    if count > MOST_CHILDREN_ASKED:
        return {"children": [{"nights": 0}] * (MOST_CHILDREN_ASKED + 1)}
    shown_children = family.children
    asked = [
        shown_children[0] if family.alike or at >= len(shown_children) else shown_children[at] for at in range(count)
    ]
    return {"children": [_child(child, answers, today) for child in asked]}


def _count(asked: bool, typed: str) -> object:
    if not asked:
        return 0
    count = whole_number(typed)
    return "" if count is None else count


def _income(answers: Answers) -> Facts | None:
    if answers.income_unknown:
        return None
    return {"amount": answers.income, "period": answers.period, "pension": plain_typed(answers.pension) or "0"}


def facts(answers: Answers, today: date) -> Facts:
    """Shape the answers as the facts the law reads, under the batch door's keys; sums of money stay as typed."""
    return {
        "nation": answers.nation or (Nation.ENGLAND if answers.nation_not_known else ""),
        "income": _income(answers),
        "benefits": sorted(answers.benefits) if answers.has_benefits else [],
        "partner_benefits": sorted(answers.partner_benefits) if answers.has_partner else [],
        "partner_also_pays": answers.has_partner and answers.partner_also_pays,
        "nil_reason": answers.nil_reason if answers.has_nil_reason else None,
        "relevant_other_children": _count(answers.has_other_children, answers.relevant_other_children),
        "other_arrangement_children": _count(answers.has_other_arrangement, answers.other_arrangement_children),
        "receiving_parents": [_family(family, answers, today) for family in answers.families],
    }


class IncomeHints(NamedTuple):
    """What is told of an income that is not known: hours of work a week, and a guess in pounds a year."""

    hours: Decimal | None = None
    guess: Decimal | None = None


def income_hints(answers: Answers) -> IncomeHints:
    """Read the hours and the guess, each None when left empty. Raises `LogicError`."""
    if not answers.income_unknown:
        return IncomeHints()
    return IncomeHints(
        parse_hours(answers.hours, "hours") if plain_typed(answers.hours) else None,
        parse_money(answers.guess, "guess") if plain_typed(answers.guess) else None,
    )


def read_answers(answers: Answers, today: date) -> Circumstances | dict[str, ErrorCode]:
    """Read the answers as circumstances, or say what is wrong with each field, by its dotted path."""
    wrong: dict[str, ErrorCode] = {}
    try:
        income_hints(answers)
    except LogicError as error:
        wrong |= {problem.field: problem.code for problem in error.problems}
    try:
        circumstances = read_circumstances(facts(answers, today), today)
    except LogicError as error:
        return wrong | {problem.field: problem.code for problem in reversed(error.problems)}
    return wrong or circumstances


def circumstances_of(answers: Answers, today: date) -> Circumstances | None:
    """Give the case's circumstances once every question is answered well, else None. Income may be open."""
    circumstances = read_answers(answers, today) if answers.role else None
    return circumstances if isinstance(circumstances, Circumstances) else None


def income_is_open(circumstances: Circumstances) -> bool:
    """Tell whether the amount can only be a range, since it hangs on an income nobody knows."""
    return circumstances.income is None and income_can_change_the_amount(circumstances)


def one_amount_case(answers: Answers, today: date) -> Circumstances | None:
    """Give the case once its answers come to one amount: None while some are missing, or nobody knows the income."""
    circumstances = circumstances_of(answers, today)
    return None if circumstances is None or income_is_open(circumstances) else circumstances


def range_of(circumstances: Circumstances, answers: Answers) -> IncomeRange:
    """Work a case out at each reference income, and at the hours or the guess told. Raises as `estimate_range` does."""
    hints = income_hints(answers)
    return estimate_range(circumstances, hints.hours, hints.guess)


@lru_cache(maxsize=4)
def _groups(today: date) -> Mapping[str, Group]:
    """Give the group that asks about each field of the facts that is not a receiving parent's."""
    asked = income_form(Answers()), changes_form(Answers(), today)
    return {_head(question.path or question.name): Group(form.code) for form in asked for question in form.questions()}


def _head(path: str) -> str:
    return path.split(".", maxsplit=1)[0]


def group_of(path: str, today: date) -> Group:
    """Tell which group asks about a field of the facts, by its dotted path. Raises KeyError when none does."""
    if _head(path) == "receiving_parents":
        return Group.NIGHTS if "nights" in path.rsplit(".", maxsplit=1)[-1] else Group.CHILDREN
    return _groups(today)[_head(path)]


def waiting_groups(answers: Answers, today: date) -> set[Group]:
    """Give the groups that still need an answer."""
    problems = read_answers(answers, today)
    return set() if isinstance(problems, Circumstances) else {group_of(path, today) for path in problems}


def first_waiting_group(answers: Answers, today: date) -> Group:
    """Give the first group that still needs an answer, or the first of all."""
    waiting = waiting_groups(answers, today)
    return next((group for group in GROUPS if group in waiting), GROUPS[0])


def problems_of_group(answers: Answers, today: date) -> dict[str, ErrorCode]:
    """Give what is wrong in the group that stands, once the person has asked to leave it, by each field's path."""
    if answers.group not in answers.checked:
        return {}
    problems = read_answers(answers, today)
    return {} if isinstance(problems, Circumstances) else problems


def receive_without_income(answers: Answers) -> None:
    """Begin as the receiving parent who does not know what the other parent earns."""
    answers.role, answers.income_unknown = Role.RECEIVE, True


def changes_wait(answers: Answers) -> bool:
    """Tell whether what can change the amount was not asked: where the income is not known, a range comes first.

    Benefits, which may fix the amount, are asked with the income then.
    """
    told = answers.has_partner or answers.has_other_children or answers.has_other_arrangement or answers.has_nil_reason
    return answers.income_unknown and not told and Group.CHANGES not in answers.checked


def groups_asked(answers: Answers) -> tuple[Group, ...]:
    """Give the groups that come before the result, with the one that stands."""
    waits = changes_wait(answers) and answers.group is not Group.CHANGES
    return tuple(group for group in GROUPS if not (waits and group is Group.CHANGES))


def leave_group(answers: Answers, group: Group, today: date) -> bool:
    """Go on to the next group when nothing in this one is wrong. True once all is answered: the result comes next."""
    answers.checked.add(group)
    waiting = waiting_groups(answers, today)
    if group in waiting:
        return False
    if not waiting:
        answers.group = GROUPS[0]
        return True
    asked = groups_asked(answers)
    following = asked[asked.index(group) + 1 :]
    answers.group = next((later for later in following if later in waiting or later not in answers.checked), GROUPS[0])
    return False


def begin_open_questions(answers: Answers, wanted: str, today: date) -> None:
    """Begin with the first question that waits; the screen that `wanted` the answers comes after the last."""
    answers.group, answers.wanted = first_waiting_group(answers, today), wanted


def screen_after(answers: Answers) -> str:
    """Give the screen that comes once all is answered: the one that led here, or the result.

    Without an income the result comes: not every screen can go by a range.
    """
    wanted, answers.wanted = answers.wanted, None
    return wanted if wanted and wanted in SCREENS and not answers.income_unknown else "result"


def group_before(answers: Answers) -> Group:
    """Give the group that stands before the one that is asked; the first stays itself."""
    asked = groups_asked(answers)
    return asked[max(asked.index(answers.group) - 1, 0)]


def likely_estimates(circumstances: Circumstances, answers: Answers) -> list[Estimate]:
    """Work a case out: once, or at both ends of what is likely, the lower first, where nobody knows the income.

    Raises as `estimate` and `range_of` do.
    """
    if not income_is_open(circumstances):
        return [estimate(circumstances)]
    return likely_of(range_of(circumstances, answers))


def likely_of(ranged: IncomeRange) -> list[Estimate]:
    """Give both ends of what is likely, the lower first."""
    at = {entry.reference: entry.estimate for entry in ranged.entries}
    return [at[reference] for reference in LIKELY]
