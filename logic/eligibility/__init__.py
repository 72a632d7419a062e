"""Who can use the service: residence, ages, who looks after the child, court orders, and who may apply."""

from logic.eligibility.ages import ChildFacts, Counts, Education, child_counts, may_count_until
from logic.eligibility.claims import Claim
from logic.eligibility.decision import (
    Barred,
    Eligibility,
    EligibilityBar,
    EligibilityNote,
    Verdict,
    bar_citation,
    check_eligibility,
)
from logic.eligibility.facts import Applicant, ChildLives, EligibilityFacts, Residence
from logic.eligibility.orders import MaintenanceOrder, OrderAge, OrderKind, order_bar_ends

__all__ = [
    "Applicant",
    "Barred",
    "ChildFacts",
    "ChildLives",
    "Claim",
    "Counts",
    "Education",
    "Eligibility",
    "EligibilityBar",
    "EligibilityFacts",
    "EligibilityNote",
    "MaintenanceOrder",
    "OrderAge",
    "OrderKind",
    "Residence",
    "Verdict",
    "bar_citation",
    "check_eligibility",
    "child_counts",
    "may_count_until",
    "order_bar_ends",
]
