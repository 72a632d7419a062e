"""A visit over the plain pages: what a browser without scripts sends, and what comes back."""

import html
import re
from html.parser import HTMLParser

from httpx2 import Client, Response

from content import SCREENS


class _Form(HTMLParser):
    """The form of a page: what it would send, its buttons, and every field's name."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.action = ""
        self.is_ours = False
        self.values: dict[str, list[str]] = {}
        self.names: dict[str, str] = {}
        self.options: dict[str, list[str]] = {}
        self.buttons: list[str] = []
        self.listed = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value if value is not None else "" for name, value in attributes}
        if tag == "form":
            self.is_ours = "action" in given  # the search on the guide is a form of its own
            self.action = given.get("action", "")
        elif not self.is_ours:
            return
        elif tag == "button" and given.get("name") == "press":
            self.buttons.append(given["value"])
        elif tag == "select":
            self.listed = given["name"]
        elif tag == "option":
            self.options.setdefault(self.listed, []).append(given["value"])
            if "selected" in given:
                self.values[self.listed] = [given["value"]]
        elif tag == "input":
            name, kind = given["name"], given["type"]
            self.names[name] = kind
            if kind in ("radio", "checkbox"):
                self.options.setdefault(name, []).append(given["value"])
            if kind not in ("radio", "checkbox") or "checked" in given:
                self.values.setdefault(name, []).append(given["value"])


class PlainVisit:
    """One visit of a person whose browser runs no script."""

    def __init__(self, client: Client, screen: str = "home", language: str = "en", **place: str) -> None:
        self.client = client
        self.steps = 0
        query = ({"lang": language} if language != "en" else {}) | place
        self.follow(client.get(f"/plain{SCREENS[screen].address}", params=query))

    def follow(self, response: Response) -> "PlainVisit":
        self.steps += 1
        self.redirects = 0
        while response.status_code in (303, 308):
            self.redirects += 1
            self.address = response.headers["location"]
            response = self.client.get(self.address)
        self.status, self.page = response.status_code, response.text
        self.response = response
        self.form = _Form(self.page)
        return self

    def type(self, **typed: str) -> "PlainVisit":
        for name, value in typed.items():
            key = name.replace("__", "-")
            assert self.form.names.get(key) in ("text", "hidden"), (key, sorted(self.form.names))
            self.form.values[key] = [value]
        return self

    def choose(self, name: str, option: object) -> "PlainVisit":
        assert str(option) in self.form.options[name], (name, option, self.form.options.get(name))
        self.form.values[name] = [str(option)]
        return self

    def tick(self, name: str, option: str = "yes") -> "PlainVisit":
        assert option in self.form.options[name]
        self.form.values.setdefault(name, []).append(option)
        return self

    def untick(self, name: str) -> "PlainVisit":
        self.form.values.pop(name, None)
        return self

    def press(self, button: str) -> "PlainVisit":
        assert button in self.form.buttons, (button, self.form.buttons)
        return self.follow(self.client.post(self.form.action, data=self.form.values | {"press": [button]}))

    def open(self, screen: str) -> "PlainVisit":
        _, _, query = self.address.partition("?")
        self.address = f"/plain{SCREENS[screen].address}?{query}"
        return self.follow(self.client.get(self.address))

    @property
    def words(self) -> str:
        """The words of the page's main part, as read."""
        main = re.search(r"<main.*?</main>", self.page, re.S)
        assert main, self.page[:300]
        return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", main[0]))).strip()

    def begin(self, role: str = "pay") -> "PlainVisit":
        return self.press(f"way-{role}")

    def earn(self, income: str, period: str = "month", nation: str = "england", pension: str = "") -> "PlainVisit":
        self.choose("nation", nation).choose("period", period)
        return self.type(income=income, pension=pension).press("continue")

    def answer_everything(self, role: str = "pay", children: str = "2", band: str = "under_52") -> "PlainVisit":
        self.begin(role).earn("2500").press("continue").type(count__0=children).press("continue")
        return self.choose("band-0-0", band).press("continue")
