"""Every word and every fact that is not law, for people who write and translate rather than program."""

from content.catalogue import UnknownCodeError, has_text, rich, text
from content.formats import day, money, number, percent
from content.fragments import fragment
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
from content.host import FONTS, SAFETY_SCREENS, Host, hosts, read_host
from content.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, LanguageFacts, language_or_default
from content.own_helpline import own_helpline
from content.palette import OWN_COLOURS, Palette
from content.people import people_html, people_to_call
from content.place import OUR_OWN, PARTS, Part, Place, place
from content.registers import read_registers
from content.screens import SCREENS, Screen, address
from content.snippets import FORMS, Asked, snippet, start_address
from content.steps import (
    other_reading,
    quantity_in_words,
    step_html,
    step_in_words,
    whom_it_concerns,
    why_html,
    why_in_words,
)
from content.within import kept_within

__all__ = [
    "DEFAULT_LANGUAGE",
    "FONTS",
    "FORMS",
    "HELPLINES",
    "LANGUAGES",
    "NATIONS",
    "NEEDS",
    "OUR_OWN",
    "OWN_COLOURS",
    "PARTS",
    "SAFETY_SCREENS",
    "SCREENS",
    "SOURCES",
    "UK_TIME",
    "WHO_SEES",
    "Asked",
    "Block",
    "ContentError",
    "GuidePage",
    "Helpline",
    "Host",
    "Language",
    "LanguageFacts",
    "Nation",
    "Need",
    "Palette",
    "Part",
    "Place",
    "Screen",
    "Source",
    "UnknownCodeError",
    "View",
    "address",
    "block_html",
    "day",
    "first_helplines",
    "foot_html",
    "fragment",
    "guide_page",
    "has_text",
    "helpline_html",
    "helplines_for",
    "hosts",
    "is_open",
    "kept_within",
    "language_or_default",
    "money",
    "needs_check",
    "number",
    "other_reading",
    "own_helpline",
    "people_html",
    "people_to_call",
    "percent",
    "place",
    "quantity_in_words",
    "read_host",
    "read_registers",
    "rich",
    "snippet",
    "start_address",
    "step_html",
    "step_in_words",
    "text",
    "whom_it_concerns",
    "why_html",
    "why_in_words",
]
