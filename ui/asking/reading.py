"""The answers of this visit read as the facts the law knows."""

from logic.calculation import Circumstances
from logic.codes import ErrorCode
from presentation.forms.estimate import circumstances_of, one_amount_case, problems_of_group
from ui.asking.answers import answers, today


def open_circumstances() -> Circumstances | None:
    """Give the case's circumstances once every question is answered well, else None. Income may be open."""
    return circumstances_of(answers(), today())


def circumstances() -> Circumstances | None:
    """Give the case's circumstances once they come to one amount, else None."""
    return one_amount_case(answers(), today())


def problems_shown() -> dict[str, ErrorCode]:
    """Give what is wrong in the group on the screen, once the person has asked to leave it, by each field's path."""
    return problems_of_group(answers(), today())
