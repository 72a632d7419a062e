"""What arrives by which way: both ways beside each other, the same for both parents, each in their own words."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from content import percent, text
from logic.arrangements import Arriving, PartPaid, WayInAWeek
from logic.codes import ArrangementKind
from logic.law import Law
from presentation.forms.arrangements import COLLECTED, arriving_problems, collected_question, weekly_question
from presentation.forms.fields import amount_of, slot
from presentation.forms.papers import parent_question
from presentation.views.markup import Chart, Line, Mark, Tick, Whose, join, paragraphs, render
from presentation.visit.role import Role
from ui.asking import ask, message_for
from ui.guidance import known_role
from ui.screen import (
    language,
    pounds,
    render_amounts,
    render_amounts_folded,
    render_chart,
    render_html,
    render_paragraphs,
    visit,
)

WHOLE = Fraction(100)
FIGURES = ("collected", "children", "any", "direct")
# Each parent reads their own side first; the sums are the same.
_RECEIVING = ("arrives", "kept", "paid", "on_top", "owed")
HEADS = {"receive": _RECEIVING, "care_for": _RECEIVING, "pay": ("paid", "on_top", "kept", "arrives", "owed")}


class WhatArrives(NamedTuple):
    """What is asked: by which parent, of how many pounds a week, and how much of them Collect and Pay takes in."""

    role: Role
    weekly: Decimal
    collected: Fraction


def ask_what_arrives(first: Decimal | None) -> WhatArrives | None:
    """Ask which parent reads, the maintenance of a week and how much is collected; None until all is told.

    What the visit told before stands first, and `first`, which the estimate came to.
    """
    answers = visit().exploring.arriving
    parent = parent_question("arriving", slot(answers, lambda a: a.role), known_role())
    weekly = weekly_question(answers, first)
    ask(parent)
    ask(weekly, lambda: arriving_problems(weekly))
    ask(collected_question(answers))
    role, amount = parent.slot.read(), amount_of(weekly.slot.read())
    if role is None or amount is None:
        return None
    return WhatArrives(role, amount, Fraction(answers.collected, 100))


def _way(kind: ArrangementKind, share: int, way: WayInAWeek, role: str) -> list[str]:
    reader_language = language()
    paid = text(f"arriving.collected.{share}", reader_language)
    name = text("arriving.line", reader_language, way=text(f"way.{kind}", reader_language), what=paid)
    return [name, *(_or_none(getattr(way, head)) for head in HEADS[role])]


def _or_none(amount: Decimal) -> str:
    return pounds(amount) if amount else text("compare.no_fee", language())


def _heads(heads: Sequence[str], role: str) -> list[str]:
    return [message_for(f"arriving.head.{head}", role, language()) for head in heads]


def _difference(part: PartPaid) -> str:
    if not part.difference:
        return text("arriving.same", language())
    code = "arriving.more" if part.difference > 0 else "arriving.less"
    return text(code, language(), amount=pounds(abs(part.difference)))


def _share(part: PartPaid) -> str:
    return percent(part.share, language())


def render_arriving(arriving: Arriving, role: str, law: Law) -> None:
    """Draw what each way costs and brings in a week, where the two bring the same, and Direct Pay in parts."""
    reader_language = language()
    fees = {"on_top": percent(law.payer_fee, reader_language), "kept": percent(law.receiver_fee, reader_language)}
    render_paragraphs([message_for("arriving.side", role, reader_language, **fees)])
    render_amounts(
        text("arriving.ways", reader_language),
        [text("both_homes.head.way", reader_language), *_heads(HEADS[role], role)],
        [
            _way(ArrangementKind.COLLECT_AND_PAY, visit().exploring.arriving.collected, arriving.collect_and_pay, role),
            _way(ArrangementKind.DIRECT_PAY, COLLECTED[0], arriving.direct_pay, role),
        ],
    )
    render_paragraphs(
        [
            message_for(
                "arriving.meet",
                role,
                reader_language,
                share=_share(arriving.meeting),
                arrives=pounds(arriving.collect_and_pay.arrives),
                direct=pounds(arriving.meeting.arrives),
                through=pounds(arriving.collect_and_pay.paid),
            ),
            text("arriving.owed", reader_language),
        ]
    )
    render_chart("arriving", chart_of_arriving(arriving, role))
    render_amounts_folded(
        text("arriving.parts", reader_language),
        _heads(("share", "direct", "difference", "owed"), role),
        [(_share(part), pounds(part.arrives), _difference(part), pounds(part.owed)) for part in arriving.parts],
    )


def chart_of_arriving(arriving: Arriving, role: str) -> Chart:
    """Draw what arrives by each way, and what is paid for it, against the share of Direct Pay that is paid."""
    reader_language, through, meeting = language(), arriving.collect_and_pay, arriving.meeting
    arrives: Whose = "theirs" if role == "pay" else "yours"
    paid: Whose = "yours" if role == "pay" else "theirs"

    def named(way: str, head: str, most: Decimal) -> str:
        line = text("arriving.line", reader_language, way=text(way, reader_language), what=text(head, reader_language))
        return text("arriving.line.amount", reader_language, line=line, amount=pounds(most))

    def level(amount: Decimal, head: str, whose: Whose) -> Line:
        return Line([Fraction(0), WHOLE], [amount, amount], named("way.collect_and_pay", head, amount), whose=whose)

    rising = Line(
        [part.share * WHOLE for part in arriving.parts],
        [part.arrives for part in arriving.parts],
        named("way.direct_pay", "arriving.picture.arrives", arriving.direct_pay.arrives),
        whose="neither",
    )
    return Chart(
        [
            rising,
            level(through.arrives, "arriving.picture.arrives", arrives),
            level(through.paid, "arriving.picture.paid", paid),
        ],
        [Mark(meeting.share * WHOLE, meeting.arrives, text("arriving.mark", reader_language, share=_share(meeting)))],
        text("arriving.picture.share", reader_language),
        text("explore.week", reader_language),
        text(
            "arriving.alt",
            reader_language,
            share=_share(meeting),
            all=pounds(arriving.direct_pay.arrives),
            arrives=pounds(through.arrives),
            paid=pounds(through.paid),
        ),
        [Tick(Fraction(share), percent(Fraction(share, 100), reader_language)) for share in (0, 25, 50, 75, 100)],
    )


def render_published_figures() -> None:
    """Draw the published figures on what arrives, each with its date."""
    reader_language = language()
    heading = render("markup/heading", sentence=text("arriving.figures", reader_language))
    figures = [text(f"arriving.figures.{figure}", reader_language) for figure in FIGURES]
    note = paragraphs([text("arriving.figures.note", reader_language)])
    render_html(join(heading, render("markup/list", items=figures), note))
