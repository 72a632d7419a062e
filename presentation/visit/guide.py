"""What the guide was told."""

from pydantic import Field

from presentation.visit.form_answers import Code, FormAnswers, ListPlace, Typed, compact


@compact
class GuideAnswers(FormAnswers):
    """What the guide was told: where the reader lives ("none" when they would not say), and what would help.

    `browser` is the place of the reader's among those that a page names. `days` are those typed to count a time limit
    from, by the limit's code.
    """

    nation: Code | None = None
    need: Code | None = None
    browser: ListPlace | None = None
    days: dict[Code, tuple[Typed, Typed, Typed]] = Field(default_factory=dict, max_length=20)
