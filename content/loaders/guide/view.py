"""For whom a page is rendered: the language, and the nation if known; and a sentence of theirs, escaped for HTML."""

import html

from pydantic import BaseModel, ConfigDict

from content.loaders.catalogue import text
from content.loaders.languages import Language
from content.loaders.site_context import OUR_OWN, SiteContext
from logic.codes import Nation


class View(BaseModel):
    """One reader's view of the guide: which screens it may lead to hangs on where it is shown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: Language
    nation: Nation | None = None
    shown_at: SiteContext = OUR_OWN


def escaped(code: str, view: View, **values: object) -> str:
    """Give the sentence for a code in the reader's language, escaped for HTML."""
    return html.escape(text(code, view.language, **values), quote=True)
