"""What a visit may tell beyond the questions of the estimate, as typed: each screen of the whole law has its part."""

from pydantic import BaseModel, Field

from logic import Applicant, ExistingOrder, Nation, PayerAbroad


class OlderChildAnswers(BaseModel):
    """What decides for a child of 16 or more."""

    education: bool = False
    married: bool = False


class DoorAnswers(BaseModel):
    """What decides whether the service can take the case."""

    asked: bool = False
    applicant: Applicant | None = None
    applicant_age: str = ""
    child_nation: Nation | None = None
    ages: str = ""
    older: dict[int, OlderChildAnswers] = Field(default_factory=dict)
    same_household: bool = False
    child_abroad: bool = False
    receiving_parent_abroad: bool = False
    payer_abroad: PayerAbroad = PayerAbroad.IN_THE_UK
    order: ExistingOrder = ExistingOrder.NONE
    order_from: str = ""
