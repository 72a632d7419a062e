"""The plain pages: a visit's steps, each a form that posts and a redirect to the page that follows."""

from collections.abc import Mapping
from datetime import datetime

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from content import SCREENS, UK_TIME, Language, Place, Screen
from presentation import Reader
from presentation.visit import SealError, VisitState, open_sealed, seal
from web import page, theming
from web.leaving import exit_address
from web.left_visits import VISITS
from web.place import language_of, place_of, to_the_start
from web.plain.counting_nights import CountNightsScreen
from web.plain.eligibility import EligibilityScreen
from web.plain.estimate import EstimateScreen
from web.plain.guide import GuideScreen, asks
from web.plain.handing_on import HANDING_ON
from web.plain.home import HomeScreen
from web.plain.letter_check import LetterScreen
from web.plain.memory import MEMORY
from web.plain.posted import Posted, PostedError, keep_answers, read_posted, shape
from web.plain.result import CompareScreen, ResultScreen, SheetScreen
from web.plain.routes_screen import RouteScreen
from web.plain.screens import PlainScreen, reader_of
from web.plain_visits import visit_key
from web.searching import typed_search

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
    **{screen: GuideScreen(screen) for screen in SCREENS if asks(screen)},
}
"""The screens that ask, or that show what was answered. The others stand as the first response shows them."""

FULL = "full"
"""The query that says that a plain page is shown because too many people are here for the tool itself."""
SEARCHED = "reading"
"""The screen that takes what somebody searches for."""
_LEAVES_THE_FORM = ("back", "danger", "finish")
"""Buttons that are acted on even where an answer leads to more questions."""


def _html(request: Request, source: str) -> Response:
    return HTMLResponse(source, NOT_KEPT_FOR_BACK)


def _address(screen: str, word: str, language: Language, place: Place) -> str:
    """Give the address of a plain page of a visit."""
    said = {"visit": word} | ({} if language == place.language else {"lang": language})
    return theming.with_values(f"/plain{SCREENS[screen].address}", said | place.query)


def _reader(request: Request, visit: VisitState) -> Reader:
    place = place_of(request)
    return reader_of(visit, Reader(language_of(request), datetime.now(UK_TIME), None, place))


def _first_state(request: Request, screen: Screen) -> VisitState:
    """Begin a visit; with people to call at once for whoever followed that link before anything else could run."""
    visit = VisitState()
    if screen.code == "choosing" and "people" in request.query_params:
        visit.way_finding.tell("danger_now", True)
    return visit


def _plain(screen: Screen) -> list[Route]:
    asking = _ASKING.get(screen.code)

    async def show(request: Request) -> Response:
        word, place = request.query_params.get("visit"), place_of(request)
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
            source = page.plain_page(screen, *asked, typed=await typed_search(request), is_full=is_full)
            return _html(request, source)
        key = visit_key(next_word)
        await HANDING_ON.bring(key)
        has_status = bool(MEMORY.status_of(key))
        written = _page_of(request, screen, asking, next_word)
        if has_status:
            await HANDING_ON.hand_on(key)  # it is said once
        return _html(request, written)

    async def take(request: Request) -> Response:
        word, place = request.query_params.get("visit"), place_of(request)
        next_word = VISITS.open() if word is None else await VISITS.go_on(word)
        if next_word is None:
            return RedirectResponse(f"{request.url.path}?{request.url.query}", 303)
        key = visit_key(next_word)
        await HANDING_ON.bring(key)
        code = await _step(request, screen.code, key) if place.has(screen.code) else place.start
        await HANDING_ON.hand_on(key)
        if await VISITS.go_on(next_word) is None:
            await HANDING_ON.forget(key)  # left while the step was taken
        return RedirectResponse(_address(code, next_word, language_of(request), place), 303)

    path, name = f"/plain{screen.address}", f"plain-{screen.code}"
    if asking is None:
        return [Route(path, show, name=name, methods=["GET", "POST"] if screen.code == SEARCHED else ["GET"])]
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
    action = _address(screen.code, word, reader.language, reader.place)
    return page.plain_form_page(
        screen,
        reader.language,
        request.scope["nonce"],
        word,
        reader.place,
        shown=shown,
        status=reader.say(status) if status else "",
        action=action,
        sealed=seal(visit, key),
        step=form.code if form else "",
        is_full=FULL in request.query_params,
    )


async def _step(request: Request, code: str, key: str) -> str:
    """Take what was sent and give the screen that comes next. Whatever cannot be read leaves the visit as it was."""
    try:
        posted = await read_posted(request)
    except PostedError:
        return _again(key, code)
    if code == "choosing" and "danger" in posted.several("press"):
        # Help is never withheld over a form that cannot be read.
        visit = MEMORY.state_of(key) or VisitState()
        visit.way_finding.tell("danger_now", True)
        MEMORY.keep(key, visit)
        return code
    try:
        sealed = posted.one("sealed")
        visit = open_sealed(sealed, key) if sealed else MEMORY.state_of(key) or VisitState()
        return _taken(request, code, key, visit, posted)
    except (PostedError, SealError):
        return _again(key, code)


def _taken(request: Request, code: str, key: str, visit: VisitState, posted: Posted) -> str:
    """Keep what was answered, act on the button, and give the screen that comes next. Raises PostedError."""
    asking, reader = _ASKING[code], _reader(request, visit)
    form, button, step = asking.form(visit, reader), posted.one("press"), posted.one("step")
    if form is not None and step == form.code:
        before = shape(form)
        keep_answers(form.questions(), posted)
        after = asking.form(visit, reader)
        if button not in _LEAVES_THE_FORM and after is not None and not shape(after) <= before:
            MEMORY.keep(key, visit, "plain.more_questions")
            return code
    elif step and not button.startswith("way-"):
        raise PostedError
    following = asking.press(visit, button, reader_of(visit, reader))
    MEMORY.keep(key, visit)
    return following


def _again(key: str, code: str) -> str:
    """Show the page again as it was, with one sentence; or begin anew and say so, when nothing is left of the visit."""
    visit = MEMORY.state_of(key)
    MEMORY.keep(key, visit or VisitState(), "plain.again" if visit else "plain.lost")
    return code


PLAIN_ROUTES = [route for screen in SCREENS.values() for route in _plain(screen)]
