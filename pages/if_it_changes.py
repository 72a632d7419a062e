"""If income changes: the amount at each mark, and with other children at home."""

from functools import partial

from logic.scenarios import explore_incomes
from ui import amount, asking, exploring, screen

asking.show("if_it_changes")
circumstances = asking.open_circumstances()
if circumstances is None:
    asking.show_open_questions()
else:
    points = explore_incomes(circumstances)
    amount.show_all_families(circumstances)
    exploring.show_income_rules(circumstances)
    exploring.show_incomes(points)
    screen.offer_curve("incomes", partial(exploring.incomes_as_curve, circumstances, points))
