"""If income changes: the amount at each mark, and with other children at home."""

from functools import partial

import ui
from logic import explore_incomes

ui.show("if_it_changes")
found = ui.family()
if found is None:
    ui.show_open_questions()
else:
    points = explore_incomes(found)
    ui.show_all_together(found)
    ui.show_income_rules(found)
    ui.show_incomes(points)
    ui.offer_curve("incomes", partial(ui.incomes_as_curve, found, points))
