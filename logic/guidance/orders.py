"""What the day an order was made on says of it: the day, once told, decides over the answer that was picked."""

from datetime import date

from logic.eligibility import order_bar_ends
from logic.guidance.answers import OrderAnswer, RouteAnswers
from logic.law import law_on


def order_opens_on(made: date, today: date) -> date:
    """Give the first day an order made on a day no longer keeps the service out. Child Support Act 1991 s. 4(10)(aa).

    Raises DateNotModelledError for a `today` whose law is not modelled.
    """
    return order_bar_ends(made, law_on(today))


def standing_order(answers: RouteAnswers, today: date) -> OrderAnswer:
    """Give the kind of order there is: by its day where that was told, else as it was picked.

    An order bars the service for twelve months from the day it was made. Child Support Act 1991 s. 4(10)(aa), (ab).
    (The bar without end of orders from before 3 March 2003 has run out: no child under 20 was born by then.)
    Raises DateNotModelledError as `order_opens_on` does.
    """
    made = answers.order_made
    if made is None or answers.order is not OrderAnswer.UNDER_12_MONTHS:
        return answers.order
    return OrderAnswer.UNDER_12_MONTHS if today < order_opens_on(made, today) else OrderAnswer.OVER_12_MONTHS
