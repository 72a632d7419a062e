"""The plain pages: a visit's steps, each a form that posts and a redirect to the page that follows.

A page whose app does not run yet (web/assets/steps.js) takes the same steps in its own place: it says so in a header,
and is answered with the part of the next page that it puts there.
"""

import time
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from content import SCREENS, UK_TIME, Language, Screen, SiteContext, root_path
from presentation import Reader
from presentation.visit import SealError, VisitState, open_sealed, seal
from web import page, plain_page, theming
from web.leaving import exit_address
from web.left_visits import VISITS
from web.plain.compare import CompareScreen
from web.plain.counting_nights import CountNightsScreen
from web.plain.eligibility import EligibilityScreen
from web.plain.estimate import EstimateScreen
from web.plain.for_sites import ForSitesScreen
from web.plain.guide import GuideScreen, asks
from web.plain.handing_on import HANDING_ON
from web.plain.home import HomeScreen
from web.plain.letter_check import LetterScreen
from web.plain.memory import MEMORY
from web.plain.posted import Posted, PostedError, keep_answers, read_posted, shape
from web.plain.result import ResultScreen, SheetScreen
from web.plain.routes_screen import RouteScreen
from web.plain.screens import PlainScreen, reader_of
from web.plain_visits import visit_key
from web.searching import typed_search
from web.site import language_of, site_of, to_the_start

NOT_KEPT_FOR_BACK = 203
"""A status other than 200 keeps a page out of Chromium's back-forward memory, which has come to ignore no-store.

"Non-authoritative information" is true of a plain twin, and every browser shows it as any other page.
"""
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
    "for_sites": ForSitesScreen(),
    **{screen: GuideScreen(screen) for screen in SCREENS if asks(screen)},
}
"""The screens that ask, or that show what was answered. The others stand as the first response shows them."""

_PLAIN_ALONE = ("for_sites",)
"""Screens that ask on the plain pages alone: the code to paste names the address that was asked for."""
FULL = "full"
"""The query that says that a plain page is shown because too many people are here for the tool itself."""
SEARCHED = "reading"
"""The screen that takes what somebody searches for."""
_LEAVES_THE_FORM = ("back", "danger", "finish")
"""Buttons that are acted on even where an answer leads to more questions."""
IN_PLACE = "x-in-place"
"""The header with which a page asks for a step in its own place. Another site's page cannot send it."""
_ASKS_NOTHING = 405
"""The answer to what is sent to a screen that asks nothing."""
_CANNOT_STAND_THERE = 409
"""The answer when a step can only be shown as a page of its own."""


class Step(NamedTuple):
    """What came of a step: what the visit has told by now, the screen that comes next, and what it says first."""

    visit: VisitState
    screen: str
    status: str = ""


def _html(request: Request, source: str) -> Response:
    return HTMLResponse(source, NOT_KEPT_FOR_BACK)


def _address(screen: str, word: str | None, language: Language, place: SiteContext) -> str:
    """Give the address of a plain page of a visit; without a word, of one that begins."""
    said = ({"visit": word} if word else {}) | ({} if language == place.language else {"lang": language})
    return theming.with_values(f"/plain{SCREENS[screen].address}", said | place.query)


def _reader(request: Request, visit: VisitState) -> Reader:
    place = site_of(request)
    origin = f"{request.url.scheme}://{request.url.netloc}{root_path()}"
    return reader_of(visit, Reader(language_of(request), datetime.now(UK_TIME), None, place, origin=origin))


def _first_state(request: Request, screen: Screen) -> VisitState:
    """Begin a visit; with people to call at once for whoever followed that link before anything else could run."""
    visit = VisitState()
    if screen.code == "choosing" and "people" in request.query_params:
        visit.way_finding.tell("danger_now", True)
    return visit


