"""What a plain page sends: read within bounds, checked, and put where each answer goes."""

import unicodedata
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request

from presentation.forms.fields import AnyChoice, AnySeveral, DayField, Form, Question, TextField, TickField
from presentation.visit.sealing import LONGEST_SEALED

MOST_FIELDS = 1_000
LONGEST_BODY = LONGEST_SEALED + 64 * 1024
"""Bytes. No page of ours sends more: one sealed visit, and the questions of one step."""
TICKED = "yes"
_FORM = "application/x-www-form-urlencoded"


class PostedError(ValueError):
    """The body is not one of our forms. The error holds nothing of what was sent."""


class Posted:
    """The fields of one form that was sent."""

    def __init__(self, fields: Mapping[str, list[str]]) -> None:
        self._fields = fields

    def one(self, name: str) -> str:
        """Give the value of a field that can stand only once, "" when it is missing. Raises PostedError."""
        values = self._fields.get(name, [""])
        if len(values) != 1:
            raise PostedError
        return _readable(values[0])

    def several(self, name: str) -> list[str]:
        """Give every value of a list of ticks."""
        return self._fields.get(name, [])


def _readable(typed: str) -> str:
    """Remove control characters and lone surrogates, which no page may hold."""
    if typed.isascii() and typed.isprintable():  # as a sealed visit of thousands of letters is
        return typed
    return "".join(letter for letter in typed if unicodedata.category(letter) not in ("Cc", "Cs"))


async def read_posted(request: Request) -> Posted:
    """Read the body of a request. Raises PostedError when it is too long, of another kind or in another encoding."""
    kind, _, more = request.headers.get("content-type", "").partition(";")
    if kind.strip().lower() != _FORM or ("charset" in more.lower() and "utf-8" not in more.lower()):
        raise PostedError
    body = b""
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LONGEST_BODY:
                raise PostedError
    except ClientDisconnect:
        raise PostedError from None
    try:
        return read_fields(body.decode("ascii"))
    except UnicodeDecodeError:
        raise PostedError from None


def read_fields(body: str) -> Posted:
    """Read the fields as a form writes them. Raises PostedError."""
    try:
        fields = parse_qs(
            body,
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:  # no UTF-8 behind its escapes, or too many fields
        raise PostedError from None
    return Posted(fields)


def keep_answers(questions: Iterable[Question], posted: Posted) -> None:
    """Put each answer into its slot. An option that there is not is no answer. Raises PostedError."""
    for question in questions:
        match question:
            case TextField():
                question.slot.write(_within(posted.one(question.key), question.longest))
            case AnyChoice():
                _keep_choice(question, posted.one(question.key))
            case AnySeveral():
                ticked = posted.several(question.key)
                question.answer({option.value for option in question.offered if option.code in ticked})
            case TickField():
                question.slot.write(posted.one(question.key) == TICKED)
            case DayField():
                day, month, year = (
                    _within(posted.one(f"{question.key}-{at}"), question.longest) for at in range(len(question.parts))
                )
                question.slot.write((day, month, year))


def _keep_choice(question: AnyChoice, code: str) -> None:
    for option in question.options:
        if option.code == code:
            question.answer(option.value)


def _within(typed: str, longest: int) -> str:
    """Refuse what no field of ours takes. Raises PostedError."""
    if len(typed) > longest:
        raise PostedError
    return typed


def shape(form: Form) -> frozenset[str]:
    """Tell which questions a form asks: an answer may add some, and then the page is shown again with them."""
    return frozenset(question.key for question in form.questions())
