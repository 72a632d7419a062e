"""Lets a visit outlive its connection: the page holds a sealed copy and hands it to whichever server answers.

The framework's own messages are binary. Beside them, on the same WebSocket, go a few text frames of JSON between
web/assets/line.js and this middleware; the framework sees none of them:

- "copy" (to the page, after each run): the visit, sealed; the framework's name of the screen; and how many of the
  page's messages the visit holds.
- "resume" (to the server, first thing on a connection that follows another one): that copy and that screen.
  The framework's message after it asks for the whole screen to be drawn, pressing nothing.
- "form" (to the server): what the served page was told before the app ran (web/assets/steps.js). The message after it
  asks for the whole screen to be drawn with that.
- "again" (to the server): the next message was sent before on a connection that was lost.
- "anew" (to the page): what was handed in could not be opened, so the visit begins anew.
- "ping" and "pong": whether the line is alive.

A session of the framework lives as long as its connection and no longer. A message that names a part of a screen which
this session has not drawn asks for the whole screen instead, so that no press is ever lost.
"""

import logging
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from content import SCREENS
from presentation.visit.sealing import LONGEST_SEALED, SealError, open_sealed, seal
from presentation.visit.state import SESSION_KEY, VisitState
from streamlit_adapter import (
    FINISHED,
    MARK,
    BackMsg,
    ClientState,
    ForwardMsg,
    LiveSession,
    is_press,
    session_of,
)
from web.memory import SWEEPER
from web.plain.handed_over import HandedForm, visit_of_form
from web.plain.posted import PostedError
from web.websocket_guard import READ, STANDS_FOR

_REFUSED = 1008
"""The close code for a message against the rules (RFC 6455 section 7.4.1)."""
_log = logging.getLogger("edge")


class _Resume(BaseModel):
    """The page comes to a new session."""

    model_config = ConfigDict(hide_input_in_errors=True)

    kind: Literal["resume"]
    sealed: Annotated[str, Field(max_length=LONGEST_SEALED)]
    screen: Annotated[str, Field(max_length=40)]
    query: Annotated[str, Field(max_length=1000)]


class _Word(BaseModel):
    """A word without more to say."""

    kind: Literal["again", "ping"]


_PageMessage = TypeAdapter[_Resume | HandedForm | _Word](
    Annotated[_Resume | HandedForm | _Word, Field(discriminator="kind")]
)


class _Copy(BaseModel):
    kind: Literal["copy"] = "copy"
    sealed: str
    screen: str
    heard: int


