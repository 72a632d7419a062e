"""Side by side: what each way of paying leaves both parents, and what it needs besides money."""

from logic.arrangements import Comparison, compare
from logic.calculation import Circumstances, estimate
from logic.scenarios import IncomeRange
from presentation.forms import income_is_open
from ui import amount, asking, exploring, paying, screen, situation


def show_one_amount(circumstances: Circumstances) -> None:
    """The ways for one amount, as a table, as bars, and as a picture for whoever asks."""
    worked_out = estimate(circumstances)
    comparison = compare(worked_out, situation.outside())
    amount.show_whose_amounts(comparison)
    screen.show_part(show_ways, comparison)
    with screen.one_element():
        show_needs()
        asking.show_heading("compare.picture.heading")
        paying.show_picture_note()
    paying.offer_picture(worked_out, comparison)


def show_ways(comparison: Comparison) -> None:
    """The table and the bars, for as long a time as the person picks."""
    period = paying.ask_period()
    paying.show_ways(amount.outcomes_shown(comparison), period)
    paying.show_bars(amount.outcomes_shown(comparison), period)


def show_several_amounts(circumstances: Circumstances) -> None:
    """The ways at each of several incomes, when nobody knows the real one."""
    screen.show_part(show_range_of_ways, exploring.range_of(circumstances))
    with screen.one_element():
        show_needs()


def show_range_of_ways(ranged: IncomeRange) -> None:
    """The table of each way at each income, for as long a time as the person picks."""
    exploring.show_range_of_ways(ranged, paying.ask_period())


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
