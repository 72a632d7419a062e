"""What a search found, drawn for the running screen and for the page without scripts alike."""

from markupsafe import Markup

from content.loaders.fragments import fragment
from content.loaders.guide.parts import call_html
from content.loaders.guide.view import View
from content.loaders.languages import Language
from content.loaders.search.find import search
from content.loaders.site_context import SiteContext
from logic.codes import Nation

IN_DANGER = ("emergency", "domestic_abuse", "crisis")


def search_results(typed: str, language: Language, shown_at: SiteContext, nation: Nation | None) -> Markup | None:
    """Draw the screens that answer what was typed, people to call first where it tells of danger; None for no words."""
    if not typed.strip():
        return None
    results = search(typed, language, shown_at)
    people = call_html(IN_DANGER, View(language=language, nation=nation)) if results.danger else Markup()
    values = {"hits": results.hits, "danger": results.danger, "people": people}
    return fragment("search-results", language, "reading", values=values, shown_at=shown_at)
