"""How the amount moves across a child's nights and across incomes, in words and tables."""

from collections.abc import Sequence
from decimal import Decimal

from content import money, text, whole_pounds
from logic.calculation import Circumstances
from logic.law import law_on
from logic.money import parse_nights
from logic.scenarios import IncomePoint, NightsEdge, NightsStretch, NightsView, income_curve
from presentation.forms.scenarios import WhichChild, child_question, nights_problems, nights_question
from presentation.views.markup import Chart, Line, Mark, Tick, paragraphs, render
from presentation.views.scenarios import nights_chart
from ui.asking import ask, reader
from ui.screen import (
    language,
    pounds,
    render_amounts_folded,
    render_chart,
    render_html,
    render_paragraphs,
    visit,
)

OWN_MARKS = ("own", "quarter_less", "quarter_more")


def ask_child(circumstances: Circumstances) -> WhichChild:
    """Ask which child's nights to look at, when there is more than one."""
    question = child_question(visit().looked_at, circumstances)
    if len(question.options) > 1:
        ask(question)
    return question.slot.read()


def ask_nights_to_look_at(circumstances: Circumstances, which: WhichChild) -> int:
    """Ask for nights to look at, at first the child's own. A wrong number is told, and the child's own are shown."""
    own = circumstances.receiving_parents[which.parent].children[which.child].nights
    question = nights_question(visit().exploring, which, own)
    ask(question, lambda: nights_problems(question))
    return own if nights_problems(question) else parse_nights(question.slot.read())


def _edge(code: str, edge: NightsEdge | None) -> list[str]:
    if edge is None:
        return []
    return [text(code, language(), at=edge.at, away=edge.nights_away, amount=pounds(edge.weekly))]


def render_nights(view: NightsView) -> None:
    """Draw where these nights stand, the nearest change on either side, and every band."""
    reader_language, here = language(), view.here
    render_paragraphs(
        [
            text(
                "through_the_year.here",
                reader_language,
                nights=view.nights,
                amount=pounds(here.weekly),
                low=here.low,
                high=here.high,
            ),
            *_edge("through_the_year.fewer", view.fewer),
            *_edge("through_the_year.more", view.more),
        ]
    )
    rule = "through_the_year.nothing" if view.nothing_changes else "through_the_year.edges"
    render_html(render("markup/notice", words=paragraphs([text(rule, reader_language)])))
    mark = text("through_the_year.mark", reader_language, nights=view.nights)
    render_chart("nights", nights_chart(view.stretches, view.nights, mark, reader()))
    rows = [(_stretch(stretch, view), pounds(stretch.weekly)) for stretch in view.stretches]
    heads = [text("through_the_year.head", reader_language), text("explore.week", reader_language)]
    render_amounts_folded(text("through_the_year.caption", reader_language), heads, rows)


def _stretch(stretch: NightsStretch, view: NightsView) -> str:
    """Name a stretch in the table, saying so where the nights that are looked at fall in it."""
    if stretch is not view.here:
        return stretch_in_words(stretch.low, stretch.high)
    return text("through_the_year.stretch.here", language(), low=stretch.low, high=stretch.high, nights=view.nights)


def stretch_in_words(low: int, high: int) -> str:
    """Say from how many nights to how many."""
    return text("through_the_year.stretch", language(), low=low, high=high)


def _marked(point: IncomePoint) -> str:
    """Say why an income is shown."""
    return text(f"if_it_changes.mark.{point.code}", language())


def _income_changes_nothing(points: Sequence[IncomePoint]) -> bool:
    """Tell whether the amount is the same at every income."""
    return len({amount for point in points for amount in (point.weekly, *point.by_children_at_home)}) == 1


def render_incomes(circumstances: Circumstances, points: Sequence[IncomePoint]) -> None:
    """Draw the amount at each mark, and by how many children live with the paying parent; or that none moves it."""
    reader_language = language()
    if _income_changes_nothing(points):
        render_html(render("markup/notice", words=paragraphs([text("if_it_changes.nothing", reader_language)])))
        return
    heads = [text(f"if_it_changes.head.{head}", reader_language) for head in ("mark", "income")]
    render_chart("incomes", chart_of_incomes(circumstances, points))
    rows = [(_marked(point), pounds(point.weekly_income), pounds(point.weekly)) for point in points]
    heads_of_all = [*heads, text("explore.week", reader_language)]
    render_amounts_folded(text("if_it_changes.caption", reader_language), heads_of_all, rows)
    counts = range(len(points[0].by_children_at_home))
    render_amounts_folded(
        text("if_it_changes.children_caption", reader_language),
        [heads[1], *(text(f"if_it_changes.children.{count}", reader_language) for count in counts)],
        [(pounds(point.weekly_income), *(pounds(amount) for amount in point.by_children_at_home)) for point in points],
        heading=text("if_it_changes.children_caption", reader_language),
    )


def render_income_rules(circumstances: Circumstances) -> None:
    """Say when a change of income counts, and what does not count at all."""
    reader_language = language()
    cap = money(law_on(circumstances.on, circumstances.nation).income_cap, reader_language)
    render_paragraphs(
        [text("if_it_changes.quarter", reader_language), text("if_it_changes.cap", reader_language, cap=cap)]
    )


def chart_of_incomes(circumstances: Circumstances, points: Sequence[IncomePoint]) -> Chart:
    """Draw the amounts from no income to the cap, between the ends of the law's rates, and where the family stands."""
    reader_language, curve = language(), income_curve(circumstances)
    ends = [Decimal(0), *(point.weekly_income for point in points if point.code not in OWN_MARKS)]
    rows = " ".join(
        text("if_it_changes.row", reader_language, income=pounds(point.weekly_income), amount=pounds(point.weekly))
        for point in points
    )
    line = Line(
        [income for income, _ in curve],
        [weekly for _, weekly in curve],
        labels=[pounds(weekly) if income in ends[1:] else "" for income, weekly in curve],
    )
    own = [point for point in points if point.code == "own"]
    return Chart(
        [line],
        [Mark(point.weekly_income, point.weekly, text("explore.here", reader_language)) for point in own],
        text("if_it_changes.head.income", reader_language),
        text("explore.week", reader_language),
        text("if_it_changes.alt", reader_language, cap=pounds(curve[-1][0]), rows=rows),
        [Tick(end, whole_pounds(end, reader_language)) for end in ends],
        even=True,
    )
