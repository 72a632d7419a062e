"""What is wrong with a line is told with its field, and the line keeps its id."""

import json
from pathlib import Path

import pytest
import yaml

from logic.batch import answer_line
from logic.batch import door as batch_door
from logic.codes import ErrorCode
from tests.logic.batch.lines import ONE_CHILD, answer, child_with, error, facts_with
from tests.logic.families import TODAY


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        ({}, "receiving_parent_missing", "receiving_parents"),
        ({"receiving_parents": []}, "receiving_parent_missing", "receiving_parents"),
        ({"receiving_parents": [{}]}, "children_missing", "receiving_parents.0.children"),
        ({"receiving_parents": [{"children": []}]}, "children_missing", "receiving_parents.0.children"),
        ({"receiving_parents": [{"children": [{}]}]}, "nights_missing", "receiving_parents.0.children.0.nights"),
        ({"receiving_parents": "x"}, "not_a_list", "receiving_parents"),
        ({"receiving_parents": [3]}, "not_an_object", "receiving_parents.0"),
        ({"receiving_parents": ONE_CHILD * 21}, "receiving_parents_out_of_range", "receiving_parents"),
        (facts_with(receiving_parents=[{"children": [{"nights": 0}] * 31}]), "children_out_of_range",
         "receiving_parents.0.children"),
        (child_with(nights=367), "nights_out_of_range", "receiving_parents.0.children.0.nights"),
        (child_with(nights=-1), "nights_out_of_range", "receiving_parents.0.children.0.nights"),
        (child_with(nights=True), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights=52.0), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights="52"), "nights_not_a_whole_number", "receiving_parents.0.children.0.nights"),
        (child_with(nights=200, local_authority_nights=167), "nights_over_a_year",
         "receiving_parents.0.children.0.local_authority_nights"),
        (child_with(equal_day_to_day_care=1), "not_yes_or_no",
         "receiving_parents.0.children.0.equal_day_to_day_care"),
        (child_with(age=4), "unknown_key", "receiving_parents.0.children.0.age"),
        (facts_with(id=7), "not_text", "id"),
        (facts_with(colour="red"), "unknown_key", "colour"),
        (facts_with(on="21/11/2026"), "date_not_a_date", "on"),
        (facts_with(on="2026-02-30"), "date_not_a_date", "on"),
        (facts_with(on=20261121), "date_not_a_date", "on"),
        (facts_with(on="2022-06-05"), "date_before_modelled_law", "on"),
        (facts_with(on="2031-11-22"), "date_after_modelled_law", "on"),
        (facts_with(nation="france"), "not_a_code", "nation"),
        (facts_with(nation=None), "not_a_code", "nation"),
        (facts_with(nation="\ud800"), "not_a_code", "nation"),
        (facts_with(income="500"), "not_an_object", "income"),
        (facts_with(income={}), "amount_missing", "income.amount"),
        (facts_with(income={"amount": 500}), "amount_not_text", "income.amount"),
        (facts_with(income={"amount": 500.5}), "amount_not_text", "income.amount"),
        (facts_with(income={"amount": "500.005"}), "amount_too_many_decimals", "income.amount"),
        (facts_with(income={"amount": "-1"}), "amount_negative", "income.amount"),
        (facts_with(income={"amount": "lots"}), "amount_not_a_number", "income.amount"),
        (facts_with(income={"amount": "100000000"}), "amount_too_large", "income.amount"),
        (facts_with(income={"amount": "500", "period": "day"}), "not_a_code", "income.period"),
        (facts_with(income={"amount": "500", "pension": "501"}), "pension_over_income", "income.pension"),
        (facts_with(benefits=["housing"]), "not_a_code", "benefits.0"),
        (facts_with(benefits="state_pension"), "not_a_list", "benefits"),
        (facts_with(partner_also_pays="yes"), "not_yes_or_no", "partner_also_pays"),
        (facts_with(nil_reason="lazy"), "not_a_code", "nil_reason"),
        (facts_with(relevant_other_children=-1), "children_out_of_range", "relevant_other_children"),
        (facts_with(relevant_other_children=31), "children_out_of_range", "relevant_other_children"),
        (facts_with(other_arrangement_children=1.5), "not_a_whole_number", "other_arrangement_children"),
        (facts_with(special_expenses=[{"kind": "contact"}]), "amount_missing", "special_expenses.0.weekly"),
        (facts_with(special_expenses=[{"weekly": "1"}]), "key_missing", "special_expenses.0.kind"),
        (facts_with(special_expenses=[{"kind": "contact", "weekly": "1"}] * 51), "too_many_entries",
         "special_expenses"),
        (facts_with(additional_income=[{"kind": "unearned"}]), "amount_missing", "additional_income.0.yearly"),
        (facts_with(additional_income=[{"kind": "assets"}]), "amount_missing", "additional_income.0.value"),
        (facts_with(additional_income=[{"kind": "assets", "yearly": "1"}]), "wrong_key_for_kind",
         "additional_income.0.yearly"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "value": "1"}]),
         "wrong_key_for_kind", "additional_income.0.value"),
        (facts_with(additional_income=[{"kind": "diversion", "yearly": "1", "pension": "1"}]),
         "wrong_key_for_kind", "additional_income.0.pension"),
        ([], "not_an_object", ""),
        ("text", "not_an_object", ""),
        (None, "not_an_object", ""),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_named_with_its_field(facts: object, code: str, field: str) -> None:
    assert error(facts) == (code, field)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"\xff\xfe{}", "not_json"),
        (b'{"income": NaN}', "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"id": "a", "id": "b"}', "duplicate_key"),
        (b" " * 1_000_001, "line_too_long"),
    ],
)
def test_a_line_that_cannot_be_read_is_answered(line: bytes, code: str) -> None:
    assert json.loads(answer_line(line, TODAY))["error"]["code"] == code


