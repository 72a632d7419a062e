"""What a step of a plain page does to a visit: its answers are kept, its button is acted on, and a screen follows."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from starlette.requests import Request

from content import SCREENS, UK_TIME, root_path
from presentation import Reader
from presentation.visit.sealing import SealError, open_sealed
from presentation.visit.state import VisitState
from web.plain.ahead import AheadScreen
from web.plain.compare import CompareScreen
from web.plain.counting_nights import CountNightsScreen
from web.plain.eligibility import EligibilityScreen
from web.plain.estimate import EstimateScreen
from web.plain.explorers import HomesScreen, IncomesScreen, NightsScreen
from web.plain.fees import FeesScreen
from web.plain.for_sites import ForSitesScreen
from web.plain.guide import GuideScreen, asks
from web.plain.home import HomeScreen
from web.plain.income_change import IncomeChangeScreen
from web.plain.income_parts import IncomePartsScreen
from web.plain.letter_check import LetterScreen
from web.plain.memory import MEMORY
from web.plain.other_money import OtherMoneyScreen
from web.plain.posted import Posted, PostedError, keep_answers, read_posted, shape
from web.plain.result import ResultScreen, SheetScreen
from web.plain.routes_screen import RouteScreen
from web.plain.screens import PlainScreen, reader_of
from web.plain.written_down import WrittenDownScreen
from web.site import language_of, site_of

_ASKING: Mapping[str, PlainScreen] = {
    "home": HomeScreen(),
    "estimate": EstimateScreen(),
    "result": ResultScreen(),
    "compare": CompareScreen(),
    "choosing": RouteScreen(),
    "who_can_apply": EligibilityScreen(),
    "one_sheet": SheetScreen(),
    "count_nights": CountNightsScreen(),
    "check_figures": LetterScreen(),
    "other_money": OtherMoneyScreen(),
    "fees_in_full": FeesScreen(),
    "ahead": AheadScreen(),
    "through_the_year": NightsScreen(),
    "if_it_changes": IncomesScreen(),
    "both_homes": HomesScreen(),
    "income_parts": IncomePartsScreen(),
    "when_it_changes": IncomeChangeScreen(),
    "written_down": WrittenDownScreen(),
    "for_sites": ForSitesScreen(),
}

_LEAVES_THE_FORM = ("back", "danger", "finish")
"""Buttons that are acted on even where an answer leads to more questions."""


def asking_of(code: str) -> PlainScreen | None:
    """Give the screen that asks, or that shows what was answered; None where it stands as the first response shows it.

    Whether a page of the guide asks is known once it is read, so it is read when it is first asked for: all 36 of them
    took a sixth of the time in which a server starts.
    """
    if code in _ASKING:
        return _ASKING[code]
    return GuideScreen(code) if code in SCREENS and asks(code) else None


class StepOutcome(NamedTuple):
    """What came of a step: what the visit has told by now, the next screen, what it says first, and where it begins."""

    visit: VisitState
    screen: str
    status: str = ""
    at: str = ""


def reader_of_request(request: Request, visit: VisitState) -> Reader:
    """Give the reader of a request: its language and site, and which parent the visit is for."""
    site = site_of(request)
    origin = f"{request.url.scheme}://{request.url.netloc}{root_path()}"
    return reader_of(visit, Reader(language_of(request), datetime.now(UK_TIME), None, site, origin=origin))


async def read_step(request: Request) -> Posted | None:
    """Read what was sent, or give None for anything but a form of ours."""
    try:
        return await read_posted(request)
    except PostedError:
        return None


def asks_for_help(code: str, posted: Posted | None) -> bool:
    """Tell whether somebody pressed that they are in danger now."""
    return posted is not None and code == "choosing" and "danger" in posted.several("press")


def take_step(request: Request, code: str, key: str, posted: Posted | None) -> StepOutcome:
    """Take what was sent and give what came of it. Whatever cannot be read leaves the visit as it was."""
    if posted is None:
        return _again(key, code)
    if asks_for_help(code, posted):
        # Help is never withheld over a form that cannot be read.
        visit = MEMORY.state_of(key) or VisitState()
        visit.way_finding.tell("danger_now", True)
        return StepOutcome(visit, code)
    try:
        sealed = posted.one("sealed")
        visit = open_sealed(sealed, key) if sealed else MEMORY.state_of(key) or VisitState()
        return _taken(request, code, visit, posted)
    except (PostedError, SealError):
        return _again(key, code)


def _taken(request: Request, code: str, visit: VisitState, posted: Posted) -> StepOutcome:
    """Keep what was answered, act on the button, and give what came of it. Raises PostedError.

    `from` names the screen that was left by a link to this one, if that is how it was come to.
    """
    left = posted.one("from")
    reader = reader_of_request(request, visit)
    asking = asking_of(code)
    if left or asking is None:
        keep_form(left, visit, reader, posted)
        return StepOutcome(visit, code)
    form, button, step = asking.form(visit, reader), posted.one("press"), posted.one("step")
    visit.first_screen = visit.first_screen or code
    if form is not None and step == form.code:
        before = shape(form)
        keep_answers(form.questions(), posted)
        after = asking.form(visit, reader)
        if button not in _LEAVES_THE_FORM and after is not None and not shape(after) <= before:
            return StepOutcome(visit, code, "plain.more_questions")
    elif step and not button.startswith("way-"):
        raise PostedError
    screen, _, at = asking.press(visit, button, reader_of(visit, reader)).partition("#")
    return StepOutcome(visit, screen, at=at)


def keep_form(code: str, visit: VisitState, reader: Reader, posted: Posted) -> None:
    """Keep what stands in a screen's form as it is left without a button. Raises PostedError."""
    asking = asking_of(code)
    form = asking.form(visit, reader) if asking else None
    visit.first_screen = visit.first_screen or (code if code in SCREENS else None)
    if form is not None and posted.one("step") == form.code:
        keep_answers(form.questions(), posted)


def _again(key: str, code: str) -> StepOutcome:
    """Show the page again as it was, with one sentence; or begin anew and say so, when nothing is left of the visit."""
    visit = MEMORY.state_of(key)
    return StepOutcome(visit or VisitState(), code, "plain.again" if visit else "plain.lost")
