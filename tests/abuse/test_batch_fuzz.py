"""Whatever a program sends, the batch door answers each line with an amount, a range or a named error."""

import io
import json
from collections import Counter

from logic.batch import answer_line, main
from tests.abuse.batch_fuzz import kind_of_answer, lines
from tests.logic.families import TODAY

FEW = 5_000


def test_five_thousand_random_lines_get_five_thousand_answers() -> None:
    kinds = Counter(kind_of_answer(answer_line(line, TODAY)) for line in lines(FEW))
    assert kinds.total() == FEW
    for expected in ("range", "rate basic", "rate flat", "rate nil", "rate default", "rate none", "error not_json"):
        assert kinds[expected] > 0
    assert len(kinds) > 25


def test_lines_come_out_in_the_order_they_went_in() -> None:
    sent = list(lines(300, seed=7))
    out = io.BytesIO()
    assert main([], io.BytesIO(b"".join(line + b"\n" for line in sent)), out, TODAY) == 0
    answers = out.getvalue().splitlines()
    assert len(answers) == len(sent)
    assert [json.loads(answer) for answer in answers] == [json.loads(answer_line(line, TODAY)) for line in sent]
