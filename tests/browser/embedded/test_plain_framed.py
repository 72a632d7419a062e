"""The main job in a frame of a charity's page that allows no script, in each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Server
from tests.browser.embedded.conftest import Site, bare_frame
from tests.browser.engines import ENGINES, Browser, wait_for
from tests.browser.engines.plain import INCOME, PlainForms

pytestmark = pytest.mark.browser

NO_SCRIPTS = ("allow-forms", "allow-forms allow-same-origin")


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


@pytest.mark.parametrize("sandbox", NO_SCRIPTS)
def test_in_a_frame_without_scripts_a_person_gets_the_amount(
    engine: Browser, tool: Server, charity: Site, sandbox: str
) -> None:
    with engine.window() as window:
        window.open(charity.put("/plain", bare_frame(tool, sandbox)))
        wait_for(window, "document.querySelector('iframe')")
        forms = PlainForms(window, lambda: window.frame("iframe"))
        forms.stands("What do you need?")
        forms.to_the_result()
        forms.to_the_ways()
        assert all(INCOME not in entry for entry in window.history())
