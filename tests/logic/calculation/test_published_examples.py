"""Examples that others have published, each with its source, worked by our law."""

import json
from decimal import Decimal
from typing import Any

import pytest

import logic
from logic import arrangements
from logic.codes import Rate, ReferenceIncome
from logic.fees import fees_by_the_week
from tests.logic.families import CASES, TODAY, amount, children, family

EXAMPLES: dict[str, dict[str, Any]] = {
    example["id"]: example for example in json.loads((CASES / "published_examples.json").read_text(encoding="utf-8"))
}
LAW = logic.law_on(TODAY)
CALCULATIONS = [id_ for id_, example in EXAMPLES.items() if example["kind"] == "calculation"]
FEES = [id_ for id_, example in EXAMPLES.items() if example["kind"] == "fee"]
EARNINGS = [id_ for id_, example in EXAMPLES.items() if example["kind"] == "deduction_from_earnings"]


def pounds(number: float) -> Decimal:
    """A published number as pounds and pence."""
    return Decimal(str(number)).quantize(Decimal("0.01"))


@pytest.mark.parametrize("id_", CALCULATIONS)
def test_a_published_family_pays_the_published_amount(id_: str) -> None:
    inputs, expected = EXAMPLES[id_]["inputs"], EXAMPLES[id_]["expected"]
    parents = [children(*nights) for nights in inputs["children_by_receiving_parent_nights"]]
    estimate = logic.estimate(
        family(
            *parents,
            weekly=str(inputs["gross_weekly_income"]),
            relevant_other_children=inputs["relevant_other_children"],
        )
    )
    assert estimate.weekly == pounds(expected["weekly_amount"])
    assert estimate.rate == expected["rate"]


def test_every_published_calculation_is_read() -> None:
    assert len(CALCULATIONS) >= 6


def test_contact_costs_of_a_published_year_lower_the_income_as_published() -> None:
    example = EXAMPLES["nacsa-william-contact-costs"]
    yearly = example["inputs"]["annual_income"] - example["inputs"]["special_expenses_annual"]
    estimate = logic.estimate(family(children(0, 0), income={"amount": str(yearly), "period": "year"}))
    assert estimate.gross_weekly_income == pounds(example["expected"]["gross_weekly_income_after_variation"])
    assert estimate.weekly == pounds(example["expected"]["weekly_amount"])


@pytest.mark.parametrize("income", [300, 450, 600, 790])
def test_half_the_nights_of_one_child_of_two_follow_the_published_formula(income: int) -> None:
    formula = EXAMPLES["dadinfo-mixed-nights"]["expected"]["formula"]
    assert formula == "0.12*G - 7"
    assert amount(children(180, 0), weekly=str(income)) == str(pounds(0.12 * income - 7))


@pytest.mark.parametrize("id_", FEES)
def test_published_fees_are_ours_by_the_week(id_: str) -> None:
    inputs, expected = EXAMPLES[id_]["inputs"], EXAMPLES[id_]["expected"]
    weekly = pounds(inputs["weekly_amount"])
    fees = fees_by_the_week(weekly, LAW)
    assert fees.paid_by_payer == pounds(expected["payer_fee"])
    assert weekly + fees.paid_by_payer == pounds(expected["payer_total"])
    if "receiver_fee" in expected:
        assert fees.taken_from_receiver == pounds(expected["receiver_fee"])
        assert weekly - fees.taken_from_receiver == pounds(expected["receiver_net"])


@pytest.mark.parametrize("id_", EARNINGS)
def test_published_deductions_from_earnings_are_ours(id_: str) -> None:
    inputs, expected = EXAMPLES[id_]["inputs"], EXAMPLES[id_]["expected"]
    protected = inputs.get("protected_earnings")
    deduction = arrangements.deduct_from_earnings(
        pounds(inputs["net_monthly_earnings"]),
        pounds(inputs["maintenance_due"]),
        LAW,
        None if protected is None else pounds(protected),
    )
    assert deduction.available == pounds(expected["available"])
    assert deduction.deducted == pounds(expected["deduct"])
    if "shortfall" in expected:
        assert deduction.shortfall == pounds(expected["shortfall"])
    if "protected_earnings" in expected:
        assert deduction.protected == pounds(expected["protected_earnings"])


def test_default_amounts_follow_the_regulation_and_not_the_page_that_differs() -> None:
    regulation, page = EXAMPLES["reg49-default"], EXAMPLES["govuk-default-38"]
    ours = [amount(children(*[0] * count), default_decision=True) for count in (1, 2, 3)]
    assert ours == [str(pounds(each)) for each in regulation["expected"]["weekly_amount"]]
    assert ours[0] != str(pounds(page["expected"]["weekly_amount"][0]))


def test_a_tribunal_amount_with_odd_pence_can_come_out_of_half_the_nights() -> None:
    decided = pounds(EXAMPLES["ut-js-2017-55.14"]["expected"]["weekly_amount"])
    before_nights = 2 * (decided + 7)
    income = (before_nights - 96) / Decimal("0.09") + 800
    assert amount(children(175), weekly=str(income.quantize(Decimal("0.01")))) == str(decided)


def test_the_older_schemes_whole_pounds_are_not_ours() -> None:
    older = EXAMPLES["ut-jh-2016-101.14-2003scheme"]
    assert older["inputs"]["scheme"] == 2003
    assert amount(children(156), weekly="1700") == "101.14"
    assert amount(children(156), weekly="1703") == "101.30"


def test_the_older_schemes_sevenths_are_ours() -> None:
    older = EXAMPLES["csa-2003-70-daily"]
    weekly, less = older["inputs"]["weekly_amount"], older["expected"]["reduction_per_weekly_night"]
    income = str(pounds(weekly / 0.12))
    assert amount(children(0), weekly=income) == str(pounds(weekly))
    assert amount(children(52), weekly=income) == str(pounds(weekly - less))


def test_yearly_thresholds_in_the_press_use_52_weeks_and_ours_use_365_days() -> None:
    press = EXAMPLES["stoneking-thresholds"]["expected"]
    income_range = logic.estimate_range(family())
    ours = next(entry for entry in income_range.entries if entry.reference is ReferenceIncome.CAP)
    assert ours.yearly == Decimal("156428.57")
    assert ours.yearly > pounds(press["annual_cap"])
    just_over = logic.estimate(family(income={"amount": "41714.29", "period": "year"}))
    just_under = logic.estimate(family(income={"amount": "41714.28", "period": "year"}))
    assert (just_under.rate, just_over.rate) == (Rate.BASIC, Rate.BASIC_PLUS)


def test_every_published_example_is_used_and_has_a_source() -> None:
    used = {
        *CALCULATIONS, *FEES, *EARNINGS,
        "nacsa-william-contact-costs", "dadinfo-mixed-nights", "reg49-default", "govuk-default-38",
        "ut-js-2017-55.14", "ut-jh-2016-101.14-2003scheme", "csa-2003-70-daily", "stoneking-thresholds",
    }  # fmt: skip
    assert used == set(EXAMPLES)
    assert all(example["source_url"] and example["source_date"] for example in EXAMPLES.values())
