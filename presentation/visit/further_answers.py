"""What a visit may tell beyond the questions of the estimate, as typed: each screen of the whole law has its part."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from logic.codes import AdditionalIncomeKind, AssetKind, Nation, SpecialExpenseKind
from logic.eligibility import Applicant, ChildLives, Education, OrderKind, Residence
from presentation.visit.form_answers import MOST_LISTED, FormAnswers, ListPlace, Typed
from presentation.visit.income_parts_answers import IncomePartsAnswers

NIGHTS_OF_TWO_WEEKS = 14
Night = Annotated[int, Field(ge=0, lt=NIGHTS_OF_TWO_WEEKS)]


class OlderChildAnswers(FormAnswers):
    """What decides for a child of 16 or more."""

    education: Education | None = None
    ended_on: Typed = ""
    begun_before_19: bool = False
    married: bool = False


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


class ValueAnswers(FormAnswers):
    """What one asset is, and what it is worth, as typed."""

    asset: AssetKind = AssetKind.MONEY
    value: Typed = ""


class CostAnswers(FormAnswers):
    """One kind of cost that may lower the income that counts: pounds a week, as typed."""

    has: bool = False
    weekly: Typed = ""


class AddedAnswers(FormAnswers):
    """One kind of income that may be added: pounds a year, as typed, or the value of each asset."""

    has: bool = False
    yearly: Typed = ""
    values: list[ValueAnswers] = Field(default_factory=lambda: [ValueAnswers()], max_length=MOST_LISTED)


class OtherMoneyAnswers(FormAnswers):
    """What a parent may ask the service to look at besides pay."""

    asked: bool = False
    costs: dict[SpecialExpenseKind, CostAnswers] = Field(
        default_factory=lambda: {kind: CostAnswers() for kind in SpecialExpenseKind}
    )
    added: dict[AdditionalIncomeKind, AddedAnswers] = Field(
        default_factory=lambda: {kind: AddedAnswers() for kind in AdditionalIncomeKind}
    )


class HolidayAnswers(FormAnswers):
    """One holiday with its own plan: first and last night, and how many of them with the paying parent, as typed."""

    first: Typed = ""
    last: Typed = ""
    nights: Typed = ""


class HolidayWay(StrEnum):
    """How the holidays are told."""

    NONE = "none"
    TOGETHER = "together"
    BY_DATE = "by_date"


class PatternAnswers(FormAnswers):
    """A usual pattern of one or two weeks, and the holidays that leave it."""

    counting: bool = False
    asked: bool = False
    unproved: bool = False
    weeks: int = Field(default=1, ge=1, le=2)
    nights: set[Night] = Field(default_factory=set)
    way: HolidayWay = HolidayWay.NONE
    holiday_nights: Typed = ""
    holiday_nights_with_payer: Typed = ""
    holidays: list[HolidayAnswers] = Field(default_factory=lambda: [HolidayAnswers()], max_length=MOST_LISTED)


class ChangeAnswers(FormAnswers):
    """What decides whether a change of income counts, and from when dates are counted; as typed."""

    asked: bool = False
    no_historic: bool = False
    historic: Typed = ""
    in_use: Typed = ""
    current: Typed = ""
    current_income_used: bool = False
    order_on_pay: bool = False
    effective: Typed = ""
    notified: Typed = ""


class FeeAnswers(FormAnswers):
    """Sums to work enforcement out on, as typed."""

    asked: bool = False
    arrears: Typed = ""
    net_earnings: Typed = ""
    due: Typed = ""


class BandAnswers(FormAnswers):
    """A child's band of nights in a letter, or that the letter does not say."""

    band: Typed = "unsaid"


class LetterAnswers(FormAnswers):
    """The figures of a decision letter, as copied."""

    asked: bool = False
    gross_weekly_income: Typed = ""
    qualifying_children: Typed = ""
    relevant_other_children: Typed = ""
    which: ListPlace = 0
    nights: dict[ListPlace, BandAnswers] = Field(default_factory=dict)
    weekly_amount: Typed = ""
    collection_fee: Typed = ""
    collected: bool | None = None


class FullAnswers(FormAnswers):
    """What the screens beside the estimate have been told."""

    change: ChangeAnswers = Field(default_factory=ChangeAnswers)
    fees: FeeAnswers = Field(default_factory=FeeAnswers)
    letter: LetterAnswers = Field(default_factory=LetterAnswers)
    income_parts: IncomePartsAnswers = Field(default_factory=IncomePartsAnswers)
