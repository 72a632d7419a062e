"""The manual for advice lines is true: its examples are run as they stand."""

import copy
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from logic.batch import answer_line
from logic.batch.codes import every_code
from logic.batch.columns import columns
from logic.calculation.circumstances import (  # type: ignore[attr-defined]
    MOST_CHILDREN,
    MOST_RECEIVING_PARENTS,
    MOST_VARIATIONS,
    Circumstances,
    read_circumstances,
)
from logic.codes import AdditionalIncomeKind
from logic.errors import LogicError
from logic.money import MOST_NIGHTS

ROOT = Path(__file__).parents[3]
MANUAL = (ROOT / "docs" / "batch-door.md").read_text()


def run(arguments: list[str], folder: Path, given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, input=given, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.slow
def test_an_adviser_s_spreadsheet_goes_in_and_comes_back(tmp_path: Path) -> None:
    families = str(tmp_path / "families.csv")
    assert "child-maintenance template families.csv" in MANUAL
    run(["-m", "logic", "template", families], ROOT)
    assert "rows answered: 1; rows with something wrong (see the column wrong): 0" in run(
        ["-m", "logic", "estimate", families], ROOT
    )
    names = (tmp_path / "families-answers.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    answers = MANUAL.split("The answers have a column for each figure")[1].split("## Lines of JSON")[0]
    told = set(re.findall(r"`([a-z_0-9]+)`", answers))
    assert told - {"weekly_2"} <= set(names)
    between = {"on", "law", *names[names.index("weekly_at_flat_rate") : names.index("weekly_at_default")]}
    assert set(names) <= told | between


def test_the_manual_has_every_column_with_its_words() -> None:
    told = MANUAL.split("| Column | What it says |\n|---|---|\n")[1].split("\n\n")[0]
    assert told.splitlines() == [f"| `{column.name}` | {column.help} |" for column in columns()]


def test_the_line_in_the_manual_is_answered(tmp_path: Path) -> None:
    (line,) = re.findall(r"```json\n(.*?)\n```", MANUAL)
    answer = run(["-m", "logic"], ROOT, line + "\n")
    assert '"weekly": "85.68"' in answer


TODAY = date(2026, 11, 21)
ROWS = {key: rest for key, *rest in re.findall(r"^\| `([a-z_.]+)` \| (.*?) \| (.*?) \| (.*?) \|$", MANUAL, re.M)}
WHOLE = {
    "id": "k-17",
    "on": TODAY.isoformat(),
    "nation": "scotland",
    "income": {"amount": "850.00", "period": "fortnight", "pension": "20.00", "parts": []},
    "benefits": ["carers_allowance"],
    "partner_benefits": ["maternity_allowance"],
    "partner_also_pays": True,
    "nil_reason": "prisoner",
    "relevant_other_children": 1,
    "other_arrangement_children": 1,
    "receiving_parents": [{"children": [{"nights": 60, "local_authority_nights": 60, "equal_day_to_day_care": True}]}],
    "special_expenses": [{"kind": "contact", "weekly": "20.00"}],
    "additional_income": [
        {"kind": "unearned", "yearly": "5000.00", "pension": "100.00"},
        {"kind": "assets", "value": "40000.00", "asset": "land"},
    ],
    "default_decision": True,
}


# An income is told as an amount or in parts, so a second whole line holds the parts.
WHOLE_IN_PARTS = {
    **WHOLE,
    "income": {
        "parts": [
            {"kind": "regular_pay", "amount": "850.00", "period": "fortnight"},
            {"kind": "payslip", "amount": "850.00", "days": 7, "job": "shop"},
            {"kind": "pay_to_date", "amount": "850.00", "tax_week": 3, "tax_month": None},
            {"kind": "hourly_pay", "amount": "12.00", "hours": "30", "weeks": "44"},
            {"kind": "no_income_now"},
        ]
    },
}


def models_in(kind: Any) -> Iterator[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for inner in get_args(kind):
        yield from models_in(inner)


def keys_of(model: type[BaseModel], above: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield f"{above}{name}"
        for inner in models_in(field.annotation):
            yield from keys_of(inner, f"{above}{name}.")


def codes_of(key: str, model: type[BaseModel] = Circumstances) -> set[str]:
    """The codes that a key takes, when its values are the members of an enumeration."""
    name, _, rest = key.partition(".")
    annotation = model.model_fields[name].annotation
    if rest:
        return codes_of(rest, next(models_in(annotation)))
    kinds = [kind for kind in (annotation, *get_args(annotation)) if isinstance(kind, type)]
    return {code for kind in kinds if issubclass(kind, StrEnum) for code in kind}


def holders(line: Any, key: str) -> Iterator[dict[str, Any]]:
    """The objects of a line that hold the last part of a dotted key."""
    for each in line if isinstance(line, list) else [line]:
        name, _, rest = key.partition(".")
        if name in each and rest:
            yield from holders(each[name], rest)
        elif name in each:
            yield each


def whole_line(key: str, **said: object) -> dict[str, Any]:
    """The whole line without a key, or with another value for it."""
    line = copy.deepcopy(WHOLE_IN_PARTS if key.startswith("income.parts.") else WHOLE)
    holder = next(holders(line, key))
    del holder[key.rpartition(".")[2]]
    holder.update(said)
    return line


def test_the_table_names_every_key_of_a_line_and_no_other() -> None:
    assert set(ROWS) == {"id", *keys_of(Circumstances)}


@pytest.mark.parametrize("key", sorted(ROWS.keys() - {"id"}))
def test_a_key_left_out_means_what_the_table_says(key: str) -> None:
    told = ROWS[key][-1]
    without = whole_line(key)
    del without["id"]
    if told.startswith("needed"):
        with pytest.raises(LogicError) as refused:
            read_circumstances(without, TODAY)
        assert re.sub(r"\.\d+", "", refused.value.problems[0].field) == key
    else:
        default = TODAY.isoformat() if told == "today" else json.loads(told.strip("`"))
        said = whole_line(key, **{key.rpartition(".")[2]: default})
        del said["id"]
        assert read_circumstances(without, TODAY) == read_circumstances(said, TODAY)


@pytest.mark.parametrize("key", [key for key in ROWS if key != "id" and codes_of(key)])
def test_the_table_lists_every_code_or_says_where_it_is_listed(key: str) -> None:
    listed = set(re.findall(r"`([a-z_.]+)`", ROWS[key][1]))
    assert listed - {"null"} == codes_of(key) or (key in listed and set(every_code()[key]) == codes_of(key))  # type: ignore[call-overload]


@pytest.mark.parametrize("kind", AdditionalIncomeKind)
def test_additional_income_takes_the_keys_that_the_table_gives_its_kind(kind: AdditionalIncomeKind) -> None:
    def is_taken(**keys: str) -> bool:
        line = whole_line("additional_income", additional_income=[{"kind": kind, **keys}])
        return "error" not in json.loads(answer_line(json.dumps(line).encode(), TODAY))

    told = {name: ROWS[f"additional_income.{name}"][1] for name in ("yearly", "value", "asset", "pension")}
    assert told["yearly"].endswith("for every kind but `assets`")
    assert told["value"].endswith("for `assets` alone")
    assert told["asset"].endswith("for assets alone")
    assert told["pension"].endswith("for `unearned` alone")
    assert is_taken(yearly="5000.00") == (kind != "assets")
    assert is_taken(value="5000.00") == (kind == "assets")
    assert is_taken(value="5000.00", asset="shares") == (kind == "assets")
    assert not is_taken(yearly="5000.00", asset="shares")
    assert is_taken(yearly="5000.00", pension="100.00") == (kind == "unearned")


def test_the_table_gives_the_limits_that_hold() -> None:
    limits = {
        "receiving_parents": f"1 to {MOST_RECEIVING_PARENTS}",
        "receiving_parents.children": f"1 to {MOST_CHILDREN}",
        "receiving_parents.children.nights": f"0 to {MOST_NIGHTS}",
        "relevant_other_children": f"0 to {MOST_CHILDREN}",
        "other_arrangement_children": f"0 to {MOST_CHILDREN}",
        "special_expenses": f"at most {MOST_VARIATIONS}",
        "additional_income": f"at most {MOST_VARIATIONS}",
    }
    assert {key: limit for key, limit in limits.items() if not ROWS[key][1].endswith(limit)} == {}


def test_a_line_without_its_own_name_is_answered_with_none() -> None:
    assert json.loads(answer_line(json.dumps(whole_line("id")).encode(), TODAY))["id"] is json.loads(
        ROWS["id"][-1].strip("`")
    )
