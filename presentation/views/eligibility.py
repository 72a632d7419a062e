"""Whether the service can take the case: what keeps it out and until when, and where to go instead."""

from markupsafe import Markup

from content import has_text
from logic.codes import Nation
from logic.eligibility import Barred, Eligibility, bar_citation
from logic.law import Law, law_on
from presentation.reader import Reader
from presentation.views.markup import render


def _certain(decision: Eligibility, reader: Reader, law: Law) -> list[dict[str, object]]:
    return [_line(barred, f"eligibility.bar.{barred.bar}", reader, law) for barred in decision.bars]


def _possible(decision: Eligibility, reader: Reader, law: Law) -> list[dict[str, object]]:
    return [_line(barred, _possible_code(barred, reader), reader, law) for barred in decision.may_bar]


def _possible_code(barred: Barred, reader: Reader) -> str:
    with_day = f"eligibility.may_bar.{barred.bar}.until"
    known = barred.until is not None and has_text(with_day, reader.language)
    return with_day if known else f"eligibility.may_bar.{barred.bar}"


def _line(barred: Barred, code: str, reader: Reader, law: Law) -> dict[str, object]:
    """One bar in words, with its paragraph; `unread` where that text could not be read."""
    until = {"until": reader.day(barred.until)} if barred.until else {}
    rests_on, citation = bar_citation(barred.bar, law)
    return {"words": reader.rich(code, **until), "law": citation, "unread": rests_on in law.service_not_seen}


def eligibility_view(decision: Eligibility, nation: Nation, reader: Reader) -> Markup:
    """Show the whole answer: what keeps the service out, what it turns on, what else to know."""
    law = law_on(reader.today, nation)
    bars, may_bar = _certain(decision, reader, law), _possible(decision, reader, law)
    return render("eligibility", reader=reader, bars=bars, may_bar=may_bar, notes=decision.notes)


def eligibility_notice(decision: Eligibility | None, nation: Nation, reader: Reader) -> Markup | None:
    """Say before any amount that the service cannot take the case, when that is what was told."""
    if decision is None or not decision.bars:
        return None
    return render("eligibility_notice", reader=reader, bars=_certain(decision, reader, law_on(reader.today, nation)))
