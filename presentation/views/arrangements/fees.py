"""Fees and enforcement in full: by the day and by the week, charges, arrears, from earnings and from benefits."""

from collections.abc import Mapping
from decimal import Decimal

from markupsafe import Markup

from content import money, percent
from logic.arrangements import (
    charges,
    deduct_arrears_from_benefits,
    deduct_flat_rate_from_benefits,
    deduct_from_earnings,
)
from logic.calculation import Estimate
from logic.fees import fees_by_the_day, fees_by_the_week, fees_on_arrears
from logic.law import Jurisdiction, Law
from presentation.forms.fields import amount_of
from presentation.reader import Reader
from presentation.views.markup import amounts_table, join, pairs_table, paragraphs, render
from presentation.visit.arrangements import FeeAnswers


def fees_by_day_and_week_view(estimate: Estimate, reader: Reader) -> Markup:
    """Show both fees on each weekly amount that concerns this parent, by the week and by the day."""
    own = estimate.receiving_parents[:1] if reader.receives else estimate.receiving_parents
    rows = []
    for parent in own:
        by_week, by_day = fees_by_the_week(parent.weekly, estimate.law), fees_by_the_day(parent.weekly, estimate.law)
        amounts = (by_week.paid_by_payer, by_day.paid_by_payer, by_week.taken_from_receiver)
        rows.append(
            [reader.message("fees.of_amount", amount=reader.pounds(parent.weekly)), *map(reader.pounds, amounts)]
        )
    heads = [reader.message(f"fees.{head}") for head in ("amount", "week", "day", "receiver")]
    return amounts_table(reader.message("fees.caption"), heads, rows)


def charges_view(law: Law, reader: Reader) -> Markup:
    """Show the charges for enforcement."""
    rows = [
        (reader.message(f"fees.{charge}"), money(figure.value, reader.language))
        for charge, figure in charges(law).items()
    ]
    return pairs_table(reader.message("fees.charges.caption"), rows)


def arrears_view(fees: FeeAnswers, law: Law, reader: Reader) -> Markup | None:
    """Show arrears collected with both fees."""
    owed = amount_of(fees.arrears)
    if owed is None:
        return None
    collected = fees_on_arrears(owed, law)
    amounts = {
        "paid": collected.paid,
        "fee_paid": collected.fee_paid,
        "received": collected.received,
        "fee_taken": collected.fee_taken,
    }
    rows = [(reader.message(f"fees.arrears.{name}"), reader.pounds(amount)) for name, amount in amounts.items()]
    table = pairs_table(reader.message("fees.arrears.caption"), rows)
    return join(_sum_said("arrears", amounts, reader), table, paragraphs([reader.message("fees.arrears.doubt")]))


def earnings_deduction_view(fees: FeeAnswers, law: Law, reader: Reader) -> Markup | None:
    """Show what an employer takes from one payday, and what is protected."""
    net, due = amount_of(fees.net_earnings), amount_of(fees.due)
    if net is None or due is None:
        return None
    taken = deduct_from_earnings(net, due, law)
    amounts = {
        "protected": taken.protected,
        "deducted": taken.deducted,
        "shortfall": taken.shortfall,
        "left": taken.left,
        "employer_may_keep": taken.employer_may_keep,
    }
    share = percent(law.figure("protected_earnings"), reader.language)
    rows = [(reader.message(f"fees.earnings.{name}"), reader.pounds(amount)) for name, amount in amounts.items()]
    table = pairs_table(reader.message("fees.earnings.caption", share=share), rows)
    return join(_sum_said("earnings", amounts, reader), table)


def _sum_said(form: str, amounts: Mapping[str, Decimal], reader: Reader) -> Markup:
    """Say in one sentence what the table below comes to: it is what a screen reader says when a sum was asked for."""
    pounds = {name: reader.pounds(amount) for name, amount in amounts.items()}
    return render("markup/answers", sentences=[reader.message(f"fees.{form}.said", **pounds)])


def benefit_deductions_view(law: Law, reader: Reader) -> Markup:
    """Show the weekly deductions from benefits: for the flat rate with its fee, or for money owed, not both."""
    rows = [
        (
            reader.message("fees.benefits.flat_rate"),
            reader.pounds(deduct_flat_rate_from_benefits(law).together),
        ),
        (reader.message("fees.benefits.arrears"), reader.pounds(deduct_arrears_from_benefits(law))),
    ]
    in_northern_ireland = law.jurisdiction is Jurisdiction.NORTHERN_IRELAND
    return join(
        pairs_table(reader.message("fees.benefits.caption"), rows),
        paragraphs([reader.message("fees.benefits.northern_ireland")]) if in_northern_ireland else None,
    )
