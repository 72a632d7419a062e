"""The register of screens: code, public address, and whether the menu lists it."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict

from content.loaders.guide.registers import CONTENT, register
from content.loaders.languages import DEFAULT_LANGUAGE, Language


class Screen(BaseModel):
    """One screen. Its file is pages/<code>.py; its words begin with its code.

    A page of the guide has its slug in `guide`: pages/guide.py shows it, its words are in guide/<language>/<slug>.md.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    path: str
    menu: bool = True
    guide: str | None = None
    under: str | None = None
    back: str | None = None

    @property
    def back_to(self) -> str | None:
        """The screen that the link "Back" at the top leads to: the one it belongs to, else home."""
        return None if self.code == "home" else self.back or self.under or "home"

    @property
    def file(self) -> str:
        """The file in pages/ that shows this screen."""
        return f"{self.code if self.guide is None else 'guide'}.py"

    @property
    def address(self) -> str:
        """The absolute path in the browser's address bar."""
        return f"/{self.path}"

    @property
    def title_code(self) -> str:
        """The code of the dull title that tabs and histories show."""
        return f"screen.{self.code}.title"

    @property
    def summary_code(self) -> str:
        """The code of the one-line description that search engines and link previews show."""
        return f"screen.{self.code}.summary"


SCREENS: Mapping[str, Screen] = register(CONTENT / "screens.yaml", Screen, "code")


def address(screen: str, language: Language) -> str:
    """Give the address of a screen in a language: "/numbers" or "/numbers?lang=cy"."""
    path = SCREENS[screen].address
    return path if language == DEFAULT_LANGUAGE else f"{path}?lang={language}"
