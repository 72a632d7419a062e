"""Whether a child counts: under 16, or a qualifying young person of Child Benefit under 20, and never once married.

Child Support Act 1991 s 55; Child Support Maintenance Calculation Regulations 2012 reg 76; Child Benefit (General)
Regulations 2006 regs 3 to 8.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from logic.law import Law

WEEK = timedelta(weeks=1)
EXTENSION = timedelta(weeks=20)
EXTENSION_UNDER = 18
COURSE_BEGUN_BEFORE = 19
AUGUST, LAST_OF_AUGUST = 8, 31
SPRING = range(3, 6)
"""March to May: who leaves then with an examination to come counts until the end of August (reg 7(2), Case 2)."""


class Education(StrEnum):
    """What a young person of 16 to 19 does, as far as Child Benefit asks."""

    IN_EDUCATION = "in_education"
    ENDED = "ended"
    APPRENTICESHIP = "apprenticeship"
    NOT_KNOWN = "not_known"


class Counts(StrEnum):
    """Whether a child counts; `maybe` where it turns on what was not told."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class ChildFacts:
    """A child's age in whole years, and what decides from 16 to 19.

    `ended_on` is the last day of school, college or training; `begun_before_19` is whether a course that somebody of
    19 is on was begun, or its place accepted, before that age.
    """

    age: int
    education: Education = Education.NOT_KNOWN
    ended_on: date | None = None
    begun_before_19: bool = False
    married: bool = False


def child_counts(child: ChildFacts, on: date, law: Law) -> Counts:
    """Say whether a child counts on a day."""
    if child.married or child.age >= law.service["young_person_under"].value:
        return Counts.NO
    if child.age < law.service["child_under"].value:
        return Counts.YES
    if child.education is Education.IN_EDUCATION:
        begun_late = child.age >= COURSE_BEGUN_BEFORE and not child.begun_before_19
        return Counts.MAYBE if begun_late else Counts.YES
    if child.education is Education.APPRENTICESHIP:
        return Counts.NO
    until = may_count_until(child, on, law)
    return Counts.MAYBE if until is None or on <= until else Counts.NO


def may_count_until(child: ChildFacts, on: date, law: Law) -> date | None:
    """Give the last day a young person whose education has ended may still count; None when its end was not told.

    The latest of three: the week with the first of the last days of February, May, August and November after the end
    (reg 7); 20 weeks for somebody under 18 who is registered for work or training (reg 5); the 31 August after the
    16th birthday (reg 4). Paid work of 24 hours a week ends all but the last of these, so it is never a certainty.
    """
    if child.ended_on is None or child.education is not Education.ENDED:
        return None
    days = [_end_of_week(_terminal_date(child.ended_on))]
    if child.age < EXTENSION_UNDER:
        days.append(_end_of_week(child.ended_on) + EXTENSION)
    if child.age == law.service["child_under"].value:
        days.append(_next_end_of_august(on))
    return max(days)


def _terminal_date(ended: date) -> date:
    """The first last day of February, May, August or November after a day."""
    if ended.month in SPRING:
        return date(ended.year, AUGUST, LAST_OF_AUGUST)
    ends = [
        date(year, month, 1) - timedelta(days=1) for year in (ended.year, ended.year + 1) for month in (3, 6, 9, 12)
    ]
    return next(end for end in ends if end > ended)


def _end_of_week(day: date) -> date:
    """The Sunday of a day's week: a week of Child Benefit begins on a Monday."""
    return day - timedelta(days=day.weekday()) + WEEK - timedelta(days=1)


def _next_end_of_august(on: date) -> date:
    this_year = date(on.year, AUGUST, LAST_OF_AUGUST)
    return this_year if on <= this_year else date(on.year + 1, AUGUST, LAST_OF_AUGUST)
