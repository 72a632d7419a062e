"""The cells of a spreadsheet that tell of costs and of other money, as the batch door's facts."""

from collections.abc import Mapping
from typing import NamedTuple

from logic.codes import AdditionalIncomeKind, AssetKind, SpecialExpenseKind
from logic.typed_text import Facts

SEVERAL = ";"  # a space would make two assets of "40 000"
COST = "cost_"
UNEARNED_PENSION = "unearned_pension_yearly"
_YEARLY = {
    AdditionalIncomeKind.UNEARNED: "unearned_yearly",
    AdditionalIncomeKind.DIVERSION: "diverted_yearly",
    AdditionalIncomeKind.FLAT_OR_NIL_RATE_INCOME: "flat_or_nil_rate_income_yearly",
}
_ASSETS = {kind: f"assets_{kind}" for kind in AssetKind}


class CellsEntry(NamedTuple):
    """One entry of a list of the facts, and the column it was told in."""

    column: str
    facts: Facts


def special_expenses(told: Mapping[str, str]) -> list[CellsEntry]:
    """Each cost told, in pounds a week."""
    columns = {kind: f"{COST}{kind}" for kind in SpecialExpenseKind}
    return [
        CellsEntry(column, {"kind": kind, "weekly": told[column]}) for kind, column in columns.items() if column in told
    ]


def additional_income(told: Mapping[str, str]) -> list[CellsEntry]:
    """Each yearly sum told, and each asset by itself."""
    entries = [
        CellsEntry(column, {"kind": kind, "yearly": told[column]}) for kind, column in _YEARLY.items() if column in told
    ]
    if UNEARNED_PENSION in told:
        unearned = [entry for entry in entries if entry.column == _YEARLY[AdditionalIncomeKind.UNEARNED]]
        if not unearned:
            unearned = [CellsEntry(_YEARLY[AdditionalIncomeKind.UNEARNED], {"kind": AdditionalIncomeKind.UNEARNED})]
            entries += unearned
        unearned[0].facts["pension"] = told[UNEARNED_PENSION]
    for asset, column in _ASSETS.items():
        values = [value.strip() for value in told.get(column, "").split(SEVERAL)]
        entries += [
            CellsEntry(column, {"kind": AdditionalIncomeKind.ASSETS, "asset": asset, "value": value})
            for value in values
            if value
        ]
    return entries
