"""What is told of each part of an income."""

from tests.logic.calculation.parts import worked_out


def test_a_line_is_kept_for_each_part_and_one_for_the_slips_of_a_job() -> None:
    slip = {"kind": "payslip", "amount": "100", "job": "shop"}
    income = worked_out([slip, slip, {"kind": "regular_pay", "amount": "500"}, {"kind": "rent", "amount": "3000"}])
    assert [(line.kind, line.amount) for line in income.lines] == [
        ("regular_pay", 500), ("payslip", 200), ("rent", 3000)]  # fmt: skip
