"""Your numbers: the questions, a small group at a time, in the order of the service's own steps."""

from presentation.visit.estimate import Group
from ui import asking, estimating

estimating.begin_at_asked_group()
answers = asking.answers()
if answers.role is None:
    estimating.ask_role()
    asking.render_link("cannot_be_used")
else:
    estimating.render_group_heading(answers)
    estimating.ask_group()
    if answers.group is Group.INCOME:
        estimating.render_income_help()
    if answers.group is Group.NIGHTS:
        asking.render_link("count_nights", "care.link")
