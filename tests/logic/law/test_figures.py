"""A figure is cited in each jurisdiction, and a table has a row for one child and more, and none for nobody."""

import pytest

import logic
from logic.codes import Nation
from logic.law import law_on
from tests.logic.families import TODAY


def test_a_figure_of_two_jurisdictions_is_cited_in_each() -> None:
    assert "1991 Sch 1 para 4(1)" in law_on(TODAY).figures["flat_rate"].citation.text
    assert "Northern Ireland" in law_on(TODAY, Nation.NORTHERN_IRELAND).figures["flat_rate"].citation.text
    assert law_on(TODAY, Nation.NORTHERN_IRELAND).figures["income_cap"].seen == "recalled"


def test_there_is_no_default_amount_for_no_child() -> None:
    table = logic.law_on(TODAY).tables["default_amount"]
    assert [table.for_children(children) for children in (1, 2, 3, 9)] == [39, 51, 64, 64]
    with pytest.raises(LookupError, match="no row for 0"):
        table.for_children(0)
