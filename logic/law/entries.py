"""What the data files of the law must hold: one model for each kind of entry."""

from datetime import date
from fractions import Fraction
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from logic.codes import ArrangementKind, Benefit
from logic.law.citations import Citation, Jurisdiction, Seen
from logic.law.data_files import Number, Strict
from logic.rule_registry import Kind, Rule

Own = TypeVar("Own")


class Where(Strict):
    """Where an entry stands in one jurisdiction, and how well it was seen there, where that differs."""

    paragraph: str
    url: str
    seen: Seen | None = None


class Reading(Strict):
    """On which day which text was read, and its own words."""

    day: date
    source: str = Field(alias="from")
    says: str


class Cited(Strict):
    """Anything that the law says in both jurisdictions, with the day it applies from: its file's, unless it says so."""

    dated: date
    great_britain: Where
    northern_ireland: Where

    @model_validator(mode="before")
    @classmethod
    def _date_as_the_file(cls, entry: object, info: ValidationInfo) -> object:
        return {"dated": info.context, **entry} if isinstance(entry, dict) else entry

    def where(self, jurisdiction: Jurisdiction) -> Where:
        """Where the entry stands in one jurisdiction."""
        return self.great_britain if jurisdiction is Jurisdiction.GREAT_BRITAIN else self.northern_ireland

    def citation(self, jurisdiction: Jurisdiction) -> Citation:
        """The paragraph and page of the entry for one jurisdiction."""
        where = self.where(jurisdiction)
        return Citation(where.paragraph, where.url)


class LawEntry(Cited):
    """Something of law that was read in a text: how well it was seen, and which doubts touch it."""

    seen: Seen
    read: dict[Jurisdiction, Reading] = Field(default_factory=dict)
    doubts: tuple[str, ...] = ()

    def seen_in(self, jurisdiction: Jurisdiction) -> Seen:
        """How well the entry's source was seen for one jurisdiction."""
        return self.where(jurisdiction).seen or self.seen


def _own(jurisdiction: Jurisdiction, both: Own, great_britain: Own | None, northern_ireland: Own | None) -> Own:
    """What is said for one jurisdiction alone, or what both share."""
    alone = great_britain if jurisdiction is Jurisdiction.GREAT_BRITAIN else northern_ireland
    return both if alone is None else alone


class FigureEntry(LawEntry):
    """One number of law."""

    kind: Kind
    value: Number
    great_britain_value: Number | None = None
    northern_ireland_value: Number | None = None

    def value_in(self, jurisdiction: Jurisdiction) -> Fraction:
        """The number for one jurisdiction, as printed: 12 for 12 %."""
        return Fraction(_own(jurisdiction, self.value, self.great_britain_value, self.northern_ireland_value))


class LimitEntry(LawEntry):
    """A day that the law names."""

    value: date
    great_britain_value: date | None = None
    northern_ireland_value: date | None = None

    def value_in(self, jurisdiction: Jurisdiction) -> date:
        """The day for one jurisdiction."""
        return _own(jurisdiction, self.value, self.great_britain_value, self.northern_ireland_value)


class TableEntry(LawEntry):
    """Numbers of law by a number of children; the last stands for that many or more."""

    by: str
    values: dict[int, Number]
    great_britain_values: dict[int, Number] | None = None
    northern_ireland_values: dict[int, Number] | None = None

    def values_in(self, jurisdiction: Jurisdiction) -> dict[int, str]:
        """The numbers for one jurisdiction, as printed."""
        return _own(jurisdiction, self.values, self.great_britain_values, self.northern_ireland_values)


class BandEntry(Strict):
    """A band of nights a year, what it takes off, and the nights that stand for it in a sum."""

    code: str
    low: int
    high: int
    fraction: Number
    stands_for: int


class NightsEntry(LawEntry):
    """A table of nights from 0 to 366."""

    bands: tuple[BandEntry, ...]
    great_britain_bands: tuple[BandEntry, ...] | None = None
    northern_ireland_bands: tuple[BandEntry, ...] | None = None

    def bands_in(self, jurisdiction: Jurisdiction) -> tuple[BandEntry, ...]:
        """The bands for one jurisdiction."""
        return _own(jurisdiction, self.bands, self.great_britain_bands, self.northern_ireland_bands)


class BenefitsEntry(LawEntry):
    """Benefits that the law names together."""

    codes: tuple[Benefit, ...]
    great_britain_codes: tuple[Benefit, ...] | None = None
    northern_ireland_codes: tuple[Benefit, ...] | None = None

    def codes_in(self, jurisdiction: Jurisdiction) -> tuple[Benefit, ...]:
        """The benefits for one jurisdiction."""
        return _own(jurisdiction, self.codes, self.great_britain_codes, self.northern_ireland_codes)


class Sections(Strict):
    """The entries of a rule set, or of one of its files, each under its code."""

    figures: dict[str, FigureEntry] = Field(default_factory=dict)
    tables: dict[str, TableEntry] = Field(default_factory=dict)
    nights: dict[str, NightsEntry] = Field(default_factory=dict)
    benefits: dict[str, BenefitsEntry] = Field(default_factory=dict)
    rules: dict[Rule, Cited] = Field(default_factory=dict)
    service: dict[str, FigureEntry] = Field(default_factory=dict)
    service_dates: dict[str, LimitEntry] = Field(default_factory=dict)
    service_rules: dict[str, LawEntry] = Field(default_factory=dict)

    def under(self, later: "Sections") -> "Sections":
        """Lay later entries over these: an entry of the same code replaces the earlier one."""
        return Sections.model_construct(
            figures={**self.figures, **later.figures},
            tables={**self.tables, **later.tables},
            nights={**self.nights, **later.nights},
            benefits={**self.benefits, **later.benefits},
            rules={**self.rules, **later.rules},
            service={**self.service, **later.service},
            service_dates={**self.service_dates, **later.service_dates},
            service_rules={**self.service_rules, **later.service_rules},
        )


class Head(BaseModel):
    """What stands above a rule set's entries, in its figures.yaml."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    checked: date
    review_by: date
    arrangements_ended: frozenset[ArrangementKind] = frozenset()


class HeadInForce(Head):
    """When a rule set begins, how far ahead it is modelled, and whose law it is part of."""

    announced: Literal[False]
    begins: date
    modelled_to: date
    announced_on: None = None
    applies_in: frozenset[Jurisdiction] = frozenset(Jurisdiction)

    @property
    def dated(self) -> date:
        """The day its entries apply from."""
        return self.begins


class HeadAnnounced(Head):
    """When law that is not in force was announced."""

    announced: Literal[True]
    begins: None
    modelled_to: None
    announced_on: date

    @property
    def dated(self) -> date:
        """The day of the announcement, which dates its entries."""
        return self.announced_on


class FileInForce(Sections, HeadInForce):
    """The whole of figures.yaml of a rule set in force."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FileAnnounced(Sections, HeadAnnounced):
    """The whole of figures.yaml of law announced."""

    model_config = ConfigDict(frozen=True, extra="forbid")
