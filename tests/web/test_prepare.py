"""The browser files are prepared whole, once, and anew only when what they are made from has changed."""

from pathlib import Path

import pytest

from web import bundle, prepare


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
    monkeypatch.setattr(prepare, "CACHE", tmp_path)
    mark = tmp_path / "made-from"
    mark.write_bytes(prepare._fingerprint())
    prepare.prepare()
    assert list(tmp_path.iterdir()) == [mark]
