"""The register of sources: every page, law and report that a sentence of the guide rests on."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from content.loaders.guide.registers import CONTENT, one_of, register


class Source(BaseModel):
    """One source. `own_date` is the date or year it gives itself, if any; `seen` is the day a copy was read.

    `confidence`: law (the text of the law), summary (the official summary of a judgment that was not read whole),
    official (an official page, recent or stable), report (a charity, court or press text, or an official page with no
    date).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9-]+$")
    title: str = Field(min_length=4)
    url: str = Field(pattern=r"^https?://")
    own_date: date | int | None = None
    confidence: Literal["law", "summary", "official", "report"]
    seen: date


SOURCES: Mapping[str, Source] = register(CONTENT / "sources.yaml", Source)

SourceId = Annotated[str, one_of(SOURCES, "source")]
"""The id of a source that stands in the register."""