class VisitSocket:
    """Middleware that carries a visit over from connection to connection, and ends each session with its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stand between one WebSocket and the framework; other kinds pass untouched."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        connection = _VisitConnection(receive, send)
        headers = [_without_session(*header) for header in scope["headers"]]
        marked: Scope = {**scope, MARK: connection, "headers": headers}
        try:
            await self._app(marked, connection.receive, connection.send)
        finally:
            connection.end()


def _without_session(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    """Take the session that a client would go on with out of the header: a session ends with its connection."""
    return (name, b",".join(value.split(b",")[:2])) if name == b"sec-websocket-protocol" else (name, value)


class _VisitConnection:
    """One WebSocket: what has been heard on it, and the session that it carries."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._session: LiveSession | None = None
        self._heard = self._heard_by_run = 0
        self._screen = self._page_of_run = self._navigation_told = ""
        self._base: _Resume | None = None
        self._form: HandedForm | None = None
        self._keeps_widgets = self._again = False

    async def receive(self) -> Message:
        """Give the framework its next message; answer what is meant for us."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            self._session = self._session or session_of(self)
            text = message.get("text")
            if text is None:
                changed = self._for_framework(message["bytes"], message[READ], message[STANDS_FOR])
                return {"type": "websocket.receive", "bytes": changed}
            if not await self._answer(text):
                await self._send({"type": "websocket.close", "code": _REFUSED})
                return {"type": "websocket.disconnect", "code": _REFUSED}

    async def send(self, message: Message) -> None:
        """Send what the framework says; after a run that is done, the visit's copy."""
        data = message.get("bytes")
        said = ForwardMsg.FromString(data) if message["type"] == "websocket.send" and data else ForwardMsg()
        if self._is_told_already(said):
            return
        await self._send(message)
        if said.HasField("new_session"):
            self._heard_by_run, self._page_of_run = self._heard, said.new_session.page_script_hash
        elif said.HasField("navigation"):
            self._screen, self._navigation_told = said.navigation.page_script_hash, said.hash
        elif said.HasField("script_finished") and said.script_finished in FINISHED:
            await self._give_copy()

    def _is_told_already(self, said: ForwardMsg) -> bool:
        """Tell whether a message names the screens and where among them the page is, and the page knows both."""
        is_navigation = said.HasField("navigation") and said.hash == self._navigation_told
        return is_navigation and said.navigation.page_script_hash == self._page_of_run

    def end(self) -> None:
        """Forget the session."""
        if self._session is not None:
            self._session.end()
            SWEEPER.wake()

    async def _say(self, message: str) -> None:
        await self._send({"type": "websocket.send", "text": message})

    async def _answer(self, text: str) -> bool:
        """Do what the page asks in a text message; tell whether it may ask that."""
        try:
            asked = _PageMessage.validate_json(text)
        except ValidationError:
            return False
        if isinstance(asked, _Resume):
            return await self._take_in(asked)
        if isinstance(asked, HandedForm):
            return await self._take_form(asked)
        if asked.kind == "ping":
            await self._say('{"kind":"pong"}')
        else:
            self._again = True
        return True

    async def _take_in(self, resume: _Resume) -> bool:
        if self._heard or self._base or self._session is None:
            return False
        self._base, self._screen = resume, resume.screen
        try:
            if resume.sealed:
                self._session.set_value(SESSION_KEY, open_sealed(resume.sealed))
        except SealError as error:
            _log.info("A visit began anew: %s", error.fault.value)
            await self._say('{"kind":"anew"}')
        else:
            self._keeps_widgets = True
        return True

    async def _take_form(self, form: HandedForm) -> bool:
        if self._session is None or form.screen not in SCREENS:
            return False
        try:
            told = await visit_of_form(form)
        except (PostedError, SealError):
            _log.info("What a served page was told could not be read")
            return True
        before = self._session.value(SESSION_KEY)
        told.handed_in = before.handed_in + 1 if isinstance(before, VisitState) else told.handed_in
        self._session.set_value(SESSION_KEY, told)
        self._form = form if self._heard else None
        return True

    async def _give_copy(self) -> None:
        state = self._session.value(SESSION_KEY) if self._session else None
        try:
            sealed = seal(state) if isinstance(state, VisitState) else ""
        except SealError as error:
            _log.warning("A visit was not sealed: %s", error.fault.value)
            sealed = ""
        except (RuntimeError, PydanticSerializationError):
            return  # the next run changes it already; its copy comes when that is done
        await self._say(_Copy(sealed=sealed, screen=self._screen, heard=self._heard_by_run).model_dump_json())

    def _for_framework(self, data: bytes, message: BackMsg, stands_for: int) -> bytes:
        """Give a message of the framework's page as this session can follow it; it may stand for some it overtook."""
        if not message.HasField("rerun_script"):
            return data
        comes_over = self._base if not self._heard else None
        self._heard += stands_for
        asked = message.rerun_script
        if comes_over is not None:
            _ask_for_whole_screen(asked, comes_over, keeps_widgets=self._keeps_widgets)
        elif self._form is not None:
            _ask_for_screen_anew(asked, self._form)
            self._form = None
        if self._again or comes_over is not None:
            del asked.cached_message_hashes[:]
        if asked.fragment_id and not (self._session and self._session.has_fragment(asked.fragment_id)):
            asked.fragment_id = ""
        self._again = False
        changed: bytes = message.SerializeToString()
        return changed


def _ask_for_whole_screen(asked: ClientState, resume: _Resume, *, keeps_widgets: bool) -> None:
    """Turn an older message into one that asks for the whole of the page's screen and presses nothing.

    With the screen's own name the framework keeps what stands there, and what is being typed; without, it clears it.
    """
    _ask_for_whole_run(asked, resume.query)
    asked.page_script_hash = resume.screen
    kept = [widget for widget in asked.widget_states.widgets if not is_press(widget)]
    del asked.widget_states.widgets[:]
    if keeps_widgets:
        asked.widget_states.widgets.extend(kept)


def _ask_for_screen_anew(asked: ClientState, form: HandedForm) -> None:
    """Turn a message into one that asks for the screen of the served page, and for all its fields anew."""
    _ask_for_whole_run(asked, form.query)
    asked.page_script_hash = ""
    asked.page_name = SCREENS[form.screen].path
    del asked.widget_states.widgets[:]


def _ask_for_whole_run(asked: ClientState, query: str) -> None:
    asked.fragment_id = asked.page_name = ""
    asked.is_auto_rerun = asked.is_history_navigation = False
    asked.query_string = query.removeprefix("?")
