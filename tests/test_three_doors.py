"""The same family gets the same pounds from the running app, from the plain forms and from the batch door."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from starlette.testclient import TestClient

from tests.finding import found
from tests.pages.visit import Visit
from tests.web.plain.walking import PlainVisit

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
FAMILIES: list[dict[str, Any]] = yaml.safe_load(
    (ROOT / "tests" / "cases" / "three_doors.yaml").read_text(encoding="utf-8")
)
BANDS = {"under_52": 0, "one_night_a_week": 52, "two_nights_a_week": 104, "three_nights_a_week": 156}
TICKS = {"relevant_other_children": "has_other_children", "other_arrangement_children": "has_other_arrangement"}


def facts(family: dict[str, Any]) -> dict[str, Any]:
    """The family as a line of the batch door."""
    told = {
        "nation": family["nation"],
        "income": {
            "amount": family["income"],
            "period": family["period"],
            "pension": family.get("pension", "0"),
        },
        "benefits": family.get("benefits", []),
        "receiving_parents": [
            {"children": [{"nights": BANDS[band]} for band in bands]} for bands in family["receiving_parents"]
        ],
    }
    ticked: dict[str, bool] = family.get("ticked", {})
    return told | {count: int(family[count]) for count in TICKS if count in family} | ticked


@pytest.fixture(scope="module")
def by_the_batch_door() -> list[str]:
    lines = "\n".join(json.dumps(facts(family)) for family in FAMILIES)
    done = subprocess.run(
        [sys.executable, "-m", "logic"], cwd=ROOT, input=lines, capture_output=True, text=True, check=True
    )
    return [json.loads(line)["weekly"] for line in done.stdout.splitlines()]


def pounds_of(page: str, family: dict[str, Any]) -> str:
    """What the result says is paid in a week."""
    if "Nothing is due under the rules" in page:
        return "0.00"
    return found(r"<strong>£([\d,]+\.\d\d)</strong> a week", page).replace(",", "")


def by_the_running_app(family: dict[str, Any]) -> str:
    visit = Visit().begin("pay")
    visit.earn(family["income"], family["period"], family["nation"], family.get("pension", ""))
    if family.get("benefits"):
        visit.tick("ask-has_benefits")
        for benefit in family["benefits"]:
            visit.tick(f"ask-benefits-{benefit}")
    for count, tick in TICKS.items():
        if count in family:
            visit.tick(f"ask-{tick}").leave_field(f"ask-{count}", family[count])
    for name in family.get("ticked", {}):
        visit.tick(f"ask-{name}")
    visit.press("continue-changes")
    for _ in family["receiving_parents"][1:]:
        visit.press("add-family")
    for at, bands in enumerate(family["receiving_parents"]):
        visit.type(f"ask-count-{at}", str(len(bands)))
    visit.press("continue-children")
    for at, bands in enumerate(family["receiving_parents"]):
        if len(set(bands)) > 1:
            visit.choose(f"ask-alike-{at}", False)
    for at, bands in enumerate(family["receiving_parents"]):
        for child, band in enumerate(bands if len(set(bands)) > 1 else bands[:1]):
            visit.choose(f"ask-band-{at}-{child}", band)
    return pounds_of(visit.press("continue-nights").open("result").words, family)


def by_plain_forms(client: TestClient, family: dict[str, Any]) -> str:
    visit = PlainVisit(client).begin("pay")
    visit.earn(family["income"], family["period"], family["nation"], family.get("pension", ""))
    if family.get("benefits"):
        visit.tick("has_benefits")
        for benefit in family["benefits"]:
            visit.tick("benefits", benefit)
    for count, tick in TICKS.items():
        if count in family:
            visit.tick(tick).type(**{count: family[count]})
    for name in family.get("ticked", {}):
        visit.tick(name)
    visit.press("continue")
    for _ in family["receiving_parents"][1:]:
        visit.press("add-family")
    visit.type(**{f"count__{at}": str(len(bands)) for at, bands in enumerate(family["receiving_parents"])})
    visit.press("continue")
    differing = [at for at, bands in enumerate(family["receiving_parents"]) if len(set(bands)) > 1]
    for at in differing:
        visit.choose(f"alike-{at}", False)
    if differing:
        visit.press("continue")
    for at, bands in enumerate(family["receiving_parents"]):
        for child, band in enumerate(bands if at in differing else bands[:1]):
            visit.choose(f"band-{at}-{child}", band)
    return pounds_of(visit.press("continue").page, family)


@pytest.mark.parametrize("at", range(len(FAMILIES)), ids=[family["name"] for family in FAMILIES])
def test_three_doors_give_the_same_pounds(client: TestClient, by_the_batch_door: list[str], at: int) -> None:
    family = FAMILIES[at]
    given = (by_the_running_app(family), by_plain_forms(client, family), by_the_batch_door[at])
    assert given == (family["weekly"],) * 3
