"""Law ahead: the same case under today's fees and under those announced but not in force."""

from dataclasses import dataclass, replace

from logic.arrangements import Comparison, compare
from logic.calculation import Circumstances, estimate, estimate_under
from logic.codes import NotApplicableReason
from logic.law import Law, announced_law

MANAGED_SERVICE = "managed-service"


@dataclass(frozen=True, slots=True)
class Ahead:
    """Today's comparison beside the announced one, for a payer who pays as agreed and for one who does not."""

    announced: Law
    today: Comparison
    paying_as_agreed: Comparison
    not_paying: Comparison


def look_ahead(circumstances: Circumstances, outside: NotApplicableReason | None = None) -> Ahead:
    """Compare a case under the law of the day and under the announced managed service.

    The amount itself does not change by the announcement: only the ways of paying and the fees. `outside` says why
    the service cannot be used at all, as for `compare`. Raises as `estimate` does.
    """
    announced = announced_law(MANAGED_SERVICE, circumstances.on, circumstances.nation)
    penalised = replace(announced, payer_fee=announced.figure("payer_fee_when_not_paying"))
    return Ahead(
        announced,
        compare(estimate(circumstances), outside),
        compare(estimate_under(announced, circumstances), outside),
        compare(estimate_under(penalised, circumstances), outside),
    )
