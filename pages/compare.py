"""Side by side: what each way of paying leaves both parents, and what it needs besides money."""

from logic.arrangements import Comparison, compare
from logic.calculation import Circumstances, Estimate, estimate
from logic.scenarios import IncomeRange
from presentation.forms import income_is_open, likely_of
from ui import amount, asking, exploring, paying, screen, situation


def show_one_amount(circumstances: Circumstances) -> None:
    """The ways for one amount: as cards, bars and a table; what each needs; and a chart of a year."""
    worked_out = estimate(circumstances)
    comparison = compare(worked_out, situation.outside())
    if not amount.weekly_shown(worked_out):
        paying.show_nothing_due(amount.outcomes_shown(comparison))
        show_needs()
        return
    amount.show_whose_amounts(comparison)
    screen.show_part(show_ways, worked_out, comparison)
    with screen.one_element():
        show_needs()
        asking.show_heading("compare.picture.heading")
    paying.show_year(worked_out, comparison)


def show_ways(worked_out: Estimate, comparison: Comparison) -> None:
    """The cards, the bars and the table, for as long a time as the person picks."""
    period, outcomes = paying.ask_period(), amount.outcomes_shown(comparison)
    paying.show_ways([worked_out], period, situation.outside())
    paying.show_bars(outcomes, period)
    paying.show_ways_as_table(outcomes, period)


def show_several_amounts(circumstances: Circumstances) -> None:
    """The ways at each of several incomes, when nobody knows the real one."""
    screen.show_part(show_range_of_ways, exploring.range_of(circumstances))
    with screen.one_element():
        show_needs()


def show_range_of_ways(ranged: IncomeRange) -> None:
    """What is likely by each way, then each income, for as long a time as the person picks."""
    period = paying.ask_period()
    paying.show_ways(likely_of(ranged), period, situation.outside())
    exploring.show_range_of_ways(ranged, period)


def show_needs() -> None:
    """What each way needs besides money, and what is announced."""
    asking.show_heading("compare.needs.heading")
    paying.show_needs()
    paying.show_reform()


with screen.one_element():
    asking.show("compare")
    asking.show_text("compare.lead")
    asking.show_notice("compare.safe" if situation.outside() is None else "compare.safe.outside")
circumstances = asking.open_circumstances()
if circumstances is None:
    asking.show_open_questions()
else:
    situation.show_eligibility_notice()
    if income_is_open(circumstances):
        show_several_amounts(circumstances)
    else:
        show_one_amount(circumstances)
