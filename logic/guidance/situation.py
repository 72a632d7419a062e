"""The few facts that the rules read, each drawn from a few answers."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from logic.codes import Nation
from logic.eligibility import (
    Applicant,
    Claim,
    Eligibility,
    EligibilityBar,
    EligibilityFacts,
    MaintenanceOrder,
    OrderAge,
    OrderKind,
    Residence,
    Verdict,
    check_eligibility,
)
from logic.guidance.answers import (
    Asker,
    CareSituation,
    Existing,
    Fear,
    HomeNation,
    OrderAnswer,
    OtherHome,
    PaymentsAnswer,
    RouteAnswers,
    Told,
    Wants,
)
from logic.law import Jurisdiction


class Mode(StrEnum):
    """How careful the answer must be. Careful and apart differ only in what the person may open by themselves."""

    DANGER = "danger"
    OPEN = "open"
    CAREFUL = "careful"
    APART = "apart"


class ServiceAccess(StrEnum):
    """Whether the Child Maintenance Service can take, or keep, the case; `open` also where only a doubt stands."""

    OPEN = "open"
    LATER = "later"
    CLOSED_ABROAD = "closed_abroad"
    CLOSED_TO_CHILD = "closed_to_child"


class Accord(StrEnum):
    """How far the two parents talk and trust the money to come."""

    TALK_AND_TRUST = "talk_and_trust"
    TALK_ONLY = "talk_only"
    NEITHER = "neither"


class Situation(NamedTuple):
    """What the rules read. Every field takes few values, so that every combination can be tried."""

    mode: Mode
    role: Asker
    nation: HomeNation
    service_of: Jurisdiction
    service: ServiceAccess
    other_home: OtherHome
    order: OrderAnswer
    existing: Existing
    payments: PaymentsAnswer
    accord: Accord
    agreed: Told
    care: CareSituation
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


def child_cannot_apply(role: Asker, nation: HomeNation) -> bool:
    """Tell whether a child asks who cannot apply, or has not said where they live. Child Support Act 1991 s. 7(1)."""
    return role is Asker.CHILD and nation is not HomeNation.SCOTLAND


_NATION_OF: dict[HomeNation, Nation] = {home: Nation(home) for home in HomeNation if home is not HomeNation.UNSAID}
_RESIDENCE_OF = {
    OtherHome.GREAT_BRITAIN: Residence.IN_THE_UK,
    OtherHome.NORTHERN_IRELAND: Residence.IN_THE_UK,
    OtherHome.ABROAD_UK_EMPLOYER: Residence.ABROAD_FOR_UK_COMPANY,
    OtherHome.ABROAD: Residence.ABROAD,
    OtherHome.UNKNOWN: Residence.NOT_KNOWN,
    OtherHome.UNSAID: Residence.NOT_ASKED,
}
_ORDER_AGE_OF = {
    OrderAnswer.UNDER_12_MONTHS: OrderAge.UNDER_A_YEAR,
    OrderAnswer.OVER_12_MONTHS: OrderAge.A_YEAR_OR_MORE,
}
_CASE = (Existing.DIRECT_PAY, Existing.COLLECT_AND_PAY)
_ABROAD = {
    EligibilityBar.CHILD_ABROAD,
    EligibilityBar.PAYING_PARENT_ABROAD,
    EligibilityBar.RECEIVING_PARENT_ABROAD,
}


def eligibility(
    role: Asker, nation: HomeNation, existing: Existing, other_home: OtherHome, order: OrderAnswer, *, today: date
) -> Eligibility:
    """Ask the one decision about the service with what the way finder was told; the rest stays not asked.

    The other parent of somebody who pays is the receiving parent; of anybody else, the paying parent.
    """
    other = _RESIDENCE_OF[other_home]
    pays = role is Asker.PAY
    child = role is Asker.CHILD
    age = None if existing in _CASE else _ORDER_AGE_OF.get(order)
    return check_eligibility(
        EligibilityFacts(
            on=today,
            child_nation=_NATION_OF.get(nation) if child else None,
            applicant=Applicant.CHILD if child else None,
            already_applied=Claim.UNSURE if existing in _CASE else Claim.NOT_ASKED,
            has_case=existing in _CASE and not child,
            paying_parent_home=Residence.IN_THE_UK if pays else other,
            receiving_parent_home=other if pays else Residence.NOT_ASKED,
            order=MaintenanceOrder(OrderKind.COURT_ORDER, age=age)
            if age and existing not in _CASE
            else MaintenanceOrder(),
        )
    )


def service_access(
    role: Asker, nation: HomeNation, existing: Existing, other_home: OtherHome, order: OrderAnswer, *, today: date
) -> ServiceAccess:
    """Say whether the service can take or keep the case. A child who has not said where they live is not sent there."""
    decided = eligibility(role, nation, existing, other_home, order, today=today)
    bars = {barred.bar for barred in decided.bars}
    if EligibilityBar.CHILD_CANNOT_APPLY_HERE in bars | {barred.bar for barred in decided.may_bar}:
        return ServiceAccess.CLOSED_TO_CHILD
    if bars & _ABROAD:
        return ServiceAccess.CLOSED_ABROAD
    return ServiceAccess.LATER if decided.verdict is Verdict.LATER else ServiceAccess.OPEN


def service_of(role: Asker, nation: HomeNation, other_home: OtherHome) -> Jurisdiction:
    """Say whose service decides: that of the paying parent's home. SR 2012/374 (reciprocal arrangements)."""
    if role is not Asker.PAY and other_home is OtherHome.NORTHERN_IRELAND:
        return Jurisdiction.NORTHERN_IRELAND
    if role is not Asker.PAY and other_home is OtherHome.GREAT_BRITAIN:
        return Jurisdiction.GREAT_BRITAIN
    return Jurisdiction.NORTHERN_IRELAND if nation is HomeNation.NORTHERN_IRELAND else Jurisdiction.GREAT_BRITAIN


def accord(talks: Told, trust: Told) -> Accord:
    """Say how far the parents talk and trust; nothing said counts as no."""
    if talks is not Told.YES:
        return Accord.NEITHER
    return Accord.TALK_AND_TRUST if trust is Told.YES else Accord.TALK_ONLY


def situation(answers: RouteAnswers, order: OrderAnswer, today: date) -> Situation:
    """Draw from the answers, and the kind of order there is, the facts that the rules read."""
    return Situation(
        mode=mode(answers.danger_now, answers.fear, answers.protective_order, answers.bank_details_unsafe),
        role=answers.role,
        nation=answers.nation,
        service_of=service_of(answers.role, answers.nation, answers.other_home),
        service=service_access(answers.role, answers.nation, answers.existing, answers.other_home, order, today=today),
        other_home=answers.other_home,
        order=order,
        existing=answers.existing,
        payments=answers.payments,
        accord=accord(answers.talks, answers.trust),
        agreed=answers.agreed,
        care=answers.care,
        wants=answers.wants,
    )
