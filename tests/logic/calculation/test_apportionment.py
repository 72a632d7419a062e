"""One liability shared between several receiving parents."""

from typing import Any

import pytest

from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import names

FAMILIES = families_about("apportionment")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)
