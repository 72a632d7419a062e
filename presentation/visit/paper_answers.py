"""What was typed for a paper: lines, notes, ticks, choices, rows and payments."""

from pydantic import Field

from logic.arrangements import PaymentEntry
from presentation.visit.form_answers import MOST_LISTED, Code, FormAnswers, Line, Note


class PaperAnswers(FormAnswers):
    """The fields of one paper by name; a tick is "yes".

    `offered` is what stood in a field before anybody changed it: what the field was taken from may change later.
    `wrong` says what is wrong with the payment that was typed last. `saving` answers the questions before saving.
    """

    typed: dict[Code, Note] = Field(default_factory=dict, max_length=MOST_LISTED)
    offered: dict[Code, Note] = Field(default_factory=dict, max_length=MOST_LISTED)
    rows: list[list[Line]] = Field(default_factory=list, max_length=MOST_LISTED)
    payments: list[PaymentEntry] = Field(default_factory=list, max_length=MOST_LISTED)
    wrong: Code = ""
    saving: dict[Code, Code] = Field(default_factory=dict, max_length=10)
