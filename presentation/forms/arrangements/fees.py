"""Sums to work fees and enforcement out on: arrears, pay after tax, and what is due from one payday."""

from logic.codes import ErrorCode
from presentation.forms.fields import Form, Slot, TextField, TextKind, slot, typed_amount, words, wrong_in
from presentation.visit.arrangements import FeeAnswers


def arrears_form(fees: FeeAnswers) -> Form:
    """Ask for the money owed."""
    return Form("arrears", ((_money("arrears", slot(fees, lambda f: f.arrears)),),))


def earnings_form(fees: FeeAnswers) -> Form:
    """Ask for the pay of one payday after tax, and what is due from it."""
    net = _money("net_earnings", slot(fees, lambda f: f.net_earnings))
    due = _money("due", slot(fees, lambda f: f.due))
    return Form("net_earnings", ((net, due),))


def _money(name: str, where: Slot[str]) -> TextField:
    return TextField(name=name, label=words(f"fees.{name}"), kind=TextKind.MONEY, slot=where)


def fee_problems(fees: FeeAnswers) -> dict[str, ErrorCode]:
    """Say what is wrong with each sum, once an answer has been asked for."""
    if not fees.asked:
        return {}
    return wrong_in(
        arrears=typed_amount(fees.arrears),
        net_earnings=typed_amount(fees.net_earnings),
        due=typed_amount(fees.due),
    )
