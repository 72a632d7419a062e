"""The one decision whether the service can take a case: what bars it, what may bar it, and what to know besides.

The way finder and "Who can apply" both ask here. Nothing that was not asked is taken as told.
"""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from logic.codes import Nation, NotApplicableReason
from logic.eligibility.ages import ChildFacts, Counts, Education, child_counts
from logic.eligibility.claims import Claim
from logic.eligibility.facts import Applicant, ChildLives, EligibilityFacts, Residence
from logic.eligibility.orders import OrderKind, older_than_the_children, order_bar, order_bar_by_age
from logic.law import Citation, Law, law_on
from logic.rule_registry import Rule


class EligibilityBar(StrEnum):
    """Why the service cannot take the case."""

    NO_CHILD_YOUNG_ENOUGH = "no_child_young_enough"
    CHILD_MARRIED = "child_married"
    NO_PERSON_WITH_CARE = "no_person_with_care"
    SAME_HOUSEHOLD = "same_household"
    EQUAL_CARE = "equal_care"
    CHILD_ABROAD = "child_abroad"
    RECEIVING_PARENT_ABROAD = "receiving_parent_abroad"
    PAYING_PARENT_ABROAD = "paying_parent_abroad"
    ORDER_WITH_NO_END = "order_with_no_end"
    ORDER_UNDER_A_YEAR = "order_under_a_year"
    CHILD_CANNOT_APPLY_HERE = "child_cannot_apply_here"
    CHILD_TOO_YOUNG_TO_APPLY = "child_too_young_to_apply"
    CHILD_TOO_OLD_TO_APPLY = "child_too_old_to_apply"
    ALREADY_APPLIED = "already_applied"


class EligibilityNote(StrEnum):
    """What to know although the service may be able to take the case."""

    NORTHERN_IRELAND_SERVICE = "northern_ireland_service"
    ABROAD_FOR_UK_PUBLIC_EMPLOYER = "abroad_for_uk_public_employer"
    ABROAD_FOR_UK_COMPANY = "abroad_for_uk_company"
    ABROAD_FOR_A_TIME = "abroad_for_a_time"
    PAYING_PARENT_TO_BE_TRACED = "paying_parent_to_be_traced"
    SOME_CHILDREN_DO_NOT_COUNT = "some_children_do_not_count"
    EDUCATION_MUST_QUALIFY = "education_must_qualify"
    EDUCATION_HAS_ENDED = "education_has_ended"
    COURSE_BEGUN_BEFORE_19 = "course_begun_before_19"
    ORDER_OLDER_THAN_THE_CHILDREN = "order_older_than_the_children"
    ORDER_CHANGED_SINCE = "order_changed_since"
    COURT_CANNOT_ACT = "court_cannot_act"
    APPLYING_ENDS_THE_ORDER = "applying_ends_the_order"
    APPLYING_STOPS_THE_AGREEMENT = "applying_stops_the_agreement"


class Verdict(StrEnum):
    """The decision in one word: `later` where the only bar ends by itself, `unsure` where something may bar."""

    OPEN = "open"
    UNSURE = "unsure"
    LATER = "later"
    CLOSED = "closed"


class Barred(NamedTuple):
    """A bar, and the first day it no longer holds, where that is known."""

    bar: EligibilityBar
    until: date | None = None


class Eligibility(NamedTuple):
    """What keeps the service out for certain, what may keep it out, and what else to know."""

    bars: tuple[Barred, ...]
    may_bar: tuple[Barred, ...]
    notes: tuple[EligibilityNote, ...]

    @property
    def verdict(self) -> Verdict:
        """The decision in one word."""
        if self.bars:
            passing = all(barred.bar is EligibilityBar.ORDER_UNDER_A_YEAR for barred in self.bars)
            return Verdict.LATER if passing else Verdict.CLOSED
        return Verdict.UNSURE if self.may_bar else Verdict.OPEN

    @property
    def outside(self) -> NotApplicableReason | None:
        """What `compare` is told when the service cannot be used."""
        if not self.bars:
            return None
        kinds = {barred.bar for barred in self.bars}
        if EligibilityBar.EQUAL_CARE in kinds:
            return NotApplicableReason.NO_PAYING_PARENT
        if kinds & {EligibilityBar.ORDER_UNDER_A_YEAR, EligibilityBar.ORDER_WITH_NO_END}:
            return NotApplicableReason.COURT_ORDER_BAR
        return NotApplicableReason.OUTSIDE_THE_SERVICE


class _Finding(NamedTuple):
    """A bar, and whether it is certain or only possible."""

    bar: EligibilityBar
    certain: bool = True
    until: date | None = None


ReadLaw = Callable[[], Law]
"""The law of the day, read only where a figure of it decides: where nobody asked for one, no day is refused."""


