"""One visit: what was typed and chosen, and the seal under which the page holds it."""

from presentation.visit.estimate_answers import Answers, ChildAnswers, FamilyAnswers, Group, Role, first_answers
from presentation.visit.form_answers import LONGEST_FIELD, LONGEST_LINE, LONGEST_NOTE, MOST_LISTED, FormAnswers
from presentation.visit.further_answers import (
    AddedAnswers,
    BandAnswers,
    ChangeAnswers,
    CostAnswers,
    EligibilityAnswers,
    FeeAnswers,
    FullAnswers,
    HolidayAnswers,
    HolidayWay,
    LetterAnswers,
    OlderChildAnswers,
    OtherMoneyAnswers,
    PatternAnswers,
    ValueAnswers,
)
from presentation.visit.income_parts_answers import (
    MOST_JOBS,
    MOST_LINES,
    IncomePartsAnswers,
    PartAnswers,
    PartLineAnswers,
)
from presentation.visit.keys import KeysError, make_key, subkeys, visit_keys
from presentation.visit.paper_answers import PaperAnswers
from presentation.visit.seal import LONGEST_AGE, LONGEST_SEALED, SealError, SealFault, open_sealed, seal
from presentation.visit.state import SESSION_KEY, GuideAnswers, LookedAt, VisitState
from presentation.visit.way_finding import FIRST, UNSAID, WayFinding

__all__ = [
    "FIRST",
    "LONGEST_AGE",
    "LONGEST_FIELD",
    "LONGEST_LINE",
    "LONGEST_NOTE",
    "LONGEST_SEALED",
    "MOST_JOBS",
    "MOST_LINES",
    "MOST_LISTED",
    "SESSION_KEY",
    "UNSAID",
    "AddedAnswers",
    "Answers",
    "BandAnswers",
    "ChangeAnswers",
    "ChildAnswers",
    "CostAnswers",
    "EligibilityAnswers",
    "FamilyAnswers",
    "FeeAnswers",
    "FormAnswers",
    "FullAnswers",
    "Group",
    "GuideAnswers",
    "HolidayAnswers",
    "HolidayWay",
    "IncomePartsAnswers",
    "KeysError",
    "LetterAnswers",
    "LookedAt",
    "OlderChildAnswers",
    "OtherMoneyAnswers",
    "PaperAnswers",
    "PartAnswers",
    "PartLineAnswers",
    "PatternAnswers",
    "Role",
    "SealError",
    "SealFault",
    "ValueAnswers",
    "VisitState",
    "WayFinding",
    "first_answers",
    "make_key",
    "open_sealed",
    "seal",
    "subkeys",
    "visit_keys",
]  # fmt: skip
