"""What one visit has told the way finder, and where it stands."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from logic.guidance import RouteAnswers as WayAnswers
from logic.guidance import questions
from presentation.visit.form_answers import Code, FormAnswers, Typed

UNSAID = "unsaid"
FIRST = "role"


class WayFinding(FormAnswers):
    """The answers and the question that stands next. `asking` is None once the ways are shown."""

    answers: WayAnswers = WayAnswers()
    asking: Code | None = FIRST
    met: Annotated[set[Code], Field(max_length=60)] = Field(default_factory=set)
    typed_day: tuple[Typed, Typed, Typed] = ("", "", "")
    day_is: Literal["wrong", "ahead"] | None = None

    def tell(self, question: str, value: object) -> None:
        """Keep one answer; the others stay."""
        self.answers = WayAnswers(**(dict(self.answers) | {question: value}))
        self.met.add(question)

    def go_on(self, today: date) -> None:
        """Move to the next question that is needed, or to the ways."""
        asked = questions(self.answers, today)
        following = asked[asked.index(self.asking) + 1 :] if self.asking in asked else ()
        self.asking = following[0] if following else None

    def go_back(self, today: date) -> None:
        """Move to the question before; from the ways, to the last question."""
        asked = questions(self.answers, today)
        self.asking = asked[-1] if self.asking not in asked else asked[max(asked.index(self.asking) - 1, 0)]
