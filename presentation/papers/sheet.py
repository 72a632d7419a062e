"""The one sheet of a case: with one amount, or with a range where nobody knows the income."""

from logic.arrangements import compare
from logic.calculation import Circumstances, estimate
from presentation.forms.eligibility import eligibility, reason_outside
from presentation.forms.estimate import income_is_open, range_of
from presentation.papers.one_sheet import one_sheet
from presentation.papers.paper import Paper
from presentation.papers.range_sheet import range_sheet
from presentation.reader import Reader
from presentation.views.estimate import outcomes_for_reader, summary_rows
from presentation.visit.estimate import Answers


def sheet_of(circumstances: Circumstances, answers: Answers, reader: Reader) -> Paper:
    """Put the sheet together for the parent who reads; it holds no name but those picked for families."""
    today, language = reader.today, reader.language
    decision, outside = eligibility(answers, today), reason_outside(answers, today)
    answered = summary_rows(answers, circumstances, reader)
    if income_is_open(circumstances):
        ranged = range_of(circumstances, answers)
        each = [*(entry.estimate for entry in ranged.entries), ranged.default]
        outcomes = [outcomes_for_reader(compare(one, outside), reader) for one in each]
        return range_sheet(
            ranged,
            outcomes,
            language,
            today,
            at=reader.at,
            eligibility=decision,
            answers=answered,
            families=reader.families,
        )
    worked_out = estimate(circumstances)
    comparison = compare(worked_out, outside)
    several = not reader.receives and len(comparison.receiving_parents) > 1
    return one_sheet(
        worked_out,
        outcomes_for_reader(comparison, reader),
        language,
        today,
        at=reader.at,
        eligibility=decision,
        answers=answered,
        families=reader.families,
        each=comparison.receiving_parents if several else (),
    )
