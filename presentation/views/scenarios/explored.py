"""How the amount moves across a child's nights and across incomes, and what is left in two homes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from markupsafe import Markup

from content import money, whole_pounds
from logic.calculation import Circumstances
from logic.codes import ArrangementKind
from logic.law import law_on
from logic.scenarios import HomesLeft, IncomePoint, NightsEdge, NightsStretch, NightsView, income_curve
from presentation.reader import Reader
from presentation.views.arrangements import WAYS
from presentation.views.markup import Chart, Line, Mark, Tick, amounts_table, details_view, join, paragraphs, render
from presentation.views.scenarios.nights import nights_chart

_OWN_MARKS = ("own", "quarter_less", "quarter_more")


def all_families_view(circumstances: Circumstances, reader: Reader) -> Markup | None:
    """Say, when there are several receiving parents, that the amounts are those of all of them."""
    if len(circumstances.receiving_parents) == 1:
        return None
    return render("markup/soft", sentence=reader.message("compare.whole.pay"))


def nights_view(view: NightsView, reader: Reader) -> Markup:
    """Say where these nights stand and the nearest change on either side, and how the bands work."""
    here = view.here
    stands = reader.message(
        "through_the_year.here",
        nights=view.nights,
        amount=reader.pounds(here.weekly),
        low=here.low,
        high=here.high,
    )
    changes = [("through_the_year.fewer", view.fewer), ("through_the_year.more", view.more)]
    rule = "through_the_year.nothing" if view.nothing_changes else "through_the_year.edges"
    return join(
        paragraphs([stands, *(_edge(code, edge, reader) for code, edge in changes if edge is not None)]),
        render("markup/notice", words=paragraphs([reader.message(rule)])),
    )


def _edge(code: str, edge: NightsEdge, reader: Reader) -> str:
    return reader.message(code, at=edge.at, away=edge.nights_away, amount=reader.pounds(edge.weekly))


def nights_chart_of(view: NightsView, reader: Reader) -> Chart:
    """Draw the amount in each band, and where these nights stand."""
    mark = reader.message("through_the_year.mark", nights=view.nights)
    return nights_chart(view.stretches, view.nights, mark, reader)


def nights_table_view(view: NightsView, reader: Reader) -> Markup:
    """Keep the amount in each band behind a click, as a table that names the one these nights fall in."""

    def name(stretch: NightsStretch) -> str:
        here = {"nights": view.nights} if stretch is view.here else {}
        code = "through_the_year.stretch.here" if here else "through_the_year.stretch"
        return reader.message(code, low=stretch.low, high=stretch.high, **here)

    rows = [(name(stretch), reader.pounds(stretch.weekly)) for stretch in view.stretches]
    heads = [reader.message("through_the_year.head"), reader.message("explore.week")]
    table = amounts_table(reader.message("through_the_year.caption"), heads, rows)
    return details_view(reader.message("explore.as_table"), table)


def income_rules_view(circumstances: Circumstances, reader: Reader) -> Markup:
    """Say when a change of income counts, and what does not count at all."""
    cap = money(law_on(circumstances.on, circumstances.nation).income_cap, reader.language)
    return paragraphs([reader.message("if_it_changes.quarter"), reader.message("if_it_changes.cap", cap=cap)])


def no_income_counts_view(points: Sequence[IncomePoint], reader: Reader) -> Markup | None:
    """Say that the amount is the same at every income, where it is."""
    if len({amount for point in points for amount in (point.weekly, *point.by_children_at_home)}) > 1:
        return None
    return render("markup/notice", words=paragraphs([reader.message("if_it_changes.nothing")]))


def incomes_table_view(points: Sequence[IncomePoint], reader: Reader) -> Markup:
    """Keep the amount at each mark, and by how many children live with the paying parent, behind a click each."""
    mark, income = (reader.message(f"if_it_changes.head.{head}") for head in ("mark", "income"))
    at_each_mark = amounts_table(
        reader.message("if_it_changes.caption"),
        [mark, income, reader.message("explore.week")],
        [
            (
                reader.message(f"if_it_changes.mark.{point.code}"),
                *map(reader.pounds, (point.weekly_income, point.weekly)),
            )
            for point in points
        ],
    )
    counts = range(len(points[0].by_children_at_home))
    by_children = amounts_table(
        reader.message("if_it_changes.children_caption"),
        [income, *(reader.message(f"if_it_changes.children.{count}") for count in counts)],
        [tuple(map(reader.pounds, (point.weekly_income, *point.by_children_at_home))) for point in points],
    )
    return join(
        details_view(reader.message("explore.as_table"), at_each_mark),
        details_view(reader.message("if_it_changes.children_caption"), by_children),
    )


def incomes_chart(circumstances: Circumstances, points: Sequence[IncomePoint], reader: Reader) -> Chart:
    """Draw the amounts from no income to the cap, between the ends of the law's rates, and where the family stands."""
    curve = income_curve(circumstances)
    ends = [Decimal(0), *(point.weekly_income for point in points if point.code not in _OWN_MARKS)]
    rows = " ".join(
        reader.message(
            "if_it_changes.row", income=reader.pounds(point.weekly_income), amount=reader.pounds(point.weekly)
        )
        for point in points
    )
    line = Line(
        [income for income, _ in curve],
        [weekly for _, weekly in curve],
        labels=[reader.pounds(weekly) if income in ends[1:] else "" for income, weekly in curve],
    )
    own = [point for point in points if point.code == "own"]
    return Chart(
        [line],
        [Mark(point.weekly_income, point.weekly, reader.message("explore.here")) for point in own],
        reader.message("if_it_changes.head.income"),
        reader.message("explore.week"),
        reader.message("if_it_changes.alt", cap=reader.pounds(curve[-1][0]), rows=rows),
        [Tick(end, whole_pounds(end, reader.language)) for end in ends],
        even=True,
    )


def homes_view(left: Mapping[ArrangementKind, HomesLeft], reader: Reader) -> Markup:
    """Show what each home has left under each way of paying."""
    heads = [reader.message(f"both_homes.head.{head}") for head in ("way", "paying", "receiving")]
    rows = [
        (reader.message(f"way.{kind}"), reader.pounds(left[kind].paying), reader.pounds(left[kind].receiving))
        for kind in WAYS
        if kind in left
    ]
    return join(
        amounts_table(reader.message("both_homes.caption"), heads, rows),
        paragraphs([reader.message("both_homes.note")]),
    )
