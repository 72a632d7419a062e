"""Searches what a visit could have left: the files of a profile, a database in it, the memory of a server."""

import contextlib
import gzip
import json
import re
import shutil
import sqlite3
import tempfile
import urllib.request
import zlib
from collections.abc import Iterator
from pathlib import Path

import brotli
import lz4.block

from tests.browser.conftest import Server

FIREFOX_LZ4 = b"mozLz40\0"
"""How the files begin in which Firefox keeps its session."""


def _unpacked(body: bytes) -> Iterator[bytes]:
    """Give the bytes themselves and, where they hold a compressed body, that body too."""
    yield body
    for start in [match.start() for match in re.finditer(b"\x1f\x8b\x08", body)][:3]:
        with contextlib.suppress(OSError, EOFError, ValueError, zlib.error):
            yield gzip.decompress(body[start:])
    with contextlib.suppress(brotli.error):
        yield brotli.decompress(body)
    if body.startswith(FIREFOX_LZ4):
        yield lz4.block.decompress(body[len(FIREFOX_LZ4) :])


def files_holding(folder: Path, marks: tuple[str, ...]) -> list[str]:
    """Name every file below a folder that holds a mark, as UTF-8 or UTF-16, plain or compressed."""
    wanted = [encoded for mark in marks for encoded in (mark.encode(), mark.encode("utf-16-le"))]
    return [
        f"{path.relative_to(folder)}"
        for path in folder.rglob("*")
        if path.is_file() and any(mark in body for body in _unpacked(path.read_bytes()) for mark in wanted)
    ]


def rows_of(database: Path, question: str) -> list[tuple[object, ...]]:
    """Ask a copy of a database, since the browser may still hold the database itself."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(database, folder))
        with contextlib.closing(sqlite3.connect(copy)) as opened:
            return opened.execute(question).fetchall()


def in_memory(server: Server, mark: str) -> list[str]:
    """Ask the watched server which live objects hold a mark."""
    with urllib.request.urlopen(f"{server.address}/memory?mark={mark[::-1]}") as answer:
        return list(json.load(answer))


def raw_copies(pid: int, mark: str) -> int:
    """Count a mark in the raw memory of a process, freed memory that was not yet used again included."""
    found = 0
    with Path(f"/proc/{pid}/mem").open("rb") as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if "rw" not in rights:
                continue
            start, end = (int(edge, 16) for edge in span.split("-"))
            with contextlib.suppress(OSError, ValueError, OverflowError):
                memory.seek(start)
                found += memory.read(end - start).count(mark.encode())
    return found
