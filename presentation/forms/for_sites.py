"""What a charity's web editor is asked before the tool goes on its page: whose look, which part, which language."""

from collections.abc import Iterable

from content import LANGUAGES, PARTS, SCREENS, Screen, heading_code, language_or_default, site_context
from content.loaders.host import hosts
from content.loaders.snippets import SnippetOptions
from presentation.forms.fields import ChoiceField, Form, Option, Slot, Words, name_words, slot, words
from presentation.reader import Reader
from presentation.visit.for_sites import ForSitesAnswers

DEVICES = ("phone", "desktop")
"""The devices that a preview can be looked at on."""
_WHOLE = ""
_USUAL_START = ""


def _picked(
    name: str, answer_slot: Slot[str | None], offered: Iterable[tuple[str, Words]], first: str = ""
) -> ChoiceField[str]:
    """Ask for one of several; `first` stands until one is picked, or the first of all where that is not offered."""
    named = dict(offered)
    usual = first if first in named else next(iter(named))

    def read() -> str:
        picked = answer_slot.read()
        return picked if picked in named else usual

    return ChoiceField(
        name=f"site-{name}",
        label=words(f"for_sites.{name}.label"),
        slot=Slot(read, lambda value: answer_slot.write(None if value == usual else value)),
        options=tuple(Option(value, label) for value, label in named.items()),
        short=name in ("language", "preview"),
        listed=name in ("host", "page", "start"),
    )


def _heading(screen: Screen) -> tuple[str, Words]:
    return screen.code, words(heading_code(screen.code))


def _host_question(answers: ForSitesAnswers) -> ChoiceField[str]:
    offered = ((code, name_words(host.name)) for code, host in hosts().items())
    return _picked("host", slot(answers, lambda a: a.host), offered)


def _part_question(answers: ForSitesAnswers) -> ChoiceField[str]:
    offered = ((code, words(f"for_sites.part.{code or 'whole'}")) for code in (_WHOLE, *PARTS))
    return _picked("part", slot(answers, lambda a: a.part), offered)


def _page_question(answers: ForSitesAnswers) -> ChoiceField[str]:
    offered = (_heading(screen) for screen in SCREENS.values() if screen.guide)
    return _picked("page", slot(answers, lambda a: a.page), offered)


def _start_question(answers: ForSitesAnswers) -> ChoiceField[str]:
    """Ask which screen the whole tool begins with: the one of the charity's own entry, or one of the menu."""
    site = site_context(_host_question(answers).slot.read(), None)
    usual = words("for_sites.start.usual", screen=words(heading_code(site.start)))
    offered = [_heading(screen) for screen in site.menu() if screen.code != site.start]
    return _picked("start", slot(answers, lambda a: a.start), [(_USUAL_START, usual), *offered])


def _language_question(answers: ForSitesAnswers, reader: Reader) -> ChoiceField[str]:
    offered = ((code, name_words(dict.fromkeys(LANGUAGES, known.name))) for code, known in LANGUAGES.items())
    return _picked("language", slot(answers, lambda a: a.language), offered, reader.language)


def preview_question(answers: ForSitesAnswers) -> ChoiceField[str]:
    """Ask on which device to look at the tool."""
    offered = ((device, words(f"for_sites.preview.{device}")) for device in DEVICES)
    return _picked("preview", slot(answers, lambda a: a.preview), offered)


def _screen_question(answers: ForSitesAnswers) -> ChoiceField[str] | None:
    """Ask for the page of the guide, or for the screen the whole tool begins with; other parts have one start."""
    part = _part_question(answers).slot.read()
    if part == _WHOLE:
        return _start_question(answers)
    return _page_question(answers) if PARTS[part].start is None else None


def for_sites_form(answers: ForSitesAnswers, reader: Reader) -> Form:
    """Ask what to show. Which screens can be picked hangs on the charity and the part."""
    screen = _screen_question(answers)
    asked = (_host_question(answers), _part_question(answers), screen, _language_question(answers, reader))
    return Form("for_sites", tuple((question,) for question in asked if question is not None))


def asked_of_site(answers: ForSitesAnswers, reader: Reader) -> SnippetOptions:
    """Give what was asked for, as the pieces to paste are made from it."""
    screen = _screen_question(answers)
    return SnippetOptions(
        host=_host_question(answers).slot.read(),
        part=_part_question(answers).slot.read(),
        page=screen.slot.read() if screen is not None else "",
        language=language_or_default(_language_question(answers, reader).slot.read()),
    )
