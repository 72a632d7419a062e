"""For whom a page is being rendered: the language, and the nation if known; and a sentence as said to them."""

import html

from pydantic import BaseModel, ConfigDict

from content.loaders.catalogue import text
from content.loaders.languages import Language
from logic.codes import Nation


class View(BaseModel):
    """One reader's view of the guide."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: Language
    nation: Nation | None = None


def said(code: str, view: View, **values: object) -> str:
    """Give the sentence for a code in the reader's language, escaped for HTML."""
    return html.escape(text(code, view.language, **values), quote=True)
