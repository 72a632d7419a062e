"""What is installed is what was chosen: each package in one version, each file by its hash."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.M)
LOCKED = {"requirements.txt": "requirements.lock", "requirements-test.txt": "requirements-test.lock"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """Give each package a file names, with its version."""
    return {package.lower().replace("_", "-"): version for package, version in _PIN.findall(read(name))}


@pytest.mark.parametrize("name", LOCKED)
def test_every_chosen_version_is_the_locked_one(name: str) -> None:
    locked, chosen = pins(LOCKED[name]), pins(name)
    assert {package: locked.get(package) for package in chosen} == chosen, "run ./lock, and commit what it wrote"
    constrained = pins("constraints.txt")
    assert {package: locked[package] for package in locked if package in constrained} == {
        package: version for package, version in constrained.items() if package in locked
    }, "run ./lock, and commit what it wrote"


@pytest.mark.parametrize("lock", LOCKED.values())
def test_every_locked_file_is_known_by_its_hash_and_by_no_ones_address(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", read(lock), flags=re.M).strip())
    assert len(entries) > 30
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in read(lock)


@pytest.mark.parametrize(
    ("name", "lock"),
    [("run", "requirements.lock"), ("check", "requirements-test.lock"), ("deploy/Dockerfile", "requirements.lock")],
)
def test_what_installs_takes_nothing_without_its_hash(name: str, lock: str) -> None:
    (line,) = re.findall(r"^.*pip install .*$", read(name), re.M)
    assert f"--require-hashes -r {lock}" in line
