"""Every word and every fact that is not law, for people who write and translate rather than program."""

from content.catalogue import UnknownCodeError, has_text, rich, text
from content.formats import day, money, number, percent
from content.fragments import address, first_paint, fragment
from content.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, LanguageFacts, language_or_default
from content.screens import SCREENS, Screen

__all__ = [
    "DEFAULT_LANGUAGE",
    "LANGUAGES",
    "SCREENS",
    "Language",
    "LanguageFacts",
    "Screen",
    "UnknownCodeError",
    "address",
    "day",
    "first_paint",
    "fragment",
    "has_text",
    "language_or_default",
    "money",
    "number",
    "percent",
    "rich",
    "text",
]
