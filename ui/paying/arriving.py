"""What arrives by which way: both ways beside each other, the same for both parents, each in their own words."""

import html
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from content import percent, text
from logic.arrangements import Arriving, PartPaid, WayInAWeek
from logic.codes import ArrangementKind
from logic.law import Law
from ui.asking import ask_one, ask_pounds, message_for, paper_answers
from ui.guidance import known_role
from ui.screen import Curve, Line, Mark, language, pounds, render_html, render_paragraphs, show_amounts

PAPER = "arriving"
COLLECTED = ("100", "90", "50", "0")
FIGURES = ("collected", "children", "any", "direct")
# Each parent reads their own side first; the sums are the same.
HEADS = {"receive": ("arrives", "kept", "paid", "on_top", "owed"), "pay": ("paid", "on_top", "kept", "arrives", "owed")}


def ask_whose_side() -> str | None:
    """Ask which parent reads; what the visit told before stands first."""
    return ask_one(PAPER, "role", "call_card.role", ("receive", "pay"), known_role())


def ask_weekly(first: Decimal | None) -> Decimal | None:
    """Ask for the maintenance of a week; what the estimate came to stands first."""
    return ask_pounds(PAPER, "weekly", "arriving.weekly", "arriving.wrong", "" if first is None else str(first))


def ask_collected() -> Fraction:
    """Ask how much would come through Collect and Pay; all of it until somebody says otherwise."""
    picked = ask_one(PAPER, "collected", "arriving.collected", COLLECTED, COLLECTED[0])
    return Fraction(int(picked or COLLECTED[0]), 100)


def _way(kind: ArrangementKind, share: str, way: WayInAWeek, role: str) -> list[str]:
    reader_language = language()
    paid = text(f"arriving.collected.{share}", reader_language)
    name = text("arriving.line", reader_language, way=text(f"way.{kind}", reader_language), what=paid)
    return [name, *(pounds(getattr(way, head)) for head in HEADS[role])]


def _heads(heads: Sequence[str], role: str) -> list[str]:
    return [message_for(f"arriving.head.{head}", role, language()) for head in heads]


def _difference(part: PartPaid) -> str:
    if not part.difference:
        return text("arriving.same", language())
    code = "arriving.more" if part.difference > 0 else "arriving.less"
    return text(code, language(), amount=pounds(abs(part.difference)))


def _share(part: PartPaid) -> str:
    return percent(part.share, language())


def show_arriving(arriving: Arriving, role: str, law: Law) -> None:
    """Draw what each way costs and brings in a week, where the two bring the same, and Direct Pay in parts."""
    reader_language = language()
    fees = {"on_top": percent(law.payer_fee, reader_language), "kept": percent(law.receiver_fee, reader_language)}
    render_paragraphs([message_for("arriving.side", role, reader_language, **fees)])
    collected = paper_answers(PAPER).typed["collected"] or COLLECTED[0]
    show_amounts(
        text("arriving.ways", reader_language),
        [text("both_homes.head.way", reader_language), *_heads(HEADS[role], role)],
        [
            _way(ArrangementKind.COLLECT_AND_PAY, collected, arriving.collect_and_pay, role),
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
    show_amounts(
        text("arriving.parts", reader_language),
        _heads(("share", "direct", "difference", "owed"), role),
        [(_share(part), pounds(part.arrives), _difference(part), pounds(part.owed)) for part in arriving.parts],
    )


def arriving_as_curve(arriving: Arriving) -> Curve:
    """Give what arrives by each way, and what is paid for it, against the share of Direct Pay that is paid."""
    reader_language, through, meeting = language(), arriving.collect_and_pay, arriving.meeting

    def named(way: str, head: str) -> str:
        return text("arriving.line", reader_language, way=text(way, reader_language), what=text(head, reader_language))

    def level(amount: Decimal, head: str) -> Line:
        return Line([Fraction(0), Fraction(100)], [amount, amount], named("way.collect_and_pay", head))

    rising = Line(
        [part.share * 100 for part in arriving.parts],
        [part.arrives for part in arriving.parts],
        named("way.direct_pay", "arriving.picture.arrives"),
    )
    return Curve(
        [rising, level(through.arrives, "arriving.picture.arrives"), level(through.paid, "arriving.picture.paid")],
        [Mark(meeting.share * 100, meeting.arrives, text("arriving.mark", reader_language, share=_share(meeting)))],
        text("arriving.picture.share", reader_language),
        text(
            "arriving.alt",
            reader_language,
            share=_share(meeting),
            all=pounds(arriving.direct_pay.arrives),
            arrives=pounds(through.arrives),
            paid=pounds(through.paid),
        ),
        across_suffix="%",
    )


def show_published_figures() -> None:
    """Draw the published figures on what arrives, each with its date."""
    reader_language = language()
    items = "".join(
        f"<li>{html.escape(text(f'arriving.figures.{figure}', reader_language))}</li>" for figure in FIGURES
    )
    render_html(
        f"<h2>{text('arriving.figures', reader_language)}</h2><ul>{items}</ul>"
        f"<p>{text('arriving.figures.note', reader_language)}</p>"
    )
