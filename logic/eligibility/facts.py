"""What decides whether the service can take a case. Whatever was not asked, or is not known, can be left so."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from logic.codes import Nation
from logic.eligibility.ages import ChildFacts
from logic.eligibility.claims import Claim
from logic.eligibility.orders import MaintenanceOrder


class Applicant(StrEnum):
    """Who asks the service."""

    PAYING_PARENT = "paying_parent"
    RECEIVING_PARENT = "receiving_parent"
    CHILD = "child"


class Residence(StrEnum):
    """Where somebody is at home, and for whom they work abroad. Child Support Act 1991 s 44(1), (2A)."""

    IN_THE_UK = "in_the_uk"
    ABROAD_FOR_A_TIME = "abroad_for_a_time"
    ABROAD_FOR_UK_PUBLIC_EMPLOYER = "abroad_for_uk_public_employer"
    ABROAD_FOR_UK_COMPANY = "abroad_for_uk_company"
    ABROAD = "abroad"
    NOT_KNOWN = "not_known"
    NOT_ASKED = "not_asked"


class ChildLives(StrEnum):
    """With whom the child lives: without a person with care there is no case. Child Support Act 1991 s 3; reg 78."""

    WITH_SOMEBODY = "with_somebody"
    ALONE = "alone"
    COUNCIL_CARE = "council_care"
    NOT_KNOWN = "not_known"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class EligibilityFacts:
    """A case as far as it was told.

    `nation` is where the paying parent lives, None when not known; `child_nation` where a child who applies does.
    `children` is None when no age was asked. `has_case` is whether the service already has the case: then nobody
    applies, and only what ends a case matters. `already_applied` is whether a parent or carer of a child who applies
    has asked before.
    """

    on: date
    children: tuple[ChildFacts, ...] | None = None
    nation: Nation | None = None
    child_nation: Nation | None = None
    applicant: Applicant | None = None
    applicant_age: int | None = None
    already_applied: Claim = Claim.NOT_ASKED
    has_case: bool = False
    child_lives: ChildLives = ChildLives.NOT_ASKED
    same_household: Claim = Claim.NOT_ASKED
    equal_day_to_day_care: Claim = Claim.NOT_ASKED
    paying_parent_home: Residence = Residence.NOT_ASKED
    receiving_parent_home: Residence = Residence.NOT_ASKED
    child_home: Residence = Residence.NOT_ASKED
    order: MaintenanceOrder = field(default_factory=MaintenanceOrder)
