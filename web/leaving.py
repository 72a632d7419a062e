"""Where "Exit this page" leads."""

import os
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

EXIT_FILE_VARIABLE = "EXIT_FILE"
"""Names another exit.yaml, for an operator or a test that must not reach the internet."""

_LOOPBACK = ("127.0.0.1", "localhost")


class ExitTargets(BaseModel):
    """The neutral pages a person may be sent to, and the one used when nobody chose."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    default: str
    allowed: dict[str, str]

    @model_validator(mode="after")
    def _leads_only_to_plain_pages(self) -> "ExitTargets":
        if self.default not in self.allowed:
            raise ValueError(f"the default exit {self.default!r} is not in the list of allowed ones")
        for name, address in self.allowed.items():
            parts = urlsplit(address)
            private = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
            if not private or not parts.hostname or parts.query or parts.fragment or parts.username:
                raise ValueError(f"exit {name!r} must be a plain https address without a query: {address}")
        return self


@lru_cache(maxsize=1)
def exit_targets() -> ExitTargets:
    """Read the allow-list from content/exit.yaml, or from the file that EXIT_FILE names."""
    shipped = Path(__file__).parents[1] / "content" / "exit.yaml"
    path = Path(os.environ.get(EXIT_FILE_VARIABLE, shipped))
    return ExitTargets(**yaml.safe_load(path.read_text(encoding="utf-8")))


def exit_address(name: str | None = None) -> str:
    """Give the address of an allowed exit by its name; an unknown or missing name gives the default's."""
    targets = exit_targets()
    return targets.allowed.get(name or targets.default, targets.allowed[targets.default])
