"""Every doubt of the law touches something that there is, and is named where it does."""

from logic import law
from logic.rule_registry import Rule
from tests.logic.law.entries import ENTRIES


def test_every_doubt_touches_something_real_and_its_warning_exists() -> None:
    known = {code for _, code, _ in ENTRIES} | set(Rule)
    numbers = [doubt.code for doubt in law.doubts()]
    settled = {8}  # Carer Support Payment: SI 2023/1218
    assert sorted(numbers) == sorted(
        f"D{number}" for number in range(1, len(numbers) + len(settled) + 1) if number not in settled
    )
    for doubt in law.doubts():
        assert doubt.decision
        assert set(doubt.touches) <= known, doubt.code


def test_every_doubt_a_figure_names_is_written_down_and_touches_that_figure() -> None:
    decided = {doubt.code: doubt for doubt in law.doubts()}
    for file, code, entry in ENTRIES:
        for named in entry.get("doubts", ()):
            assert code in decided[named].touches or file.startswith("managed-service"), (code, named)
