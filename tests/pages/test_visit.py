"""A visit that takes over what another one answered shows what that one showed."""

import pytest

from tests.pages.visit import Visit


@pytest.mark.parametrize("role", ["pay", "receive"])
def test_answers_that_are_handed_in_give_the_screens_of_answers_that_were_typed(role: str) -> None:
    typed, handed_in = (Visit("cy").answer_everything(role, "3", "one_night_a_week") for _ in range(2))
    assert typed.words == handed_in.words
    assert typed.open("compare").words == handed_in.open("compare").words
    assert typed.open("estimate").words == handed_in.open("estimate").words
