"""The browser files are prepared whole, once, and anew only when what they are made from has changed."""

from pathlib import Path

import pytest

from web import bundle, prepare, static_files


def test_what_the_cache_is_made_from_can_be_summed_up() -> None:
    """A module was renamed, its sum named the old file, and nothing was ever prepared: a phone asked for 103 files."""
    assert len(prepare._fingerprint()) == 64


def test_a_change_of_the_bundler_makes_the_cache_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = prepare._fingerprint()
    changed = tmp_path / "bundle.py"
    changed.write_text(Path(bundle.__file__).read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    monkeypatch.setattr(bundle, "__file__", str(changed))
    assert prepare._fingerprint() != before


def test_a_cache_that_is_up_to_date_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fill(monkeypatch, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"made-from", "compared-with"}


def fill(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Have a folder taken for the cache that is up to date."""
    monkeypatch.setattr(prepare, "CACHE", folder)
    monkeypatch.setattr(static_files, "CACHE", folder)
    (folder / "made-from").write_bytes(prepare._fingerprint())
    prepare.prepare()


def test_a_server_that_is_started_again_starts_no_process_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each start paid more for finding that there was nothing to prepare than for the server itself."""
    fill(monkeypatch, tmp_path)
    assert static_files.start_preparing() is None


def test_after_a_change_of_any_source_the_cache_is_compared_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(monkeypatch, tmp_path)
    started: list[list[str]] = []
    monkeypatch.setattr("web.static_files.subprocess.Popen", lambda command, **_: started.append(command))
    monkeypatch.setattr(static_files, "sources", lambda: b"a screen was changed")
    static_files.start_preparing()
    assert [command[1:] for command in started] == [["-m", "web.prepare"]]
