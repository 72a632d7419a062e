"""The income put together from its parts: a tick for each kind, its lines, and the sum carried into the estimate."""

from collections.abc import Mapping
from decimal import Decimal

from logic.calculation import PART_KEYS, IncomePart, WorkedOutIncome, read_income_parts, work_out_income
from logic.codes import ErrorCode, IncomePartKind, Period
from logic.errors import LogicError
from logic.law import Law
from logic.typed_text import Facts, plain_typed
from presentation.forms.fields import (
    ChoiceField,
    Question,
    TextField,
    TextKind,
    TickField,
    options,
    slot,
    whole_number,
    words,
)
from presentation.visit.estimate import Answers, Group
from presentation.visit.income import MOST_JOBS, MOST_LINES, IncomePartsAnswers, PartLineAnswers

SECTIONS: Mapping[str, tuple[IncomePartKind, ...]] = {
    "work": (
        IncomePartKind.REGULAR_PAY,
        IncomePartKind.PAYSLIP,
        IncomePartKind.PAY_TO_DATE,
        IncomePartKind.HOURLY_PAY,
        IncomePartKind.PAID_SEPARATELY,
        IncomePartKind.STATUTORY_PAY,
        IncomePartKind.BENEFITS_IN_KIND,
    ),
    "own_work": (IncomePartKind.PROFIT, IncomePartKind.PARTNERSHIP_PROFIT, IncomePartKind.TRADING_LOSS),
    "pensions": (IncomePartKind.PENSION, IncomePartKind.NO_INCOME_NOW),
    "into_a_pension": (
        IncomePartKind.PENSION_NET_PAY,
        IncomePartKind.PENSION_RELIEF_AT_SOURCE,
        IncomePartKind.PENSION_SALARY_SACRIFICE,
    ),
    "apart": (IncomePartKind.DIVIDENDS, IncomePartKind.INTEREST, IncomePartKind.RENT),
    "last_year": (
        IncomePartKind.LAST_YEAR_PAY,
        IncomePartKind.LAST_YEAR_BENEFITS_IN_KIND,
        IncomePartKind.LAST_YEAR_PENSION,
        IncomePartKind.LAST_YEAR_TAXABLE_BENEFIT,
        IncomePartKind.LAST_YEAR_PROFIT,
        IncomePartKind.LAST_YEAR_TRADING_LOSS,
        IncomePartKind.LAST_YEAR_PENSION_CONTRIBUTION,
    ),
}
"""The kinds in the order they are asked for. What never counts is told in words, and not asked."""
SEVERAL_LINES = frozenset(kind for kind in IncomePartKind if "period" in PART_KEYS[kind].more) | {
    IncomePartKind.PAY_TO_DATE,
    IncomePartKind.HOURLY_PAY,
}
_AMOUNT_LABELS = {
    IncomePartKind.HOURLY_PAY: "add_up.amount.for_an_hour",
    IncomePartKind.PAY_TO_DATE: "add_up.amount.so_far",
}


def part_question(answers: IncomePartsAnswers, kind: IncomePartKind) -> TickField:
    """Ask whether there is a part of a kind, and for its lines once there is."""
    part = answers.part(kind)
    lines = part.lines if kind is not IncomePartKind.NO_INCOME_NOW else []
    return TickField(
        name="part",
        at=f"-{kind}",
        label=words(f"add_up.part.{kind}"),
        slot=slot(part, lambda p: p.has),
        opens=tuple(question for place, line in enumerate(lines) for question in _line(kind, place, line)),
        inset=f"part-{kind}",
    )


def can_have_more_lines(answers: IncomePartsAnswers, kind: IncomePartKind) -> bool:
    """Tell whether one line more can be added to a kind that is ticked."""
    return answers.part(kind).has and has_room_for_lines(answers, kind)


def has_room_for_lines(answers: IncomePartsAnswers, kind: IncomePartKind) -> bool:
    """Tell whether a kind has room for one line more, ticked or not: no page without scripts can wait for a tick."""
    return kind in SEVERAL_LINES and len(answers.part(kind).lines) < MOST_LINES


def add_line(answers: IncomePartsAnswers, kind: IncomePartKind) -> None:
    """Add a line, for as long a time as the one before it."""
    lines = answers.part(kind).lines
    lines.append(PartLineAnswers(period=lines[-1].period, by_month=lines[-1].by_month, job=lines[-1].job))


def _line(kind: IncomePartKind, place: int, line: PartLineAnswers) -> list[Question]:
    keys = PART_KEYS[kind].needed | PART_KEYS[kind].more
    questions: list[Question] = [_amount(kind, place, line)]
    if "period" in keys:
        questions.append(_period(kind, place, line))
    if "tax_week" in keys:
        questions += _tax_number(kind, place, line)
    questions += [_more(kind, place, line, name) for name in ("hours", "weeks", "days") if name in keys]
    if "job" in keys:
        questions.append(_job(kind, place, line))
    return questions


def _at(kind: IncomePartKind, place: int) -> str:
    return f"-{kind}-{place}"


def _path(kind: IncomePartKind, place: int, key: str) -> str:
    return f"{kind}.{place}.{key}"


def _amount(kind: IncomePartKind, place: int, line: PartLineAnswers) -> TextField:
    code = _AMOUNT_LABELS.get(kind)
    if code is None:
        code = "add_up.amount.for_a_time" if "period" in PART_KEYS[kind].more else "add_up.amount.for_a_year"
    return TextField(
        name="part_amount",
        at=_at(kind, place),
        error_name="income",
        label=words("add_up.amount.more", number=place + 1) if place else words(code),
        hint=words(f"add_up.hint.{kind}") if place == 0 else None,
        path=_path(kind, place, "amount"),
        kind=TextKind.MONEY,
        slot=slot(line, lambda part_line: part_line.amount),
    )


