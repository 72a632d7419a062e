"""Rule sets: one for each commencement date, each read once, later ones amending earlier ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import yaml

from logic.codes import ArrangementKind, Benefit, ErrorCode, Nation
from logic.errors import DateNotModelledError, Problem
from logic.law.figures import (
    Citation,
    DatedLimit,
    Figure,
    Jurisdiction,
    NightsBand,
    NightsTable,
    Seen,
    Table,
    citation_in,
    own_to,
    read_figure,
    read_limit,
    read_nights,
    read_table,
    seen_in,
)
from logic.rule_registry import Rule

FOLDER = Path(__file__).parent
_PARTS = ("figures.yaml", "tables.yaml", "rules.yaml", "service.yaml")
_SECTIONS = ("figures", "tables", "nights", "benefits", "rules", "service", "service_dates", "service_rules")
_SERVICE_SECTIONS = ("service", "service_dates", "service_rules")
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
    tables: Mapping[str, Table]
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


class _Head(NamedTuple):
    """When a rule set begins, how far ahead it is modelled, and whose law it is part of."""

    begins: date
    modelled_to: date
    name: str
    applies_in: frozenset[Jurisdiction]


@cache
def _in_force() -> tuple[_Head, ...]:
    """Every rule set that is or was in force, oldest first."""
    folders = sorted(path.name for path in (FOLDER / "in_force").iterdir() if path.is_dir())
    heads = [_read(FOLDER / "in_force" / name / "figures.yaml") for name in folders]
    return tuple(
        _Head(
            head["begins"],
            head["modelled_to"],
            head["name"],
            frozenset(map(Jurisdiction, head.get("applies_in", Jurisdiction))),
        )
        for head in heads
    )


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
    return _load("in_force", _name_on(day, jurisdiction), jurisdiction)


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
    return _load("announced", name, jurisdiction, _name_on(day, jurisdiction))


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def _earlier(name: str, jurisdiction: Jurisdiction) -> str | None:
    """The rule set in force before this one in the same jurisdiction, which it amends."""
    names = [head.name for head in _in_force() if jurisdiction in head.applies_in]
    place = names.index(name)
    return names[place - 1] if place else None


@cache
def _merged(shelf: str, name: str, jurisdiction: Jurisdiction, amends: str | None) -> dict[str, Any]:
    """A rule set's own files laid over those of the set it amends; each entry keeps its own date."""
    merged: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for part in _PARTS:
        path = FOLDER / shelf / name / part
        if path.exists():
            own.update(_read(path))
    earlier = _merged("in_force", amends, jurisdiction, _earlier(amends, jurisdiction)) if amends else {}
    dated = own["begins"] or own["announced_on"]
    for section in _SECTIONS:
        own_entries = {key: {"dated": dated, **entry} for key, entry in own.get(section, {}).items()}
        merged[section] = {**earlier.get(section, {}), **own_entries}
    return {**own, **merged}


@cache
def _load(shelf: str, name: str, jurisdiction: Jurisdiction, over: str | None = None) -> Law:
    """Read a rule set: one in force over the one before it, or one announced `over` the law of the day."""
    data = _merged(shelf, name, jurisdiction, over or _earlier(name, jurisdiction))
    figures = {code: read_figure(code, entry, jurisdiction) for code, entry in data["figures"].items()}
    service = {code: read_figure(code, entry, jurisdiction) for code, entry in data["service"].items()}
    limits = {code: read_limit(code, entry, jurisdiction) for code, entry in data["service_dates"].items()}
    tables = {code: read_table(code, entry, jurisdiction) for code, entry in data["tables"].items()}
    benefits = {
        code: frozenset(map(Benefit, own_to(entry, "codes", jurisdiction))) for code, entry in data["benefits"].items()
    }
    counts = range(MOST_CHILDREN_IN_A_TABLE + 1)
    reduced = [tables[f"reduced_percent_{count}"] for count in ("one_child", "two_children", "three_children")]
    return Law(
        name=data["name"],
        begins=data["begins"],
        announced_on=data.get("announced_on"),
        checked=data["checked"],
        review_by=data["review_by"],
        announced=data["announced"],
        jurisdiction=jurisdiction,
        figures=MappingProxyType(figures),
        service=MappingProxyType(service),
        service_dates=MappingProxyType(limits),
        service_rules=MappingProxyType(
            {code: citation_in(entry, jurisdiction) for code, entry in data["service_rules"].items()}
        ),
        service_not_seen=frozenset(
            code
            for section in _SERVICE_SECTIONS
            for code, entry in data[section].items()
            if seen_in(entry, jurisdiction) is Seen.RECALLED
        ),
        tables=MappingProxyType(tables),
        shared_care=read_nights(data["nights"]["shared_care"], jurisdiction),
        local_authority=read_nights(data["nights"]["local_authority"], jurisdiction),
        benefits_of_payer=benefits["of_the_paying_parent"],
        income_related_benefits=benefits["income_related"],
        citations=MappingProxyType(
            {Rule(code): citation_in(entry, jurisdiction) for code, entry in data["rules"].items()}
        ),
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
        arrangements_ended=frozenset(map(ArrangementKind, data.get("arrangements_ended", ()))),
    )
