"""Leading a parent from a few skippable answers to the ways that fit, safety first. Codes, not sentences."""

from logic.choosing.answers import (
    Answers,
    CareSituation,
    Existing,
    Fear,
    HomeNation,
    OrderAnswer,
    OtherHome,
    Payments,
    Role,
    Told,
    Wants,
    parse_typed_day,
)
from logic.choosing.choice import Choice, Route, SetAside, choose
from logic.choosing.questions import options, questions
from logic.choosing.situation import Mode

__all__ = [
    "Answers",
    "CareSituation",
    "Choice",
    "Existing",
    "Fear",
    "HomeNation",
    "Mode",
    "OrderAnswer",
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
