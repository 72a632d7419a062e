"""The way finder asks what can still change its answer, safety first."""

import random

from logic.guidance import Asker, Fear, Mode, RouteAnswers, options, questions
from logic.guidance.situation import situation
from tests.logic.guidance.random_answers import TODAY, random_answers


def test_nothing_about_the_other_parent_is_asked_before_fear_and_contact_only_after_three_noes() -> None:
    assert questions(RouteAnswers(), TODAY)[:2] == ("role", "fear")
    luck = random.Random(8)
    for _ in range(2000):
        answers = random_answers(luck)
        asked = questions(answers, TODAY)
        assert asked[:2] == ("role", "fear")
        if situation(answers, answers.order, TODAY).mode is not Mode.OPEN:
            assert not {"talks", "trust", "agreed", "wants"} & set(asked)
        assert len(asked) <= 14


def test_a_person_who_says_only_their_role_has_seven_questions_they_can_skip() -> None:
    assert questions(RouteAnswers(role=Asker.RECEIVE, fear=Fear.YES), TODAY) == (
        "role", "fear", "nation", "other_home", "existing", "order", "care",
    )  # fmt: skip


def test_working_abroad_for_a_british_employer_is_only_asked_of_a_paying_parent() -> None:
    assert "abroad_uk_employer" in options("other_home", RouteAnswers(role=Asker.RECEIVE))
    assert "abroad_uk_employer" not in options("other_home", RouteAnswers(role=Asker.PAY))
    assert "unsaid" not in options("fear", RouteAnswers())
