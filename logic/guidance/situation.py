"""The few facts that the rules read, each drawn from a few answers."""

from enum import StrEnum
from typing import NamedTuple

from logic.guidance.answers import (
    Answers,
    CareSituation,
    Existing,
    Fear,
    HomeNation,
    MaintenanceOrder,
    OtherHome,
    Payments,
    Role,
    Told,
    Wants,
)


class Mode(StrEnum):
    """How careful the answer must be. Careful and apart differ only in what the person may open by themselves."""

    DANGER = "danger"
    OPEN = "open"
    CAREFUL = "careful"
    APART = "apart"


class ServiceDoor(StrEnum):
    """Whether the Child Maintenance Service can take the case."""

    OPEN = "open"
    LATER = "later"
    CLOSED_OLD_ORDER = "closed_old_order"
    CLOSED_ABROAD = "closed_abroad"
    CLOSED_TO_CHILD = "closed_to_child"


class ServiceOf(StrEnum):
    """Whose service decides: that of the place where the paying parent lives."""

    GREAT_BRITAIN = "great_britain"
    NORTHERN_IRELAND = "northern_ireland"


class Accord(StrEnum):
    """How far the two parents talk and trust the money to come."""

    TALK_AND_TRUST = "talk_and_trust"
    TALK_ONLY = "talk_only"
    NEITHER = "neither"


class Situation(NamedTuple):
    """What the rules read. Every field takes few values, so that every combination can be tried."""

    mode: Mode
    role: Role
    nation: HomeNation
    service_of: ServiceOf
    service: ServiceDoor
    other_home: OtherHome
    order: MaintenanceOrder
    existing: Existing
    payments: Payments
    accord: Accord
    agreed: Told
    care: CareSituation
    money_worry: Told
    wants: Wants


def mode(danger_now: bool, fear: Fear, protective_order: Told, bank_details_unsafe: Told) -> Mode:
    """Say how careful to be: every no must be said aloud before contact is ever mentioned (model R1, R2, R2e)."""
    if danger_now:
        return Mode.DANGER
    if fear is Fear.YES or Told.YES in (protective_order, bank_details_unsafe):
        return Mode.APART
    if fear is Fear.NO and protective_order is Told.NO and bank_details_unsafe is Told.NO:
        return Mode.OPEN
    return Mode.CAREFUL


def child_cannot_apply(role: Role, nation: HomeNation) -> bool:
    """Tell whether a child asks who cannot apply, or has not said where they live. Child Support Act 1991 s. 7(1)."""
    return role is Role.CHILD and nation is not HomeNation.SCOTLAND


def service_door(
    role: Role, nation: HomeNation, existing: Existing, other_home: OtherHome, order: MaintenanceOrder
) -> ServiceDoor:
    """Say whether the service can take the case from this person; a case it has stays its case.

    Child Support Act 1991 ss. 4(10), 7(1), 44.
    """
    if child_cannot_apply(role, nation):
        return ServiceDoor.CLOSED_TO_CHILD
    if existing in (Existing.DIRECT_PAY, Existing.COLLECT_AND_PAY):
        return ServiceDoor.OPEN
    if order is MaintenanceOrder.BEFORE_MARCH_2003:
        return ServiceDoor.CLOSED_OLD_ORDER
    if other_home is OtherHome.ABROAD:
        return ServiceDoor.CLOSED_ABROAD
    if order is MaintenanceOrder.UNDER_12_MONTHS:
        return ServiceDoor.LATER
    return ServiceDoor.OPEN


def service_of(role: Role, nation: HomeNation, other_home: OtherHome) -> ServiceOf:
    """Say whose service decides: that of the paying parent's home. SR 2012/374 (reciprocal arrangements)."""
    if role is not Role.PAY and other_home is OtherHome.NORTHERN_IRELAND:
        return ServiceOf.NORTHERN_IRELAND
    if role is not Role.PAY and other_home is OtherHome.GREAT_BRITAIN:
        return ServiceOf.GREAT_BRITAIN
    return ServiceOf.NORTHERN_IRELAND if nation is HomeNation.NORTHERN_IRELAND else ServiceOf.GREAT_BRITAIN


def accord(talks: Told, trust: Told) -> Accord:
    """Say how far the parents talk and trust; nothing said counts as no."""
    if talks is not Told.YES:
        return Accord.NEITHER
    return Accord.TALK_AND_TRUST if trust is Told.YES else Accord.TALK_ONLY


def situation(answers: Answers, order: MaintenanceOrder) -> Situation:
    """Draw from the answers, and the kind of order there is, the facts that the rules read."""
    return Situation(
        mode=mode(answers.danger_now, answers.fear, answers.protective_order, answers.bank_details_unsafe),
        role=answers.role,
        nation=answers.nation,
        service_of=service_of(answers.role, answers.nation, answers.other_home),
        service=service_door(answers.role, answers.nation, answers.existing, answers.other_home, order),
        other_home=answers.other_home,
        order=order,
        existing=answers.existing,
        payments=answers.payments,
        accord=accord(answers.talks, answers.trust),
        agreed=answers.agreed,
        care=answers.care,
        money_worry=answers.money_worry,
        wants=answers.wants,
    )
