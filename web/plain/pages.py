"""The plain pages: a visit's steps, each a form that posts and a redirect to the page that follows.

A page whose app does not run yet (web/assets/steps.js) takes the same steps in its own place: it says so in a header,
and is answered with the part of the next page that it puts there.
"""

import time
from datetime import datetime
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from content import SCREENS, UK_TIME, Language, Screen, SiteContext
from presentation import Reader
from presentation.visit.sealing import seal
from presentation.visit.state import VisitState
from web import page, plain_page, theming
from web.leaving import exit_address
from web.left_visits import VISITS
from web.plain.handing_on import HANDING_ON
from web.plain.memory import MEMORY
from web.plain.screens import PlainScreen, reader_of
from web.plain.steps import StepOutcome, asking_of, asks_for_help, read_step, reader_of_request, take_step
from web.plain_visits import visit_key
from web.searching import typed_search
from web.site import language_of, site_of, to_the_start

NOT_KEPT_FOR_BACK = 203
"""A status other than 200 keeps a page out of Chromium's back-forward memory, which has come to ignore no-store.

"Non-authoritative information" is true of a plain twin, and every browser shows it as any other page.
"""
_PLAIN_ALONE = ("for_sites", "income_parts")
"""Screens that ask on the plain pages alone.

The code to paste names the address that was asked for. Of the parts of an income many fields have the same words, and a
text that is being typed goes to the app's field of the same words (shell.js).
"""
FULL = "full"
"""The query that says that a plain page is shown because too many people are here for the tool itself."""
SEARCHED = "reading"
"""The screen that takes what somebody searches for."""
IN_PLACE = "x-in-place"
"""The header with which a page asks for a step in its own place. Another site's page cannot send it."""
_ASKS_NOTHING = 405
"""The answer to what is sent to a screen that asks nothing."""
_CANNOT_STAND_THERE = 409
"""The answer when a step can only be shown as a page of its own."""


def _html(request: Request, source: str) -> Response:
    return HTMLResponse(source, NOT_KEPT_FOR_BACK)


def _address(screen: str, word: str | None, language: Language, site: SiteContext) -> str:
    """Give the address of a plain page of a visit; without a word, of one that begins."""
    said = ({"visit": word} if word else {}) | ({} if language == site.language else {"lang": language})
    return theming.with_values(f"/plain{SCREENS[screen].address}", said | site.query)


def _first_state(request: Request, screen: Screen) -> VisitState:
    """Begin a visit; with people to call at once for whoever followed that link before anything else could run."""
    visit = VisitState()
    if screen.code == "choosing" and "people" in request.query_params:
        visit.way_finding.tell("danger_now", True)
    return visit


def _plain(screen: Screen) -> list[Route]:
    async def show(request: Request) -> Response:
        word, site = request.query_params.get("visit"), site_of(request)
        if word is None:
            # A redirect leaves no entry, so the tab's history holds only addresses that leaving closes.
            word = VISITS.open()
            MEMORY.keep(visit_key(word), _first_state(request, screen))
            await HANDING_ON.hand_on(visit_key(word))
            full = f"&{FULL}=1" if FULL in request.query_params else ""
            return RedirectResponse(_address(screen.code, word, language_of(request), site) + full, 303)
        next_word = await VISITS.go_on(word)
        if next_word is None:
            # A page and no redirect: on the way Back, WebKit begins to follow a redirect and never ends.
            return _html(request, page.left_page(screen, language_of(request), exit_address(site.exit)))
        if not site.has(screen.code):
            return to_the_start(request, site, "/plain")
        asking = asking_of(screen.code)
        if asking is None:
            asked = (language_of(request), request.scope["nonce"], next_word, site)
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
        if asking_of(screen.code) is None and IN_PLACE not in request.headers:
            return Response(status_code=_ASKS_NOTHING)
        word, site, posted = request.query_params.get("visit"), site_of(request), await read_step(request)
        next_word = VISITS.open() if word is None else await VISITS.go_on(word)
        if next_word is None and asks_for_help(screen.code, posted):
            # The page stood open too long, or nobody can tell now whether its visit was left. Only a person with the
            # page before them presses this: no history sends a form again. Help is in a visit of its own.
            next_word = VISITS.open()
        if next_word is None:
            return RedirectResponse(f"{request.url.path}?{request.url.query}", 303)
        key = visit_key(next_word)
        await HANDING_ON.bring(key)
        step = take_step(request, screen.code, key, posted)
        if not site.has(step.screen):
            step = step._replace(screen=site.start, at="")
        if IN_PLACE in request.headers:
            return _in_place(request, step, next_word)
        MEMORY.keep(key, step.visit, step.status)
        await HANDING_ON.hand_on(key)
        if await VISITS.go_on(next_word) is None:
            await HANDING_ON.forget(key)  # left while the step was taken
        at = f"#{step.at}" if step.at else ""
        return RedirectResponse(_address(step.screen, next_word, language_of(request), site) + at, 303)

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
    reader = reader_of_request(request, visit)
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


def _in_place(request: Request, step: StepOutcome, word: str) -> Response:
    """Answer a step with what stands on the next screen, for the page that shows it in its own place."""
    screen, visit, reader = SCREENS[step.screen], step.visit, reader_of_request(request, step.visit)
    asking = None if screen.code in _PLAIN_ALONE else asking_of(screen.code)
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


def _asked(screen: Screen, asking: PlainScreen, visit: VisitState, reader: Reader, word: str | None) -> page.ShownForm:
    form = asking.form(visit, reader)
    shown = asking.show(visit, reader, in_place=True)
    action = _address(screen.code, word, reader.language, reader.site)
    return page.ShownForm(shown, action, form.code if form else "")


def first_form(screen: Screen, language: Language, site: SiteContext) -> page.ShownForm | None:
    """Give the form that a screen's first response holds, of a visit without a word yet; None where it asks nothing."""
    if screen.code in _PLAIN_ALONE or asking_of(screen.code) is None:
        return None
    return _first_form(screen.code, language, site, int(time.time() // 60))


@lru_cache(maxsize=512)
def _first_form(code: str, language: Language, site: SiteContext, minute: int) -> page.ShownForm:
    visit = VisitState()
    reader = reader_of(visit, Reader(language, datetime.now(UK_TIME), None, site))
    asking = asking_of(code)
    assert asking is not None, "asked by `first_form` alone"  # noqa: S101
    return _asked(SCREENS[code], asking, visit, reader, None)


PLAIN_ROUTES = [route for screen in SCREENS.values() for route in _plain(screen)]
