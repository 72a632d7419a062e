"""What an income is put together from, as typed: a tick for each kind of part, and a line or more for each."""

from pydantic import Field

from logic.codes import IncomePartKind, Period
from presentation.visit.form_answers import FormAnswers, Typed, compact

MOST_LINES = 20
"""Lines of one kind: as many payslips as anybody looks up."""
MOST_JOBS = 3
"""Jobs whose payslips are kept apart; a number tells them apart, so that nobody has to name an employer."""


@compact
class PartLineAnswers(FormAnswers):
    """One line of a part. `number` is of the tax month, or of the tax week where `by_month` is not so."""

    amount: Typed = ""
    period: Period = Period.MONTH
    days: Typed = ""
    job: int = Field(default=1, ge=1, le=MOST_JOBS)
    by_month: bool = True
    number: Typed = ""
    hours: Typed = ""
    weeks: Typed = ""


@compact
class PartAnswers(FormAnswers):
    """One kind of part: whether there is any, and its lines."""

    has: bool = False
    lines: list[PartLineAnswers] = Field(default_factory=lambda: [PartLineAnswers()], max_length=MOST_LINES)


@compact
class IncomePartsAnswers(FormAnswers):
    """All the parts told so far, and whether the sum was asked for."""

    asked: bool = False
    parts: dict[IncomePartKind, PartAnswers] = Field(default_factory=dict)

    def part(self, kind: IncomePartKind) -> PartAnswers:
        """Give what was told of a kind, nothing at first."""
        return self.parts.setdefault(kind, PartAnswers())
