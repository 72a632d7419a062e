"""A table of the law has a row for one child and more, and none for nobody."""

import pytest

import logic
from tests.logic.families import TODAY


def test_there_is_no_default_amount_for_no_child() -> None:
    table = logic.law_on(TODAY).tables["default_amount"]
    assert [table.for_children(children) for children in (1, 2, 3, 9)] == [39, 51, 64, 64]
    with pytest.raises(LookupError, match="no row for 0"):
        table.for_children(0)
