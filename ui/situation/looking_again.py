"""Whether the service would change an amount: the test of a quarter, the yearly review, and what must be told when."""

import html

from content import day, money, percent
from logic.codes import ErrorCode
from logic.decisions import duties, looks_again, weigh_income_change
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


def _told() -> ChangeAnswers:
    return answers().full.change


def change_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    told = _told()
    if not told.asked:
        return {}
    found = wrong_in(
        current=typed_amount(told.current) or _missing(told.current),
        effective=typed_day(told.effective),
        notified=typed_past_day(told.notified, today()),
    )
    if not told.no_historic:
        found |= wrong_in(historic=typed_amount(told.historic) or _missing(told.historic))
    return found


def _missing(typed: str) -> ErrorCode | None:
    return None if plain_typed(typed) else ErrorCode.AMOUNT_MISSING


def show_income_change() -> None:
    """Draw whether the income of today counts, and the two incomes at which the answer changes."""
    told, spoken = _told(), language()
    current = amount_of(told.current)
    if current is None or not told.asked:
        return
    law = law_today()
    found = weigh_income_change(None if told.no_historic else amount_of(told.historic), current, law)
    lines = [message(f"change.{found.reason}", share=percent(law.figure("change_of_income"), spoken))]
    if found.falls_at is not None and found.rises_at is not None:
        trips = {"falls_at": money(found.falls_at, spoken), "rises_at": money(found.rises_at, spoken)}
        lines.append(message("change.trips", **trips))
    said = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    render_html(f'<div class="answer" role="status">{said}</div>')


def show_duties() -> None:
    """Draw what a paying parent must tell the service of a change that happens today, and by when."""
    due = duties(today(), _told().current_income_used, law_today())
    rows = [
        [message(f"duty.{each.duty}"), message("duty.within", days=str(each.within.value)), day(each.by, language())]
        for each in due
    ]
    show_words(message("duty.caption"), [message(f"duty.{head}") for head in ("what", "time", "by")], rows)


def show_dates() -> None:
    """Draw when the service looks again by itself, and until when its decision can be questioned."""
    told, spoken = _told(), language()
    effective, notified = day_of(told.effective), day_of(told.notified)
    if effective is None or notified is None:
        return
    found = looks_again(
        effective,
        notified,
        current_income_used=told.current_income_used,
        nation=nation_of_payer(),
        law=law_today(),
        on=today(),
    )
    rows = [(message("change.yearly_review"), day(found.yearly_review, spoken))]
    if found.current_income_check:
        rows.append((message("change.current_income_check"), day(found.current_income_check, spoken)))
    if found.reconsideration_until:
        passed = f" {message('deadline.passed.act')}" if found.reconsideration_until < today() else ""
        rows.append((message("change.reconsideration"), day(found.reconsideration_until, spoken) + passed))
    show_pairs(message("change.dates"), rows)
