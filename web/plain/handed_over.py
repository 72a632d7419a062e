"""What the page told before its app ran, given to the app: the sealed visit with what stands in the form by now."""

from datetime import datetime
from typing import Annotated, Literal
from urllib.parse import parse_qs

from pydantic import BaseModel, ConfigDict, Field

from content import UK_TIME, language_or_default, site_context
from presentation import Reader
from presentation.visit.sealing import open_sealed
from presentation.visit.state import VisitState
from web.left_visits import VISITS
from web.plain.posted import LONGEST_BODY, PostedError, read_fields
from web.plain.screens import reader_of
from web.plain.steps import keep_form
from web.plain_visits import visit_key


class HandedForm(BaseModel):
    """The form of the served page as it stands: `visit` is the word of the visit that its steps began, if any."""

    model_config = ConfigDict(hide_input_in_errors=True)

    kind: Literal["form"]
    screen: Annotated[str, Field(max_length=40)]
    visit: Annotated[str, Field(max_length=60)]
    query: Annotated[str, Field(max_length=1000)]
    body: Annotated[str, Field(max_length=LONGEST_BODY)]


async def visit_of_form(form: HandedForm) -> VisitState:
    """Give the visit that a form tells of. Raises PostedError and SealError where it cannot be read or was left."""
    if form.visit and await VISITS.go_on(form.visit) is None:
        raise PostedError
    posted = read_fields(form.body)
    sealed = posted.one("sealed")
    visit = open_sealed(sealed, visit_key(form.visit)) if sealed else VisitState()
    keep_form(form.screen, visit, _reader(visit, form.query), posted)
    return visit


def _reader(visit: VisitState, query: str) -> Reader:
    """Give who reads, by what the address of the page says."""
    said = {name: values[0] for name, values in parse_qs(query.removeprefix("?")).items()}
    where = site_context(said.get("host"), said.get("part"), said.get("page"))
    language = language_or_default(said["lang"]) if "lang" in said else where.language
    return reader_of(visit, Reader(language, datetime.now(UK_TIME), None, where))
