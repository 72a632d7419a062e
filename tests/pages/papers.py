"""What tests of papers have in common: the files a screen holds ready, and the paper that stands on it."""

import base64
import html
import re
from datetime import date

from streamlit.testing.v1 import AppTest

from tests.pages.visit import Visit
from tests.pages.walk import press


def files(body: str) -> dict[str, bytes]:
    """Every file a screen holds ready, by its name."""
    found = re.findall(r'data-file-name="([^"]+)" data-file-type="[^"]+" data-file-base64="([^"]+)"', body)
    return {name: base64.b64decode(made) for name, made in found}


def paper_on(body: str) -> str:
    return html.unescape(body.split('<article class="paper')[1].split("</article>", maxsplit=1)[0])


def note_payments(app: AppTest, *payments: tuple[str, str, str, str]) -> AppTest:
    """Add payments to the list, a line each: the day due, the pounds due, the pounds that came, the day they came."""
    for typed in payments:
        for field, words in zip(app.text_input, typed, strict=True):
            field.set_value(words)
        press(app, "records-add")
    return app


def barred_by_an_order(visit: Visit) -> Visit:
    """Tell the service's door of a court order of today."""
    visit.open("who_can_apply").type("ask-ages", "4").choose("ask-order", "court_order")
    return visit.type("ask-order_from", date.today().strftime("%d/%m/%Y")).press("door-ask")  # noqa: DTZ011
