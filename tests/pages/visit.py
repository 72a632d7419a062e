"""A person's visit, driven through the router as Streamlit's own test of an app does it."""

import html
import re
from copy import deepcopy
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from streamlit.testing.v1 import AppTest

from content import SCREENS
from presentation.visit.state import SESSION_KEY, VisitState

ROUTER = Path(__file__).parents[2] / "pages" / "_router.py"

_ANSWERED: dict[tuple[str, ...], VisitState] = {}
"""Visits in which everything was answered, by what was answered: each is driven once, and handed in after that."""


def unmarked(source: str) -> str:
    """Leave out the marks by which screen_start.js knows headings (ui/screen/rendering.py)."""
    return re.sub(r' data-part="\w+"', "", source)


class Visit:
    """One visit: what is on the screen, and what the person does."""

    def __init__(self, language: str = "en", **place: str) -> None:
        """Begin at the first screen; `place` is what the address says of the site and the part."""
        self.app = AppTest.from_file(str(ROUTER), default_timeout=30)
        if language != "en":
            self.app.query_params["lang"] = language
        for name, value in place.items():
            self.app.query_params[name] = value
        self.app.run()
        self.is_whole()
        self._begun = (language, *place.values())
        self._at_first = deepcopy(self.state)

    @property
    def state(self) -> VisitState:
        """What the visit holds."""
        state: VisitState = self.app.session_state[SESSION_KEY]
        return state

    def is_whole(self) -> "Visit":
        assert not self.app.exception, [exception.value for exception in self.app.exception]
        return self

    @property
    def words(self) -> str:
        """All the HTML and text on the screen."""
        parts = [element.proto.body for element in self.app.get("html")]
        parts += [element.value for element in self.app.markdown]
        return unmarked("\n".join(parts))

    def open(self, screen: str) -> "Visit":
        self.app.switch_page(f"{screen}.py").run()
        return self.is_whole()

    def press(self, key: str) -> "Visit":
        self.app.button(key=key).click().run()
        return self.is_whole()

    def change(self, label: str) -> "Visit":
        """Follow the link beside an answer, known by what it says to whoever listens."""
        said = rf'<span aria-hidden="true">Change</span><span class="unseen">Change: {re.escape(label)}</span>'
        (address,) = re.findall(rf'<a href="([^"]+)">{said}</a>', self.words)
        link = urlsplit(html.unescape(address))
        (screen,) = (code for code, screen in SCREENS.items() if screen.address == link.path)
        for name, value in parse_qsl(link.query):
            self.app.query_params[name] = value
        return self.open(screen)

    def leave_field(self, key: str, typed: str) -> "Visit":
        """Type into a field that stands outside a form, and go on to another: what was typed is sent."""
        self.app.text_input(key=key).set_value(typed).run()
        return self.is_whole()

    def choose(self, key: str, option: object) -> "Visit":
        """Choose an option. In Welsh the same question has the language at the end of its key."""
        (radio,) = [radio for radio in self.app.radio if radio.key in (key, f"{key}-cy")]
        radio.set_value(option).run()
        return self.is_whole()

    def type(self, key: str, typed: str) -> "Visit":
        self.app.text_input(key=key).set_value(typed)
        return self

    def tick(self, key: str) -> "Visit":
        self.app.checkbox(key=key).check().run()
        return self.is_whole()

    def begin(self, role: str) -> "Visit":
        if role == "care_for":  # on home a carer has another door
            self.open("estimate")
        return self.press(f"way-{role}").open("estimate")

    def earn(self, income: str, period: str = "month", nation: str = "england", pension: str = "") -> "Visit":
        self.choose("ask-nation", nation).choose("ask-period", period)
        return self.type("ask-income", income).type("ask-pension", pension).press("continue-income")

    def answer_everything(self, role: str = "pay", children: str = "2", band: str = "under_52") -> "Visit":
        """Answer every question of the estimate, and stand before the result.

        A new visit with answers that another one gave before takes over that one's, as a page does that comes back.
        """
        answers = (*self._begun, role, children, band)
        is_new = self.state == self._at_first
        if is_new and answers in _ANSWERED:
            self.app.session_state[SESSION_KEY] = deepcopy(_ANSWERED[answers])
            return self.open("result")
        self.begin(role).earn("2500").press("continue-changes")
        self.type("ask-count-0", children).press("continue-children")
        self.choose("ask-band-0-0", band).press("continue-nights")
        if is_new:
            _ANSWERED[answers] = deepcopy(self.state)
        return self
