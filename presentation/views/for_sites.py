"""What a charity's web editor pastes into a page: one card for each form of it."""

from markupsafe import Markup

from content.loaders.snippets import FORMS, SnippetOptions, snippet
from presentation.reader import Reader
from presentation.views.markup import render


def snippet_views(asked: SnippetOptions, origin: str, reader: Reader, *, copies: bool) -> list[Markup]:
    """Show each form of what to paste. `origin` is where this tool runs; `copies` says that scripts can copy it."""
    return [
        render(
            "snippet",
            form=form,
            code=snippet(form, asked, origin),
            heading=reader.message(f"for_sites.form.{form}"),
            best=reader.message(f"for_sites.form.{form}.best"),
            purpose=reader.message(f"for_sites.form.{form}.for"),
            copy=reader.message("for_sites.copy") if copies else "",
            copied=reader.message("for_sites.copied"),
        )
        for form in FORMS
    ]
