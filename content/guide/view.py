"""For whom a page is being rendered: the language, and the nation if known."""

from pydantic import BaseModel, ConfigDict

from content.guide.nations import Nation
from content.languages import Language


class View(BaseModel):
    """One reader's view of the guide."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: Language
    nation: Nation | None = None
