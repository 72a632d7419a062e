"""Incomes in parts for the tests, written short, and what they come to."""

import json
from typing import Any

from hypothesis import strategies as st

from logic.batch import answer_line
from logic.calculation import WorkedOutIncome, work_out_income
from logic.calculation.income_part import IncomePart
from logic.law import law_on
from tests.logic.families import TODAY

LAW = law_on(TODAY)
POUNDS = st.integers(1, 9_999_999).map(lambda pence: f"{pence // 100}.{pence % 100:02d}")
Told = dict[str, Any]


def worked_out(parts: list[Told]) -> WorkedOutIncome:
    """The income that parts come to."""
    return work_out_income([IncomePart.model_validate(part) for part in parts], LAW)


def answer_to_parts(parts: list[Told], **more: object) -> Told:
    """The batch door's answer to a family with an income in parts, and one child who never stays."""
    line = {"income": {"parts": parts, **more}, "receiving_parents": [{"children": [{"nights": 0}]}]}
    answer: Told = json.loads(answer_line(json.dumps(line).encode(), TODAY))
    return answer
