"""Whether a change of income counts, when the service looks again by itself, and what must be told by when."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from content import percent
from logic.codes import Nation
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
from presentation.forms.fields import amount_of, day_of
from presentation.reader import Reader
from presentation.views.markup import join, pairs_table, paragraphs, render, words_table
from presentation.visit.decisions import ChangeAnswers


def _weighed(change: ChangeAnswers, current: Decimal, law: Law) -> IncomeChange:
    """Measure from the current income the service uses where it uses one, else from the year of the tax office."""
    in_use = amount_of(change.in_use) if change.current_income_used else None
    if in_use is not None:
        return weigh_change_of_current_income(in_use, current, law)
    return weigh_income_change(None if change.no_historic else amount_of(change.historic), current, law)


def income_change_view(change: ChangeAnswers, law: Law, reader: Reader, place: str = "") -> Markup | None:
    """Say whether the income of today counts, from when, and the two incomes at which the answer changes.

    `place` is the id by which the answer is found on its page, if it is looked for.
    """
    current = amount_of(change.current)
    if current is None or not change.asked:
        return None
    weighed = _weighed(change, current, law)
    share = percent(law.figure("change_of_income"), reader.language)
    sentences = [reader.message(f"change.{weighed.reason}", share=share)]
    if weighed.current_counts:
        sentences.append(reader.message("change.from_when"))
    if weighed.falls_at is not None and weighed.rises_at is not None:
        falls_at, rises_at = reader.pounds(weighed.falls_at), reader.pounds(weighed.rises_at)
        sentences.append(reader.message("change.trips", falls_at=falls_at, rises_at=rises_at))
    return render("markup/answers", sentences=sentences, place=place)


def looking_again_view(change: ChangeAnswers, nation: Nation, law: Law, reader: Reader) -> Markup | None:
    """Say when the service looks again by itself, and until when its decision can be questioned."""
    effective, notified = day_of(change.effective), day_of(change.notified)
    if effective is None or notified is None:
        return None
    dates = looks_again(
        effective,
        notified,
        current_income_used=change.current_income_used,
        nation=nation,
        law=law,
        on=reader.today,
    )
    rows = [(reader.message("change.yearly_review"), reader.day(dates.yearly_review))]
    if dates.current_income_check:
        rows.append((reader.message("change.current_income_check"), reader.day(dates.current_income_check)))
    if dates.reconsideration_until:
        rows.append((reader.message("change.reconsideration"), _until(dates.reconsideration_until, reader)))
    return join(pairs_table(reader.message("change.dates"), rows), paragraphs([reader.message("change.dates.more")]))


def _until(last: date, reader: Reader) -> str:
    passed = f" {reader.message('deadline.passed.act')}" if last < reader.today else ""
    return reader.day(last) + passed


def duties_view(change: ChangeAnswers, law: Law, reader: Reader) -> Markup:
    """Say what each parent must tell the service: of a change that happens today, by when, and what has no day."""
    duties = duties_of_paying_parent(
        reader.today, law, current_income_used=change.current_income_used, order_on_pay=change.order_on_pay
    )
    rows = [
        [
            reader.message(f"duty.{duty.duty}"),
            reader.message("duty.within", days=str(duty.within.value)),
            reader.day(duty.by),
        ]
        for duty in duties
        if duty.within is not None and duty.by is not None
    ]
    return join(
        words_table(
            reader.message("duty.caption"), [reader.message(f"duty.{head}") for head in ("what", "time", "by")], rows
        ),
        paragraphs([reader.message("duty.case_ended")]),
        _paragraphs_of_law([*duties, duty_of_receiving_parent(law)], reader),
    )


def _paragraphs_of_law(duties: Sequence[DutyDue], reader: Reader) -> Markup:
    """Name the paragraph of each duty, and say of which the text could not be read."""
    return render("decisions/duties_law", reader=reader, duties=duties)
