"""Variations: what a parent asks the service to look at, each with its rule, and what they would change."""

from markupsafe import Markup

from content import money, percent
from logic.calculation import Circumstances, VariationOutcome
from logic.codes import AdditionalIncomeKind, SpecialExpenseKind
from logic.law import Law
from logic.scenarios import with_and_without
from presentation.reader import Reader
from presentation.views.estimate import warnings_view, weekly_for_reader, working_view
from presentation.views.markup import details_view, join, render, words_table

_AMOUNTS = ("expense_threshold", "unearned_threshold", "asset_threshold", "flat_or_nil_income_over")
_SHARES = ("boarding_maintenance_part", "boarding_most_part", "asset_interest")


def variation_rule_view(kind: SpecialExpenseKind | AdditionalIncomeKind, law: Law, reader: Reader) -> Markup:
    """Keep the rule of a cost, or of income that may be added, and what the service asks to see, behind a click."""
    code = f"cost.{kind}.rule" if isinstance(kind, SpecialExpenseKind) else f"added.{kind}.rule"
    figures = {name: money(law.figure(name), reader.language) for name in _AMOUNTS} | {
        name: percent(law.figure(name), reader.language) for name in _SHARES
    }
    return details_view(reader.message(f"{code}.heading"), reader.rich(code, **figures), is_help=True)


def with_and_without_view(circumstances: Circumstances, reader: Reader) -> Markup:
    """Show both amounts, whether each cost or income meets its rule, and how the amount with them was worked out."""
    both = with_and_without(circumstances)
    amounts = [
        (reader.message("other_money.without"), reader.pounds(weekly_for_reader(both.without, reader))),
        (reader.message("other_money.with"), reader.pounds(weekly_for_reader(both.with_variations, reader))),
    ]
    heads = [reader.message(f"other_money.{head}") for head in ("kind", "meets", "weekly")]
    rows = [_row(outcome, reader) for outcome in both.with_variations.variations]
    working = join(working_view(both.with_variations, reader), warnings_view(both.with_variations, reader))
    return join(
        render("income/with_and_without", amounts=amounts, decides=reader.message("other_money.decides")),
        words_table(reader.message("other_money.caption"), heads, rows),
        details_view(reader.message("other_money.working"), working),
    )


def _row(outcome: VariationOutcome, reader: Reader) -> list[str]:
    kind = outcome.kind
    return [
        reader.message(f"cost.{kind}.name" if isinstance(kind, SpecialExpenseKind) else f"added.{kind}.name"),
        reader.message(f"variation.{outcome.reason}"),
        money(outcome.weekly, reader.language),
    ]
