"""The main job over the plain forms, in any browser: by mouse and keys, with no script of the page."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from content import SCREENS
from tests.browser.engines.journey import click
from tests.browser.engines.window import NotSeenError, Window, wait_for

Inside = Callable[[], AbstractContextManager[None]]
"""Enters what the forms stand in: nothing, or a frame. A frame is entered anew for each step: it has gone on to another
page since."""
INCOME = "41234.56"
"""Typed as the income; nothing may hold it that another person can find."""
WAYS = ("week", "four weeks", "month", "year")


class PlainForms:
    """A receiving parent's way from the first question on."""

    def __init__(self, window: Window, inside: Inside = nullcontext) -> None:
        self.window, self.inside = window, inside

    def stands(self, heading: str) -> None:
        """Wait for a page by its heading."""
        shown = "document.readyState === 'complete' && document.querySelector('h1')?.textContent.trim()"
        with self.inside():
            try:
                wait_for(self.window, f"{shown} === {heading!r}")
            except NotSeenError as error:
                raise NotSeenError(
                    f"{error}; there stands: {self.window.run('return document.body.innerText')}"
                ) from None

    def words(self) -> str:
        with self.inside():
            return " ".join(str(wait_for(self.window, "document.querySelector('main').innerText")).split())

    def click(self, selector: str) -> None:
        with self.inside():
            click(self.window, selector)

    def press(self, button: str) -> None:
        self.click(f"button[name=press][value={button}]")

    def choose(self, option: str) -> None:
        self.click(f"label[for='{option}']")

    def type(self, field: str, typed: str) -> None:
        with self.inside():
            click(self.window, f"[id='{field}']")
            self.window.press(*typed)

    def holds(self, field: str) -> str:
        with self.inside():
            return str(self.window.run("return document.getElementById(arguments[0]).value", field))

    def go_wrong(self) -> None:
        """Leave the income empty, and be told so above, beside the field and in the title."""
        self.press("continue")
        with self.inside():
            wait_for(self.window, "document.title.startsWith('Error: ')")
            wait_for(self.window, "document.querySelector('.errors a[href=\"#income\"]')")
            said = self.window.run("return document.getElementById('income-error').innerText")
        assert said

    def to_the_children(self) -> None:
        self.press("way-receive")
        self.stands("The other parent's income")
        self.go_wrong()
        self.choose("nation-england")
        self.choose("period-year")
        self.type("income", INCOME)
        self.press("continue")
        self.stands("What can change the amount")
        self.press("continue")
        self.stands("The children")

    def to_the_result(self) -> None:
        """Answer everything, going back once, and see the amount with its working."""
        self.to_the_children()
        self.press("back")
        self.stands("What can change the amount")
        self.press("back")
        self.stands("The other parent's income")
        assert self.holds("income") == INCOME
        self.press("continue")
        self.stands("The children")  # what was answered is not asked again
        self.type("count-0", "2")
        self.press("continue")
        self.stands("Nights")
        self.choose("band-0-0-under_52")
        self.press("continue")
        self.stands("Your result")
        shown = self.words()
        assert "You would receive about £" in shown
        with self.inside():
            assert self.window.run("return document.querySelectorAll('main table, main .working').length") > 0

    def to_the_ways(self) -> None:
        """See the three ways side by side, in every period."""
        self.press("compare")
        address = f"/plain{SCREENS['compare'].address}"
        with self.inside():
            wait_for(self.window, f"location.pathname === {address!r} && document.readyState === 'complete'")
            wait_for(self.window, "document.querySelectorAll('table.money caption').length > 3")
            captions = self.window.run(
                "return [...document.querySelectorAll('table.money caption')].map((each) => each.textContent)"
            )
        assert [any(way in caption for caption in captions) for way in WAYS] == [True] * 4
