"""Every answer carries the headers that keep a visit private, and only our own addresses answer."""

import re
import urllib.robotparser

import pytest
from starlette.testclient import TestClient

from content import SCREENS, Screen
from streamlit_adapter import browser_files
from tests.finding import found
from web import own_assets, page

ADDRESSES = [
    "/",
    "/side-by-side",
    "/plain/?visit=spent",
    "/leave",
    "/healthz",
    "/no-such-page",
    "/_stcore/health",
    "/_stcore/metrics",
    "/static/js/no-such-file.js",
    browser_files.entry(),
    *own_assets.shared_assets(),
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_carries_the_private_headers(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    policy = headers["content-security-policy"]
    assert policy.startswith(
        "default-src 'none'; base-uri 'none'; form-action 'self' http://localhost; script-src 'self' "
    )
    assert "unsafe" not in policy
    assert "blob:" not in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "geolocation=()" in headers["permissions-policy"]
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["request-otr"] == "1"
    assert "set-cookie" not in headers
    assert "strict-transport-security" not in headers


@pytest.mark.parametrize("address", [a for a in ADDRESSES if a.startswith(("/static/js/index", "/edge/"))])
def test_hashed_files_are_kept_for_ever(client: TestClient, address: str) -> None:
    assert client.get(address).headers["cache-control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("address", [a for a in ADDRESSES if not a.startswith(("/static/js/index", "/edge/"))])
def test_nothing_else_is_kept_at_all(client: TestClient, address: str) -> None:
    assert client.get(address).headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("host", "proxy", "named"),
    [
        ("two-homes.example", {"X-Forwarded-Proto": "https"}, " https://two-homes.example"),
        ("127.0.0.1:8501", {}, " http://127.0.0.1:8501"),
        ("[::1]:8501", {}, " http://[::1]:8501"),
        ("x; script-src *", {}, ""),
        ("a.example b.example", {}, ""),
    ],
)
def test_forms_go_to_the_origin_by_its_name_too(
    client: TestClient, host: str, proxy: dict[str, str], named: str
) -> None:
    """Safari's engine sends no form from a frame that has no origin of its own, where the policy says "self" alone."""
    policy = client.get("/plain/numbers", headers=proxy | {"host": host}).headers["content-security-policy"]
    assert f"form-action 'self'{named}; script-src 'self' 'nonce-" in policy
    assert policy.count("script-src") == 1


def test_behind_tls_the_browser_is_told_to_stay_on_tls(client: TestClient) -> None:
    behind_proxy = client.get("/", headers={"X-Forwarded-Proto": "https"})
    assert "max-age=63072000" in behind_proxy.headers["strict-transport-security"]


def test_a_nonce_is_never_used_twice_and_stands_on_every_inline_element(client: TestClient) -> None:
    pages = [client.get("/") for _ in range(2)]
    nonces = [found(r"script-src 'self' 'nonce-([^']+)'", p.headers["content-security-policy"]) for p in pages]
    assert nonces[0] != nonces[1]
    for nonce, shown in zip(nonces, pages, strict=True):
        inline = re.findall(r"<(?:script|style)(?![^>]*\bsrc=)[^>]*>", shown.text)
        assert len(inline) >= 4
        assert all(f'nonce="{nonce}"' in element for element in inline)


CLOSED = [
    "/_stcore/metrics",
    "/_stcore/script-health-check",
    "/_stcore/upload_file/session/file",
    "/_stcore/agent/openapi.json",
    "/_stcore/agent/interact",
    "/_stcore/bidi-components/x/y.js",
    "/component/x/index.html",
    "/app/static/secret.txt",
    "/index.html",
    "/manifest.json",
    "/favicon.png",
    "/numbers/_stcore/health",
    "/static/../app.py",
    "/static/%2e%2e/%2e%2e/config.py",
    "//example.org",
    "/oauth2callback",
    "/docs",
]


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_ours_answers_404_with_our_own_page(client: TestClient, address: str) -> None:
    answer = client.get(f"http://localhost{address}")
    assert answer.status_code == 404
    assert "There is no page at this address." in answer.text
    assert 'id="exit-link"' in answer.text


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_ours_takes_nothing_in(client: TestClient, address: str) -> None:
    assert client.post(f"http://localhost{address}", content=b"x").status_code == 404


def test_the_front_end_still_reads_its_host_settings(client: TestClient) -> None:
    assert client.get("/_stcore/host-config").status_code == 200


def test_a_slash_too_many_leads_to_the_screen(client: TestClient) -> None:
    answer = client.get("/side-by-side/")
    assert (answer.status_code, answer.headers["location"]) == (308, "/side-by-side")


SLASHED = {
    "/help/?lang=cy&host=harbour": "/help?lang=cy&host=harbour",
    "/plain/help//?lang=cy": "/plain/help?lang=cy",
    "/help/?to=//elsewhere.example/": "/help?to=//elsewhere.example/",
    "/help/?a%0d%0aSet-Cookie:%20b": "/help?a%0d%0aSet-Cookie:%20b",
}


@pytest.mark.parametrize("asked", SLASHED)
def test_a_slash_too_many_loses_neither_the_language_nor_the_site(client: TestClient, asked: str) -> None:
    answer = client.get(asked, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (308, SLASHED[asked])
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("asked", ["//elsewhere.example/", "/elsewhere.example/?lang=cy", "/_stcore/metrics/?lang=cy"])
def test_a_slash_too_many_leads_nowhere_else(client: TestClient, asked: str) -> None:
    answer = client.get(f"http://testserver{asked}", follow_redirects=False)
    assert (answer.status_code, answer.headers.get("location")) == (404, None)


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_defect_still_answers_with_the_headers(
    client: TestClient, screen: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> str:
        raise ValueError("typed 41,234")

    monkeypatch.setattr(page, "shell_page", broken)
    answer = client.get(screen.address)
    assert answer.status_code == 500
    assert answer.headers["cache-control"] == "no-store"
    assert "41,234" not in answer.text


ENCODINGS = {
    "gzip, deflate, br": "br",
    "gzip, br;q=0": "gzip",
    "br;q=0, gzip;q=0": None,
    "br; q=0.0, gzip; q=0.5": "gzip",
    "*": "br",
    "br;q=0, *": "gzip",
    "*;q=0": None,
    "identity": None,
    "br;q=much": None,
    "": None,
}


@pytest.mark.parametrize("accepted", ENCODINGS)
@pytest.mark.parametrize("address", ["/help", browser_files.entry()])
def test_an_encoding_that_is_refused_is_not_sent(client: TestClient, address: str, accepted: str) -> None:
    answer = client.get(address, headers={"Accept-Encoding": accepted})
    assert answer.headers.get("content-encoding") == ENCODINGS[accepted]


def test_crawlers_are_kept_from_pages_that_begin_a_visit(client: TestClient) -> None:
    rules = urllib.robotparser.RobotFileParser()
    rules.parse(client.get("/robots.txt").text.splitlines())
    assert rules.can_fetch("anyone", "/help")
    assert not any(rules.can_fetch("anyone", path) for path in ("/plain/help", "/plain/", "/leave?visit=x", "/media/x"))
