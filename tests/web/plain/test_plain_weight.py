"""A plain page is light: on a poor line it is there at once.

What it costs the server is measured by benchmarks/plain_steps.py.
"""

from collections.abc import Iterator

import brotli
from starlette.testclient import TestClient

from tests.web.plain.walking import PlainVisit

MOST_BYTES = 12_000
SCREENS = (
    "home", "estimate", "result", "compare", "one_sheet", "who_can_apply", "choosing", "count_nights", "check_figures",
    "help", "reading", "late-money",
)  # fmt: skip


def pages(client: TestClient) -> Iterator[tuple[str, str]]:
    """The pages of the main job, the fullest of each kind."""
    visit = PlainVisit(client).begin("receive").press("continue")
    yield "income with errors", visit.page
    yield "changes", visit.earn("2500").page
    yield "nights", visit.press("continue").type(count__0="3").press("continue").page
    visit.choose("band-0-0", "under_52").press("continue")
    for screen in SCREENS:
        yield screen, visit.open(screen).page
    yield "ways", visit.open("choosing").press("finish").page


def test_every_page_of_the_main_job_is_at_most_twelve_kilobytes(client: TestClient) -> None:
    heavy = {
        name: size
        for name, page in pages(client)
        if (size := len(brotli.compress(page.encode(), quality=5))) > MOST_BYTES
    }
    assert heavy == {}


def test_the_style_is_asked_for_once_and_kept(client: TestClient) -> None:
    page = PlainVisit(client).begin().page
    address = page.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = client.get(address)
    assert "immutable" in answer.headers["cache-control"]
    assert ".plain-page" in answer.text
