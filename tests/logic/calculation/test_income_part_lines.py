"""What is told of each part of an income."""

from tests.logic.calculation.parts import worked_out


def test_a_line_is_kept_for_each_part_and_one_for_the_slips_of_a_job() -> None:
    slip = {"kind": "payslip", "amount": "100", "job": "shop"}
    income = worked_out([slip, slip, {"kind": "regular_pay", "amount": "500"}, {"kind": "rent", "amount": "3000"}])
    assert [(line.kind, line.amount) for line in income.lines] == [
        ("regular_pay", 500), ("payslip", 200), ("rent", 3000)]  # fmt: skip


def test_each_line_of_last_year_and_of_a_pension_is_called_by_its_name_with_its_own_sum_and_step() -> None:
    """The working says by a line's first step which part it is about: with another's, a loss would be called pay."""
    income = worked_out(
        [
            {"kind": "regular_pay", "amount": "500"},
            {"kind": "pension_net_pay", "amount": "20"},
            {"kind": "pension_net_pay", "amount": "10"},
            {"kind": "rent", "amount": "3000"},
            {"kind": "last_year_pay", "amount": "30000"},
            {"kind": "last_year_trading_loss", "amount": "900"},
            {"kind": "last_year_pension_contribution", "amount": "600"},
            {"kind": "last_year_pension_contribution", "amount": "400"},
        ]
    )
    assert [(line.kind, line.amount, [str(step.rule) for step in line.steps]) for line in income.lines] == [
        ("regular_pay", 500, ["income_by_the_week", "regular_pay_counted"]),
        ("rent", 3000, ["unearned_income_apart"]),
        ("pension_net_pay", 30, ["income_by_the_week", "income_by_the_week", "net_pay_contribution_deducted"]),
        ("last_year_pay", 30000, ["last_year_pay_counted"]),
        ("last_year_trading_loss", 900, ["trading_loss_left_out"]),
        ("last_year_pension_contribution", 1000, ["last_year_contribution_deducted"]),
    ]
