"""Leading a parent from a few skippable answers to the ways that fit, safety first. Codes, not sentences."""

from logic.guidance.answers import (
    Asker,
    CareSituation,
    Existing,
    Fear,
    HomeNation,
    OrderAnswer,
    OtherHome,
    PaymentsAnswer,
    RouteAnswers,
    Told,
    Wants,
)
from logic.guidance.choice import Choice, Route, SetAside, choose
from logic.guidance.questions import options, questions
from logic.guidance.situation import Mode

__all__ = [
    "Asker",
    "CareSituation",
    "Choice",
    "Existing",
    "Fear",
    "HomeNation",
    "Mode",
    "OrderAnswer",
    "OtherHome",
    "PaymentsAnswer",
    "Route",
    "RouteAnswers",
    "SetAside",
    "Told",
    "Wants",
    "choose",
    "options",
    "questions",
]
