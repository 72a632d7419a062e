"""What if on the plain result: the same questions and the same views as beside the running one, sent by a button."""

from markupsafe import Markup

from logic.calculation import Circumstances
from logic.scenarios import apply_what_if
from presentation import Reader
from presentation.forms.estimate import income_is_open, likely_estimates
from presentation.forms.fields import Form
from presentation.forms.scenarios import what_if_asked, what_if_questions
from presentation.views.markup import join
from presentation.views.scenarios import what_if_opening_view, what_if_steps_view, what_if_view
from presentation.visit.estimate import Answers
from presentation.visit.scenarios import WhatIfAnswers
from web.plain.fields import button, fields_view


def what_if_form(tried: WhatIfAnswers, circumstances: Circumstances, reader: Reader) -> Form:
    """Give the questions of what differs."""
    asked = what_if_questions(tried, circumstances, receives=reader.receives)
    return Form("what_if", tuple((question,) for question in asked))


def what_if_part(tried: WhatIfAnswers, circumstances: Circumstances, answers: Answers, reader: Reader) -> Markup:
    """Show what differs, the button that shows it, and the amount as told beside the amount with it."""
    asked = what_if_asked(tried, circumstances)
    told = likely_estimates(circumstances, answers)
    changed = told if asked.is_as_told else likely_estimates(apply_what_if(circumstances, asked), answers)
    return join(
        what_if_opening_view(reader),
        what_if_view(told, changed, asked, reader),
        fields_view(what_if_form(tried, circumstances, reader).asked(), reader, {}),
        button("what-if", reader.message("what_if.show"), "secondary"),
        None if asked.is_as_told else button("what-if-back", reader.message("what_if.back"), "secondary"),
        None if income_is_open(circumstances) else what_if_steps_view(told[0], asked, reader),
    )
