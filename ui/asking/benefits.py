"""The benefits in the order a person meets them: what most people have, then the rest."""

from logic import Benefit
from presentation.visit import Answers
from ui.asking.answers import law_today
from ui.asking.questions import say, worded

COMMON = (
    Benefit.STATE_PENSION,
    Benefit.UNIVERSAL_CREDIT_NO_EARNED_INCOME,
    Benefit.PENSION_CREDIT,
    Benefit.CONTRIBUTORY_EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
    Benefit.INCOME_RELATED_EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
    Benefit.CONTRIBUTION_BASED_JOBSEEKERS_ALLOWANCE,
    Benefit.CARERS_ALLOWANCE,
    Benefit.CARER_SUPPORT_PAYMENT,
)


def common_benefits() -> dict[Benefit, str]:
    """Give the benefits most people who get one get, with their sentences."""
    return worded(COMMON, "benefit")


def rare_benefits() -> dict[Benefit, str]:
    """Give the other benefits the law lists, with their sentences."""
    return worded((benefit for benefit in Benefit if benefit not in COMMON), "benefit")


def partner_benefits() -> dict[Benefit, str]:
    """Give the benefits that count when a partner gets them, with their sentences."""
    counted = law_today().income_related_benefits
    sentences = worded((benefit for benefit in Benefit if benefit in counted), "benefit")
    universal_credit = Benefit.UNIVERSAL_CREDIT_NO_EARNED_INCOME
    return sentences | {universal_credit: say(f"partner_benefit.{universal_credit}")}


def has_rare_benefit(given: Answers) -> bool:
    """Tell whether one of the less usual benefits is ticked."""
    return not given.benefits <= set(COMMON)
