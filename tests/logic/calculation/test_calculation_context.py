"""A case while it is worked out: which children count, which doubt is read the other way, and a trace of its own."""

import logic
from logic.calculation.calculation_context import open_context
from logic.codes import WarningCode
from logic.rule_registry import Rule
from tests.logic.families import TODAY, children, family

LAW = logic.law_on(TODAY)
EQUAL = {"children": [{"nights": 0}, {"nights": 180, "equal_day_to_day_care": True}]}


def test_a_child_cared_for_equally_drops_out_and_the_others_keep_their_places() -> None:
    """Regulation 50(2). The second child of a family is left out; a step about the third still names the third."""
    three = {"children": [*EQUAL["children"], {"nights": 60}]}
    context = open_context(LAW, family(three, children(0)))
    assert [[place for place, _ in each] for each in context.families] == [[0, 2], [0]]
    assert context.qualifying_children == 3


def test_children_of_other_arrangements_are_counted_for_the_percentage_alone() -> None:
    context = open_context(LAW, family(children(0, 0), other_arrangement_children=2))
    assert (context.qualifying_children, context.children_counted) == (2, 4)


def test_only_the_doubt_that_is_named_is_read_the_other_way_and_each_that_was_asked_is_noted() -> None:
    asked = (WarningCode.TEN_POUND_THRESHOLD_EXACT, WarningCode.INCOME_AT_CAP_BARS_OTHER_INCOME)
    context = open_context(LAW, family(), asked[0])
    assert [context.reads_otherwise(doubt) for doubt in asked] == [True, False]
    assert context.doubts_met == set(asked)
    assert not open_context(LAW, family()).reads_otherwise(asked[0])


def test_a_sum_beside_the_answer_leaves_no_step_in_it_and_meets_the_same_doubts() -> None:
    context = open_context(LAW, family())
    beside = context.aside()
    beside.trace.record(Rule.FLOOR, 7, weekly=3)
    assert (len(beside.trace.steps), context.trace.steps) == (1, [])
    beside.reads_otherwise(WarningCode.TEN_POUND_THRESHOLD_EXACT)
    assert context.doubts_met == {WarningCode.TEN_POUND_THRESHOLD_EXACT}
