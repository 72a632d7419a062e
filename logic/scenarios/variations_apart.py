"""What a variation would do: the same case with it and without."""

from typing import NamedTuple

from logic.calculation import Circumstances, Estimate, estimate


class WithAndWithout(NamedTuple):
    """Two estimates of one case. `with_variations.variations` says which counted, and why others did not."""

    with_variations: Estimate
    without: Estimate


def with_and_without(circumstances: Circumstances) -> WithAndWithout:
    """Work a case out with the variations it states and with none. Raises as `estimate` does."""
    plain = circumstances.model_copy(update={"special_expenses": (), "additional_income": ()})
    return WithAndWithout(estimate(circumstances), estimate(plain))
