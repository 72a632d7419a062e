"""Whether the service would change an amount: the test of a quarter, the yearly review, and what must be told when."""

import html
from decimal import Decimal

from content import day, money, percent
from logic.codes import ErrorCode
from logic.decisions import (
    DutyDue,
    IncomeChange,
    duties_of_paying_parent,
    duty_of_receiving_parent,
    looks_again,
    weigh_change_of_current_income,
    weigh_income_change,
)
from logic.law import Law
from logic.typed_text import plain_typed
from presentation.visit import ChangeAnswers
from ui.asking import (
    amount_of,
    answers,
    day_of,
    law_today,
    message,
    nation_of_payer,
    today,
    typed_amount,
    typed_day,
    typed_past_day,
    wrong_in,
)
from ui.screen import language, render_html, show_pairs, show_words


def _answers() -> ChangeAnswers:
    return answers().full.change


def change_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    change_answers = _answers()
    if not change_answers.asked:
        return {}
    problems = wrong_in(
        current=typed_amount(change_answers.current) or _missing(change_answers.current),
        effective=typed_day(change_answers.effective),
        notified=typed_past_day(change_answers.notified, today()),
    )
    if change_answers.current_income_used:
        problems |= wrong_in(in_use=typed_amount(change_answers.in_use) or _missing(change_answers.in_use))
    elif not change_answers.no_historic:
        problems |= wrong_in(historic=typed_amount(change_answers.historic) or _missing(change_answers.historic))
    return problems


def _missing(typed: str) -> ErrorCode | None:
    return None if plain_typed(typed) else ErrorCode.AMOUNT_MISSING


def _weighed(current: Decimal, law: Law) -> IncomeChange:
    """Measure from the current income the service uses where it uses one, else from the year of the tax office."""
    change_answers = _answers()
    in_use = amount_of(change_answers.in_use) if change_answers.current_income_used else None
    if in_use is not None:
        return weigh_change_of_current_income(in_use, current, law)
    return weigh_income_change(None if change_answers.no_historic else amount_of(change_answers.historic), current, law)


def show_income_change() -> None:
    """Draw whether the income of today counts, from when, and the two incomes at which the answer changes."""
    change_answers, reader_language = _answers(), language()
    current = amount_of(change_answers.current)
    if current is None or not change_answers.asked:
        return
    law = law_today()
    change = _weighed(current, law)
    lines = [message(f"change.{change.reason}", share=percent(law.figure("change_of_income"), reader_language))]
    if change.current_counts:
        lines.append(message("change.from_when"))
    if change.falls_at is not None and change.rises_at is not None:
        trips = {
            "falls_at": money(change.falls_at, reader_language),
            "rises_at": money(change.rises_at, reader_language),
        }
        lines.append(message("change.trips", **trips))
    said = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    render_html(f'<div class="answer" role="status">{said}</div>')


def show_duties() -> None:
    """Draw what each parent must tell the service: of a change that happens today, by when, and what has no day."""
    change_answers, law = _answers(), law_today()
    due = duties_of_paying_parent(
        today(), law, current_income_used=change_answers.current_income_used, order_on_pay=change_answers.order_on_pay
    )
    rows = [
        [message(f"duty.{each.duty}"), message("duty.within", days=str(each.within.value)), day(each.by, language())]
        for each in due
        if each.within is not None and each.by is not None
    ]
    show_words(message("duty.caption"), [message(f"duty.{head}") for head in ("what", "time", "by")], rows)
    receiving = duty_of_receiving_parent(law)
    render_html(f"<p>{html.escape(message('duty.case_ended'))}</p>{_texts([*due, receiving])}")


def _texts(due: list[DutyDue]) -> str:
    """Name the paragraph of each duty, and of which the text could not be read."""
    lines = []
    for each in due:
        text = html.escape(each.citation.text)
        link = f'<a href="{html.escape(each.citation.url)}" rel="noreferrer" lang="en">{text}</a>'
        lines.append(f"{link} {html.escape(message('door.not_seen'))}" if each.unread else link)
    return f'<p class="law">{"<br>".join(lines)}</p>'


def show_dates() -> None:
    """Draw when the service looks again by itself, and until when its decision can be questioned."""
    change_answers, reader_language = _answers(), language()
    effective, notified = day_of(change_answers.effective), day_of(change_answers.notified)
    if effective is None or notified is None:
        return
    looks = looks_again(
        effective,
        notified,
        current_income_used=change_answers.current_income_used,
        nation=nation_of_payer(),
        law=law_today(),
        on=today(),
    )
    rows = [(message("change.yearly_review"), day(looks.yearly_review, reader_language))]
    if looks.current_income_check:
        rows.append((message("change.current_income_check"), day(looks.current_income_check, reader_language)))
    if looks.reconsideration_until:
        passed = f" {message('deadline.passed.act')}" if looks.reconsideration_until < today() else ""
        rows.append((message("change.reconsideration"), day(looks.reconsideration_until, reader_language) + passed))
    show_pairs(message("change.dates"), rows)
    render_html(f"<p>{html.escape(message('change.dates.more'))}</p>")
