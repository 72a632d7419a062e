"""The seal under which a page holds a visit: opens what was sealed, whole, and nothing else."""

import base64
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.arrangements import PaymentEntry
from logic.codes import Benefit, Period, ReferenceIncome
from logic.eligibility import Education
from presentation.visit.eligibility import OlderChildAnswers
from presentation.visit.estimate import Answers, FamilyAnswers, Group
from presentation.visit.nights import HolidayWay
from presentation.visit.papers import CallAnswers, NoteAnswers
from presentation.visit.role import Role
from presentation.visit.sealing import (
    LONGEST_AGE,
    KeysError,
    SealError,
    SealFault,
    open_sealed,
    read_keys,
    seal,
    subkeys,
    visit_keys,
)
from presentation.visit.state import VisitState, visit_from_json

ONE, OTHER = "A" * 43 + "=", "B" * 42 + "A="


@pytest.fixture(autouse=True)
def _fresh_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("VISIT_KEYS", raising=False)
    monkeypatch.delenv("VISIT_KEYS_FILE", raising=False)
    forget_keys()
    yield
    forget_keys()


def forget_keys() -> None:
    visit_keys.cache_clear()
    subkeys.cache_clear()


def told() -> VisitState:
    """A visit that has told something in every form."""
    state = VisitState(language="cy", screen="result", first_screen="home", case_number=2)
    state.answers = Answers(role=Role.PAY, income="2,500", period=Period.WEEK, checked={Group.INCOME})
    state.answers.benefits.add(next(iter(Benefit)))
    state.answers.families.append(FamilyAnswers(count="3"))
    state.answers.families[0].children[0].pattern.nights = {0, 13}
    state.answers.families[0].children[0].pattern.way = HolidayWay.BY_DATE
    state.answers.eligibility.older[2] = OlderChildAnswers(education=Education.ENDED, ended_on="1/7/2026")
    state.way_finding.tell("danger_now", True)
    state.way_finding.tell("order_made", date(2025, 3, 1))
    state.papers.records.months[2] = "12 £ ŵ"
    state.papers.records.calls.append(CallAnswers(day="1 May", said="call"))
    state.papers.records.payments.append(PaymentEntry(date(2026, 1, 1), Decimal("50.00")))
    state.looked_at.child, state.looked_at.income = (0, 1), next(iter(ReferenceIncome))
    state.guide.nation = "wales"
    state.pictures = {"nights"}
    return state


def fault_of(sealed: str) -> SealFault:
    with pytest.raises(SealError) as caught:
        open_sealed(sealed)
    return caught.value.fault


def test_everything_a_visit_told_comes_back() -> None:
    assert open_sealed(seal(told())) == told()
    assert open_sealed(seal(VisitState())) == VisitState()


@given(st.text(max_size=40), st.text(max_size=1000))
@settings(max_examples=50)
def test_whatever_signs_were_typed_come_back(income: str, note: str) -> None:
    state = VisitState(answers=Answers(income=income))
    state.papers.letters.evidence = note
    assert open_sealed(seal(state)) == state


def test_the_length_tells_nothing_of_how_much_was_answered() -> None:
    family = told()
    assert len(seal(VisitState())) == len(seal(family))
    family.papers.letters.evidence = "long " * 200
    assert len(seal(family)) == len(seal(VisitState())), "one full note still fits"


def test_nothing_typed_can_be_read_in_it_and_no_two_are_alike() -> None:
    sealed = seal(told())
    raw = base64.urlsafe_b64decode(sealed)
    assert b"2,500" not in raw
    assert b"danger" not in raw
    assert sealed != seal(told())


def test_a_sealed_visit_that_was_touched_anywhere_does_not_open() -> None:
    raw = bytearray(base64.urlsafe_b64decode(seal(told())))
    for at in (1, 8, 9, 40, 41, 300, len(raw) - 1):
        touched = bytes(raw[:at]) + bytes([raw[at] ^ 1]) + bytes(raw[at + 1 :])
        assert fault_of(base64.urlsafe_b64encode(touched).decode()) is SealFault.UNREADABLE


@pytest.mark.parametrize("foreign", ["", "a", "====", "£", "AQAA" * 16, "AQAA" * 1000, "\x00" * 100])
def test_what_is_no_seal_at_all_is_refused_by_name(foreign: str) -> None:
    assert fault_of(foreign) is SealFault.UNREADABLE


