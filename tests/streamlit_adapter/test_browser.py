"""What our page uses of Streamlit's page is in the installed scripts."""

import re
from functools import cache

import pytest

from streamlit_adapter import browser_files

WEB = browser_files.ROOT / "web"
OURS = {
    path.name: path.read_text(encoding="utf-8")
    for folder in (browser_files.BROWSER, WEB / "assets", WEB / "embed", WEB / "templates")
    for path in folder.iterdir()
}
TEST_IDS = sorted({name for source in OURS.values() for name in re.findall(r'data-testid[\^*]?="?([A-Za-z]+)', source)})


@cache
def installed() -> str:
    scripts = (browser_files.STATIC / "js").glob("*.js")
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(scripts))


@pytest.mark.slow
@pytest.mark.parametrize("name", TEST_IDS)
def test_the_test_id_is_given_by_the_installed_streamlit(name: str) -> None:
    assert re.search(rf"[`\"']{name}(?:-?\$\{{|[`\"'])", installed()), name


def test_every_test_id_of_ours_is_held_here() -> None:
    assert {"stApp", "stMain", "stSkeleton", "stForm", "stHtml", "stPlotlyChart"} <= set(TEST_IDS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("what", "installed_as"),
    [
        ("the app says by an attribute whether a run goes on", r"\"data-test-script-state\":"),
        ("a run that is over is told by this value", r"NOT_RUNNING=`notRunning`|`notRunning`"),
        ("the style library takes the nonce of the running script", r"document\.currentScript\?\.nonce"),
        ("the page is told where its server is", r"get BACKEND_BASE_URL\(\)"),
        ("the page is told what its server allows", r"get HOST_CONFIG\(\)"),
        ("origins that may give orders are listed so", r"allowedOrigins"),
        ("whether a token is waited for is told so", r"useExternalAuthToken"),
        ("a screen is run when the person goes back or forward", r"addEventListener\(`popstate`"),
        ("a container with a key has a class of that name", r"st-key-"),
        ("a text of Markdown has the class that our styles name", r"className:`stMarkdown`"),
        ("a theme is taken by message", r"SET_CUSTOM_THEME_CONFIG"),
        ("the page says that it takes messages", r"GUEST_READY"),
        ("another theme is announced by message", r"SET_THEME_CONFIG"),
        ("messages carry the version of their format", r"stCommVersion"),
        ("the main part can be linked to by its id", r"href:`#\$\{\w+\}`,\"data-testid\":`stSkipToContent`"),
        ("an address reaches a frame as an attribute", r"setAttributeNS\(\w+,\w+,\w+\):\w+\.setAttribute\(\w+,\w+\)"),
        ("the address of the stream is built of this path", r"_stcore/stream"),
    ],
)
def test_the_installed_scripts_have_what_our_page_relies_on(what: str, installed_as: str) -> None:
    assert re.search(installed_as, installed()), what


def test_no_other_script_of_ours_reaches_into_the_frameworks_page() -> None:
    """A stranger sees in one file what an upgrade may break.

    frame.js measures the page for a site's frame, on plain pages too, where there is no framework.js: it names two
    test ids.
    """
    named = re.compile(r"data-test|dataset\.test|currentScript\b.*nonce|__streamlit\b|#st[A-Z]|stCommVersion")
    reaching = {name for name, source in OURS.items() if not name.endswith(".css") and named.search(source)}
    assert reaching == {"framework.js", "theme.js", "frame.js"}
