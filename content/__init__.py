"""Every word and every fact that is not law, for people who write and translate rather than program."""

from content.catalogue import UnknownCodeError, has_text, rich, text
from content.formats import day, money, number, percent
from content.fragments import first_paint, fragment
from content.guide.drawings import WHO_SEES
from content.guide.errors import ContentError
from content.guide.helplines import (
    HELPLINES,
    NEEDS,
    UK_TIME,
    Helpline,
    Need,
    first_helplines,
    helplines_for,
    is_open,
    needs_check,
)
from content.guide.markup import Block
from content.guide.nations import NATIONS, Nation
from content.guide.pages import GuidePage, guide_page
from content.guide.parts import helpline_html
from content.guide.render import block_html, foot_html
from content.guide.sources import SOURCES, Source
from content.guide.view import View
from content.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, LanguageFacts, language_or_default
from content.people import people_to_call
from content.screens import SCREENS, Screen, address

__all__ = [
    "DEFAULT_LANGUAGE",
    "HELPLINES",
    "LANGUAGES",
    "NATIONS",
    "NEEDS",
    "SCREENS",
    "SOURCES",
    "UK_TIME",
    "WHO_SEES",
    "Block",
    "ContentError",
    "GuidePage",
    "Helpline",
    "Language",
    "LanguageFacts",
    "Nation",
    "Need",
    "Screen",
    "Source",
    "UnknownCodeError",
    "View",
    "address",
    "block_html",
    "day",
    "first_helplines",
    "first_paint",
    "foot_html",
    "fragment",
    "guide_page",
    "has_text",
    "helpline_html",
    "helplines_for",
    "is_open",
    "language_or_default",
    "money",
    "needs_check",
    "number",
    "people_to_call",
    "percent",
    "rich",
    "text",
]
