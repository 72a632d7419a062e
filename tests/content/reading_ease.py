"""Measures how hard English prose is to read: sentence lengths and the Flesch-Kincaid grade."""

import html
import re


def sentences(rendered: str) -> list[str]:
    """The sentences of rendered HTML: every heading, list item, cell and paragraph ends one."""
    bare = re.sub(r"(&#8288;)?<sup.*?</sup>", "", rendered, flags=re.S)
    bare = re.sub(r"</(p|li|h[1-6]|td|th|dt|dd|caption|figcaption|summary)>|<br ?/?>", "\n", bare)
    bare = html.unescape(re.sub(r"<[^>]+>", "", bare))
    found = re.split(r"\n+|(?<=[.?!:])[\"”]?\s+", bare)
    return [one.strip() for one in found if re.search(r"[A-Za-z]", one)]


def words(sentence: str) -> list[str]:
    return re.findall(r"[A-Za-z0-9£%'’-]*[A-Za-z0-9][A-Za-z0-9%'’-]*", sentence)


def syllables(word: str) -> int:
    """Count vowel groups, less a silent e; at least one."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", plain))
    ends_in_silent_e = plain.endswith("e") and not plain.endswith(("le", "ee"))
    silent = ends_in_silent_e or (plain.endswith(("ed", "es")) and len(plain) > 4)
    return max(1, groups - (1 if silent and groups > 1 else 0))


def flesch_kincaid_grade(rendered: str) -> float:
    """The Flesch-Kincaid grade of the whole: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    spoken = sentences(rendered)
    counted = [word for one in spoken for word in words(one)]
    return 0.39 * len(counted) / len(spoken) + 11.8 * sum(map(syllables, counted)) / len(counted) - 15.59
