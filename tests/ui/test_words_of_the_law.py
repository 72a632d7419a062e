"""Every code that leaves the law has its sentence, with the placeholders of what the law read."""

from string import Formatter

import pytest

from content import LANGUAGES, has_text, text
from content.loaders.catalogue import _translations
from logic.codes import ArrangementKind, Benefit, NilReason, NotApplicableReason, Period, WarningCode
from logic.law import law_on
from logic.rule_registry import RULES, Rule
from ui.asking.answers import today


def placeholders(code: str, language: str) -> set[str]:
    sentence = _translations(language)[0].gettext(code)
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_a_sentence_made_of_what_it_reads(rule: Rule, language: str) -> None:
    assert has_text(f"step.{rule}", language)
    for code in (f"step.{rule}", f"step.{rule}.1", f"step.{rule}.2", f"why.{rule}"):
        if has_text(code, language):
            assert placeholders(code, language) <= set(RULES[rule].reads)


FAMILIES = [
    ("warning", WarningCode),
    ("benefit", Benefit),
    ("nil_reason", NilReason),
    ("way", ArrangementKind),
    ("way_short", ArrangementKind),
    ("not_applicable", NotApplicableReason),
    ("period", Period),
]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(("family", "codes"), FAMILIES)
def test_every_code_of_the_law_has_a_sentence(family: str, codes: type, language: str) -> None:
    assert all(text(f"{family}.{code}", language) for code in codes)  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_band_of_nights_has_its_sentence(language: str) -> None:
    assert all(has_text(f"nights_band.{band.code}", language) for band in law_on(today()).shared_care.bands)


@pytest.mark.parametrize("family", ["warning", "way", "not_applicable", "nil_reason", "step"])
def test_no_sentence_is_left_of_a_code_the_law_no_longer_has(family: str) -> None:
    known = {
        "warning": WarningCode,
        "way": ArrangementKind,
        "not_applicable": NotApplicableReason,
        "nil_reason": NilReason,
        "step": Rule,
    }[family]
    codes = {str(code) for code in known}
    kept = {code.split(".")[1] for code in _translations("en")[1] if code.startswith(f"{family}.")}
    assert kept <= codes
