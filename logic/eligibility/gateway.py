"""Who can use the service: ages and education, where everyone lives, court orders, and who may apply."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from logic.codes import Nation, NotApplicableReason
from logic.law import Citation, Law, law_on
from logic.months import first_day_after_months
from logic.rule_registry import Rule


class Applicant(StrEnum):
    """Who asks the service."""

    PAYING_PARENT = "paying_parent"
    RECEIVING_PARENT = "receiving_parent"
    CHILD = "child"


class PayerAbroad(StrEnum):
    """Where the paying parent lives, when that is a question."""

    IN_THE_UK = "in_the_uk"
    ABROAD_FOR_UK_EMPLOYER = "abroad_for_uk_employer"
    ABROAD = "abroad"
    NOT_KNOWN = "not_known"


class ExistingOrder(StrEnum):
    """What a court or a register already holds about maintenance for the child."""

    NONE = "none"
    COURT_ORDER = "court_order"
    REGISTERED_MINUTE_OF_AGREEMENT = "registered_minute_of_agreement"
    WRITTEN_AGREEMENT = "written_agreement"


class GatewayBar(StrEnum):
    """Why the service cannot take the case."""

    NO_CHILD_YOUNG_ENOUGH = "no_child_young_enough"
    CHILD_MARRIED = "child_married"
    SAME_HOUSEHOLD = "same_household"
    EQUAL_CARE = "equal_care"
    CHILD_ABROAD = "child_abroad"
    RECEIVING_PARENT_ABROAD = "receiving_parent_abroad"
    PAYING_PARENT_ABROAD = "paying_parent_abroad"
    ORDER_WITH_NO_END = "order_with_no_end"
    ORDER_UNDER_A_YEAR = "order_under_a_year"
    CHILD_CANNOT_APPLY_HERE = "child_cannot_apply_here"
    CHILD_TOO_YOUNG_TO_APPLY = "child_too_young_to_apply"


class GatewayNote(StrEnum):
    """What to know although the service can take the case."""

    NORTHERN_IRELAND_SERVICE = "northern_ireland_service"
    ABROAD_FOR_UK_EMPLOYER = "abroad_for_uk_employer"
    PAYING_PARENT_TO_BE_TRACED = "paying_parent_to_be_traced"
    SOME_CHILDREN_DO_NOT_COUNT = "some_children_do_not_count"
    EDUCATION_MUST_QUALIFY = "education_must_qualify"
    APPLYING_ENDS_THE_ORDER = "applying_ends_the_order"


@dataclass(frozen=True, slots=True)
class ChildAtTheDoor:
    """A child's age in whole years, and what decides from 16 to 19."""

    age: int
    in_qualifying_education: bool = False
    married: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides whether the service can take a case, asked before any money.

    `nation` is where the paying parent lives; `child_nation` where the child does, for a child who applies.
    `order_from` is the day an order took effect, or an agreement was registered or made; None when there is
    none.
    """

    on: date
    children: tuple[ChildAtTheDoor, ...]
    nation: Nation = Nation.ENGLAND
    child_nation: Nation = Nation.ENGLAND
    applicant: Applicant = Applicant.RECEIVING_PARENT
    applicant_age: int | None = None
    same_household: bool = False
    equal_day_to_day_care: bool = False
    child_in_uk: bool = True
    receiving_parent_in_uk: bool = True
    payer_abroad: PayerAbroad = PayerAbroad.IN_THE_UK
    order: ExistingOrder = ExistingOrder.NONE
    order_from: date | None = None


class Barred(NamedTuple):
    """A bar, the paragraph it rests on, and the first day it no longer holds, if there is one."""

    bar: GatewayBar
    citation: Citation
    until: date | None = None


class Gateway(NamedTuple):
    """Whether the service can take the case: no bars means yes."""

    bars: tuple[Barred, ...]
    notes: tuple[GatewayNote, ...]

    @property
    def outside(self) -> NotApplicableReason | None:
        """What `compare` is told when the service cannot be used."""
        if not self.bars:
            return None
        kinds = {barred.bar for barred in self.bars}
        if GatewayBar.EQUAL_CARE in kinds:
            return NotApplicableReason.NO_PAYING_PARENT
        if kinds & {GatewayBar.ORDER_UNDER_A_YEAR, GatewayBar.ORDER_WITH_NO_END}:
            return NotApplicableReason.COURT_ORDER_BAR
        return NotApplicableReason.OUTSIDE_THE_SERVICE


def check_gateway(situation: Situation) -> Gateway:
    """Say whether the service can take a case, and what bars it until when.

    Rules R1 and R9: Child Support Act 1991 ss 3, 4(10), 7, 44 and 55; regulations 50 and 76. Raises
    `DateNotModelledError`.
    """
    law = law_on(situation.on, situation.nation)
    bars = (
        *_child_bars(situation, law),
        *_home_bars(situation, law),
        *_order_bars(situation, law),
        *_applicant_bars(situation, law),
    )
    return Gateway(bars, tuple(_notes(situation, law, bars)))


def child_counts(child: ChildAtTheDoor, law: Law) -> bool:
    """Under 16, or under 20 in qualifying education; never once married. Section 55, regulation 76."""
    if child.married:
        return False
    if child.age < law.service["child_under"].value:
        return True
    return child.in_qualifying_education and child.age < law.service["young_person_under"].value


def order_bar_ends(order_from: date, law: Law) -> date:
    """The first day an order of the newer kind no longer bars an application. Section 4(10)(aa)."""
    return first_day_after_months(order_from, int(law.service["order_bar_months"].value))


def _child_bars(situation: Situation, law: Law) -> Iterator[Barred]:
    if any(child_counts(child, law) for child in situation.children):
        return
    if situation.children and all(child.married for child in situation.children):
        yield Barred(GatewayBar.CHILD_MARRIED, law.service_rules["meaning_of_child"])
    else:
        yield Barred(GatewayBar.NO_CHILD_YOUNG_ENOUGH, law.service["young_person_under"].citation)


def _home_bars(situation: Situation, law: Law) -> Iterator[Barred]:
    residence = law.service_rules["habitual_residence"]
    if situation.same_household:
        yield Barred(GatewayBar.SAME_HOUSEHOLD, law.service_rules["parents_apart"])
    if situation.equal_day_to_day_care:
        yield Barred(GatewayBar.EQUAL_CARE, law.citations[Rule.NO_PAYING_PARENT])
    if not situation.child_in_uk:
        yield Barred(GatewayBar.CHILD_ABROAD, residence)
    if not situation.receiving_parent_in_uk:
        yield Barred(GatewayBar.RECEIVING_PARENT_ABROAD, residence)
    if situation.payer_abroad is PayerAbroad.ABROAD:
        yield Barred(GatewayBar.PAYING_PARENT_ABROAD, residence)


def _order_bars(situation: Situation, law: Law) -> Iterator[Barred]:
    """An old order or written agreement bars without end, a newer order for twelve months."""
    if situation.order is ExistingOrder.NONE or situation.order_from is None:
        return
    if situation.order is ExistingOrder.WRITTEN_AGREEMENT:
        limit = law.service_dates["written_agreements_with_no_end_before"]
        if situation.order_from < limit.day:
            yield Barred(GatewayBar.ORDER_WITH_NO_END, limit.citation)
        return
    limit = law.service_dates["orders_with_no_end_before"]
    if situation.order_from < limit.day:
        yield Barred(GatewayBar.ORDER_WITH_NO_END, limit.citation)
        return
    ends = order_bar_ends(situation.order_from, law)
    if situation.on < ends:
        yield Barred(GatewayBar.ORDER_UNDER_A_YEAR, law.service["order_bar_months"].citation, ends)


def _applicant_bars(situation: Situation, law: Law) -> Iterator[Barred]:
    """A child may apply only in Scotland, from 12. Section 7(1)."""
    if situation.applicant is not Applicant.CHILD:
        return
    youngest = law.service["child_may_apply_from"]
    if situation.child_nation is not Nation.SCOTLAND:
        yield Barred(GatewayBar.CHILD_CANNOT_APPLY_HERE, youngest.citation)
    elif situation.applicant_age is not None and situation.applicant_age < youngest.value:
        yield Barred(GatewayBar.CHILD_TOO_YOUNG_TO_APPLY, youngest.citation)


def _notes(situation: Situation, law: Law, bars: tuple[Barred, ...]) -> Iterator[GatewayNote]:
    if situation.nation is Nation.NORTHERN_IRELAND:
        yield GatewayNote.NORTHERN_IRELAND_SERVICE
    if situation.payer_abroad is PayerAbroad.ABROAD_FOR_UK_EMPLOYER:
        yield GatewayNote.ABROAD_FOR_UK_EMPLOYER
    if situation.payer_abroad is PayerAbroad.NOT_KNOWN:
        yield GatewayNote.PAYING_PARENT_TO_BE_TRACED
    counting = [child for child in situation.children if child_counts(child, law)]
    if counting and len(counting) < len(situation.children):
        yield GatewayNote.SOME_CHILDREN_DO_NOT_COUNT
    if any(child.age >= law.service["child_under"].value for child in counting):
        yield GatewayNote.EDUCATION_MUST_QUALIFY
    through_a_court = situation.order in (
        ExistingOrder.COURT_ORDER,
        ExistingOrder.REGISTERED_MINUTE_OF_AGREEMENT,
    )
    barred_by_order = any(barred.bar is GatewayBar.ORDER_WITH_NO_END for barred in bars)
    if through_a_court and not barred_by_order:
        yield GatewayNote.APPLYING_ENDS_THE_ORDER
