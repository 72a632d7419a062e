"""What a figure of law is: a value, where it stands, how well it was seen, and which doubts touch it."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from logic.law.citations import Citation, Jurisdiction, Seen
from logic.law.entries import FigureEntry, LimitEntry, NightsEntry, TableEntry
from logic.rule_registry import Kind

PER_CENT = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of law in one jurisdiction.

    `dated` is the day it applies from, as far back as law is modelled; for announced law, the day of the
    announcement.
    """

    code: str
    value: Fraction
    kind: Kind
    dated: date
    citation: Citation
    seen: Seen
    doubts: tuple[str, ...]


class DatedLimit(NamedTuple):
    """A day the law names, such as the one that divides old court orders from newer ones."""

    code: str
    day: date
    dated: date
    citation: Citation
    seen: Seen


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Numbers of law by a number of children; the last stands for that many or more."""

    code: str
    by: str
    values: tuple[Fraction, ...]
    first: int
    dated: date
    citation: Citation
    seen: Seen
    doubts: tuple[str, ...]

    def for_children(self, children: int) -> Fraction:
        """The figure for so many children. Raises LookupError below the table's first row."""
        if children < self.first:
            raise LookupError(f"{self.code} has no row for {children}")
        return self.values[min(children - self.first, len(self.values) - 1)]


@dataclass(frozen=True, slots=True)
class NightsBand:
    """A band of nights a year, what it takes off, and the nights that stand for it in a sum."""

    code: str
    low: int
    high: int
    fraction: Fraction
    stands_for: int


@dataclass(frozen=True, slots=True)
class NightsTable:
    """The bands of nights from 0 to 366, and the fraction for each single number of nights."""

    bands: tuple[NightsBand, ...]
    fractions: tuple[Fraction, ...]
    citation: Citation
    seen: Seen
    doubts: tuple[str, ...]

    def band_of(self, nights: int) -> NightsBand:
        """The band that a number of nights a year falls in, from 0 to 366."""
        return next(band for band in self.bands if band.low <= nights <= band.high)


def read_figure(code: str, entry: FigureEntry, jurisdiction: Jurisdiction) -> Figure:
    """One figure from its entry in the data."""
    value = entry.value_in(jurisdiction)
    return Figure(
        code,
        value / PER_CENT if entry.kind is Kind.PERCENT else value,
        entry.kind,
        entry.dated,
        entry.citation(jurisdiction),
        entry.seen_in(jurisdiction),
        entry.doubts,
    )


def read_limit(code: str, entry: LimitEntry, jurisdiction: Jurisdiction) -> DatedLimit:
    """One day of law from its entry in the data."""
    return DatedLimit(
        code,
        entry.value_in(jurisdiction),
        entry.dated,
        entry.citation(jurisdiction),
        entry.seen_in(jurisdiction),
    )


def read_table(code: str, entry: TableEntry, jurisdiction: Jurisdiction) -> FigureTable:
    """One table by children from its entry in the data; percentages become parts of one."""
    per = PER_CENT if "percent" in code else 1
    rows = sorted(entry.values_in(jurisdiction).items())
    return FigureTable(
        code,
        entry.by,
        tuple(Fraction(value) / per for _, value in rows),
        rows[0][0],
        entry.dated,
        entry.citation(jurisdiction),
        entry.seen_in(jurisdiction),
        entry.doubts,
    )


def read_nights(entry: NightsEntry, jurisdiction: Jurisdiction) -> NightsTable:
    """One table of nights from its entry in the data."""
    bands = tuple(
        NightsBand(band.code, band.low, band.high, Fraction(band.fraction), band.stands_for)
        for band in entry.bands_in(jurisdiction)
    )
    fractions = tuple(band.fraction for band in bands for _ in range(band.low, band.high + 1))
    return NightsTable(
        bands,
        fractions,
        entry.citation(jurisdiction),
        entry.seen_in(jurisdiction),
        entry.doubts,
    )
