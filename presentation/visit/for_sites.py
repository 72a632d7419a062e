"""What a charity chose to show on its own page."""

from presentation.visit.form_answers import Code, FormAnswers, compact


@compact
class ForSitesAnswers(FormAnswers):
    """What a charity's web editor chose to show on its page; None or nothing stands for what is usual.

    `host` is whose look, `part` which part of the tool ("" is the whole), `page` the page of the guide shown alone,
    `start` the screen that the whole tool begins with ("" is the host's own), `preview` the device looked at.
    """

    host: Code | None = None
    part: Code | None = None
    page: Code | None = None
    start: Code | None = None
    language: Code | None = None
    preview: Code | None = None
