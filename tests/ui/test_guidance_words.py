"""What the way finder says, in every language, to everyone it could say it to.

Every rule's sentences are looked at wherever the rule can hold: a sentence that a careful answer can hold is held to
the careful answer's words.
"""

import re
from datetime import date
from functools import cache
from typing import Any

import pytest

from content import LANGUAGES, has_text
from logic.guidance import Asker, Choice, Fear, Mode, RouteAnswers, choose
from logic.guidance.rules import rules
from presentation.views.routes import choice_words
from tests.logic.guidance.every_situation import choose_in, situations
from ui.asking import message_for

pytestmark = pytest.mark.slow

CHECKED = date(2026, 11, 21)

# Words that send one parent to the other, or to someone who stands between them.
TOWARDS_CONTACT = {
    "en": r"\bagree|\bmediat|negotiat|go-between|\brelative|\bfriend|\btogether\b|in touch|"
    r"\b(ask|tell|message|text|call|contact|warn|speak to|talk to|meet|write to|reply to|reach)\w*"
    r" (them|him|her|the other parent|your ex)\b",
    "cy": r"cytun|cyfryngu|negod|trafod|perthynas|ffrind|gyda'ch gilydd|cysyllt|"
    r"(gofyn|dweud|dywedwch|anfon|ffoni|siarad|ysgrifenn)\w*('r| wrth| at| â| i)?('r| y)? ?rhiant arall",
}
# The two sentences that name contact only to say that it is not needed, the name of the adviser's way, and the name
# in law of a paper that somebody has already.
SAID_NOT_TO_BE_NEEDED = {
    "en": ("You do not have to speak to the other parent", "A Minute of Agreement can be enforced"),
    "cy": (
        "Nid oes rhaid i chi siarad â'r rhiant arall",
        "anfon dim at y rhiant arall",
        "Trafod y cyfan gyda chynghorydd",
    ),
}
CLAIMS_A_RIGHT = {
    "en": r"\bentitle|\bright to\b|must (agree|accept|say yes)|guarantee|you will get",
    "cy": r"\bhawl\b|gwarant|rhaid i'r gwasanaeth",
}
FEES = {
    "en": r"\bfees?\b|%|£|\bcharge|\bcost(s|ly)?\b|cheap|expensive|free\b",
    "cy": r"\bff[iï]|%|£|\bcost|\brhad\b|am ddim",
}
DISCLOSED = {
    "en": r"\babus|\bvictim|\bsurvivor|you (said|told us)|\bviolen|because you are afraid",
    "cy": r"cam-?drin|dioddefwr|goroeswr|dywedoch|trais",
}


def spoken(kind: str, code: str, language: str) -> list[str]:
    """Every form of one sentence."""
    values = {"checked": "21"} if code == "collect_and_pay_not_a_right" else {}
    return [message_for(f"choosing.{kind}.{code}", role, language, **values) for role in (Asker.RECEIVE, Asker.PAY)]


def careful_sentences(language: str) -> dict[str, list[str]]:
    """Every sentence that an answer with fear yes, unsure or skipped, or with an order, can hold."""

    def careful(rule: object) -> bool:
        return not {Mode.CAREFUL, Mode.APART, Mode.DANGER}.isdisjoint(rule.when.get("mode", set(Mode)))  # type: ignore[attr-defined]

    ways = {way.route for way in rules().ways if careful(way)}
    found = {f"lead.{line.code}": spoken("lead", line.code, language) for line in rules().leads if careful(line)}
    # A lead without a mode of its own stands below those that every careful answer meets first.
    for above in ("talk_and_trust", "service", "keep"):
        found.pop(f"lead.{above}", None)
    found |= {f"route.{route}": spoken("route", route, language) for route in ways}
    found |= {
        f"note.{n.code}": spoken("note", n.code, language) for n in rules().notes if careful(n) and n.route in ways
    }
    found |= {f"next.{line.code}": spoken("next", line.code, language) for line in rules().next_steps if careful(line)}
    found |= {f"because.{a.because}": spoken("because", a.because, language) for a in rules().asides if careful(a)}
    found["open.private"] = spoken("open", "private", language)
    return found


