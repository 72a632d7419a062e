"""What a single fact of a case may hold, and how it is refused: by its code, with the field that it stands in."""

import pytest

from tests.logic.batch.lines import child_with, error, facts_with


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        (child_with(nights=367), "nights_out_of_range", "receiving_parents.0.children.0.nights"),
        (child_with(nights=-1), "nights_out_of_range", "receiving_parents.0.children.0.nights"),
        (child_with(nights=True), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights=52.0), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights="52"), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(equal_day_to_day_care=1), "not_yes_or_no",
         "receiving_parents.0.children.0.equal_day_to_day_care"),
        (facts_with(on="21/11/2026"), "date_not_a_date", "on"),
        (facts_with(on="2026-02-30"), "date_not_a_date", "on"),
        (facts_with(on=20261121), "date_not_a_date", "on"),
        (facts_with(income={"amount": 500}), "amount_not_text", "income.amount"),
        (facts_with(income={"amount": 500.5}), "amount_not_text", "income.amount"),
        (facts_with(income={"amount": "500.005"}), "amount_too_many_decimals", "income.amount"),
        (facts_with(income={"amount": "-1"}), "amount_negative", "income.amount"),
        (facts_with(income={"amount": "lots"}), "amount_not_a_number", "income.amount"),
        (facts_with(income={"amount": "100000000"}), "amount_too_large", "income.amount"),
        (facts_with(partner_also_pays="yes"), "not_yes_or_no", "partner_also_pays"),
        (facts_with(relevant_other_children=-1), "children_out_of_range", "relevant_other_children"),
        (facts_with(relevant_other_children=31), "children_out_of_range", "relevant_other_children"),
        (facts_with(other_arrangement_children=1.5), "not_a_whole_number", "other_arrangement_children"),
    ],
)  # fmt: skip
def test_a_fact_that_cannot_be_read_is_refused_with_its_field(facts: object, code: str, field: str) -> None:
    assert error(facts) == (code, field)


@pytest.mark.parametrize("typed", ["2026-W47-6", "2026-325-1", "20261121", "2026-1-21", "0000-01-01"])
def test_a_day_written_in_another_way_is_refused_not_guessed(typed: str) -> None:
    assert error(facts_with(on=typed)) == ("date_not_a_date", "on")
