"""Words and facts that are not law, for people who write and translate rather than program: what every floor reads.

What only a few read (pages of the guide, hosts, steps in words, the search) is imported from its loader.
"""

from content.loaders.catalogue import code_for_role, has_text, rich, text
from content.loaders.family_names import family_name
from content.loaders.formats import day, money, number, percent, whole_pounds
from content.loaders.fragments import fragment
from content.loaders.guide.helplines import UK_TIME
from content.loaders.guide.nations import NATIONS
from content.loaders.headings import heading_code, heading_of
from content.loaders.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, language_or_default
from content.loaders.root_path import root_path, under_root_path
from content.loaders.screens import SCREENS, Screen, address
from content.loaders.site_context import OUR_OWN, PARTS, SiteContext, ToolPart, site_context
from content.loaders.templates import templates_in

__all__ = [
    "DEFAULT_LANGUAGE",
    "LANGUAGES",
    "NATIONS",
    "OUR_OWN",
    "PARTS",
    "SCREENS",
    "UK_TIME",
    "Language",
    "Screen",
    "SiteContext",
    "ToolPart",
    "address",
    "code_for_role",
    "day",
    "family_name",
    "fragment",
    "has_text",
    "heading_code",
    "heading_of",
    "language_or_default",
    "money",
    "number",
    "percent",
    "rich",
    "root_path",
    "site_context",
    "templates_in",
    "text",
    "under_root_path",
    "whole_pounds",
]
