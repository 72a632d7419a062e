"""A person sees what has been announced, and that it is not law."""

import pytest

from tests.pages.visit import Visit


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_the_same_family_is_shown_today_and_as_announced(role: str, language: str) -> None:
    words = Visit(language).answer_everything(role).open("ahead").words
    assert "£478.66" in words  # today, a month: 92.05 and 18.41, times 52 / 12
    assert "£406.85" in words  # announced, paid as agreed: 92.05 and 1.84
    assert "£390.91" in words  # announced: 92.05 less 1.84


def test_it_is_labelled_before_any_sum_and_dated() -> None:
    words = Visit().answer_everything().open("ahead").words
    assert words.index("None of this is law") < words.index("£")
    assert "23 June 2025" in words
    assert "the announced change would end it" in words


def test_the_ways_side_by_side_lead_to_it() -> None:
    assert 'href="/not-yet"' in Visit().answer_everything().open("compare").words