def check_eligibility(facts: EligibilityFacts) -> Eligibility:
    """Say whether the service can take a case.

    Child Support Act 1991 ss 3, 4(10), 7, 44 and 55; regulations 50, 76 and 78. Raises `DateNotModelledError` when an
    age or the day of an order was told and the law of that day is not modelled.
    """
    law = cache(lambda: law_on(facts.on, facts.nation or Nation.ENGLAND))
    findings = [*_child_findings(facts, law), *_home_findings(facts)]
    if not facts.has_case:
        findings += [*_order_findings(facts, law), *_applicant_findings(facts, law)]
    return Eligibility(
        tuple(Barred(finding.bar, finding.until) for finding in findings if finding.certain),
        tuple(Barred(finding.bar, finding.until) for finding in findings if not finding.certain),
        tuple(_notes(facts, law)),
    )


def bar_citation(bar: EligibilityBar, law: Law) -> tuple[str, Citation]:
    """Give the paragraph a bar rests on, and the code it has among the law's rules for the service."""
    code = _RESTS_ON[bar]
    if code in law.service_rules:
        return code, law.service_rules[code]
    if code in law.service_dates:
        return code, law.service_dates[code].citation
    return code, law.service[code].citation if code in law.service else law.citations[Rule(code)]


_RESTS_ON = {
    EligibilityBar.NO_CHILD_YOUNG_ENOUGH: "young_person_under",
    EligibilityBar.CHILD_MARRIED: "meaning_of_child",
    EligibilityBar.NO_PERSON_WITH_CARE: "person_with_care",
    EligibilityBar.SAME_HOUSEHOLD: "parents_apart",
    EligibilityBar.EQUAL_CARE: Rule.NO_PAYING_PARENT,
    EligibilityBar.CHILD_ABROAD: "habitual_residence",
    EligibilityBar.RECEIVING_PARENT_ABROAD: "habitual_residence",
    EligibilityBar.PAYING_PARENT_ABROAD: "habitual_residence",
    EligibilityBar.ORDER_WITH_NO_END: "orders_with_no_end_before",
    EligibilityBar.ORDER_UNDER_A_YEAR: "order_bar_months",
    EligibilityBar.CHILD_CANNOT_APPLY_HERE: "child_may_apply_from",
    EligibilityBar.CHILD_TOO_YOUNG_TO_APPLY: "child_may_apply_from",
    EligibilityBar.CHILD_TOO_OLD_TO_APPLY: "young_person_under",
    EligibilityBar.ALREADY_APPLIED: "child_may_apply_from",
}


def _child_findings(facts: EligibilityFacts, law: ReadLaw) -> Iterator[_Finding]:
    if facts.child_lives in (ChildLives.ALONE, ChildLives.COUNCIL_CARE, ChildLives.NOT_KNOWN):
        yield _Finding(EligibilityBar.NO_PERSON_WITH_CARE, certain=facts.child_lives is not ChildLives.NOT_KNOWN)
    if facts.children is None:
        return
    reasons = {child_counts(child, facts.on, law()) for child in facts.children}
    if Counts.YES in reasons:
        return
    if facts.children and all(child.married for child in facts.children):
        yield _Finding(EligibilityBar.CHILD_MARRIED)
    else:
        yield _Finding(EligibilityBar.NO_CHILD_YOUNG_ENOUGH, certain=Counts.MAYBE not in reasons)


def _home_findings(facts: EligibilityFacts) -> Iterator[_Finding]:
    """The exception for work abroad is for the paying parent alone; a company's only if the pay is run in the UK."""
    yield from _claimed(EligibilityBar.SAME_HOUSEHOLD, facts.same_household)
    yield from _claimed(EligibilityBar.EQUAL_CARE, facts.equal_day_to_day_care)
    for bar, home in (
        (EligibilityBar.CHILD_ABROAD, facts.child_home),
        (EligibilityBar.RECEIVING_PARENT_ABROAD, facts.receiving_parent_home),
    ):
        if home is Residence.ABROAD_FOR_A_TIME:
            yield _Finding(bar, certain=False)
        elif home in (Residence.ABROAD, Residence.ABROAD_FOR_UK_PUBLIC_EMPLOYER, Residence.ABROAD_FOR_UK_COMPANY):
            yield _Finding(bar)
    if facts.paying_parent_home is Residence.ABROAD:
        yield _Finding(EligibilityBar.PAYING_PARENT_ABROAD)
    elif facts.paying_parent_home in (Residence.ABROAD_FOR_A_TIME, Residence.ABROAD_FOR_UK_COMPANY):
        yield _Finding(EligibilityBar.PAYING_PARENT_ABROAD, certain=False)


def _claimed(bar: EligibilityBar, claim: Claim) -> Iterator[_Finding]:
    if claim in (Claim.YES, Claim.UNSURE):
        yield _Finding(bar, certain=claim is Claim.YES)


