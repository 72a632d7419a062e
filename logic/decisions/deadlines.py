"""Time limits: from the date on a letter to the last day to act, by nation."""

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

from logic.codes import Nation
from logic.decisions.bank_holidays import working_days_after
from logic.months import first_day_after_months, last_day_within_months


class DeadlineCode(StrEnum):
    """The time limits that are counted out."""

    RECONSIDERATION = "reconsideration"
    APPEAL = "appeal"
    COMPLAINT_REPLY = "complaint_reply"
    ORDER_YEAR = "order_year"


class Meaning(StrEnum):
    """What the counted day is: one to act by, one by which an answer is due, or the first on which a wait is over."""

    ACT = "act"
    REPLY = "reply"
    WAIT = "wait"


class UnknownDeadlineError(LookupError):
    """No time limit is known for this code, nation and day: the rule is not modelled, so no date is guessed."""


class Length(BaseModel):
    """A length of time in exactly one unit."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    days: int = 0
    months: int = 0
    working_days: int = 0

    @model_validator(mode="after")
    def is_one_unit(self) -> "Length":
        """Refuse none or several units."""
        if sum(unit > 0 for unit in (self.days, self.months, self.working_days)) != 1:
            raise ValueError("a length has exactly one unit")
        return self


class DeadlineRule(BaseModel):
    """One row of deadlines.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: DeadlineCode
    nations: tuple[Nation, ...]
    length: Length
    shorter_of: Length | None = None
    meaning: Meaning = Meaning.ACT
    applies_from: date
    cite: str
    url: str


class Deadline(BaseModel):
    """A time limit counted out from `start`: what its `day` is, `meaning` says. To act by, it is the last safe day."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: DeadlineCode
    nation: Nation
    start: date
    day: date
    meaning: Meaning
    cite: str
    url: str

    def days_left(self, today: date) -> int:
        """Give the days from today to the day; negative once it has passed."""
        return (self.day - today).days


@lru_cache(maxsize=1)
def deadline_rules() -> tuple[DeadlineRule, ...]:
    """Give every row of deadlines.yaml."""
    rows = yaml.safe_load((Path(__file__).parent / "deadlines.yaml").read_text(encoding="utf-8"))
    return tuple(DeadlineRule.model_validate(row) for row in rows)


def _end_of(length: Length, start: date, nation: Nation, meaning: Meaning) -> date:
    if length.working_days:
        return working_days_after(start, length.working_days, nation)
    if length.months:
        counted = first_day_after_months if meaning is Meaning.WAIT else last_day_within_months
        return counted(start, length.months)
    return start + timedelta(days=length.days)


def deadline(code: DeadlineCode, start: date, nation: Nation) -> Deadline:
    """Count a time limit from the date on the letter.

    Where the law and the official pages count differently, the earlier day is given: it is in time for both.
    Raises UnknownDeadlineError when no rule is known for this nation or day.
    """
    for rule in deadline_rules():
        if rule.code == code and nation in rule.nations and start >= rule.applies_from:
            lengths = [length for length in (rule.length, rule.shorter_of) if length is not None]
            day = min(_end_of(length, start, nation, rule.meaning) for length in lengths)
            return Deadline(
                code=code, nation=nation, start=start, day=day, meaning=rule.meaning, cite=rule.cite, url=rule.url
            )
    raise UnknownDeadlineError(f"{code} in {nation} from {start.isoformat()}")
