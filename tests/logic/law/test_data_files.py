"""A slip in the data of the law is told with its file, its line and its field, before anything is worked out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from logic.law import law_on
from logic.law.data_files import LawDataError
from tests import rehearsal


@pytest.fixture
def made_up_law(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with rehearsal.law_of_next_april(tmp_path, monkeypatch):
        yield tmp_path / "in_force" / "2027-04-05" / "figures.yaml"


@pytest.mark.parametrize(
    ("right", "wrong", "line", "field"),
    [
        ('value: "25"', 'value: "a quarter"', 11, "figures.payer_fee.value"),
        ('value: "25"', "value: 25", 11, "figures.payer_fee.value"),
        ('value: "25"', 'value: "1/0"', 11, "figures.payer_fee.value"),
        ('value: "25"', 'valeu: "25"', 10, "figures.payer_fee.value"),
        ("kind: percent", "kind: per cent", 12, "figures.payer_fee.kind"),
        ("seen: recalled", "seen: heard", 13, "figures.payer_fee.seen"),
        ('{1: "13"', '{one: "13"', 19, "tables.basic_percent.values.one.[key]"),
        ("stands_for: 104}", "stands_for: many}", 28, "nights.shared_care.bands.2.stands_for"),
        ("modelled_to: 2031-11-21", "", 1, "modelled_to"),
        ("modelled_to: 2031-11-21", "modelled_until: 2031-11-21", 1, "modelled_to"),
        ("announced: false", "announced: true", 8, "announced"),
        ("figures:", "figurse:", 9, "figurse"),
    ],
)
def test_a_slip_is_told_with_its_line(made_up_law: Path, right: str, wrong: str, line: int, field: str) -> None:
    made_up_law.write_text(made_up_law.read_text().replace(right, wrong, 1))
    rehearsal.forget_the_law()
    with pytest.raises(LawDataError) as told:
        law_on(rehearsal.FIRST_DAY, rehearsal.NATION)
    assert str(told.value).startswith(f"{made_up_law}, line {line}: {field}: ")


def test_a_rule_that_there_is_not_is_told(made_up_law: Path) -> None:
    rules = made_up_law.with_name("rules.yaml")
    rules.write_text("rules:\n  a_rule_of_nobody:\n    great_britain: {paragraph: x, url: y}\n")
    rehearsal.forget_the_law()
    with pytest.raises(LawDataError, match=r"rules\.yaml, line 2: rules\.a_rule_of_nobody"):
        law_on(rehearsal.FIRST_DAY, rehearsal.NATION)


def test_a_file_that_is_no_yaml_is_told(made_up_law: Path) -> None:
    made_up_law.write_text("figures: [")
    rehearsal.forget_the_law()
    with pytest.raises(LawDataError, match=r"figures\.yaml"):
        law_on(rehearsal.FIRST_DAY, rehearsal.NATION)
