"""How every template of HTML is read: each value escaped, a missing one refused, nothing written for None."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def _nothing_for_none(value: object) -> object:
    """Write nothing where there is nothing to show: Jinja would write the word None."""
    return "" if value is None else value


def templates_in(folder: Path, *, strips_margins: bool = False) -> Environment:
    """Give what reads the templates of a folder.

    A value that is missing raises jinja2.UndefinedError. `strips_margins` takes away the space before a block.
    """
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=strips_margins,
        finalize=_nothing_for_none,
        auto_reload=False,  # else the file of each macro is looked for again in each run
    )
