"""Rule sets: one for each commencement date, each read once, later ones amending earlier ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from pydantic import TypeAdapter

from logic.codes import ArrangementKind, Benefit, ErrorCode, Nation
from logic.errors import DateNotModelledError, Problem
from logic.law.citations import Citation, Jurisdiction, Seen
from logic.law.data_files import read_data
from logic.law.entries import FileAnnounced, FileInForce, HeadAnnounced, HeadInForce, Sections
from logic.law.figures import (
    DatedLimit,
    Figure,
    FigureTable,
    NightsBand,
    NightsTable,
    read_figure,
    read_limit,
    read_nights,
    read_table,
)
from logic.rule_registry import Rule

FOLDER = Path(__file__).parent
_FIRST_FILE = "figures.yaml"
_OTHER_FILES = ("tables.yaml", "rules.yaml", "service.yaml")
_IN_FORCE, _ANNOUNCED = "in_force", "announced"
# Any day may be asked for; only so many answers are kept.
DAYS_REMEMBERED = 1024
# Three or more children count as three in every table.
MOST_CHILDREN_IN_A_TABLE = 3


@dataclass(frozen=True, slots=True)
class Law:
    """The law of one day in one jurisdiction, ready to compute with.

    `begins` is None, and `announced_on` a date, for law announced but not in force. `figures` are those of the
    sums, `service` the ages and times of the service, `service_dates` the days that divide court orders.
    `service_not_seen` names those of the service whose text could not be read: screens say so.
    """

    name: str
    begins: date | None
    announced_on: date | None
    checked: date
    review_by: date
    announced: bool
    jurisdiction: Jurisdiction
    figures: Mapping[str, Figure]
    service: Mapping[str, Figure]
    service_dates: Mapping[str, DatedLimit]
    service_rules: Mapping[str, Citation]
    service_not_seen: frozenset[str]
    tables: Mapping[str, FigureTable]
    shared_care: NightsTable
    local_authority: NightsTable
    benefits_of_payer: frozenset[Benefit]
    income_related_benefits: frozenset[Benefit]
    citations: Mapping[Rule, Citation]
    flat_rate: Fraction
    nil_below: Fraction
    flat_up_to: Fraction
    reduced_below: Fraction
    basic_plus_over: Fraction
    income_cap: Fraction
    payer_fee: Fraction
    receiver_fee: Fraction
    basic_percent: tuple[Fraction, ...]
    basic_plus_percent: tuple[Fraction, ...]
    relevant_other_children_percent: tuple[Fraction, ...]
    reduced_percent: tuple[tuple[Fraction, ...], ...]
    arrangements_ended: frozenset[ArrangementKind]

    def figure(self, code: str) -> Fraction:
        """A figure's exact value by its code, in the unit of its `kind`. Raises KeyError for a code without one."""
        return self.figures[code].value


def jurisdiction_of(nation: Nation) -> Jurisdiction:
    """Whose text applies where the paying parent lives."""
    return Jurisdiction.NORTHERN_IRELAND if nation is Nation.NORTHERN_IRELAND else Jurisdiction.GREAT_BRITAIN


@cache
def _in_force() -> tuple[HeadInForce, ...]:
    """The head of every rule set that is or was in force, oldest first."""
    folders = sorted(path.name for path in (FOLDER / _IN_FORCE).iterdir() if path.is_dir())
    return tuple(read_data(FOLDER / _IN_FORCE / name / _FIRST_FILE, TypeAdapter(HeadInForce)) for name in folders)


def in_force_names() -> tuple[str, ...]:
    """The names of the rule sets in force or once in force, oldest first."""
    return tuple(head.name for head in _in_force())


def modelled_from() -> date:
    """The first day whose law is modelled."""
    return _in_force()[0].begins


@lru_cache(maxsize=DAYS_REMEMBERED)
def _name_on(day: date, jurisdiction: Jurisdiction) -> str:
    begun = [head for head in _in_force() if head.begins <= day and jurisdiction in head.applies_in]
    if not begun:
        raise DateNotModelledError(Problem(ErrorCode.DATE_BEFORE_MODELLED_LAW, "on"))
    if day > begun[-1].modelled_to:
        raise DateNotModelledError(Problem(ErrorCode.DATE_AFTER_MODELLED_LAW, "on"))
    return begun[-1].name


def law_on(day: date, nation: Nation = Nation.ENGLAND) -> Law:
    """The law of a day. Raises `DateNotModelledError` for a day that is not modelled."""
    jurisdiction = jurisdiction_of(nation)
    return _load(_IN_FORCE, _name_on(day, jurisdiction), jurisdiction)


def nights_bands(day: date, nation: Nation = Nation.ENGLAND) -> tuple[NightsBand, ...]:
    """The bands of nights with the paying parent on a day, each with the nights that stand for it.

    Raises `DateNotModelledError` as `law_on` does.
    """
    return law_on(day, nation).shared_care.bands


