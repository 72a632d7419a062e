"""The last day to act, counted from a day on a letter, for the reader's nation or for each."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from content import NATIONS
from logic.codes import Nation
from logic.codes import Nation as NationOfLaw
from logic.decisions import Deadline, DeadlineCode, UnknownDeadlineError, deadline
from presentation.reader import Reader
from presentation.views.markup import join, render


def _counted(code: DeadlineCode, start: date, nation: Nation) -> Deadline | None:
    try:
        return deadline(code, start, NationOfLaw(nation))
    except UnknownDeadlineError:
        return None


def _answer(deadlines: Sequence[Deadline], named: str, reader: Reader) -> Markup:
    """Say what day the rule gives, how far away it is, and where the rule stands, each rule once."""
    if not deadlines:
        return render("decisions/deadline", named=named, said="", more=reader.message("deadline.not_known"), rules=[])
    left, meaning = deadlines[0].days_left(reader.today), deadlines[0].meaning
    if left > 0:
        remaining = reader.message("deadline.left", count=left)
    else:
        remaining = reader.message("deadline.today" if left == 0 else f"deadline.passed.{meaning}")
    said = reader.message(f"deadline.answer.{meaning}", day=reader.day(deadlines[0].day))
    return render(
        "decisions/deadline",
        named=named,
        said=said,
        more=remaining,
        rules=sorted({(one.url, one.cite) for one in deadlines}),
    )


def deadline_view(code: DeadlineCode, start: date, nation: Nation | None, reader: Reader) -> Markup:
    """Answer for the reader's nation, or for each when it is not known; nations with the same day share one answer."""
    by_day: dict[date | None, list[Nation]] = {}
    counted = {one: _counted(code, start, one) for one in ((nation,) if nation else NATIONS)}
    for one, counted_to in counted.items():
        by_day.setdefault(counted_to.day if counted_to else None, []).append(one)
    return join(
        *(
            _answer(
                [counted_to for one in same if (counted_to := counted[one]) is not None],
                ", ".join(reader.message(f"nation.{one}") for one in same) if len(by_day) > 1 else "",
                reader,
            )
            for same in by_day.values()
        )
    )
