"""Searches the guide and the names of the screens in the server's memory; what is typed is neither kept nor logged."""

from content.loaders.search.find import LONGEST_QUERY, search
from content.loaders.search.results import search_results
from content.loaders.search.words import read_same_words

__all__ = ["LONGEST_QUERY", "read_same_words", "search", "search_results"]