def _plain(screen: Screen) -> list[Route]:
    asking = _ASKING.get(screen.code)

    async def show(request: Request) -> Response:
        word, place = request.query_params.get("visit"), site_of(request)
        if word is None:
            # A redirect leaves no entry, so the tab's history holds only addresses that leaving closes.
            word = VISITS.open()
            MEMORY.keep(visit_key(word), _first_state(request, screen))
            await HANDING_ON.hand_on(visit_key(word))
            full = f"&{FULL}=1" if FULL in request.query_params else ""
            return RedirectResponse(_address(screen.code, word, language_of(request), place) + full, 303)
        next_word = await VISITS.go_on(word)
        if next_word is None:
            # A page and no redirect: on the way Back, WebKit begins to follow a redirect and never ends.
            return _html(request, page.left_page(screen, language_of(request), exit_address(place.exit)))
        if not place.has(screen.code):
            return to_the_start(request, place, "/plain")
        if asking is None:
            asked = (language_of(request), request.scope["nonce"], next_word, place)
            is_full = FULL in request.query_params
            source = plain_page.plain_page(screen, *asked, typed=await typed_search(request), is_full=is_full)
            return _html(request, source)
        key = visit_key(next_word)
        await HANDING_ON.bring(key)
        has_status = bool(MEMORY.status_of(key))
        written = _page_of(request, screen, asking, next_word)
        if has_status:
            await HANDING_ON.hand_on(key)  # it is said once
        return _html(request, written)

    async def take(request: Request) -> Response:
        if asking is None and IN_PLACE not in request.headers:
            return Response(status_code=_ASKS_NOTHING)
        word, place, posted = request.query_params.get("visit"), site_of(request), await _posted(request)
        next_word = VISITS.open() if word is None else await VISITS.go_on(word)
        if next_word is None and _asks_for_help(screen.code, posted):
            # The page stood open too long, or nobody can tell now whether its visit was left. Only a person with the
            # page before them presses this: no history sends a form again. Help is in a visit of its own.
            next_word = VISITS.open()
        if next_word is None:
            return RedirectResponse(f"{request.url.path}?{request.url.query}", 303)
        key = visit_key(next_word)
        await HANDING_ON.bring(key)
        step = _step(request, screen.code, key, posted)
        if not place.has(step.screen):
            step = step._replace(screen=place.start)
        if IN_PLACE in request.headers:
            return _in_place(request, step, next_word)
        MEMORY.keep(key, step.visit, step.status)
        await HANDING_ON.hand_on(key)
        if await VISITS.go_on(next_word) is None:
            await HANDING_ON.forget(key)  # left while the step was taken
        return RedirectResponse(_address(step.screen, next_word, language_of(request), place), 303)

    path, name = f"/plain{screen.address}", f"plain-{screen.code}"
    if screen.code == SEARCHED:
        return [Route(path, show, name=name, methods=["GET", "POST"])]
    return [Route(path, show, name=name), Route(path, take, methods=["POST"], name=f"{name}-take")]


def _page_of(request: Request, screen: Screen, asking: PlainScreen, word: str) -> str:
    """Write the page of a screen as the visit stands."""
    key = visit_key(word)
    visit, status = MEMORY.state_of(key), MEMORY.take_status(key)
    if visit is None:
        visit, status = VisitState(), "plain.lost"
        MEMORY.keep(key, visit)
    reader = _reader(request, visit)
    form = asking.form(visit, reader)
    shown = asking.show(visit, reader)
    action = _address(screen.code, word, reader.language, reader.site)
    return plain_page.plain_form_page(
        screen,
        reader.language,
        request.scope["nonce"],
        word,
        reader.site,
        shown=shown,
        status=reader.message(status) if status else "",
        action=action,
        sealed=seal(visit, key),
        step=form.code if form else "",
        is_full=FULL in request.query_params,
    )


def _in_place(request: Request, step: Step, word: str) -> Response:
    """Answer a step with what stands on the next screen, for the page that shows it in its own place."""
    screen, visit, reader = SCREENS[step.screen], step.visit, _reader(request, step.visit)
    asking = None if screen.code in _PLAIN_ALONE else _ASKING.get(screen.code)
    if screen.code == SEARCHED:
        return Response(status_code=_CANNOT_STAND_THERE)
    visit.language, visit.screen = reader.language, screen.code
    visit.first_screen = visit.first_screen or screen.code
    asked = _asked(screen, asking, visit, reader, word) if asking else None
    status = reader.message(step.status) if step.status else ""
    source = plain_page.step_part(
        screen, reader.language, word, reader.site, asked, status=status, sealed=seal(visit, visit_key(word)),
        is_first=screen.code == visit.first_screen,
    )  # fmt: skip
    return HTMLResponse(source)


