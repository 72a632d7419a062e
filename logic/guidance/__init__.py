"""Leading a parent from a few skippable answers to the ways that fit, safety first. Codes, not sentences."""

from logic.guidance.answers import (
    Answers,
    CareSituation,
    Existing,
    Fear,
    HomeNation,
    MaintenanceOrder,
    OtherHome,
    Payments,
    Role,
    Told,
    Wants,
    parse_typed_day,
)
from logic.guidance.choice import Choice, Route, SetAside, choose
from logic.guidance.questions import options, questions
from logic.guidance.situation import Mode

__all__ = [
    "Answers",
    "CareSituation",
    "Choice",
    "Existing",
    "Fear",
    "HomeNation",
    "MaintenanceOrder",
    "Mode",
    "OtherHome",
    "Payments",
    "Role",
    "Route",
    "SetAside",
    "Told",
    "Wants",
    "choose",
    "options",
    "parse_typed_day",
    "questions",
]