def test_a_refused_line_keeps_its_id() -> None:
    assert answer({"id": "k-17", "receiving_parents": []})["id"] == "k-17"


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        ('"on": "2026-01-01", "on": "2026-01-02"', "duplicate_key", "on"),
        ('"receiving_parents": [{"children": [{"nights": 0}, {"nights": 1, "nights": 2}]}]', "duplicate_key",
         "receiving_parents.0.children.1.nights"),
        ('"receiving_parents": [{"children": [{"nights": ' + "1" * 5_000 + "}]}]", "nights_out_of_range",
         "receiving_parents.0.children.0.nights"),
        ('"relevant_other_children": ' + "9" * 5_000, "children_out_of_range", "relevant_other_children"),
    ],
)  # fmt: skip
def test_a_line_json_allows_and_the_law_does_not_keeps_its_id_and_names_its_field(
    facts: str, code: str, field: str
) -> None:
    """It was answered without its id: the key stood twice, or the number was longer than Python reads by itself."""
    plain = "" if "receiving_parents" in facts else ', "receiving_parents": [{"children": [{"nights": 0}]}]'
    answered = json.loads(answer_line(f'{{"id": "k-17", {facts}{plain}}}'.encode(), TODAY))
    assert (answered["id"], answered["error"]["code"], answered["error"]["field"]) == ("k-17", code, field)


@pytest.mark.parametrize("typed", ["2026-W47-6", "2026-325-1", "20261121", "2026-1-21", "0000-01-01"])
def test_a_day_written_in_another_way_is_refused_not_guessed(typed: str) -> None:
    assert error(facts_with(on=typed)) == ("date_not_a_date", "on")


def test_every_error_code_has_a_message_and_no_message_is_left_over() -> None:
    messages = Path(batch_door.__file__).with_name("messages.yaml").read_text(encoding="utf-8")
    assert set(yaml.safe_load(messages)) == set(ErrorCode)
