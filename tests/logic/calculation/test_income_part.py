"""One part of an income: which keys its kind takes, and what they may hold."""

import pytest

from tests.logic.calculation.parts import Told, answer_to_parts


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"kind": "regular_pay"}, "amount_missing", "amount"),
        ({"kind": "regular_pay", "amount": 5}, "amount_not_text", "amount"),
        ({"kind": "regular_pay", "amount": "5 5"}, "amount_has_a_space", "amount"),
        ({"kind": "regular_pay", "amount": "5", "days": 4}, "wrong_key_for_kind", "days"),
        ({"kind": "no_income_now", "amount": "5"}, "wrong_key_for_kind", "amount"),
        ({"kind": "wages", "amount": "5"}, "not_a_code", "kind"),
        ({"kind": "hourly_pay", "amount": "5"}, "key_missing", "hours"),
        ({"kind": "hourly_pay", "amount": "5", "hours": "169"}, "hours_out_of_range", "hours"),
        ({"kind": "hourly_pay", "amount": "5", "hours": "9", "weeks": "53.01"}, "weeks_out_of_range", "weeks"),
        ({"kind": "hourly_pay", "amount": "5", "hours": "9", "weeks": "0"}, "weeks_out_of_range", "weeks"),
        ({"kind": "pay_to_date", "amount": "5"}, "key_missing", "tax_week"),
        ({"kind": "pay_to_date", "amount": "5", "tax_week": 57}, "tax_week_out_of_range", "tax_week"),
        ({"kind": "pay_to_date", "amount": "5", "tax_week": 0}, "tax_week_out_of_range", "tax_week"),
        ({"kind": "pay_to_date", "amount": "5", "tax_month": 13}, "tax_month_out_of_range", "tax_month"),
        ({"kind": "pay_to_date", "amount": "5", "tax_month": "5"}, "not_a_whole_number", "tax_month"),
        ({"kind": "pay_to_date", "amount": "5", "tax_month": 5, "tax_week": 5}, "wrong_key_for_kind", "tax_month"),
        ({"kind": "payslip", "amount": "5", "days": 733}, "days_out_of_range", "days"),
        ({"kind": "payslip", "amount": "5", "days": 0}, "days_out_of_range", "days"),
        ({"kind": "payslip", "amount": "5", "days": 5, "period": "week"}, "wrong_key_for_kind", "days"),
        ({"kind": "payslip", "amount": "5", "job": 1}, "not_text", "job"),
        ({"kind": "profit", "amount": "5", "period": "year"}, "wrong_key_for_kind", "period"),
        ({"kind": "profit", "amount": "5", "pay": "x"}, "unknown_key", "pay"),
    ],
)
def test_a_part_that_cannot_be_read_is_refused_with_its_field(told: Told, code: str, field: str) -> None:
    wrong = answer_to_parts([told])["error"]
    assert (wrong["code"], wrong["field"]) == (code, f"income.parts.0.{field}")
