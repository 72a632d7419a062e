"""What nights take off: with the paying parent (paras 7 and 8), and in local authority care (reg 53)."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from logic.calculation.apportionment import apportion
from logic.calculation.calculation_context import CalculationContext, Family
from logic.calculation.trace import Trace
from logic.codes import WarningCode
from logic.law import Law
from logic.rule_registry import Rule

NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class CareOfFamily:
    """What one receiving parent's children's nights come to.

    `fraction` is taken off their share, some of it for nights `in_council_care`; `halves` children are in the
    highest band, each worth a further flat rate off; `remaining` children still have something payable for them.
    """

    fraction: Fraction
    in_council_care: bool
    halves: int
    remaining: int


def nil_for_nights(amounts: Sequence[Fraction], case: CalculationContext) -> list[Fraction]:
    """A flat rate paid because of a benefit is nil for a parent with a child who stays 52 nights. Para 8.

    `amounts` are pounds a week, one for each receiving parent, as is what is given back.
    """
    result = list(amounts)
    least = case.law.shared_care.bands[1].low
    for parent, family in enumerate(case.families):
        most = max((child.nights for _, child in family), default=0)
        if most >= least:
            result[parent] = case.trace.record_for(parent, Rule.BENEFIT_NIGHTS_NIL, NOTHING, nights=most)
    return result


def take_off_for_care(amounts: Sequence[Fraction], case: CalculationContext) -> list[Fraction]:
    """Each receiving parent's exact pounds a week after nights, with one floor of the flat rate for all of them.

    Schedule 1 paragraph 7(2) to (7); regulation 53. A share below nothing is not payable, so it is nothing before
    the shares are added up for the floor (doubt D5).
    """
    law, trace = case.law, case.trace
    cares = [care_of_family(parent, family, case) for parent, family in enumerate(case.families)]
    if not any(care.fraction for care in cares):
        return list(amounts)
    reduced = [
        _take_off(parent, amount, care, law, trace)
        for parent, (amount, care) in enumerate(zip(amounts, cares, strict=True))
    ]
    if not any(care.remaining for care in cares):
        return reduced
    payable = [max(NOTHING, amount) for amount in reduced]
    together = sum(payable, NOTHING)
    with_negative = sum(reduced, NOTHING)
    if with_negative < law.flat_rate <= together and case.reads_otherwise(WarningCode.NEGATIVE_SHARE_IS_NOTHING):
        together = with_negative
    if together < law.flat_rate:
        in_council_care = any(care.in_council_care for care in cares)
        floor = Rule.LOCAL_AUTHORITY_FLOOR if in_council_care else Rule.FLOOR
        trace.record(floor, law.flat_rate, weekly=together)
        return _share_the_floor([care.remaining for care in cares], case)
    return [
        trace.record_for(parent, Rule.NEGATIVE_IS_NOTHING, amount, weekly=before) if before < 0 else amount
        for parent, (before, amount) in enumerate(zip(reduced, payable, strict=True))
    ]


def _share_the_floor(remaining: Sequence[int], case: CalculationContext) -> list[Fraction]:
    """The flat rate, for the children something is still due for; or of all, the part that is theirs (doubt D17)."""
    flat_rate = case.law.flat_rate
    gone = case.qualifying_children - sum(remaining)
    if gone and case.reads_otherwise(WarningCode.LOCAL_AUTHORITY_CARE_ALL_YEAR):
        return [flat_rate * each / case.qualifying_children for each in remaining]
    return apportion(flat_rate, remaining, case.trace, Rule.FLOOR_APPORTIONED)


def _take_off(parent: int, amount: Fraction, care: CareOfFamily, law: Law, trace: Trace) -> Fraction:
    if care.fraction:
        amount = trace.record_for(
            parent,
            Rule.LOCAL_AUTHORITY_TAKEN_OFF if care.in_council_care else Rule.SHARED_CARE_TAKEN_OFF,
            amount * (1 - care.fraction),
            weekly=amount,
            fraction=care.fraction,
        )
    if care.halves:
        amount = trace.record_for(
            parent,
            Rule.HALF_THE_NIGHTS,
            amount - law.flat_rate * care.halves,
            weekly=amount,
            children=care.halves,
            each=law.flat_rate,
        )
    return amount


def care_of_family(parent: int, family: Family, case: CalculationContext) -> CareOfFamily:
    """Average one receiving parent's children's fractions; children who never stay count as zero.

    Schedule 1 paragraph 7(4) to (6); regulation 53(6) to (8) and (10). For a child in local authority care
    from 263 nights nothing is payable, so that child's whole part goes and no other fraction is added.
    """
    law, trace = case.law, case.trace
    authority, shared = NOTHING, NOTHING
    halves, gone = 0, 0
    for place, child in family:
        in_care = law.local_authority.fractions[child.local_authority_nights]
        stays = law.shared_care.fractions[child.nights]
        if in_care:
            nothing_payable = in_care == 1
            gone += nothing_payable
            rule = Rule.LOCAL_AUTHORITY_NIL if nothing_payable else Rule.LOCAL_AUTHORITY_BAND
            trace.record_for(parent, rule, in_care, child=place, nights=child.local_authority_nights)
            authority += in_care
            if nothing_payable:
                continue
        if stays:
            trace.record_for(parent, Rule.SHARED_CARE_BAND, stays, child=place, nights=child.nights)
            shared += stays
            halves += child.nights >= law.shared_care.bands[-1].low
    fraction = _average(parent, shared, len(family), Rule.SHARED_CARE_AVERAGE, trace) + _average(
        parent, authority, len(family), Rule.LOCAL_AUTHORITY_AVERAGE, trace
    )
    return CareOfFamily(fraction, authority > 0, halves, len(family) - gone)


def _average(parent: int, together: Fraction, children: int, rule: Rule, trace: Trace) -> Fraction:
    if not together or children == 1:
        return together
    return trace.record_for(parent, rule, together / children, fractions_together=together, children=children)
