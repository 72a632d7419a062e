"""Time limits: what a parent is told is the last safe day, held against a calendar."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from logic.codes import Nation
from logic.decisions import DeadlineCode, UnknownDeadlineError, deadline, deadline_rules
from logic.months import last_day_within_months

CASES = yaml.safe_load((Path(__file__).parents[2] / "cases" / "deadlines.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_the_day_is_the_one_on_the_calendar(case: dict[str, Any]) -> None:
    found = deadline(DeadlineCode(case["code"]), case["start"], Nation(case["nation"]))
    assert found.day == case["day"]


def test_a_complaint_in_northern_ireland_has_no_limit_we_know_so_none_is_guessed() -> None:
    with pytest.raises(UnknownDeadlineError):
        deadline(DeadlineCode.COMPLAINT_REPLY, date(2026, 11, 21), Nation.NORTHERN_IRELAND)


@pytest.mark.parametrize("rule", deadline_rules(), ids=lambda rule: f"{rule.code} {rule.nations[0]}")
def test_a_letter_from_before_the_rule_has_no_date_guessed(rule: Any) -> None:
    assert deadline(rule.code, rule.applies_from, rule.nations[0]).cite == rule.cite
    with pytest.raises(UnknownDeadlineError):
        deadline(rule.code, rule.applies_from - timedelta(days=1), rule.nations[0])


@pytest.mark.parametrize("rule", deadline_rules(), ids=lambda rule: f"{rule.code} {rule.nations[0]}")
def test_every_limit_says_where_it_is_written(rule: Any) -> None:
    assert rule.cite
    assert rule.url.startswith("https://")


def test_days_left_count_down_to_the_last_day_and_then_go_below_nothing() -> None:
    found = deadline(DeadlineCode.APPEAL, date(2026, 11, 21), Nation.SCOTLAND)
    assert [found.days_left(day) for day in (date(2026, 12, 20), date(2026, 12, 21), date(2026, 12, 22))] == [1, 0, -1]


@given(st.dates(date(2013, 1, 1), date(2090, 1, 1)), st.sampled_from(list(Nation)))
def test_whoever_acts_by_our_day_is_in_time_by_the_law_and_by_the_official_page(start: date, nation: Nation) -> None:
    last_day = deadline(DeadlineCode.RECONSIDERATION, start, nation).day
    assert last_day <= start + timedelta(days=30)
    assert last_day <= last_day_within_months(start, 1)