def announced_law(name: str, day: date, nation: Nation = Nation.ENGLAND) -> Law:
    """Law announced but not in force, by name alone: laid over the law of the day, and never chosen by that day.

    Raises `DateNotModelledError` as `law_on` does.
    """
    jurisdiction = jurisdiction_of(nation)
    return _load(_ANNOUNCED, name, jurisdiction, _name_on(day, jurisdiction))


def _earlier(name: str, jurisdiction: Jurisdiction) -> str | None:
    """The rule set in force before this one in the same jurisdiction, which it amends."""
    names = [head.name for head in _in_force() if jurisdiction in head.applies_in]
    place = names.index(name)
    return names[place - 1] if place else None


class _RuleSet(NamedTuple):
    """A rule set's head, and its entries laid over those of the set it amends; each entry keeps its own date."""

    head: HeadInForce | HeadAnnounced
    entries: Sections


def _own_files(shelf: str, name: str) -> _RuleSet:
    """Read a rule set's own files."""
    folder = FOLDER / shelf / name
    first = folder / _FIRST_FILE
    head: HeadInForce | HeadAnnounced
    entries: Sections
    if shelf == _IN_FORCE:
        head = read_data(first, TypeAdapter(HeadInForce))
        entries = read_data(first, TypeAdapter(FileInForce), head.dated)
    else:
        head = read_data(first, TypeAdapter(HeadAnnounced))
        entries = read_data(first, TypeAdapter(FileAnnounced), head.dated)
    for path in (folder / file for file in _OTHER_FILES):
        if path.exists():
            entries = entries.under(read_data(path, TypeAdapter(Sections), head.dated))
    return _RuleSet(head, entries)


@cache
def _merged(shelf: str, name: str, jurisdiction: Jurisdiction, amends: str | None) -> _RuleSet:
    """Lay a rule set's own entries over those of the set it amends."""
    own = _own_files(shelf, name)
    if amends is None:
        return own
    earlier = _merged(_IN_FORCE, amends, jurisdiction, _earlier(amends, jurisdiction))
    return _RuleSet(own.head, earlier.entries.under(own.entries))


def _service_not_seen(entries: Sections, jurisdiction: Jurisdiction) -> frozenset[str]:
    every = {**entries.service, **entries.service_dates, **entries.service_rules}
    return frozenset(code for code, entry in every.items() if entry.seen_in(jurisdiction) is Seen.RECALLED)


@cache
def _load(shelf: str, name: str, jurisdiction: Jurisdiction, over: str | None = None) -> Law:
    """Read a rule set: one in force over the one before it, or one announced `over` the law of the day."""
    head, entries = _merged(shelf, name, jurisdiction, over or _earlier(name, jurisdiction))
    figures = {code: read_figure(code, entry, jurisdiction) for code, entry in entries.figures.items()}
    service = {code: read_figure(code, entry, jurisdiction) for code, entry in entries.service.items()}
    limits = {code: read_limit(code, entry, jurisdiction) for code, entry in entries.service_dates.items()}
    tables = {code: read_table(code, entry, jurisdiction) for code, entry in entries.tables.items()}
    benefits = {code: frozenset(entry.codes_in(jurisdiction)) for code, entry in entries.benefits.items()}
    counts = range(MOST_CHILDREN_IN_A_TABLE + 1)
    reduced = [tables[f"reduced_percent_{count}"] for count in ("one_child", "two_children", "three_children")]
    return Law(
        name=head.name,
        begins=head.begins,
        announced_on=head.announced_on,
        checked=head.checked,
        review_by=head.review_by,
        announced=head.announced,
        jurisdiction=jurisdiction,
        figures=MappingProxyType(figures),
        service=MappingProxyType(service),
        service_dates=MappingProxyType(limits),
        service_rules=MappingProxyType(
            {code: entry.citation(jurisdiction) for code, entry in entries.service_rules.items()}
        ),
        service_not_seen=_service_not_seen(entries, jurisdiction),
        tables=MappingProxyType(tables),
        shared_care=read_nights(entries.nights["shared_care"], jurisdiction),
        local_authority=read_nights(entries.nights["local_authority"], jurisdiction),
        benefits_of_payer=benefits["of_the_paying_parent"],
        income_related_benefits=benefits["income_related"],
        citations=MappingProxyType({rule: entry.citation(jurisdiction) for rule, entry in entries.rules.items()}),
        flat_rate=figures["flat_rate"].value,
        nil_below=figures["nil_below"].value,
        flat_up_to=figures["flat_up_to"].value,
        reduced_below=figures["reduced_below"].value,
        basic_plus_over=figures["basic_plus_over"].value,
        income_cap=figures["income_cap"].value,
        payer_fee=figures["payer_fee"].value,
        receiver_fee=figures["receiver_fee"].value,
        basic_percent=tables["basic_percent"].values,
        basic_plus_percent=tables["basic_plus_percent"].values,
        relevant_other_children_percent=tables["relevant_other_children_percent"].values,
        reduced_percent=tuple(tuple(row.for_children(count) for count in counts) for row in reduced),
        arrangements_ended=head.arrangements_ended,
    )
