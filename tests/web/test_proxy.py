"""A real nginx with deploy/nginx.conf, on loopback: whom it answers, by which ciphers, and what it says when busy."""

import contextlib
import http.client
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.abuse.neighbours import served
from tests.patience import PATIENCE, attempts
from tests.ports import free_port
from web.busy_page import busy_page

ROOT = Path(__file__).parents[2]
NAME = "two-homes.example"
pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(not shutil.which("nginx"), reason="nginx is not installed; ./check installs it"),
]


@dataclass
class Proxy:
    """A running nginx."""

    plain: int
    tls: int
    folder: Path

    def ask(self, path: str = "/help", name: str = NAME, method: str = "GET") -> http.client.HTTPResponse:
        """Ask over TLS."""
        connection = http.client.HTTPSConnection(name, self.tls, timeout=30, context=trusting())
        connection.sock = self.secured(name)
        connection.request(method, path, headers={"Host": name})
        answer = connection.getresponse()
        answer.text = answer.read().decode(errors="replace")  # type: ignore[attr-defined]
        return answer

    def secured(self, name: str | None, context: ssl.SSLContext | None = None) -> ssl.SSLSocket:
        """Open a TLS connection, asking for a name."""
        bare = socket.create_connection(("127.0.0.1", self.tls), 30)
        return (context or trusting()).wrap_socket(bare, server_hostname=name)


def trusting() -> ssl.SSLContext:
    """Take any certificate: the test's own is its own authority."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def settings(folder: Path, apps: tuple[int, ...], plain: int, tls: int) -> str:
    """Give the shipped file with the test's own ports, certificate and folder in the marked places."""
    text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    changes = {
        r"127\.0\.0\.1:8501\b": f"127.0.0.1:{apps[0]}",
        r"127\.0\.0\.1:8502\b": f"127.0.0.1:{apps[-1]}",
        r"listen 80\b": f"listen 127.0.0.1:{plain}",
        r"listen 443\b": f"listen 127.0.0.1:{tls}",
        r"/etc/letsencrypt/live/[\w.-]+/fullchain\.pem": str(folder / "certificate.pem"),
        r"/etc/letsencrypt/live/[\w.-]+/privkey\.pem": str(folder / "key.pem"),
        r"/var/log/nginx/two-homes-error\.log": str(folder / "error.log"),
        r"/var/www/two-homes": str(folder),
    }
    for found, put in changes.items():
        text, count = re.subn(found, put, text)
        assert count, found
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return f"pid {folder}/pid;\nerror_log {folder}/start.log;\nevents {{}}\nhttp {{\n{temporary}{text}}}\n"


@contextlib.contextmanager
def proxy_before(folder: Path, *apps: int) -> Iterator[Proxy]:
    """Run nginx before one or two processes until the block ends."""
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={NAME}"),
            *("-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")),
        ],
        check=True,
        capture_output=True,
    )
    (folder / "busy.html").write_text(busy_page(), encoding="utf-8")
    plain, tls = free_port(), free_port()
    configured = folder / "nginx.conf"
    configured.write_text(settings(folder, apps, plain, tls), encoding="utf-8")
    folder.chmod(0o755)
    process = subprocess.Popen(["nginx", "-c", str(configured), "-g", "daemon off;"], stderr=subprocess.PIPE)
    try:
        for _ in attempts(0.05):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", tls), 1):
                break
            assert process.poll() is None, process.communicate()[1]
        yield Proxy(plain, tls, folder)
    finally:
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture(scope="module")
def proxy() -> Iterator[Proxy]:
    # nginx' own user must be able to read the page: each start of pytest closes its own folders to others.
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder)) as app,
        proxy_before(Path(folder), app.port) as started,
    ):
        yield started


def test_the_app_answers_behind_it_and_no_version_is_told(proxy: Proxy) -> None:
    answer = proxy.ask()
    assert answer.status == 200
    assert answer.getheader("Server") == "nginx"
    assert "max-age" in (answer.getheader("Strict-Transport-Security") or "")


def test_a_name_that_is_not_ours_is_not_answered(proxy: Proxy) -> None:
    for name in ("elsewhere.example", None):
        with pytest.raises((ssl.SSLError, OSError)):
            proxy.secured(name)
    for host in ("elsewhere.example", f"127.0.0.1:{proxy.plain}"):
        with socket.create_connection(("127.0.0.1", proxy.plain), 10) as bare:
            bare.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            assert bare.recv(1000) == b""
    with socket.create_connection(("127.0.0.1", proxy.plain), 10) as bare:
        bare.sendall(f"GET /help HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode())
        assert f"Location: https://{NAME}/help".encode() in bare.recv(1000)


OLD_CIPHERS = ["AES128-GCM-SHA256", "AES256-SHA256", "AES128-SHA", "ECDHE-RSA-AES128-SHA", "ECDHE-RSA-AES256-SHA384"]


@pytest.mark.parametrize("cipher", OLD_CIPHERS)
def test_a_cipher_without_forward_secrecy_or_from_before_it_was_sound_is_refused(proxy: Proxy, cipher: str) -> None:
    context = trusting()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(f"{cipher}:@SECLEVEL=0")
    with pytest.raises((ssl.SSLError, OSError)):
        proxy.secured(NAME, context)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_what_browsers_speak_is_taken(proxy: Proxy, version: ssl.TLSVersion) -> None:
    context = trusting()
    context.minimum_version = context.maximum_version = version
    with proxy.secured(NAME, context) as secured:
        name = (secured.cipher() or ("",))[0]
    assert name.startswith(("ECDHE-", "TLS_"))


class Words(HTMLParser):
    """Collects the links and the languages of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.languages: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.links += [said["href"] or ""] if tag == "a" else []
        self.languages += [said["lang"] or ""] if tag == "main" else []
        self.loaded += [tag] if tag in ("script", "img", "link", "iframe") else []


def assert_helps(text: str) -> None:
    """The page says why, leads out, and names whom to call, in both languages; it loads nothing."""
    words = Words()
    words.feed(text)
    assert words.languages == ["en", "cy"]
    assert words.loaded == []
    assert "tel:08082000247" in words.links
    assert "999" in text
    assert words.links[0].startswith("https://")


def test_too_much_from_one_address_gets_a_page_with_the_helplines(proxy: Proxy) -> None:
    request = f"GET /healthz HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode()
    got = b""
    with proxy.secured(NAME) as secured:
        secured.settimeout(5)
        secured.sendall(request * 900)
        with contextlib.suppress(TimeoutError, OSError):
            while b"</html>" not in got.partition(b"HTTP/1.1 429")[2] and (part := secured.recv(65536)):
                got += part
    refused = got.partition(b"HTTP/1.1 429")[2].decode()
    assert_helps(refused)
    assert "Cache-Control: no-store" in refused
    time.sleep(3)
    assert proxy.ask().status == 200


def test_when_no_server_answers_the_page_with_the_helplines_does() -> None:
    with tempfile.TemporaryDirectory() as made, proxy_before(folder := Path(made), free_port()) as alone:
        answer = alone.ask()
        assert answer.status == 502
        assert_helps(answer.text)  # type: ignore[attr-defined]
        (folder / "busy.html").unlink()
        assert "Call 999" in alone.ask().text  # type: ignore[attr-defined]
        written = (folder / "error.log").read_text() if (folder / "error.log").exists() else ""
        assert "127.0.0.1" not in written