def _order_findings(facts: EligibilityFacts, law: ReadLaw) -> Iterator[_Finding]:
    order = facts.order
    if order.made is None and order.changed is None:
        by_age = order_bar_by_age(order)
    else:
        by_age = order_bar(order, _ages_that_count(facts, law()), facts.on, law())
    if by_age is None:
        return
    bar = EligibilityBar.ORDER_WITH_NO_END if by_age.without_end else EligibilityBar.ORDER_UNDER_A_YEAR
    yield _Finding(bar, by_age.certain, by_age.ends)


def _ages_that_count(facts: EligibilityFacts, law: Law) -> list[int]:
    children = facts.children or ()
    return [child.age for child in children if child_counts(child, facts.on, law) is not Counts.NO]


def _applicant_findings(facts: EligibilityFacts, law: ReadLaw) -> Iterator[_Finding]:
    """A qualifying child may apply in Scotland, from 12, where no parent or carer has. Section 7(1)."""
    if facts.applicant is not Applicant.CHILD:
        return
    if facts.child_nation is not Nation.SCOTLAND:
        yield _Finding(EligibilityBar.CHILD_CANNOT_APPLY_HERE, certain=facts.child_nation is not None)
        return
    yield from _claimed(EligibilityBar.ALREADY_APPLIED, facts.already_applied)
    if facts.applicant_age is None:
        return
    if facts.applicant_age < law().service["child_may_apply_from"].value:
        yield _Finding(EligibilityBar.CHILD_TOO_YOUNG_TO_APPLY)
    counts = child_counts(ChildFacts(facts.applicant_age), facts.on, law())
    if counts is not Counts.YES:
        yield _Finding(EligibilityBar.CHILD_TOO_OLD_TO_APPLY, certain=counts is Counts.NO)


def _notes(facts: EligibilityFacts, law: ReadLaw) -> Iterator[EligibilityNote]:
    if facts.nation is Nation.NORTHERN_IRELAND:
        yield EligibilityNote.NORTHERN_IRELAND_SERVICE
    if facts.paying_parent_home in _HOME_NOTES:
        yield _HOME_NOTES[facts.paying_parent_home]
    elif Residence.ABROAD_FOR_A_TIME in (facts.receiving_parent_home, facts.child_home):
        yield EligibilityNote.ABROAD_FOR_A_TIME
    yield from _child_notes(facts, law)
    yield from _order_notes(facts, law)


_HOME_NOTES = {
    Residence.ABROAD_FOR_UK_PUBLIC_EMPLOYER: EligibilityNote.ABROAD_FOR_UK_PUBLIC_EMPLOYER,
    Residence.ABROAD_FOR_UK_COMPANY: EligibilityNote.ABROAD_FOR_UK_COMPANY,
    Residence.ABROAD_FOR_A_TIME: EligibilityNote.ABROAD_FOR_A_TIME,
    Residence.NOT_KNOWN: EligibilityNote.PAYING_PARENT_TO_BE_TRACED,
}


def _child_notes(facts: EligibilityFacts, law: ReadLaw) -> Iterator[EligibilityNote]:
    children = facts.children or ()
    counting = [child for child in children if child_counts(child, facts.on, law()) is not Counts.NO]
    if counting and len(counting) < len(children):
        yield EligibilityNote.SOME_CHILDREN_DO_NOT_COUNT
    older = [child for child in counting if child.age >= law().service["child_under"].value]
    if older:
        yield EligibilityNote.EDUCATION_MUST_QUALIFY
    if any(child.education is Education.ENDED for child in older):
        yield EligibilityNote.EDUCATION_HAS_ENDED
    if any(
        child.education is Education.IN_EDUCATION and child_counts(child, facts.on, law()) is Counts.MAYBE
        for child in older
    ):
        yield EligibilityNote.COURSE_BEGUN_BEFORE_19


def _order_notes(facts: EligibilityFacts, law: ReadLaw) -> Iterator[EligibilityNote]:
    order = facts.order
    dated = order.made is not None or order.changed is not None
    if dated and older_than_the_children(order, _ages_that_count(facts, law()), facts.on, law()):
        yield EligibilityNote.ORDER_OLDER_THAN_THE_CHILDREN
        return
    if order.stands_with_a_court and order.court_cannot_act is Claim.YES:
        yield EligibilityNote.COURT_CANNOT_ACT
    if order.stands_with_a_court and order.changed is not None:
        yield EligibilityNote.ORDER_CHANGED_SINCE
    if order.kind is OrderKind.COURT_ORDER:
        yield EligibilityNote.APPLYING_ENDS_THE_ORDER
    elif order.kind is not OrderKind.NONE:
        yield EligibilityNote.APPLYING_STOPS_THE_AGREEMENT
