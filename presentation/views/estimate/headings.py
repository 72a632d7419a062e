"""What stands around the questions of the estimate: the headings, and help with an income behind a click."""

from markupsafe import Markup

from content import heading_of, percent
from logic.law import Law
from presentation.forms.estimate import groups_asked
from presentation.reader import Reader
from presentation.views.markup import details_view, join, link_view, render
from presentation.visit.estimate import Answers


def group_heading_view(answers: Answers, reader: Reader) -> Markup:
    """Show the heading of the group that stands, how far along it is, and what it is about."""
    asked = groups_asked(answers)
    return render(
        "estimate/group", reader=reader, group=answers.group, part=asked.index(answers.group) + 1, parts=len(asked)
    )


def role_heading_view(reader: Reader) -> Markup:
    """Show what the questions are for, and the first of them: which parent this is."""
    title = render("estimate/title", words=heading_of("estimate", reader.language))
    return join(title, render("markup/heading", sentence=reader.message("estimate.role.heading")))


def income_help_view(reader: Reader, law: Law) -> Markup:
    """Lead to where an income is added up, keep what counts as income behind a click, and lead to who can apply."""
    share = percent(law.figure("change_of_income"), reader.language)
    counts = details_view(
        reader.message("estimate.counts.heading"), reader.rich("estimate.counts", share=share), is_help=True
    )
    return join(
        link_view("income_parts", reader, "add_up.link"), counts, link_view("who_can_apply", reader, "eligibility.link")
    )
