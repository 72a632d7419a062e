"""What if, beside the result: other nights, a little more or less income, one child more."""

from logic.calculation import Circumstances
from logic.scenarios import IncomeStep, WhatIf, band_of_all, bands_within_reach
from presentation.forms.estimate import income_is_open
from presentation.forms.fields import ChoiceField, Option, Question, Slot, TickField, family_words, options, slot, words
from presentation.visit.scenarios import WhatIfAnswers


def what_if_asked(tried: WhatIfAnswers, circumstances: Circumstances) -> WhatIf:
    """Read what is tried out. What the answers have since left no room for is as it was told."""
    parent = tried.family if tried.family < len(circumstances.receiving_parents) else 0
    reachable = {band.code for band in bands_within_reach(circumstances, parent)}
    return WhatIf(
        parent=parent,
        band=tried.band if tried.band in reachable else None,
        income=IncomeStep.AS_TOLD if income_is_open(circumstances) else tried.income,
        child_in_payment=tried.child_in_payment,
        child_at_home=tried.child_at_home,
    )


def set_back(tried: WhatIfAnswers) -> WhatIfAnswers:
    """Give what is tried out with nothing differing; the fields begin anew."""
    return WhatIfAnswers(turn=(tried.turn + 1) % 100)


def what_if_questions(tried: WhatIfAnswers, circumstances: Circumstances, *, receives: bool) -> tuple[Question, ...]:
    """Ask what differs: of which family where a paying parent has several, nights, income where known, one child."""
    asked: list[Question] = []
    at = f"-{tried.turn}"
    families = len(circumstances.receiving_parents)
    if families > 1 and not receives:
        asked.append(
            ChoiceField(
                name="what_if_family",
                at=at,
                label=words("what_if.family"),
                slot=slot(tried, lambda t: t.family),
                options=tuple(Option(place, family_words(place, begins=True)) for place in range(families)),
            )
        )
    asked.append(_nights(tried, circumstances, at))
    if not income_is_open(circumstances):
        asked.append(
            ChoiceField(
                name="what_if_income",
                at=at,
                label=words("what_if.income"),
                slot=slot(tried, lambda t: t.income),
                options=options(IncomeStep, "what_if.income"),
            )
        )
    asked.append(_tick("child_in_payment", at, slot(tried, lambda t: t.child_in_payment)))
    asked.append(_tick("child_at_home", at, slot(tried, lambda t: t.child_at_home)))
    return tuple(asked)


def _tick(name: str, at: str, answer_slot: Slot[bool]) -> TickField:
    return TickField(name=f"what_if_{name}", at=at, label=words(f"what_if.{name}"), slot=answer_slot)


def _nights(tried: WhatIfAnswers, circumstances: Circumstances, at: str) -> ChoiceField[str | None]:
    """Ask for a band; the children's own stands for the nights as told, and where they differ that has its own line."""
    parent = what_if_asked(tried, circumstances).parent
    own = band_of_all(circumstances, parent)
    bands: list[Option[str | None]] = [
        Option(
            band.code,
            words("what_if.band.own" if band.code == own else "what_if.band", low=band.low, high=band.high),
        )
        for band in bands_within_reach(circumstances, parent)
    ]
    if own is None:
        bands.insert(0, Option(None, words("what_if.band.as_told")))
    several = len(circumstances.receiving_parents[parent].children) > 1

    def read() -> str | None:
        return tried.band or own

    def write(band: str | None) -> None:
        tried.band = None if band == own else band

    return ChoiceField(
        name="what_if_nights",
        at=f"{at}-{parent}",
        label=words("what_if.nights" if several else "what_if.nights.one"),
        slot=Slot(read, write),
        options=tuple(bands),
    )
