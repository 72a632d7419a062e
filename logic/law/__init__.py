"""The law by date: rule sets read from dated files, and a refusal for days they do not cover."""

from logic.law.figures import (
    Citation,
    Figure,
    Jurisdiction,
    NightsBand,
    NightsTable,
    Seen,
    Table,
)
from logic.law.rule_sets import Law, announced_law, in_force_names, jurisdiction_of, law_on, modelled_from, nights_bands

__all__ = [
    "Citation",
    "Figure",
    "Jurisdiction",
    "Law",
    "NightsBand",
    "NightsTable",
    "Seen",
    "Table",
    "announced_law",
    "in_force_names",
    "jurisdiction_of",
    "law_on",
    "modelled_from",
    "nights_bands",
]
