"""What was told of a change of income, and the figures of a decision letter, as typed."""

from pydantic import Field

from presentation.visit.form_answers import FormAnswers, ListPlace, Typed, compact


@compact
class ChangeAnswers(FormAnswers):
    """What decides whether a change of income counts, and from when dates are counted; as typed."""

    asked: bool = False
    no_historic: bool = False
    historic: Typed = ""
    in_use: Typed = ""
    current: Typed = ""
    current_income_used: bool = False
    order_on_pay: bool = False
    effective: Typed = ""
    notified: Typed = ""


@compact
class BandAnswers(FormAnswers):
    """A child's band of nights in a letter, or that the letter does not say."""

    band: Typed = "unsaid"


@compact
class LetterAnswers(FormAnswers):
    """The figures of a decision letter, as copied."""

    asked: bool = False
    gross_weekly_income: Typed = ""
    qualifying_children: Typed = ""
    relevant_other_children: Typed = ""
    which: ListPlace = 0
    nights: dict[ListPlace, BandAnswers] = Field(default_factory=dict)
    weekly_amount: Typed = ""
    collection_fee: Typed = ""
    collected: bool | None = None
