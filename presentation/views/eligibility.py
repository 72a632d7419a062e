"""Whether the service can take the case: what shuts its door and until when, and where to go instead."""

from markupsafe import Markup

from logic.eligibility import Barred, Gateway
from presentation.reader import Reader
from presentation.views.rendering import render


def _bars(found: Gateway, reader: Reader) -> list[dict[str, object]]:
    return [{"words": _bar(barred, reader), "law": barred.citation} for barred in found.bars]


def _bar(barred: Barred, reader: Reader) -> Markup:
    until = {"until": reader.day(barred.until)} if barred.until else {}
    return reader.rich(f"door.bar.{barred.bar}", **until)


def eligibility_view(found: Gateway, reader: Reader) -> Markup:
    """Show the whole answer: what shuts the door, what else to know."""
    return render("eligibility", reader=reader, bars=_bars(found, reader), notes=found.notes)


def eligibility_notice(found: Gateway | None, reader: Reader) -> Markup | None:
    """Say before any amount that the service cannot take the case, when that is what was told."""
    if found is None or not found.bars:
        return None
    return render("eligibility_notice", reader=reader, bars=_bars(found, reader))
