"""The quick reader of YAML gives what PyYAML's own does, for every file of data there is."""

from pathlib import Path

import pytest
import yaml

from logic.yaml_text import parse_yaml

ROOT = Path(__file__).parents[2]
FILES = sorted(file for room in ("logic", "content") for file in (ROOT / room).rglob("*.yaml"))


@pytest.mark.slow
@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_of_data_reads_the_same_by_either_reader(file: Path) -> None:
    written = file.read_text(encoding="utf-8")
    assert parse_yaml(written) == yaml.safe_load(written)


def test_a_slip_is_told_with_its_line() -> None:
    with pytest.raises(yaml.YAMLError) as told:
        parse_yaml("one: 1\ntwo: [1, 2\nthree: 3\n")
    assert "line 3" in str(told.value)


def test_nothing_but_plain_values_is_made() -> None:
    with pytest.raises(yaml.YAMLError):
        parse_yaml("!!python/object/apply:os.getcwd []")
