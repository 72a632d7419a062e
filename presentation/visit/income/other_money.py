"""What a parent may ask the service to look at besides pay, as typed."""

from pydantic import Field

from logic.codes import AdditionalIncomeKind, AssetKind, SpecialExpenseKind
from presentation.visit.form_answers import MOST_LISTED, FormAnswers, Typed, compact


@compact
class ValueAnswers(FormAnswers):
    """What one asset is, and what it is worth, as typed."""

    asset: AssetKind = AssetKind.MONEY
    value: Typed = ""


@compact
class CostAnswers(FormAnswers):
    """One kind of cost that may lower the income that counts: pounds a week, as typed."""

    has: bool = False
    weekly: Typed = ""


@compact
class AddedAnswers(FormAnswers):
    """One kind of income that may be added: pounds a year, as typed, or the value of each asset."""

    has: bool = False
    yearly: Typed = ""
    values: list[ValueAnswers] = Field(default_factory=lambda: [ValueAnswers()], max_length=MOST_LISTED)


@compact
class OtherMoneyAnswers(FormAnswers):
    """What a parent may ask the service to look at besides pay."""

    asked: bool = False
    costs: dict[SpecialExpenseKind, CostAnswers] = Field(
        default_factory=lambda: {kind: CostAnswers() for kind in SpecialExpenseKind}
    )
    added: dict[AdditionalIncomeKind, AddedAnswers] = Field(
        default_factory=lambda: {kind: AddedAnswers() for kind in AdditionalIncomeKind}
    )
