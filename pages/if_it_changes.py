"""If income changes: the amount at each mark, and with other children at home."""

from logic.scenarios import explore_incomes
from ui import amount, asking, estimating, exploring

asking.render_fragment("if_it_changes")
circumstances = asking.open_circumstances()
if circumstances is None:
    estimating.render_open_questions()
else:
    points = explore_incomes(circumstances)
    amount.render_all_families(circumstances)
    exploring.render_income_rules(circumstances)
    exploring.render_incomes(circumstances, points)
