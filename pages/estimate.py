"""Your numbers: the questions, a small group at a time, in the order of the service's own steps."""

import ui
from presentation.visit import Group

answers = ui.answers()
if answers.role is None:
    ui.ask_role()
else:
    ui.show_group_heading(answers.group)
    ui.ask_group()
    if answers.group is Group.INCOME:
        ui.show_income_help()
    if answers.group is Group.NIGHTS:
        ui.show_link("count_nights", "care.link")