def test_a_megabyte_is_refused_before_anything_is_made_of_it() -> None:
    assert fault_of("A" * 1_000_000) is SealFault.TOO_LONG


def test_a_format_from_the_future_is_refused_by_name() -> None:
    raw = bytearray(base64.urlsafe_b64decode(seal(told())))
    raw[0] = 2
    assert fault_of(base64.urlsafe_b64encode(bytes(raw)).decode()) is SealFault.OTHER_VERSION


def test_a_page_left_open_for_longer_than_a_working_day_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    sealed, now = seal(told()), time.time()
    monkeypatch.setattr(time, "time", lambda: now + LONGEST_AGE - 60)
    assert open_sealed(sealed) == told()
    monkeypatch.setattr(time, "time", lambda: now + LONGEST_AGE + 60)
    assert fault_of(sealed) is SealFault.TOO_OLD
    monkeypatch.setattr(time, "time", lambda: now - 600)
    assert fault_of(sealed) is SealFault.TOO_OLD, "sealed in the future"


def test_fields_are_checked_as_if_they_had_been_typed() -> None:
    state = VisitState(answers=Answers(income="2500"))
    assert state.answers
    state.answers.income = "x" * 41  # longer than the field takes
    assert fault_of(seal(state)) is SealFault.WRONG_FIELDS


def test_an_error_never_quotes_what_was_typed() -> None:
    state = VisitState(answers=Answers())
    assert state.answers
    state.answers.income = "secret " * 10
    with pytest.raises(SealError) as caught:
        open_sealed(seal(state))
    assert "secret" not in repr(caught.value)
    assert caught.value.__suppress_context__


def test_a_list_longer_than_any_honest_one_is_not_sealed() -> None:
    state = VisitState()
    state.papers.keep_a_note.rows = [
        NoteAnswers(what="x" * 120, day="x" * 120, where="x" * 120, shown="x" * 120)
    ] * 2000
    with pytest.raises(SealError) as caught:
        seal(state)
    assert caught.value.fault is SealFault.TOO_LONG


def test_keys_change_while_people_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISIT_KEYS", ONE)
    forget_keys()
    before = seal(told())
    monkeypatch.setenv("VISIT_KEYS", f"{OTHER},{ONE}")
    forget_keys()
    assert open_sealed(before) == told()
    after = seal(told())
    monkeypatch.setenv("VISIT_KEYS", OTHER)
    forget_keys()
    assert open_sealed(after) == told(), "the newest sealed it"
    assert fault_of(before) is SealFault.UNREADABLE, "the old key is gone"


def test_without_keys_one_is_made_that_no_restart_remembers() -> None:
    assert not visit_keys().lasting
    sealed = seal(told())
    forget_keys()
    assert fault_of(sealed) is SealFault.UNREADABLE


def test_keys_come_from_a_file_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(f"{ONE}\n{OTHER}\n")
    monkeypatch.setenv("VISIT_KEYS_FILE", str(file))
    assert visit_keys().lasting
    assert len(visit_keys().keys) == 2


@pytest.mark.parametrize("wrong", ["short", "A" * 43, f"{ONE}x", ",", "£", ",".join([ONE] * 11)])
def test_keys_that_cannot_be_read_are_told_without_being_shown(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv("VISIT_KEYS", wrong)
    with pytest.raises(KeysError) as caught:
        visit_keys()
    assert ONE not in str(caught.value)
    assert "VISIT_KEYS" in str(caught.value)


def test_each_purpose_has_a_key_of_its_own() -> None:
    assert subkeys("visit seal 1") != subkeys("left visits")
    assert len(subkeys("left visits")[0]) == 32


@pytest.mark.slow
def test_the_command_prints_a_key_that_can_be_used() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "presentation.visit"], capture_output=True, text=True, check=True
    ).stdout.strip()
    assert len(read_keys(printed)) == 1


def test_a_page_that_was_open_over_an_upgrade_hands_in_the_older_name_of_an_answer() -> None:
    for name in ("door", "eligibility"):
        answers = visit_from_json(f'{{"answers": {{"{name}": {{"asked": true}}}}}}').answers
        assert answers is not None
        assert answers.eligibility.asked


def test_a_page_that_was_open_over_an_upgrade_hands_in_the_older_name_of_a_case() -> None:
    assert visit_from_json('{"family": 3}').case_number == 3
