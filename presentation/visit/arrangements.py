"""What was told of fees and arrears, and of what arrives, as typed."""

from typing import Literal

from presentation.visit.form_answers import FormAnswers, Typed, TypedLine, compact
from presentation.visit.role import Role


@compact
class FeeAnswers(FormAnswers):
    """Sums to work enforcement out on, as typed."""

    asked: bool = False
    arrears: Typed = ""
    net_earnings: Typed = ""
    due: Typed = ""


@compact
class ArrivingAnswers(FormAnswers):
    """Which parent looks at what arrives, of how many pounds a week, and the share that is collected, in percent."""

    role: Role | None = None
    weekly: TypedLine | None = None
    collected: Literal[100, 90, 50, 0] = 100