def _period(kind: IncomePartKind, place: int, line: PartLineAnswers) -> ChoiceField[Period]:
    return ChoiceField(
        name="part_period",
        at=_at(kind, place),
        label=words("add_up.period"),
        slot=slot(line, lambda part_line: part_line.period),
        options=options(Period, "period"),
    )


def _tax_number(kind: IncomePartKind, place: int, line: PartLineAnswers) -> list[Question]:
    unit: ChoiceField[bool] = ChoiceField(
        name="part_by_month",
        at=_at(kind, place),
        label=words("add_up.by_month"),
        slot=slot(line, lambda part_line: part_line.by_month),
        options=options((True, False), "add_up.by_month"),
    )
    number = TextField(
        name="part_number",
        at=_at(kind, place),
        label=words("add_up.number"),
        path=_path(kind, place, "number"),
        kind=TextKind.COUNT,
        slot=slot(line, lambda part_line: part_line.number),
    )
    return [unit, number]


def _more(kind: IncomePartKind, place: int, line: PartLineAnswers, name: str) -> TextField:
    slots = {
        "hours": slot(line, lambda part_line: part_line.hours),
        "weeks": slot(line, lambda part_line: part_line.weeks),
        "days": slot(line, lambda part_line: part_line.days),
    }
    return TextField(
        name=f"part_{name}",
        at=_at(kind, place),
        error_name="hours" if name == "hours" else "",
        label=words(f"add_up.{name}"),
        path=_path(kind, place, name),
        kind=TextKind.COUNT if name == "days" else TextKind.MONEY,
        slot=slots[name],
    )


def _job(kind: IncomePartKind, place: int, line: PartLineAnswers) -> ChoiceField[int]:
    return ChoiceField(
        name="part_job",
        at=_at(kind, place),
        label=words("add_up.job"),
        slot=slot(line, lambda part_line: part_line.job),
        options=options(range(1, MOST_JOBS + 1), "add_up.job"),
    )


def _fact(kind: IncomePartKind, line: PartLineAnswers) -> Facts:
    """Shape one line as the batch door's part."""
    keys = PART_KEYS[kind].needed | PART_KEYS[kind].more
    days = whole_number(line.days) if "days" in keys else None
    fact: Facts = {"kind": kind, "amount": line.amount}
    if days is not None:
        fact["days"] = days
    elif "period" in keys:
        fact["period"] = line.period
    if "job" in keys:
        fact["job"] = str(line.job)
    if "tax_week" in keys:
        fact["tax_month" if line.by_month else "tax_week"] = whole_number(line.number)
    if "hours" in keys:
        fact["hours"] = line.hours if plain_typed(line.hours) else None
        fact["weeks"] = line.weeks if plain_typed(line.weeks) else None
    return fact


def _ticked_lines(answers: IncomePartsAnswers) -> list[tuple[IncomePartKind, int, Facts]]:
    """Give the lines of what is ticked; a further line left empty is none."""
    lines: list[tuple[IncomePartKind, int, Facts]] = []
    for kind in (kind for kinds in SECTIONS.values() for kind in kinds):
        part = answers.part(kind)
        if part.has and kind is IncomePartKind.NO_INCOME_NOW:
            lines.append((kind, 0, {"kind": kind}))
        elif part.has:
            lines += [
                (kind, place, _fact(kind, line))
                for place, line in enumerate(part.lines)
                if place == 0 or plain_typed(line.amount)
            ]
    return lines


def _read(answers: IncomePartsAnswers) -> tuple[IncomePart, ...] | dict[str, ErrorCode]:
    """Read the lines, or say what is wrong with each field, by its path."""
    lines = _ticked_lines(answers)
    try:
        return read_income_parts([fact for _, _, fact in lines])
    except LogicError as wrong:
        problems: dict[str, ErrorCode] = {}
        for problem in reversed(wrong.problems):
            place, _, key = problem.field.partition(".")
            kind, line, _ = lines[int(place)]
            problems[_path(kind, line, "number" if key.startswith("tax_") else key)] = problem.code
        return problems


def parts_problems(answers: IncomePartsAnswers) -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once the sum has been asked for."""
    read = _read(answers) if answers.asked else ()
    return read if isinstance(read, dict) else {}


def income_of_parts(answers: IncomePartsAnswers, law: Law) -> WorkedOutIncome | None:
    """Work the income out once the sum has been asked for and every line can be read; None with nothing ticked."""
    read = _read(answers) if answers.asked else ()
    return work_out_income(read, law) if read and not isinstance(read, dict) else None


def carried_amount(income: WorkedOutIncome) -> tuple[Decimal, Period]:
    """Give pounds as the estimate asks for them: a week where that is whole pence, else a year to the penny."""
    return income.as_amount


def is_carried(answers: Answers, income: WorkedOutIncome) -> bool:
    """Tell whether the estimate has this income already."""
    amount, period = carried_amount(income)
    return not answers.income_unknown and (answers.income, answers.period, answers.pension) == (str(amount), period, "")


def carry_income(answers: Answers, income: WorkedOutIncome) -> None:
    """Put the income into the estimate's answer. What goes into a pension is off it already."""
    amount, period = carried_amount(income)
    answers.income, answers.period, answers.pension = str(amount), period, ""
    answers.income_unknown = False
    answers.group = Group.INCOME
