"""A decision letter's figures beside ours: the verdict, and the words for a letter about what differs."""

from logic.calculation import Circumstances
from logic.decisions import LetterLine
from presentation.forms.decisions import checked_letter
from presentation.forms.decisions import letter_problems as problems_of
from presentation.forms.fields import Problems
from presentation.views.decisions import differences_in_words, letter_view
from ui.asking import answers, circumstances, nights_bands, reader, render_fragment, render_notice
from ui.screen import render_html


def letter_problems() -> Problems:
    """Say what is wrong with each figure, once an answer has been asked for."""
    return problems_of(answers())


def letter_lines(circumstances: Circumstances) -> tuple[LetterLine, ...]:
    """Give the lines of the letter beside ours, once they were asked for and can be read."""
    return checked_letter(answers(), circumstances)


def render_letter(lines: tuple[LetterLine, ...]) -> None:
    """Show the verdict, then each line of the letter beside ours, what may lie behind it, and what to ask."""
    render_html(letter_view(lines, nights_bands(), reader()))


def render_before_letter(*, empty: bool) -> None:
    """Show what the screen is for; or that no figure was copied."""
    render_fragment("check_figures")
    if empty:
        render_notice("letter.empty")


def render_drawn_letter() -> None:
    """Show where on a letter each figure stands."""
    render_fragment("drawn-letter")


def letter_differences() -> str:
    """Set out the lines of the checked letter that differ, to write to the service; nothing while none was checked."""
    case = circumstances()
    return differences_in_words(letter_lines(case), nights_bands(), reader()) if case is not None else ""
