"""Finds the codes of sentences that the rooms' code and templates can ask for, as patterns.

A code stands whole in a string, or is put together: in `f"way.{kind}.title"` each placeholder is one segment, never
more. Where a string begins with a placeholder, that is a parameter or another name of its function: what
callers pass for it, or what the function itself writes, stands before.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

SEGMENT = "[^.]+"
Functions = Mapping[str, ast.FunctionDef]


def _pattern(values: Iterable[ast.expr]) -> str:
    return "".join(re.escape(str(one.value)) if isinstance(one, ast.Constant) else SEGMENT for one in values)


def _head(node: ast.AST | None) -> str | None:
    """Give the pattern of a string that does not begin with a placeholder."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        return _pattern(node.values)
    return None


@cache
def _joins(function: ast.AST) -> Sequence[tuple[str, str]]:
    """Give the name and the rest of each string in a function that begins with a name and goes on with a dot."""
    found = []
    for node in ast.walk(function):
        if not isinstance(node, ast.JoinedStr) or not isinstance(node.values[0], ast.FormattedValue):
            continue
        first, rest = node.values[0].value, _pattern(node.values[1:])
        if isinstance(first, ast.Name) and rest.startswith(r"\."):
            found.append((first.id, rest))
    return found


def _parameters(function: ast.FunctionDef) -> list[str]:
    return [each.arg for each in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]


def _passed(call: ast.Call, functions: Functions) -> Iterator[str]:
    """Give what a call makes of the strings it passes to a function that joins them with more."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    function = functions.get(name)
    if function is None:
        return
    bound = dict(zip(_parameters(function), call.args, strict=False)) | {one.arg: one.value for one in call.keywords}
    for parameter, rest in _joins(function):
        if (head := _head(bound.get(parameter))) is not None:
            yield head + rest


def _written(function: ast.FunctionDef) -> Iterator[str]:
    """Give what a function makes of the strings it writes itself: a beginning, and an end that begins with a dot."""
    strings = [head for node in ast.walk(function) if (head := _head(node)) is not None]
    ends = [string for string in strings if string.startswith(r"\.")]
    own = {rest for name, rest in _joins(function) if name not in _parameters(function)}
    for string in strings:
        yield from (string + rest for rest in own)
        yield from (before + end for end in ends for before in (string, string.removesuffix(SEGMENT)))


def _in_template(source: str) -> Iterator[str]:
    """Give the codes of a template: whole in quotes, or joined by ~."""
    yield from map(re.escape, re.findall(r"[\"']([a-z_]+\.[a-z0-9_.]+)[\"']", source))
    for joined in re.findall(r"(?:text|message|rich)\((\S+(?: ~ [^\s,)]+)+)", source):
        yield "".join(re.escape(one[1:-1]) if one[0] in "\"'" else SEGMENT for one in joined.split(" ~ "))


class Codes:
    """Every code that can be asked for: those that stand whole, and patterns of those that are put together."""

    def __init__(self, patterns: frozenset[str]) -> None:
        self._whole = {re.sub(r"\\(.)", r"\1", each) for each in patterns if SEGMENT not in each}
        self._pattern = re.compile("|".join(sorted(each for each in patterns if SEGMENT in each)) or "(?!)")

    def has(self, code: str) -> bool:
        """Tell whether a code can be asked for."""
        return code in self._whole or self._pattern.fullmatch(code) is not None


def codes(files: Iterable[Path], templates: Iterable[Path]) -> Codes:
    """Give every code that these files of Python and these templates can ask for."""
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    made = [node for node in nodes if isinstance(node, ast.FunctionDef)]
    functions = {function.name: function for function in made}
    found = {head for node in nodes if (head := _head(node)) is not None and r"\." in head}
    found.update(code for call in nodes if isinstance(call, ast.Call) for code in _passed(call, functions))
    found.update(code for function in made for code in _written(function))
    found.update(code for template in templates for code in _in_template(template.read_text(encoding="utf-8")))
    return Codes(frozenset(found))
