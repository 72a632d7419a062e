"""Side by side: what each way of paying leaves both parents, and what it needs besides money."""

import ui
from logic import Circumstances, Comparison, IncomeRange, compare, estimate
from presentation.forms import income_is_open


def show_one_amount(found: Circumstances) -> None:
    """The ways for one amount, as a table, as bars, and as a picture for whoever asks."""
    worked_out = estimate(found)
    comparison = compare(worked_out, ui.outside())
    ui.show_part(show_ways, comparison)
    with ui.together():
        ui.show_whose(comparison)
        show_needs()
        ui.show_heading("compare.picture.heading")
        ui.show_picture_note()
    ui.offer_picture(worked_out, comparison)


def show_ways(comparison: Comparison) -> None:
    """The table and the bars, for as long a time as the person picks."""
    period = ui.ask_period()
    ui.show_ways(ui.mine(comparison), period)
    ui.show_bars(ui.mine(comparison), period)


def show_several_amounts(found: Circumstances) -> None:
    """The ways at each of several incomes, when nobody knows the real one."""
    ui.show_part(show_range_of_ways, ui.range_of(found))
    with ui.together():
        show_needs()


def show_range_of_ways(ranged: IncomeRange) -> None:
    """The table of each way at each income, for as long a time as the person picks."""
    ui.show_range_of_ways(ranged, ui.ask_period())


def show_needs() -> None:
    """What each way needs besides money, and what is announced."""
    ui.show_heading("compare.needs.heading")
    ui.show_needs()
    ui.show_reform()


with ui.together():
    ui.show("compare")
    ui.show_text("compare.lead")
    ui.show_notice("compare.safe" if ui.outside() is None else "compare.safe.outside")
found = ui.family()
if found is None:
    ui.show_open_questions()
else:
    ui.show_gateway_notice()
    if income_is_open(found):
        show_several_amounts(found)
    else:
        show_one_amount(found)
