"""People to call: the register of helplines, which of them fit a reader, which are open, and which need checking."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from content.loaders.guide.nations import NATIONS, fits
from content.loaders.guide.registers import CONTENT, register
from content.loaders.languages import LANGUAGES, Language
from logic.codes import Nation

Need = Literal["danger", "afraid", "low", "service", "money", "family", "legal", "children"]
NEEDS: tuple[Need, ...] = get_args(Need)
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Weekday, ...] = get_args(Weekday)

UK_TIME = ZoneInfo("Europe/London")
FRESH_FOR = timedelta(days=120)
SHOWN_AT_ONCE = 3

RETIRED_NUMBERS = frozenset({"08009171414", "08009530191", "08009880988", "08088029999", "08004080380", "08008010327"})
"""Numbers still found on old pages: former lines, and slips of the pen. None may stand in the register."""

PAID_PREFIXES = ("0843", "0844", "0845", "0870", "0871", "09", "118")
"""Beginnings of numbers that cost extra to call."""


def digits(number: str) -> str:
    """Give the digits of a phone number alone, for dialling and comparing."""
    return re.sub(r"\D", "", number)


class OpeningHours(BaseModel):
    """When a line answers, in UK time. Closing at or before opening means the next morning."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    days: tuple[Weekday, ...] = Field(min_length=1)
    opens: time = Field(alias="from")
    closes: time = Field(alias="to")


class Helpline(BaseModel):
    """One service. The schema is explained at the head of helplines.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9-]+$")
    name: dict[Language, str]
    about: dict[Language, str]
    nations: tuple[Nation, ...] = Field(min_length=1)
    needs: tuple[Need, ...] = Field(min_length=1)
    phone: str | None = None
    text: str | None = None
    email: str | None = None
    chat: bool = False
    always: bool = False
    hours: tuple[OpeningHours, ...] = ()
    languages: dict[Language, str] | None = None
    url: str = Field(pattern=r"^https://")
    source: str = Field(pattern=r"^https?://")
    last_checked: date | None = None
    confirmed_by: str | None = None

    @field_validator("phone", "text")
    @classmethod
    def may_be_called(cls, number: str | None) -> str | None:
        """Refuse a number that is retired, that costs extra, or that is not a telephone number."""
        if number is None:
            return number
        if not re.fullmatch(r"[0-9 ]+", number):
            raise ValueError("a number is digits and spaces")
        if digits(number) in RETIRED_NUMBERS:
            raise ValueError(f"{number} is retired or a known slip")
        if digits(number).startswith(PAID_PREFIXES):
            raise ValueError(f"{number} costs extra to call")
        return number

    @model_validator(mode="after")
    def is_whole(self) -> "Helpline":
        """Refuse an entry that nobody can reach, or that lacks a language."""
        if not (self.phone or self.text or self.email or self.chat):
            raise ValueError("give a phone number, a text number, an email address or a chat")
        for field in (self.name, self.about, self.languages):
            if field is not None and field.keys() != LANGUAGES.keys():
                raise ValueError(f"write it in every language: {', '.join(LANGUAGES)}")
        return self


HELPLINES: Mapping[str, Helpline] = register(CONTENT / "helplines.yaml", Helpline)


def needs_check(helpline: Helpline, on: date) -> bool:
    """Tell whether readers should check this entry on the service's website.

    They should when nobody has confirmed it, when no dated source gives it, or when that date is over 120 days old.
    """
    if helpline.confirmed_by is None or helpline.last_checked is None:
        return True
    return on - helpline.last_checked > FRESH_FOR


def is_open(helpline: Helpline, at: datetime) -> bool | None:
    """Tell whether a line answers at this moment (an aware datetime); None when its hours are not known."""
    if helpline.always:
        return True
    if not helpline.hours:
        return None
    here = at.astimezone(UK_TIME)
    today, yesterday, now = DAYS[here.weekday()], DAYS[here.weekday() - 1], here.time()
    for hours in helpline.hours:
        overnight = hours.closes <= hours.opens
        if today in hours.days and hours.opens <= now and (overnight or now < hours.closes):
            return True
        if overnight and yesterday in hours.days and now < hours.closes:
            return True
    return False


@cache
def helplines_for(need: Need | None, nation: Nation | None) -> tuple[Helpline, ...]:
    """Give the lines that fit, best first: those of the reader's nation alone before those of the whole of the UK."""
    fitting = tuple(
        line for line in HELPLINES.values() if (need is None or need in line.needs) and fits(line.nations, nation)
    )
    if nation is None:
        return fitting
    return tuple(sorted(fitting, key=lambda line: (line.id != "police", len(line.nations))))


@cache
def first_helplines(need: Need, nation: Nation | None) -> tuple[Helpline, ...]:
    """Give the three lines to show at once.

    When the nation is not known, that is the best line of every nation, so that none is assumed.
    """
    fitting = helplines_for(need, nation)
    if nation is not None:
        return fitting[:SHOWN_AT_ONCE]
    shown = {line.id: line for line in fitting if line.id == "police"}
    for each in NATIONS:
        best = next((line for line in helplines_for(need, each) if line.id != "police"), None)
        if best is not None:
            shown[best.id] = best
    return tuple(shown.values())


@cache
def other_helplines(need: Need, nation: Nation | None) -> tuple[Helpline, ...]:
    """Give all lines for a reader of this nation but those that are shown at once."""
    first = {line.id for line in first_helplines(need, nation)}
    return tuple(line for line in helplines_for(None, nation) if line.id not in first)
