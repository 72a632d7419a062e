"""A usual pattern of nights and the holidays that leave it, as typed."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from presentation.visit.form_answers import MOST_LISTED, FormAnswers, Typed, compact

NIGHTS_OF_TWO_WEEKS = 14
Night = Annotated[int, Field(ge=0, lt=NIGHTS_OF_TWO_WEEKS)]


@compact
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


@compact
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
