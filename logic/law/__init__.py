"""The law by date: rule sets read from dated files, and a refusal for days they do not cover."""

from logic.law.citations import Citation, Jurisdiction, Seen
from logic.law.doubts import Doubt, doubts
from logic.law.figures import (
    Figure,
    FigureTable,
    NightsBand,
    NightsTable,
)
from logic.law.judgments import Judgment, Read, judgments
from logic.law.reference_incomes import Reference, ReferenceSource, full_time_hours, median_full_time, minimum_wage
from logic.law.rule_sets import (
    MOST_CHILDREN_IN_A_TABLE,
    Law,
    announced_law,
    in_force_names,
    law_on,
    modelled_from,
    nights_bands,
)

__all__ = [
    "MOST_CHILDREN_IN_A_TABLE",
    "Citation",
    "Doubt",
    "Figure",
    "FigureTable",
    "Judgment",
    "Jurisdiction",
    "Law",
    "NightsBand",
    "NightsTable",
    "Read",
    "Reference",
    "ReferenceSource",
    "Seen",
    "announced_law",
    "doubts",
    "full_time_hours",
    "in_force_names",
    "judgments",
    "law_on",
    "median_full_time",
    "minimum_wage",
    "modelled_from",
    "nights_bands",
]
