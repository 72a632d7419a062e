"""What is paid once income is added and expenses come off: the cap, the flat rate, and what is added to it."""

from typing import Any

import pytest

from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import names

FAMILIES = families_about("liability")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)
