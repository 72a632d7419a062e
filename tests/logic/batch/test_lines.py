"""The shape of a line that the batch door answers."""

from typing import Any

import pytest

from tests.logic.batch.lines import ONE_CHILD, answer
from tests.logic.families import TODAY


def test_a_line_has_the_shape_the_door_promises() -> None:
    line = answer(
        {
            "id": "k-17",
            "on": "2026-11-21",
            "nation": "scotland",
            "income": {"amount": "850.00", "period": "week", "pension": "0"},
            "relevant_other_children": 3,
            "receiving_parents": ONE_CHILD,
        }
    )
    nothing = {"paid": "85.68", "received": "85.68", "fee_paid": "0.00", "fee_taken": "0.00"}
    assert list(line) == [
        "id", "on", "rate", "weekly", "receiving_parents", "gross_weekly_income", "steps", "warnings",
        "other_readings", "law",
    ]  # fmt: skip
    assert (line["id"], line["on"], line["rate"], line["weekly"]) == ("k-17", "2026-11-21", "basic", "85.68")
    assert line["receiving_parents"] == [
        {
            "weekly": "85.68",
            "arrangements": {
                "family_based": nothing,
                "direct_pay": nothing,
                "collect_and_pay": {
                    "paid": "102.82", "received": "82.25", "fee_paid": "17.14", "fee_taken": "3.43",
                },
            },
        }
    ]  # fmt: skip
    assert line["gross_weekly_income"] == "850.00"
    assert {
        "rule": "relevant_other_children",
        "cite": "Child Support Act 1991 Sch 1 para 2(3)",
        "value": "714.00",
    } in line["steps"]
    assert line["law"] == "2024-02-26 great_britain"


def test_keys_left_out_have_the_defaults_the_door_promises() -> None:
    line = answer({"income": {"amount": "500"}, "receiving_parents": ONE_CHILD})
    assert line["id"] is None
    assert line["on"] == TODAY.isoformat()
    assert line["weekly"] == "60.00"
    assert line["law"].endswith("great_britain")


@pytest.mark.parametrize("facts", [{"income": None}, {}])
def test_an_income_not_known_gives_a_range(facts: dict[str, Any]) -> None:
    line = answer({"id": "r", **facts, "receiving_parents": ONE_CHILD})
    assert "weekly" not in line
    assert list(line["range"]) == ["flat_rate", "full_time_minimum_wage", "median_full_time", "cap", "default"]
    amounts = {code: entry["weekly"] for code, entry in line["range"].items()}
    assert amounts == {
        "flat_rate": "7.00",
        "full_time_minimum_wage": "57.04",
        "median_full_time": "89.84",
        "cap": "294.00",
        "default": "39.00",
    }
    yearly = [entry.get("yearly_income") for entry in line["range"].values()]
    assert yearly == ["5214.29", "24784.50", "39039.00", "156428.57", None]
    for entry in line["range"].values():
        assert entry["source"]["url"].startswith("https://")
        assert entry["source"]["date"]
        assert entry["receiving_parents"][0]["arrangements"]["collect_and_pay"]["paid"]


def test_a_default_decision_needs_no_income() -> None:
    line = answer({"default_decision": True, "receiving_parents": ONE_CHILD})
    assert (line["rate"], line["weekly"], line["gross_weekly_income"]) == ("default", "39.00", None)
    assert line["warnings"][0] == "default_rate_differs_from_guidance"


def test_nobody_pays_when_every_child_is_cared_for_equally() -> None:
    child = {"nights": 183, "equal_day_to_day_care": True}
    line = answer({"income": {"amount": "500"}, "receiving_parents": [{"children": [child]}]})
    assert line["rate"] == "none"
    assert "equal_care_no_paying_parent" in line["warnings"]
    arrangements = line["receiving_parents"][0]["arrangements"]
    assert arrangements["family_based"]["paid"] == "0.00"
    assert arrangements["direct_pay"] == {"not_applicable": "no_paying_parent"}
