"""What the day an order was made on says of it: the day, once told, decides over the answer that was picked."""

from datetime import date

from logic.eligibility import order_bar_ends
from logic.guidance.answers import Answers, MaintenanceOrder
from logic.law import law_on


def order_opens_on(made: date, today: date) -> date:
    """Give the first day an order made on a day no longer keeps the service out. Child Support Act 1991 s. 4(10)(aa).

    Raises DateNotModelledError for a `today` whose law is not modelled.
    """
    return order_bar_ends(made, law_on(today))


def standing_order(answers: Answers, today: date) -> MaintenanceOrder:
    """Give the kind of order there is: by its day where that was told, else as it was picked.

    An order from before 3 March 2003 bars the service while it is in force, a newer one for twelve months.
    Child Support Act 1991 s. 4(10)(a), (aa). Raises DateNotModelledError as `order_opens_on` does.
    """
    made = answers.order_made
    if made is None or answers.order is not MaintenanceOrder.UNDER_12_MONTHS:
        return answers.order
    if made < law_on(today).service_dates["orders_with_no_end_before"].day:
        return MaintenanceOrder.BEFORE_MARCH_2003
    if today < order_opens_on(made, today):
        return MaintenanceOrder.UNDER_12_MONTHS
    return MaintenanceOrder.OVER_12_MONTHS
