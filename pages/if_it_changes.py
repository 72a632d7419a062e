"""If income changes: the amount at each mark, and with other children at home."""

from logic.scenarios import explore_incomes
from ui import amount, asking, exploring

asking.show("if_it_changes")
found = asking.family()
if found is None:
    asking.show_open_questions()
else:
    points = explore_incomes(found)
    amount.show_all_families(found)
    exploring.show_income_rules(found)
    exploring.show_incomes(found, points)
