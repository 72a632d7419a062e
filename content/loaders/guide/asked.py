"""What parents really ask, and the screen that answers: the register asked.yaml."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from content.loaders.guide.registers import CONTENT, one_of, register
from content.loaders.languages import Language
from content.loaders.screens import SCREENS


class AskedQuestion(BaseModel):
    """One question. `asked` is how the guide words it; `also` are the words of people who search for the same.

    Without `asked` it is only found by searching.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9-]+$")
    screen: Annotated[str, one_of(SCREENS, "screen")]
    asked: dict[Language, str] | None = None
    also: dict[Language, tuple[str, ...]] = {}


QUESTIONS: Mapping[str, AskedQuestion] = register(CONTENT / "asked.yaml", AskedQuestion)
