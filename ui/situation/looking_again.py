"""Whether the service would change an amount, drawn: the test of a quarter, the yearly review, what to tell when."""

from content import percent
from logic.codes import ErrorCode
from presentation.forms.decisions import income_change_problems
from presentation.views.decisions import duties_view, income_change_view, looking_again_view
from presentation.visit.decisions import ChangeAnswers
from ui.asking import answers, law_today, nation_of_payer, reader, render_more, today
from ui.screen import language, render_html


def change_answers() -> ChangeAnswers:
    """Give what this visit has told of a change of income."""
    return answers().full.change


def change_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    return income_change_problems(change_answers(), today())


def render_income_change() -> None:
    """Draw whether the income of today counts, from when, and the two incomes at which the answer changes."""
    if shown := income_change_view(change_answers(), law_today(), reader()):
        render_html(shown)


def render_dates() -> None:
    """Draw when the service looks again by itself, and until when its decision can be questioned."""
    if shown := looking_again_view(change_answers(), nation_of_payer(), law_today(), reader()):
        render_html(shown)


def render_duties() -> None:
    """Draw what each parent must tell the service: of a change that happens today, by when, and what has no day."""
    render_html(duties_view(change_answers(), law_today(), reader()))


def render_which_figure() -> None:
    """Keep behind a click which of two incomes the service uses: the tax office's, or the one of now."""
    render_more("change.which", share=percent(law_today().figure("change_of_income"), language()))
