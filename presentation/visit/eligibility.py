"""What was told of who can apply, as typed."""

from pydantic import Field

from logic.codes import Nation
from logic.eligibility import Applicant, ChildLives, Education, OrderKind, Residence
from presentation.visit.form_answers import FormAnswers, ListPlace, Typed, compact


@compact
class OlderChildAnswers(FormAnswers):
    """What decides for a child of 16 or more."""

    education: Education | None = None
    ended_on: Typed = ""
    begun_before_19: bool = False
    married: bool = False


@compact
class EligibilityAnswers(FormAnswers):
    """What decides whether the service can take the case."""

    asked: bool = False
    applicant: Applicant | None = None
    applicant_age: Typed = ""
    already_applied: bool = False
    child_nation: Nation | None = None
    ages: Typed = ""
    older: dict[ListPlace, OlderChildAnswers] = Field(default_factory=dict)
    same_household: bool = False
    child_abroad: bool = False
    receiving_parent_abroad: bool = False
    child_lives: ChildLives = ChildLives.WITH_SOMEBODY
    payer_abroad: Residence = Residence.IN_THE_UK
    order: OrderKind = OrderKind.NONE
    order_from: Typed = ""
    order_changed: Typed = ""
    court_cannot_act: bool = False
