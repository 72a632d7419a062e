"""Your numbers: the questions, a small group at a time, in the order of the service's own steps."""

from presentation.visit import Group
from ui import asking

answers = asking.answers()
if answers.role is None:
    asking.ask_role()
else:
    asking.show_group_heading(answers.group)
    asking.ask_group()
    if answers.group is Group.INCOME:
        asking.show_income_help()
    if answers.group is Group.NIGHTS:
        asking.show_link("count_nights", "care.link")
