"""Every word and every fact that is not law, for people who write and translate rather than program."""

from content.loaders.catalogue import code_for_role, has_text, rich, text
from content.loaders.family_names import family_name
from content.loaders.formats import day, money, number, percent, whole_pounds
from content.loaders.fragments import fragment
from content.loaders.guide.errors import ContentError
from content.loaders.guide.helplines import (
    HELPLINES,
    NEEDS,
    UK_TIME,
    Helpline,
    Need,
    first_helplines,
    is_open,
    needs_check,
    other_helplines,
)
from content.loaders.guide.markup import Block
from content.loaders.guide.nations import NATIONS
from content.loaders.guide.pages import GuidePage, guide_page
from content.loaders.guide.parts import SEARCH_PLACE, call_html, helpline_html
from content.loaders.guide.render import block_html, inner_html
from content.loaders.guide.sources import SOURCES, Source
from content.loaders.guide.view import View
from content.loaders.headings import heading_code, heading_of
from content.loaders.host import SAFETY_SCREENS, Host, hosts, read_host
from content.loaders.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, language_or_default
from content.loaders.own_helpline import own_helpline
from content.loaders.palette import OWN_COLOURS, Palette
from content.loaders.people import people_html, people_to_call
from content.loaders.registers import read_registers
from content.loaders.root_path import RootPathError, root_path, under_root_path
from content.loaders.screens import SCREENS, Screen, address
from content.loaders.search import LONGEST_QUERY, search_results
from content.loaders.site_context import OUR_OWN, PARTS, SiteContext, ToolPart, site_context
from content.loaders.snippets import FORMS, Asked, snippet, start_address
from content.loaders.steps import (
    leads_on,
    other_reading,
    quantity_in_words,
    step_html,
    step_in_words,
    whom_it_concerns,
    why_html,
    why_in_words,
)
from content.loaders.templates import templates_in

__all__ = [
    "DEFAULT_LANGUAGE",
    "FORMS",
    "HELPLINES",
    "LANGUAGES",
    "LONGEST_QUERY",
    "NATIONS",
    "NEEDS",
    "OUR_OWN",
    "OWN_COLOURS",
    "PARTS",
    "SAFETY_SCREENS",
    "SCREENS",
    "SEARCH_PLACE",
    "SOURCES",
    "UK_TIME",
    "Asked",
    "Block",
    "ContentError",
    "GuidePage",
    "Helpline",
    "Host",
    "Language",
    "Need",
    "Palette",
    "RootPathError",
    "Screen",
    "SiteContext",
    "Source",
    "ToolPart",
    "View",
    "address",
    "block_html",
    "call_html",
    "code_for_role",
    "day",
    "family_name",
    "first_helplines",
    "fragment",
    "guide_page",
    "has_text",
    "heading_code",
    "heading_of",
    "helpline_html",
    "hosts",
    "inner_html",
    "is_open",
    "language_or_default",
    "leads_on",
    "money",
    "needs_check",
    "number",
    "other_helplines",
    "other_reading",
    "own_helpline",
    "people_html",
    "people_to_call",
    "percent",
    "quantity_in_words",
    "read_host",
    "read_registers",
    "rich",
    "root_path",
    "search_results",
    "site_context",
    "snippet",
    "start_address",
    "step_html",
    "step_in_words",
    "templates_in",
    "text",
    "under_root_path",
    "whole_pounds",
    "whom_it_concerns",
    "why_html",
    "why_in_words",
]
