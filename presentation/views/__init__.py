"""Results as HTML: typed values in, safe markup out. The running screen, the plain page and the paper use the same."""

from presentation.views.amount import amount_view, rules_date_view
from presentation.views.asking import group_heading_view, income_help_view, link_view, notice_view
from presentation.views.at_once import amounts_between, ways_at_once_view
from presentation.views.comparison import (
    NEEDS,
    WAY_HEADS,
    WAYS,
    bars_view,
    needs_view,
    reform_view,
    way_row,
    ways_in_every_period_view,
    ways_view,
    whose_view,
)
from presentation.views.deadline import deadline_view
from presentation.views.eligibility import eligibility_notice, eligibility_view
from presentation.views.income_parts import income_parts_view
from presentation.views.outcomes import Outcomes, outcomes_for_reader, receiving_parent_of, weekly_for_reader
from presentation.views.ranges import OF_THE_FIXED_AMOUNT, entry_name, likely_range_view, range_of_ways_view, range_view
from presentation.views.rendering import details_view, join, render, renderer_of
from presentation.views.routes import (
    choice_words,
    danger_view,
    nation_of,
    people_shown,
    route_opening_view,
    routes_view,
)
from presentation.views.summary import summary_rows, summary_view
from presentation.views.tables import amounts_table, long_amounts_table, pairs_table, paragraphs, words_table
from presentation.views.working import warnings_view, working_view

__all__ = [
    "NEEDS",
    "OF_THE_FIXED_AMOUNT",
    "WAYS",
    "WAY_HEADS",
    "Outcomes",
    "amount_view",
    "amounts_between",
    "amounts_table",
    "bars_view",
    "choice_words",
    "danger_view",
    "deadline_view",
    "details_view",
    "eligibility_notice",
    "eligibility_view",
    "entry_name",
    "group_heading_view",
    "income_help_view",
    "income_parts_view",
    "join",
    "likely_range_view",
    "link_view",
    "long_amounts_table",
    "nation_of",
    "needs_view",
    "notice_view",
    "outcomes_for_reader",
    "pairs_table",
    "paragraphs",
    "people_shown",
    "range_of_ways_view",
    "range_view",
    "receiving_parent_of",
    "reform_view",
    "render",
    "renderer_of",
    "route_opening_view",
    "routes_view",
    "rules_date_view",
    "summary_rows",
    "summary_view",
    "warnings_view",
    "way_row",
    "ways_at_once_view",
    "ways_in_every_period_view",
    "ways_view",
    "weekly_for_reader",
    "whose_view",
    "words_table",
    "working_view",
]
