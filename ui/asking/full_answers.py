"""What a visit may tell beyond the questions of the estimate, as typed: each screen of the whole law has its part."""

from enum import StrEnum

from pydantic import BaseModel, Field

from logic import AdditionalIncomeKind, Applicant, AssetKind, ExistingOrder, Nation, PayerAbroad, SpecialExpenseKind


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


class ValueAnswers(BaseModel):
    """What one asset is, and what it is worth, as typed."""

    asset: AssetKind = AssetKind.MONEY
    value: str = ""


class CostAnswers(BaseModel):
    """One kind of cost that may lower the income that counts: pounds a week, as typed."""

    has: bool = False
    weekly: str = ""


class AddedAnswers(BaseModel):
    """One kind of income that may be added: pounds a year, as typed, or the value of each asset."""

    has: bool = False
    yearly: str = ""
    values: list[ValueAnswers] = Field(default_factory=lambda: [ValueAnswers()])


class OtherMoneyAnswers(BaseModel):
    """What a parent may ask the service to look at besides pay."""

    asked: bool = False
    costs: dict[SpecialExpenseKind, CostAnswers] = Field(
        default_factory=lambda: {kind: CostAnswers() for kind in SpecialExpenseKind}
    )
    added: dict[AdditionalIncomeKind, AddedAnswers] = Field(
        default_factory=lambda: {kind: AddedAnswers() for kind in AdditionalIncomeKind}
    )


class HolidayAnswers(BaseModel):
    """One holiday with its own plan: first and last night, and how many of them with the paying parent, as typed."""

    first: str = ""
    last: str = ""
    nights: str = ""


class HolidayWay(StrEnum):
    """How the holidays are told."""

    NONE = "none"
    TOGETHER = "together"
    BY_DATE = "by_date"


class PatternAnswers(BaseModel):
    """A usual pattern of one or two weeks, and the holidays that leave it."""

    counting: bool = False
    asked: bool = False
    unproved: bool = False
    weeks: int = 1
    nights: set[int] = Field(default_factory=set)
    way: HolidayWay = HolidayWay.NONE
    holiday_nights: str = ""
    holiday_nights_with_payer: str = ""
    holidays: list[HolidayAnswers] = Field(default_factory=lambda: [HolidayAnswers()])


class ChangeAnswers(BaseModel):
    """What decides whether a change of income counts, and from when dates are counted; as typed."""

    asked: bool = False
    no_historic: bool = False
    historic: str = ""
    current: str = ""
    current_income_used: bool = False
    effective: str = ""
    notified: str = ""


class FeeAnswers(BaseModel):
    """Sums to work enforcement out on, as typed."""

    asked: bool = False
    arrears: str = ""
    net_earnings: str = ""
    due: str = ""


class BandAnswers(BaseModel):
    """A child's band of nights in a letter, or that the letter does not say."""

    band: str = "unsaid"


class LetterAnswers(BaseModel):
    """The figures of a decision letter, as copied."""

    asked: bool = False
    gross_weekly_income: str = ""
    qualifying_children: str = ""
    relevant_other_children: str = ""
    which: int = 0
    nights: dict[int, BandAnswers] = Field(default_factory=dict)
    weekly_amount: str = ""
    collection_fee: str = ""


class FullAnswers(BaseModel):
    """What the screens beside the estimate have been told."""

    change: ChangeAnswers = Field(default_factory=ChangeAnswers)
    fees: FeeAnswers = Field(default_factory=FeeAnswers)
    letter: LetterAnswers = Field(default_factory=LetterAnswers)
