"""The main job in a frame of a charity's page that allows no script, in each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Server
from tests.browser.embedded.conftest import Site, bare_frame
from tests.browser.engines import ENGINES, Browser, wait_for
from tests.browser.engines.plain import INCOME, PlainForms

pytestmark = pytest.mark.browser

NO_SCRIPTS = ("allow-forms allow-same-origin", "allow-forms")
"""The second gives the frame no origin of its own: there WebKit takes "self" in our policy (form-action) for nothing,
and once sent no form at all."""


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


def test_in_a_frame_without_scripts_a_person_gets_the_amount(engine: Browser, tool: Server, charity: Site) -> None:
    for sandbox in NO_SCRIPTS:
        with engine.window() as window:
            window.open(charity.put("/plain", bare_frame(tool, sandbox)))
            wait_for(window, "document.querySelector('iframe')")
            forms = PlainForms(window, lambda window=window: window.frame("iframe"))  # type: ignore[misc]
            forms.stands("What do you need?")
            forms.to_the_result()
            assert all(INCOME not in entry for entry in window.history())
