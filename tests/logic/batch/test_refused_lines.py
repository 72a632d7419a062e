"""What is wrong with a line is told with its field, and the line keeps its id."""

import json
from pathlib import Path

import pytest
import yaml

from logic.batch import answer_line
from logic.batch import door as batch_door
from logic.codes import ErrorCode
from tests.logic.batch.lines import answer, error, facts_with
from tests.logic.families import TODAY


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        (facts_with(id=7), "not_text", "id"),
        (facts_with(on="2022-06-05"), "date_before_modelled_law", "on"),
        (facts_with(on="2031-11-22"), "date_after_modelled_law", "on"),
        (facts_with(nation="\ud800"), "not_a_code", "nation"),
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


def test_every_error_code_has_a_message_and_no_message_is_left_over() -> None:
    messages = Path(batch_door.__file__).with_name("messages.yaml").read_text(encoding="utf-8")
    assert set(yaml.safe_load(messages)) == set(ErrorCode)
