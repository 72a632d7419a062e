"""What the answers come to: the amount, for each who receives, and the dates of the rules."""

import html

from content import day, rich, why_html
from logic import Arrangement, ArrangementKind, Estimate, Period, compare
from presentation.visit import Role
from ui.amount.whose import mine
from ui.asking import answers, say
from ui.screen import language, pounds, put


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in lines)


def _of_each(estimate: Estimate) -> list[str]:
    """Say what each receiving parent gets, when there are several."""
    if len(estimate.receiving_parents) == 1:
        return []
    receiving = answers().role is Role.RECEIVE
    lines = [
        say("result.each.you" if receiving and at == 0 else "result.each", number=at + 1, amount=pounds(parent.weekly))
        for at, parent in enumerate(estimate.receiving_parents)
    ]
    return [*lines, say("result.whole.receive", amount=pounds(estimate.weekly))] if receiving else lines


def show_amount(estimate: Estimate) -> None:
    """Draw the amount by week, month and year, and the sentence that says which rate it is and why."""
    ours = mine(compare(estimate))[ArrangementKind.FAMILY_BASED]
    assert isinstance(ours, Arrangement), "a family-based arrangement always applies"  # noqa: S101
    week, month, year = (ours.by_period[period].paid for period in (Period.WEEK, Period.MONTH, Period.YEAR))
    reason = why_html(estimate, language(), nothing_due=not week)
    if week:
        amount = rich("result.week", language(), amount=pounds(week))
        figures = f'<p>{html.escape(say("result.amount"))}</p><p class="amount">{amount}</p>' + _paragraphs(
            [say("result.longer", month=pounds(month), year=pounds(year)), *_of_each(estimate)]
        )
    else:
        figures = f'<p class="amount">{html.escape(say("result.amount.none"))}</p>' + _paragraphs(_of_each(estimate))
    put(f'<div class="answer" role="status">{figures}<p>{reason}</p></div>')


def show_rules_date(estimate: Estimate) -> None:
    """Say which rules were used, and for which day."""
    spoken, begins = language(), estimate.law.begins
    assert begins is not None, "law in force has begun"  # noqa: S101
    dates = {"begins": day(begins, spoken), "on": day(estimate.on, spoken)}
    put(f'<p class="soft">{rich("result.rules", spoken, **dates)}</p>')
