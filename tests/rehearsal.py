"""A change of law that nobody has made: next April, for Northern Ireland alone. It shows what a real one would move."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from logic.codes import Nation
from logic.law import rule_sets

NATION = Nation.NORTHERN_IRELAND
FIRST_DAY = date(2027, 4, 5)
DAY_BEFORE = date(2027, 4, 4)
MADE_UP = """
name: "2027-04-05"
begins: 2027-04-05
applies_in: [northern_ireland]
checked: 2027-03-01
review_by: 2028-03-01
modelled_to: 2031-11-21
announced: false
figures:
  payer_fee:
    value: "25"
    kind: percent
    seen: recalled
    great_britain: &nowhere {paragraph: "A rehearsal, no law 1", url: "https://www.legislation.gov.uk/a-rehearsal"}
    northern_ireland: *nowhere
tables:
  basic_percent:
    by: qualifying_children
    values: {1: "13", 2: "17", 3: "20"}
    seen: recalled
    great_britain: *nowhere
    northern_ireland: *nowhere
nights:
  shared_care:
    bands:
      - {code: under_52, low: 0, high: 59, fraction: "0", stands_for: 0}
      - {code: one_night_a_week, low: 60, high: 103, fraction: "1/7", stands_for: 60}
      - {code: two_nights_a_week, low: 104, high: 155, fraction: "2/7", stands_for: 104}
      - {code: three_nights_a_week, low: 156, high: 174, fraction: "3/7", stands_for: 156}
      - {code: half_the_nights, low: 175, high: 366, fraction: "1/2", stands_for: 175}
    seen: recalled
    great_britain: *nowhere
    northern_ireland: *nowhere
"""


def forget_the_law() -> None:
    """Have every rule set read again."""
    for remembered in (rule_sets._in_force, rule_sets._name_on, rule_sets._merged, rule_sets._load):
        remembered.cache_clear()


@contextmanager
def law_of_next_april(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lay the made-up set beside the real ones, and take it away again."""
    for shelf in ("in_force", "announced"):
        shutil.copytree(rule_sets.FOLDER / shelf, folder / shelf)
    made_up = folder / "in_force" / FIRST_DAY.isoformat()
    made_up.mkdir()
    (made_up / "figures.yaml").write_text(MADE_UP, encoding="utf-8")
    with patch.context() as patched:
        patched.setattr(rule_sets, "FOLDER", folder)
        forget_the_law()
        yield
    forget_the_law()
