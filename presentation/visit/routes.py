"""What one visit has told the way finder, and where it stands."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field

from logic.codes import ErrorCode
from logic.guidance import Mode, choose, questions
from logic.guidance import RouteAnswers as WayAnswers
from presentation.visit.form_answers import Code, FormAnswers, Typed, compact

UNSAID = "unsaid"
FIRST = "role"
ENOUGH = ("role", "fear", "protective_order", "bank_details_unsafe", "nation")
"""With these met, somebody who must be careful has a safe way and a number; every further question can wait."""


@compact
class WayFinding(FormAnswers):
    """The answers and the question that stands next. `asking` is None once the ways are shown.

    `taken` are answers that the visit gave elsewhere: their questions are not asked again, unless the person wants to
    answer `all_anew`. `more` says that the person goes on after the first ways were shown.
    `day_problem` is what was wrong with the typed day of an order, when a button was last pressed.
    """

    answers: WayAnswers = WayAnswers()
    asking: Code | None = FIRST
    met: Annotated[set[Code], Field(max_length=60)] = Field(default_factory=set)
    taken: Annotated[set[Code], Field(max_length=60)] = Field(default_factory=set)
    all_anew: bool = False
    more: bool = False
    typed_day: tuple[Typed, Typed, Typed] = ("", "", "")
    day_problem: ErrorCode | None = None

    def tell(self, question: str, value: object) -> None:
        """Keep one answer; the others stay."""
        self.answers = WayAnswers(**(dict(self.answers) | {question: value}))
        self.met.add(question)
        self.taken.discard(question)

    def take(self, known: Mapping[str, str], today: date) -> None:
        """Take over what the visit told elsewhere, where the person has not answered it here."""
        wanted = {} if self.all_anew else {name: value for name, value in known.items() if name not in self.met}
        gone = dict.fromkeys(self.taken - wanted.keys(), UNSAID)
        self.answers = WayAnswers(**(dict(self.answers) | gone | wanted))
        self.taken = set(wanted)
        if self.asking in self.taken:
            self.go_on(today)

    def asked(self, today: date) -> tuple[str, ...]:
        """Give the questions that this visit is asked, in order: those that can still change the answer."""
        every = questions(self.answers, today)
        careful = choose(self.answers, today).mode is not Mode.OPEN
        until = max((every.index(name) for name in ENOUGH if name in every), default=0)
        return tuple(
            name
            for place, name in enumerate(every)
            if name not in self.taken and (self.more or not careful or place <= until)
        )

    def has_more(self, today: date) -> bool:
        """Tell whether a question has not been met that could still change the answer."""
        return any(name not in self.met and name not in self.taken for name in questions(self.answers, today))

    def go_on(self, today: date) -> None:
        """Move to the next question that is needed, or to the ways."""
        every, asked = questions(self.answers, today), self.asked(today)
        here = every.index(self.asking) if self.asking in every else len(every)
        self.asking = next((name for name in asked if every.index(name) > here), None)

    def go_on_with_more(self, today: date) -> None:
        """Move from the ways to the first question that has not been met."""
        self.more = True
        self.asking = next((name for name in self.asked(today) if name not in self.met), None)

    def go_back(self, today: date) -> None:
        """Move to the question before; from the ways, to the last question that was shown."""
        every, asked = questions(self.answers, today), self.asked(today)
        here = every.index(self.asking) if self.asking in every else len(every)
        before = [name for name in asked if every.index(name) < here]
        if self.asking is None:
            before = [name for name in before if name in self.met] or before
        self.asking = before[-1] if before else self.asking

    def answer_all_anew(self, today: date) -> None:
        """Ask from the first question, and take nothing over."""
        self.all_anew = True
        self.take({}, today)
        self.asking = FIRST
