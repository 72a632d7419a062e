"""Random posts to the plain pages: honest steps with something spoiled, foreign and stale seals, and noise.

Run by hand for many: `python -m tests.abuse.plain_fuzz 20000`.
"""

import random
import sys
import time
from collections import Counter
from typing import Any
from urllib.parse import urlencode

from starlette.testclient import TestClient

from content import SCREENS
from tests.web.plain.walking import PlainVisit

SEED = 20261126
SECRET = "98765.43"
"""Typed in another person's visit: no page of ours may ever show it to anybody else."""
FORM = "application/x-www-form-urlencoded"
TYPED = [
    "", " ", "0", "-1", "2500", "2,500.00", "£12", "1e9", "NaN", "x" * 41, "x" * 5000, "\x00", "\u202e",
    "<script>", "'\"><b>",
    "٣", "½", "9" * 40, "31/2/2026", "12.345",
]  # fmt: skip
WRONG_KINDS = ["application/json", "multipart/form-data; boundary=x", "text/plain", "", f"{FORM}; charset=utf-16"]


class Fuzz:
    """Posts of one person, beside another person's visit."""

    def __init__(self, client: TestClient, seed: int) -> None:
        self.client = client
        self.chance = random.Random(seed)
        self.other = PlainVisit(client).begin().earn(SECRET, "year")
        self.seals = [self.other.form.values["sealed"][0]]
        self.kinds: Counter[str] = Counter()
        self.visit = PlainVisit(client)

    def run(self, posts: int) -> None:
        """Send posts; raises AssertionError at the first answer that is not one of ours."""
        for _ in range(posts):
            if self.chance.random() < 0.02:
                self.visit = PlainVisit(self.client, self.chance.choice(list(SCREENS)))
            if not self.visit.form.action:
                self.visit = PlainVisit(self.client)
            self._post()

    def _post(self) -> None:
        fields = self._answered()
        spoiled = self.chance.choice([self._nothing] * 4 + self._ways_to_spoil)
        self.kinds[spoiled.__name__] += 1
        spoiled(fields)
        action, body, kind = self.visit.form.action, urlencode(fields, doseq=True).encode(), FORM
        if self.chance.random() < 0.05:
            kind = self.chance.choice(WRONG_KINDS)
        if self.chance.random() < 0.05:
            body = self._noise(body)
        if self.chance.random() < 0.1:
            action = action.replace(action.split("?")[0], f"/plain{self.chance.choice(list(SCREENS.values())).address}")
        self._send(action, body, kind)

    def _answered(self) -> dict[str, list[str]]:
        fields: dict[str, list[str]] = {name: list(values) for name, values in self.visit.form.values.items()}
        for name, kind in self.visit.form.names.items():
            if kind == "text" and self.chance.random() < 0.6:
                fields[name] = [self.chance.choice(TYPED) if self.chance.random() < 0.5 else "3"]
            elif kind in ("radio", "checkbox") and self.chance.random() < 0.6:
                fields[name] = [self.chance.choice(self.visit.form.options[name])]
        fields["press"] = [self.chance.choice(self.visit.form.buttons or ["continue"])]
        return fields

    @property
    def _ways_to_spoil(self) -> list[Any]:
        return [
            self._drop, self._double, self._unknown_option, self._unknown_button, self._foreign_seal, self._cut_seal,
            self._no_seal, self._wrong_step, self._new_field,
        ]  # fmt: skip

    def _nothing(self, fields: dict[str, list[str]]) -> None:
        self.seals.append(fields.get("sealed", [""])[0])

    def _drop(self, fields: dict[str, list[str]]) -> None:
        fields.pop(self.chance.choice(list(fields)))

    def _double(self, fields: dict[str, list[str]]) -> None:
        name = self.chance.choice(list(fields))
        fields[name] = [*fields[name], self.chance.choice(TYPED)]

    def _unknown_option(self, fields: dict[str, list[str]]) -> None:
        fields[self.chance.choice(list(fields))] = [self.chance.choice(["nowhere", "True", "__class__", "0"])]

    def _unknown_button(self, fields: dict[str, list[str]]) -> None:
        fields["press"] = [self.chance.choice(["way-nobody", "change-nothing", "use-counted-9-9", "", "\x00"])]

    def _foreign_seal(self, fields: dict[str, list[str]]) -> None:
        fields["sealed"] = [self.chance.choice(self.seals)]

    def _cut_seal(self, fields: dict[str, list[str]]) -> None:
        sealed = fields.get("sealed", [""])[0]
        place = self.chance.randrange(len(sealed) + 1)
        fields["sealed"] = [sealed[:place] + self.chance.choice(["", "A", "=", "é"]) + sealed[place + 1 :]]

    def _no_seal(self, fields: dict[str, list[str]]) -> None:
        fields["sealed"] = [""]

    def _wrong_step(self, fields: dict[str, list[str]]) -> None:
        fields["step"] = [self.chance.choice(["income", "nights", "who_can_apply", "choosing.fear", "x" * 500])]

    def _new_field(self, fields: dict[str, list[str]]) -> None:
        fields[self.chance.choice(["__proto__", "income", "nights-0-99", "é"])] = ["1"]

    def _noise(self, body: bytes) -> bytes:
        return self.chance.choice(
            [b"", b"%", b"%zz=%ff", b"income=%ff%fe", b"\xff\xfe" + body, b"&" * 3000, body * 40, b"a" * 1_000_000]
        )

    def _send(self, action: str, body: bytes, kind: str) -> None:
        answer = self.client.post(action, content=body, headers={"content-type": kind})
        told = (action, body[:300], kind)
        if answer.status_code == 404:
            assert "/plain/" in action, told  # a page that asks nothing takes no post
            return
        if answer.status_code in (203, 405):  # the search of the guide answers itself; a page that asks nothing refuses
            assert SECRET not in answer.text, told
            return
        assert answer.status_code == 303, (answer.status_code, told)
        assert SECRET not in answer.headers["location"], told
        self.visit.follow(answer)
        assert self.visit.status == 203, (self.visit.status, told)
        assert "<h1" in self.visit.page, told
        assert SECRET not in self.visit.page, told
        assert "Traceback" not in self.visit.page, told


if __name__ == "__main__":
    from app import app

    wanted, began = int(sys.argv[1]), time.monotonic()
    with TestClient(app, base_url="http://localhost", follow_redirects=False, raise_server_exceptions=True) as served:
        fuzz = Fuzz(served, SEED)
        fuzz.run(wanted)
    sys.stdout.write(f"{wanted} posts in {time.monotonic() - began:.0f} s: {dict(fuzz.kinds)}\n")
