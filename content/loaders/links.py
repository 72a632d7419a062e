"""Links that know whether they can be reached: a sentence of Markdown that leads to a screen which is not here goes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from content.loaders.languages import Language
from content.loaders.screens import SCREENS, address
from content.loaders.site_context import SiteContext

_SENTENCE_END = re.compile(r"[.!?](?:\s?\[\[[a-z0-9-]+\]\])*\s+")
"""Where a sentence ends within its words; the marks of its sources belong to it."""
_ENDED = re.compile(r"[.!?](?:\s?\[\[[a-z0-9-]+\]\])*\s*$")
_CELLS = ("th", "td")
_LISTS = ("bullet_list", "ordered_list")


def lead_to_screens(tokens: Sequence[Token], language: Language, shown_at: SiteContext) -> list[Token]:
    """Give each link to a screen, written as its code, its address, and leave out what cannot be reached.

    A site shows a part of the tool or leaves screens out. A link out of the frame would open another tab or another
    page, which "Exit this page" would not close; a link that does nothing would frighten. So the sentence goes that
    holds such a link, and with it a paragraph, a row or a list that held no more, and the heading of such a list.
    """
    root = SyntaxTreeNode(tokens)
    _leave_out(root, shown_at)
    reachable = root.to_tokens()
    for link in (child for token in reachable for child in token.children or () if _screen_of(child) is not None):
        link.attrSet("href", address(str(link.attrGet("href")), language))
    return reachable


def _screen_of(token: Token) -> str | None:
    """Give the code of the screen that a token begins a link to, or None."""
    link = str(token.attrGet("href") or "") if token.type == "link_open" else ""
    return link if link in SCREENS else None


def _sentences(line: Sequence[Token]) -> Iterator[list[Token]]:
    """Part the pieces of a line where a sentence ends outside of bold words and links."""
    sentence: list[Token] = []
    words = ""
    for token in line:
        if token.level == 0 and token.type == "softbreak" and _ENDED.search(words):
            yield [*sentence, token]
            sentence, words = [], ""
            continue
        begun = 0
        if token.level == 0 and token.type == "text":
            if token.content[:1].isspace() and _ENDED.search(words):
                yield sentence
                sentence, words = [], ""
            for end in _SENTENCE_END.finditer(token.content):
                yield [*sentence, replace(token, content=token.content[begun : end.end()])]
                sentence, words, begun = [], "", end.end()
        sentence.append(replace(token, content=token.content[begun:]) if begun else token)
        words += token.content[begun:]
    yield sentence


def _reached(line: Sequence[Token], shown_at: SiteContext) -> list[Token]:
    """Give the pieces of a line without the sentences that lead to a screen which cannot be reached."""
    leads_to = {screen for token in line if (screen := _screen_of(token)) is not None}
    if all(map(shown_at.has, leads_to)):
        return list(line)
    reachable = [
        token
        for sentence in _sentences(line)
        if all(shown_at.has(screen) for token in sentence if (screen := _screen_of(token)) is not None)
        for token in sentence
    ]
    if reachable and reachable[-1].type in ("text", "softbreak"):
        reachable[-1] = replace(reachable[-1], content=reachable[-1].content.rstrip())
    return [token for token in reachable if token.type != "text" or token.content]


def _leave_out(node: SyntaxTreeNode, shown_at: SiteContext) -> None:
    reachable: list[SyntaxTreeNode] = []
    for child in node.children:
        had = bool(child.children)
        if child.type == "inline" and child.token is not None:
            child.children = SyntaxTreeNode(_reached(child.token.children or (), shown_at)).children
            if had and not child.children:
                continue
        elif had:
            _leave_out(child, shown_at)
            if not child.children and child.type not in _CELLS:
                if child.type in _LISTS and reachable and reachable[-1].type == "heading":
                    reachable.pop()
                continue
        reachable.append(child)
    node.children = reachable
