"""Results as HTML: typed values in, safe markup out. The running screen, the plain page and the paper use the same."""

from presentation.views.amount import amount_view, rules_date_view
from presentation.views.asking import group_heading_view, income_help_view, link_view, notice_view, role_heading_view
from presentation.views.at_once import amounts_between, ways_at_once_view, ways_cards_view
from presentation.views.chart import Chart, Line, Mark, Tick, Whose, chart_view
from presentation.views.comparison import (
    NEEDS,
    WAY_HEADS,
    WAYS,
    bars_view,
    needs_view,
    nothing_due_view,
    reform_view,
    way_row,
    ways_in_every_period_view,
    ways_view,
    whose_view,
)
from presentation.views.deadline import deadline_view
from presentation.views.eligibility import eligibility_notice, eligibility_view
from presentation.views.fees import (
    arrears_view,
    benefit_deductions_view,
    charges_view,
    earnings_deduction_view,
    fees_by_day_and_week_view,
)
from presentation.views.for_sites import snippet_views
from presentation.views.income_change import duties_view, income_change_view, looking_again_view
from presentation.views.income_parts import income_parts_view
from presentation.views.letter_check import differences_in_words, letter_view
from presentation.views.nights import nights_chart
from presentation.views.other_money import variation_rule_view, with_and_without_view
from presentation.views.outcomes import Outcomes, outcomes_for_reader, receiving_parent_of, weekly_for_reader
from presentation.views.ranges import (
    OF_THE_FIXED_AMOUNT,
    entry_name,
    likely_range_view,
    range_of_ways_view,
    range_view,
    range_workings_view,
)
from presentation.views.rendering import details_view, join, render, renderer_of, stack
from presentation.views.routes import (
    choice_words,
    danger_view,
    nation_of,
    people_shown,
    route_opening_view,
    routes_view,
)
from presentation.views.summary import GROUP_IN_ADDRESS, Change, link_to_change, summary_rows, summary_view
from presentation.views.tables import amounts_table, long_amounts_table, pairs_table, paragraphs, words_table
from presentation.views.what_if import what_if_opening_view, what_if_steps_view, what_if_view
from presentation.views.working import warnings_view, working_view
from presentation.views.year import year_chart, year_rows, years_of

__all__ = [
    "GROUP_IN_ADDRESS",
    "NEEDS",
    "OF_THE_FIXED_AMOUNT",
    "WAYS",
    "WAY_HEADS",
    "Change",
    "Chart",
    "Line",
    "Mark",
    "Outcomes",
    "Tick",
    "Whose",
    "amount_view",
    "amounts_between",
    "amounts_table",
    "arrears_view",
    "bars_view",
    "benefit_deductions_view",
    "charges_view",
    "chart_view",
    "choice_words",
    "danger_view",
    "deadline_view",
    "details_view",
    "differences_in_words",
    "duties_view",
    "earnings_deduction_view",
    "eligibility_notice",
    "eligibility_view",
    "entry_name",
    "fees_by_day_and_week_view",
    "group_heading_view",
    "income_change_view",
    "income_help_view",
    "income_parts_view",
    "join",
    "letter_view",
    "likely_range_view",
    "link_to_change",
    "link_view",
    "long_amounts_table",
    "looking_again_view",
    "nation_of",
    "needs_view",
    "nights_chart",
    "nothing_due_view",
    "notice_view",
    "outcomes_for_reader",
    "pairs_table",
    "paragraphs",
    "people_shown",
    "range_of_ways_view",
    "range_view",
    "range_workings_view",
    "receiving_parent_of",
    "reform_view",
    "render",
    "renderer_of",
    "role_heading_view",
    "route_opening_view",
    "routes_view",
    "rules_date_view",
    "snippet_views",
    "stack",
    "summary_rows",
    "summary_view",
    "variation_rule_view",
    "warnings_view",
    "way_row",
    "ways_at_once_view",
    "ways_cards_view",
    "ways_in_every_period_view",
    "ways_view",
    "weekly_for_reader",
    "what_if_opening_view",
    "what_if_steps_view",
    "what_if_view",
    "whose_view",
    "with_and_without_view",
    "words_table",
    "working_view",
    "year_chart",
    "year_rows",
    "years_of",
]
