"""The shape of an answer: an estimate or a range as plain JSON values."""

from collections.abc import Mapping
from fractions import Fraction

from logic.arrangements import NotApplicable, Outcome, compare
from logic.calculation import Estimate, WorkedOutIncome, work_out_income
from logic.codes import ArrangementKind, Period
from logic.law import ReferenceSource
from logic.money import to_penny
from logic.scenarios import IncomeRange, RangeEntry

LineOut = dict[str, object]
"""What goes out as JSON: text, whole numbers, and lists and lines of those."""


def line_out(identity: str | None, estimate: Estimate) -> LineOut:
    """One estimate as a line out; every sum is text, in pounds and pence."""
    comparison = compare(estimate)
    income = estimate.gross_weekly_income
    line: LineOut = {
        "id": identity,
        "on": estimate.on.isoformat(),
        "rate": estimate.rate,
        "weekly": str(estimate.weekly),
        "receiving_parents": [
            {"weekly": str(parent.weekly), "arrangements": _arrangements(arrangements)}
            for parent, arrangements in zip(estimate.receiving_parents, comparison.receiving_parents, strict=True)
        ],
        "gross_weekly_income": None if income is None else str(income),
        "steps": [{"rule": step.rule, "cite": step.citation.text, "value": str(step.value)} for step in estimate.steps],
        "warnings": list(estimate.warnings),
        "other_readings": [
            {
                "warning": other.warning,
                "weekly": str(other.weekly),
                "receiving_parents": [str(each) for each in other.receiving_parents],
            }
            for other in estimate.other_readings
        ],
        "law": law_name(estimate),
    }
    stated = estimate.circumstances.income
    if stated and stated.parts:
        line["income"] = _worked_out(work_out_income(stated.parts, estimate.law))
    return line


def _worked_out(income: WorkedOutIncome) -> LineOut:
    """What the parts of an income came to, in pounds a week, and which of two years was used."""

    def pounds(amount: Fraction | None) -> str | None:
        return None if amount is None else str(to_penny(amount))

    return {
        "weekly": pounds(income.weekly),
        "basis": income.basis,
        "reason": income.reason,
        "current": pounds(income.current),
        "historic": pounds(income.historic),
        "without_statutory_pay": pounds(income.without_statutory_pay),
        "unearned_yearly": pounds(income.unearned_yearly),
    }


def law_name(estimate: Estimate) -> str:
    """The name of the dated rule set and the jurisdiction whose text it is: "2024-02-26 great_britain"."""
    return f"{estimate.law.name} {estimate.law.jurisdiction}"


def _arrangements(arrangements: Mapping[ArrangementKind, Outcome]) -> LineOut:
    return {kind: _outcome(outcome) for kind, outcome in arrangements.items()}


def _outcome(outcome: Outcome) -> LineOut:
    if isinstance(outcome, NotApplicable):
        return {"not_applicable": outcome.reason}
    return {name: str(pounds) for name, pounds in outcome.by_period[Period.WEEK]._asdict().items()}


def range_out(identity: str | None, income_range: IncomeRange) -> LineOut:
    """A range as a line out: an estimate at each reference income, and the default amounts."""
    entries: LineOut = {entry.reference: _entry(identity, entry) for entry in income_range.entries}
    default = line_out(identity, income_range.default)
    default["source"] = _source(income_range.default_source)
    return {
        "id": identity,
        "on": income_range.circumstances.on.isoformat(),
        "range": {**entries, "default": default},
        "law": law_name(income_range.default),
    }


def _source(source: ReferenceSource | None) -> LineOut | None:
    return source and {"text": source.text, "url": source.url, "date": source.dated.isoformat()}


def _entry(identity: str | None, entry: RangeEntry) -> LineOut:
    return {
        "yearly_income": str(entry.yearly),
        "source": _source(entry.source),
        **line_out(identity, entry.estimate),
    }