def test_a_careful_answer_never_meets_the_leads_of_an_open_one() -> None:
    """The leads left out above are those of the open mode alone."""
    leads = [line.code for line in rules().leads]
    assert leads.index("apart") < min(leads.index(code) for code in ("keep", "talk_and_trust", "service"))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_sentence_of_a_careful_answer_leads_towards_contact(language: str) -> None:
    for code, sentences in careful_sentences(language).items():
        for sentence in sentences:
            rest = re.sub("|".join(SAID_NOT_TO_BE_NEEDED[language]), "", sentence)
            assert not re.search(TOWARDS_CONTACT[language], rest, re.I), (code, sentence)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_words_looked_for_are_found_where_they_belong(language: str) -> None:
    """The check above can fail: the open mode's own sentences do lead towards the other parent."""
    together = " ".join(spoken("note", "you_decide_together", language) + spoken("route", "legal_paper", language))
    assert re.search(TOWARDS_CONTACT[language], together, re.I)
    assert re.search(TOWARDS_CONTACT["cy"], "Gofynnwch i'r rhiant arall am gytundeb.", re.I)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_claims_a_right_to_collect_and_pay(language: str) -> None:
    for note in rules().notes:
        for sentence in spoken("note", note.code, language):
            assert not re.search(CLAIMS_A_RIGHT[language], sentence, re.I), sentence


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_only_the_line_on_fees_speaks_of_fees_and_no_way_is_coloured_by_one(language: str) -> None:
    notes = {note.code for note in rules().notes} - {
        "someone_to_talk_to",
        "consent_order",
        "closes_service_for_a_year",
        "local_authority",
    }
    for code in notes:
        for sentence in spoken("note", code, language):
            assert not re.search(FEES[language], sentence, re.I), sentence
    for route in {way.route for way in rules().ways}:
        for sentence in spoken("route", route, language):
            assert not re.search(FEES[language], sentence, re.I), sentence
    assert all(re.search("20%.*4%", sentence) for sentence in spoken("next", "fees", language))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_answer_repeats_what_was_disclosed(language: str) -> None:
    for code, sentences in careful_sentences(language).items():
        for sentence in sentences:
            assert not re.search(DISCLOSED[language], sentence, re.I), (code, sentence)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_code_has_its_sentence(language: str) -> None:
    book = rules()
    wanted = {f"lead.{line.code}" for line in book.leads} | {f"next.{line.code}" for line in book.next_steps}
    wanted |= {f"route.{rule.route}" for rule in (*book.ways, *book.asides)} | {f"fit.{way.fit}" for way in book.ways}  # type: ignore[attr-defined]
    wanted |= {f"note.{note.code}" for note in book.notes} | {f"because.{aside.because}" for aside in book.asides}
    wanted |= {"by_day.over_12_months"}
    assert not [code for code in wanted if not has_text(f"choosing.{code}", language)]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_answer_has_the_same_parts_whether_or_not_it_keeps_the_parents_apart(language: str) -> None:
    plain: dict[str, Any] = {
        "protective_order": "no",
        "bank_details_unsafe": "no",
        "existing": "none",
        "nation": "england",
    }
    for more in ({}, {"talks": "yes", "trust": "yes"}, {"existing": "direct_pay", "payments": "arriving"}):
        for fear in ("yes", "no", "unsure", "unsaid"):
            words = choice_words(
                choose(RouteAnswers(fear=Fear(fear), **(plain | more)), CHECKED), Asker.RECEIVE, language, CHECKED
            )
            assert words.lead
            assert words.ways
            assert words.good_to_know
            assert words.left_out
            assert all(way.why and way.first for way in words.ways)


@cache
def careful_choices() -> tuple[Choice, ...]:
    """Each answer in which care is needed that any combination of answers can bring about, once."""
    return tuple(
        {
            (choice.lead, choice.routes, choice.set_aside, choice.next_steps): choice
            for facts in situations("leads", "ways", "asides")
            if (choice := choose_in(facts)).mode is not Mode.OPEN
        }.values()
    )


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_whole_answer_that_must_be_careful_leads_towards_contact_or_repeats_what_was_told(language: str) -> None:
    """The answers themselves, as they are read: each one that any combination of answers can bring about, by role."""
    met = 0
    for choice in careful_choices():
        for role in (Asker.RECEIVE, Asker.PAY):
            words = choice_words(choice, role, language, CHECKED)
            said = [words.lead, *words.good_to_know, words.may_open or ""]
            said += [sentence for way in words.ways for sentence in (way.name, *way.why, *way.care, way.first)]
            whole = " ".join([*said, *(left.because for left in words.left_out)])
            rest = re.sub("|".join(SAID_NOT_TO_BE_NEEDED[language]), "", whole)
            assert not re.search(TOWARDS_CONTACT[language], rest, re.I), whole
            assert not re.search(DISCLOSED[language], whole, re.I), whole
            assert not re.search(CLAIMS_A_RIGHT[language], " ".join(said), re.I), whole
            met += 1
    assert met > 150


def said(code: str, role: Asker, language: str) -> str:
    """One note as a person of a role reads it."""
    return message_for(f"choosing.note.{code}", role, language, checked="21")


@pytest.mark.parametrize(("language", "you"), [("en", "you are unlikely to pay"), ("cy", "eich bod chi'n annhebygol")])
def test_a_paying_parent_reads_that_the_doubt_about_paying_is_about_them(language: str, you: str) -> None:
    assert you in said("collect_and_pay_not_a_right", Asker.PAY, language)
    assert you not in said("collect_and_pay_not_a_right", Asker.RECEIVE, language)


@pytest.mark.parametrize(("language", "payer"), [("en", "A paying parent"), ("cy", "rhiant sy'n talu")])
def test_working_abroad_is_an_exception_for_a_paying_parent_by_name(language: str, payer: str) -> None:
    assert payer in said("abroad_exceptions", Asker.UNSAID, language)


@pytest.mark.parametrize(
    ("language", "sort_code", "word"), [("en", "sort code", "maintenance"), ("cy", "god didoli", "cynhaliaeth")]
)
def test_a_paying_parent_is_told_of_their_own_account_and_not_of_a_sort_code_nobody_sees(
    language: str, sort_code: str, word: str
) -> None:
    receiving, paying = (said("non_geographic_account", role, language) for role in (Asker.RECEIVE, Asker.PAY))
    assert sort_code in receiving.replace("chod", "cod")
    assert sort_code not in paying
    assert f'"{word}"' in paying


@pytest.mark.parametrize(
    ("language", "order"), [("en", "A court order can be enforced"), ("cy", "Gellir gorfodi gorchymyn llys")]
)
def test_in_scotland_only_a_minute_of_agreement_has_to_be_registered_to_be_enforced(language: str, order: str) -> None:
    *_, about_the_minute, about_the_order = said("call_legal_scotland", Asker.RECEIVE, language).split(". ")
    assert "Minute of Agreement" in about_the_minute
    assert "execution" in about_the_minute
    assert about_the_order.startswith(order)
    assert "execution" not in about_the_order
