"""Answers to the way finder drawn by chance, from a seed that each test names."""

import random
from datetime import date
from typing import get_type_hints

from logic.guidance import RouteAnswers

TODAY = date(2026, 11, 22)


def random_answers(luck: random.Random) -> RouteAnswers:
    picked = {
        name: luck.choice(list(kind))
        for name, kind in get_type_hints(RouteAnswers).items()
        if name not in ("danger_now", "order_made", "model_config")
    }
    made = luck.choice([None, date(1999, 5, 1), date(2024, 5, 1), date(2026, 5, 1)])
    return RouteAnswers(danger_now=luck.random() < 0.1, order_made=made, **picked)