def _asked(screen: Screen, asking: PlainScreen, visit: VisitState, reader: Reader, word: str | None) -> page.Asked:
    form = asking.form(visit, reader)
    shown = asking.show(visit, reader, in_place=True)
    action = _address(screen.code, word, reader.language, reader.site)
    return page.Asked(shown, action, form.code if form else "")


def first_form(screen: Screen, language: Language, place: SiteContext) -> page.Asked | None:
    """Give the form that a screen's first response holds, of a visit without a word yet; None where it asks nothing."""
    if screen.code not in _ASKING or screen.code in _PLAIN_ALONE:
        return None
    return _first_form(screen.code, language, place, int(time.time() // 60))


@lru_cache(maxsize=512)
def _first_form(code: str, language: Language, place: SiteContext, minute: int) -> page.Asked:
    visit = VisitState()
    reader = reader_of(visit, Reader(language, datetime.now(UK_TIME), None, place))
    return _asked(SCREENS[code], _ASKING[code], visit, reader, None)


async def _posted(request: Request) -> Posted | None:
    """Read what was sent, or give None for what is no form of ours."""
    try:
        return await read_posted(request)
    except PostedError:
        return None


def _asks_for_help(code: str, posted: Posted | None) -> bool:
    """Tell whether somebody pressed that they are in danger now."""
    return posted is not None and code == "choosing" and "danger" in posted.several("press")


def _step(request: Request, code: str, key: str, posted: Posted | None) -> Step:
    """Take what was sent and give what came of it. Whatever cannot be read leaves the visit as it was."""
    if posted is None:
        return _again(key, code)
    if _asks_for_help(code, posted):
        # Help is never withheld over a form that cannot be read.
        visit = MEMORY.state_of(key) or VisitState()
        visit.way_finding.tell("danger_now", True)
        return Step(visit, code)
    try:
        sealed = posted.one("sealed")
        visit = open_sealed(sealed, key) if sealed else MEMORY.state_of(key) or VisitState()
        return _taken(request, code, visit, posted)
    except (PostedError, SealError):
        return _again(key, code)


def _taken(request: Request, code: str, visit: VisitState, posted: Posted) -> Step:
    """Keep what was answered, act on the button, and give what came of it. Raises PostedError.

    `from` names the screen that was left by a link to this one, if that is how it was come to.
    """
    left = posted.one("from")
    reader = _reader(request, visit)
    if left or code not in _ASKING:
        keep_form(left, visit, reader, posted)
        return Step(visit, code)
    asking = _ASKING[code]
    form, button, step = asking.form(visit, reader), posted.one("press"), posted.one("step")
    visit.first_screen = visit.first_screen or code
    if form is not None and step == form.code:
        before = shape(form)
        keep_answers(form.questions(), posted)
        after = asking.form(visit, reader)
        if button not in _LEAVES_THE_FORM and after is not None and not shape(after) <= before:
            return Step(visit, code, "plain.more_questions")
    elif step and not button.startswith("way-"):
        raise PostedError
    return Step(visit, asking.press(visit, button, reader_of(visit, reader)))


def keep_form(code: str, visit: VisitState, reader: Reader, posted: Posted) -> None:
    """Keep what stands in a screen's form as it is left without a button. Raises PostedError."""
    asking = _ASKING.get(code)
    form = asking.form(visit, reader) if asking else None
    visit.first_screen = visit.first_screen or (code if code in SCREENS else None)
    if form is not None and posted.one("step") == form.code:
        keep_answers(form.questions(), posted)


def _again(key: str, code: str) -> Step:
    """Show the page again as it was, with one sentence; or begin anew and say so, when nothing is left of the visit."""
    visit = MEMORY.state_of(key)
    return Step(visit or VisitState(), code, "plain.again" if visit else "plain.lost")


PLAIN_ROUTES = [route for screen in SCREENS.values() for route in _plain(screen)]
