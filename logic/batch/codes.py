"""Every code a line can carry, for those who write or read lines."""

from logic.codes import (
    AdditionalIncomeKind,
    ArrangementKind,
    AssetKind,
    Benefit,
    ErrorCode,
    IncomeBasis,
    IncomeBasisReason,
    IncomePartKind,
    Nation,
    NilReason,
    NotApplicableReason,
    Period,
    Rate,
    ReferenceIncome,
    SpecialExpenseKind,
    WarningCode,
)
from logic.law import in_force_names, modelled_from
from logic.rule_registry import Rule


def every_code() -> dict[str, object]:
    """The codes by where they stand in a line, and the day the modelled law begins."""
    return {
        "law_begins": modelled_from().isoformat(),
        "law": list(in_force_names()),
        "nation": list(Nation),
        "period": list(Period),
        "income.parts.kind": list(IncomePartKind),
        "benefits": list(Benefit),
        "partner_benefits": list(Benefit),
        "nil_reason": list(NilReason),
        "special_expenses": list(SpecialExpenseKind),
        "additional_income": list(AdditionalIncomeKind),
        "asset": list(AssetKind),
        "rate": list(Rate),
        "arrangements": list(ArrangementKind),
        "not_applicable": list(NotApplicableReason),
        "range": [*_references(), "default"],
        "income.basis": list(IncomeBasis),
        "income.reason": list(IncomeBasisReason),
        "rule": list(Rule),
        "warnings": list(WarningCode),
        "error": list(ErrorCode),
    }


def _references() -> list[ReferenceIncome]:
    return [
        ReferenceIncome.FLAT_RATE,
        ReferenceIncome.FULL_TIME_MINIMUM_WAGE,
        ReferenceIncome.MEDIAN_FULL_TIME,
        ReferenceIncome.CAP,
    ]
