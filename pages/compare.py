"""Side by side: what each way of paying leaves both parents, and what it needs besides money."""

from logic.arrangements import Comparison, compare
from logic.calculation import Circumstances, Estimate, estimate
from logic.scenarios import IncomeRange
from presentation.forms.estimate import income_is_open, likely_of
from ui import amount, asking, estimating, exploring, paying, screen, situation


def render_one_amount(circumstances: Circumstances) -> None:
    """The ways for one amount: as cards, bars and a table; what each needs; and a chart of a year."""
    worked_out = estimate(circumstances)
    comparison = compare(worked_out, situation.outside())
    if not amount.weekly_shown(worked_out):
        paying.render_nothing_due(amount.outcomes_shown(comparison))
        render_needs_and_reform()
        return
    amount.render_whose_amounts(comparison)
    screen.render_part(render_comparison, worked_out, comparison)
    with screen.one_element():
        render_needs_and_reform()
        asking.render_heading("compare.picture.heading")
    paying.render_year(worked_out, comparison)


def render_comparison(worked_out: Estimate, comparison: Comparison) -> None:
    """The cards, the bars and the table, for as long a time as the person picks."""
    period = paying.ask_period()
    paying.render_ways([worked_out], period, situation.outside())
    paying.render_bars(comparison, period)
    paying.render_ways_as_table(comparison, period)


def render_several_amounts(circumstances: Circumstances) -> None:
    """The ways at each of several incomes, when nobody knows the real one."""
    screen.render_part(render_comparison_of_range, exploring.range_of(circumstances))
    with screen.one_element():
        render_needs_and_reform()


def render_comparison_of_range(ranged: IncomeRange) -> None:
    """What is likely by each way, then each income, for as long a time as the person picks."""
    period = paying.ask_period()
    paying.render_ways(likely_of(ranged), period, situation.outside())
    exploring.render_range_of_ways(ranged, period)


def render_needs_and_reform() -> None:
    """What each way needs besides money, and what is announced."""
    asking.render_heading("compare.needs.heading")
    paying.render_needs()
    paying.render_reform()


with screen.one_element():
    asking.render_fragment("compare")
    asking.render_text("compare.lead")
    asking.render_notice("compare.safe" if situation.outside() is None else "compare.safe.outside")
circumstances = asking.open_circumstances()
if circumstances is None:
    estimating.render_open_questions()
else:
    situation.render_eligibility_notice()
    if income_is_open(circumstances):
        render_several_amounts(circumstances)
    else:
        render_one_amount(circumstances)
