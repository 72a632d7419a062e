"""Variations: the costs and the income that a parent can ask the service to look at."""

from datetime import date

from logic.calculation import Circumstances, read_circumstances
from logic.codes import AdditionalIncomeKind, AssetKind, ErrorCode, SpecialExpenseKind
from logic.errors import LogicError
from logic.typed_text import Facts, plain_typed
from presentation.forms.estimate import facts
from presentation.forms.fields import ChoiceField, Question, TextField, TextKind, TickField, options, slot, words
from presentation.visit.estimate import Answers
from presentation.visit.income import OtherMoneyAnswers, ValueAnswers


def cost_question(money: OtherMoneyAnswers, kind: SpecialExpenseKind) -> TickField:
    """Ask whether there is a cost of a kind, and for its pounds a week once there is."""
    cost = money.costs[kind]
    weekly = TextField(
        name="weekly",
        at=f"-{kind}",
        label=words("cost.weekly"),
        hint=words(f"cost.{kind}.hint"),
        path=kind,
        kind=TextKind.MONEY,
        slot=slot(cost, lambda c: c.weekly),
    )
    return TickField(
        name="has",
        at=f"-{kind}",
        label=words(f"cost.{kind}"),
        slot=slot(cost, lambda c: c.has),
        opens=(weekly,),
        inset=kind,
    )


def added_question(money: OtherMoneyAnswers, kind: AdditionalIncomeKind) -> TickField:
    """Ask whether there is income of a kind, and for its pounds a year, or what each asset is worth, once there is."""
    added = money.added[kind]
    if kind is AdditionalIncomeKind.ASSETS:
        opened = tuple(question for place, asset in enumerate(added.values) for question in _asset(asset, place))
    else:
        opened = (
            TextField(
                name="yearly",
                at=f"-{kind}",
                label=words("added.yearly"),
                hint=words(f"added.{kind}.hint"),
                path=kind,
                kind=TextKind.MONEY,
                slot=slot(added, lambda a: a.yearly),
            ),
        )
    return TickField(
        name="has",
        at=f"-{kind}",
        label=words(f"added.{kind}"),
        slot=slot(added, lambda a: a.has),
        opens=opened,
        inset=kind,
    )


def _asset(asset: ValueAnswers, place: int) -> tuple[Question, ...]:
    which: ChoiceField[AssetKind] = ChoiceField(
        name="asset",
        at=f"-{place}",
        label=words("added.asset", number=place + 1),
        slot=slot(asset, lambda a: a.asset),
        options=options(AssetKind, "asset_kind"),
    )
    value = TextField(
        name="value",
        at=f"-{place}",
        label=words("added.value", number=place + 1),
        hint=words("added.assets.hint"),
        path=_asset_path(place),
        kind=TextKind.MONEY,
        slot=slot(asset, lambda a: a.value),
    )
    return which, value


def add_asset(money: OtherMoneyAnswers) -> None:
    """Ask for one asset more."""
    money.added[AdditionalIncomeKind.ASSETS].values.append(ValueAnswers())


def _asset_path(place: int) -> str:
    return f"{AdditionalIncomeKind.ASSETS}-{place}"


def _claimed(answers: Answers) -> list[tuple[str, str, Facts]]:
    """Shape what was ticked as facts: the list each belongs to, the field it is about, and the fact."""
    claimed: list[tuple[str, str, Facts]] = []
    for kind, cost in answers.other_money.costs.items():
        if cost.has:
            claimed.append(("special_expenses", kind, {"kind": kind, "weekly": cost.weekly}))
    for source, added in answers.other_money.added.items():
        if added.has and source is AdditionalIncomeKind.ASSETS:
            claimed.extend(
                ("additional_income", _asset_path(place), {"kind": source, "asset": asset.asset, "value": asset.value})
                for place, asset in enumerate(added.values)
                if place == 0 or plain_typed(asset.value)
            )
        elif added.has:
            claimed.append(("additional_income", source, {"kind": source, "yearly": added.yearly}))
    return claimed


def _read(answers: Answers, today: date) -> Circumstances | dict[str, ErrorCode]:
    """Read the case with what was ticked, or say what is wrong, by the field it is about."""
    lists: dict[str, list[Facts]] = {"special_expenses": [], "additional_income": []}
    fields: dict[str, str] = {}
    for where, field, fact in _claimed(answers):
        fields[f"{where}.{len(lists[where])}"] = field
        lists[where].append(fact)
    try:
        return read_circumstances(facts(answers, today) | lists, today)
    except LogicError as fault:
        return {
            fields[place]: problem.code
            for problem in reversed(fault.problems)
            if (place := ".".join(problem.field.split(".")[:2])) in fields
        }


def other_money_problems(answers: Answers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with each field, by its path in the form, once an answer has been asked for."""
    read = _read(answers, today) if answers.other_money.asked else {}
    return {} if isinstance(read, Circumstances) else read


def with_other_money(answers: Answers, today: date) -> Circumstances | None:
    """Give the case with what was ticked, or None while nothing was asked, ticked, or read."""
    read = _read(answers, today) if answers.other_money.asked and _claimed(answers) else None
    return read if isinstance(read, Circumstances) else None
