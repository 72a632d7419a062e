"""What a person may tell the way finder. Every question can be left unsaid."""

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Asker(StrEnum):
    """Who asks the way finder."""

    RECEIVE = "receive"
    PAY = "pay"
    CARE_FOR = "care_for"
    CHILD = "child"
    UNSAID = "unsaid"


class Told(StrEnum):
    """A yes, a no, or nothing said."""

    YES = "yes"
    NO = "no"
    UNSAID = "unsaid"


class Fear(StrEnum):
    """Whether the person worries how the other parent might react."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    UNSAID = "unsaid"


class HomeNation(StrEnum):
    """Where the person lives."""

    ENGLAND = "england"
    SCOTLAND = "scotland"
    WALES = "wales"
    NORTHERN_IRELAND = "northern_ireland"
    UNSAID = "unsaid"


class OtherHome(StrEnum):
    """Where the other parent lives."""

    GREAT_BRITAIN = "great_britain"
    NORTHERN_IRELAND = "northern_ireland"
    ABROAD_UK_EMPLOYER = "abroad_uk_employer"
    ABROAD = "abroad"
    UNKNOWN = "unknown"
    UNSAID = "unsaid"


class Existing(StrEnum):
    """The arrangement there is now."""

    NONE = "none"
    FAMILY_BASED = "family_based"
    DIRECT_PAY = "direct_pay"
    COLLECT_AND_PAY = "collect_and_pay"
    UNSAID = "unsaid"


class PaymentsAnswer(StrEnum):
    """How the money comes under the arrangement there is now."""

    ARRIVING = "arriving"
    SOME_MISSED = "some_missed"
    NOTHING = "nothing"
    UNSAID = "unsaid"


class OrderAnswer(StrEnum):
    """What was picked about a court order for maintenance, or a registered Minute of Agreement."""

    NONE = "none"
    UNDER_12_MONTHS = "under_12_months"
    OVER_12_MONTHS = "over_12_months"
    PRESERVATION_ONLY = "preservation_only"
    UNSAID = "unsaid"


class CareSituation(StrEnum):
    """Who looks after the child, where that decides whether an amount can be worked out."""

    USUAL = "usual"
    EQUAL = "equal"
    LOCAL_AUTHORITY = "local_authority"
    PARENTAGE = "parentage"
    SEVERAL_CARERS = "several_carers"
    UNSAID = "unsaid"


class Wants(StrEnum):
    """What the person would like most, asked only where every way is open."""

    OWN = "own"
    SERVICE = "service"
    LEGAL_PAPER = "legal_paper"
    UNSAID = "unsaid"


class RouteAnswers(BaseModel):
    """What has been told so far. `danger_now` is a button, not a question; `order_made` is a date in the past."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    danger_now: bool = False
    role: Asker = Asker.UNSAID
    fear: Fear = Fear.UNSAID
    protective_order: Told = Told.UNSAID
    bank_details_unsafe: Told = Told.UNSAID
    nation: HomeNation = HomeNation.UNSAID
    other_home: OtherHome = OtherHome.UNSAID
    existing: Existing = Existing.UNSAID
    payments: PaymentsAnswer = PaymentsAnswer.UNSAID
    order: OrderAnswer = OrderAnswer.UNSAID
    order_made: date | None = None
    care: CareSituation = CareSituation.UNSAID
    talks: Told = Told.UNSAID
    trust: Told = Told.UNSAID
    agreed: Told = Told.UNSAID
    wants: Wants = Wants.UNSAID
