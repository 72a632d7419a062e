"""The answers of a visit read as the facts the law knows, and which group of questions still waits for an answer."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from logic.calculation import Circumstances, Estimate, estimate, income_can_change_the_amount, read_circumstances
from logic.codes import ErrorCode, Nation, ReferenceIncome
from logic.errors import LogicError
from logic.money import parse_money
from logic.scenarios import IncomeRange, estimate_range, parse_hours
from logic.typed_text import plain_typed
from presentation.forms.nights import MOST_CHILDREN_ASKED, nights_bands, whole_number
from presentation.visit import Answers, ChildAnswers, FamilyAnswers, Group

GROUPS = tuple(Group)
LIKELY = (ReferenceIncome.FULL_TIME_MINIMUM_WAGE, ReferenceIncome.MEDIAN_FULL_TIME)
"""Between these two lies what is likely: full-time pay at the minimum wage, and the middle of full-time pay."""
Facts = dict[str, object]

_GROUP_OF = {
    "nation": Group.INCOME,
    "income": Group.INCOME,
    "hours": Group.INCOME,
    "guess": Group.INCOME,
    "benefits": Group.CHANGES,
    "partner_benefits": Group.CHANGES,
    "nil_reason": Group.CHANGES,
    "relevant_other_children": Group.CHANGES,
    "other_arrangement_children": Group.CHANGES,
}


def _child(child: ChildAnswers, given: Answers, today: date) -> Facts:
    council = whole_number(child.council_nights)
    in_care: Facts = {"local_authority_nights": "" if council is None else council} if child.has_council else {}
    return _nights(child, given, today) | in_care | ({"equal_day_to_day_care": True} if child.equal_care else {})


def _nights(child: ChildAnswers, given: Answers, today: date) -> Facts:
    if given.exact_nights:
        typed = whole_number(child.nights)
        return {} if typed is None else {"nights": typed}
    band = next((band for band in nights_bands(given, today) if band.code == child.band), None)
    return {} if band is None else {"nights": band.stands_for}


def _family(family: FamilyAnswers, given: Answers, today: date) -> Facts:
    count = whole_number(family.count)
    if not isinstance(count, int):
        return {"children": count or []}
    if count > MOST_CHILDREN_ASKED:
        return {"children": [{"nights": 0}] * (MOST_CHILDREN_ASKED + 1)}
    kept = family.children
    asked = [kept[0] if family.alike or at >= len(kept) else kept[at] for at in range(count)]
    return {"children": [_child(child, given, today) for child in asked]}


def _count(asked: bool, typed: str) -> object:
    if not asked:
        return 0
    count = whole_number(typed)
    return "" if count is None else count


def _income(given: Answers) -> Facts | None:
    if given.income_unknown:
        return None
    return {"amount": given.income, "period": given.period, "pension": plain_typed(given.pension) or "0"}


def facts(given: Answers, today: date) -> Facts:
    """Shape the answers as the facts the law reads: the batch door's keys."""
    return {
        "nation": given.nation or (Nation.ENGLAND if given.nation_not_known else ""),
        "income": _income(given),
        "benefits": sorted(given.benefits) if given.has_benefits else [],
        "partner_benefits": sorted(given.partner_benefits) if given.has_partner else [],
        "partner_also_pays": given.has_partner and given.partner_also_pays,
        "nil_reason": given.nil_reason if given.has_nil_reason else None,
        "relevant_other_children": _count(given.has_other_children, given.relevant_other_children),
        "other_arrangement_children": _count(given.has_other_arrangement, given.other_arrangement_children),
        "receiving_parents": [_family(family, given, today) for family in given.families],
    }


class IncomeHints(NamedTuple):
    """What is told of an income that is not known: hours of work a week, and a guess in pounds a year."""

    hours: Decimal | None = None
    guess: Decimal | None = None


def income_hints(given: Answers) -> IncomeHints:
    """Read the hours and the guess, each None when left empty. Raises `LogicError`."""
    if not given.income_unknown:
        return IncomeHints()
    return IncomeHints(
        parse_hours(given.hours, "hours") if plain_typed(given.hours) else None,
        parse_money(given.guess, "guess") if plain_typed(given.guess) else None,
    )


def read_answers(given: Answers, today: date) -> Circumstances | dict[str, ErrorCode]:
    """Read the answers as circumstances, or say what is wrong with each field, by its dotted path."""
    wrong: dict[str, ErrorCode] = {}
    try:
        income_hints(given)
    except LogicError as told:
        wrong |= {problem.field: problem.code for problem in told.problems}
    try:
        found = read_circumstances(facts(given, today), today)
    except LogicError as told:
        return wrong | {problem.field: problem.code for problem in reversed(told.problems)}
    return wrong or found


def family_of(given: Answers, today: date) -> Circumstances | None:
    """Give the family's circumstances once every question is answered well, else None. Income may be open."""
    found = read_answers(given, today) if given.role else None
    return found if isinstance(found, Circumstances) else None


def income_is_open(found: Circumstances) -> bool:
    """Tell whether the amount can only be a range, since it hangs on an income nobody knows."""
    return found.income is None and income_can_change_the_amount(found)


def range_of(found: Circumstances, given: Answers) -> IncomeRange:
    """Work a family out at each reference income."""
    hints = income_hints(given)
    return estimate_range(found, hints.hours, hints.guess)


def group_of(path: str) -> Group:
    """Tell which group asks about a field of the facts."""
    head = path.split(".", maxsplit=1)[0]
    if head == "receiving_parents":
        return Group.NIGHTS if "nights" in path.rsplit(".", maxsplit=1)[-1] else Group.CHILDREN
    return _GROUP_OF[head]


def waiting_groups(given: Answers, today: date) -> set[Group]:
    """Give the groups that still need an answer."""
    found = read_answers(given, today)
    return set() if isinstance(found, Circumstances) else {group_of(path) for path in found}


def first_waiting_group(given: Answers, today: date) -> Group:
    """Give the first group that still needs an answer, or the first of all."""
    waiting = waiting_groups(given, today)
    return next((group for group in GROUPS if group in waiting), GROUPS[0])


def problems_of_group(given: Answers, today: date) -> dict[str, ErrorCode]:
    """Give what is wrong in the group that stands, once the person has asked to leave it, by each field's path."""
    if given.group not in given.checked:
        return {}
    found = read_answers(given, today)
    return {} if isinstance(found, Circumstances) else found


def leave_group(given: Answers, group: Group, today: date) -> bool:
    """Go on to the next group when nothing in this one is wrong. True once all is answered: the result comes next."""
    given.checked.add(group)
    waiting = waiting_groups(given, today)
    if group in waiting:
        return False
    if not waiting:
        given.group = GROUPS[0]
        return True
    following = GROUPS[GROUPS.index(group) + 1 :]
    given.group = next((later for later in following if later in waiting or later not in given.checked), GROUPS[0])
    return False


def group_before(group: Group) -> Group:
    """Give the group that stands before one; the first stays itself."""
    return GROUPS[max(GROUPS.index(group) - 1, 0)]


def likely_estimates(found: Circumstances, given: Answers) -> list[Estimate]:
    """Work a family out: once, or at both ends of what is likely where nobody knows the income."""
    if not income_is_open(found):
        return [estimate(found)]
    return likely_of(range_of(found, given))


def likely_of(ranged: IncomeRange) -> list[Estimate]:
    """Give both ends of what is likely, the lower first."""
    at = {entry.reference: entry.estimate for entry in ranged.entries}
    return [at[reference] for reference in LIKELY]
