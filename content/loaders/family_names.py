"""What the families of a paying parent are called where there are several: by their order, never by a parent's rank."""

from content.loaders.catalogue import has_text, text
from content.loaders.languages import Language


def family_name(at: int, language: Language, role: str | None = None, *, begins: bool = False) -> str:
    """Name a family by its place, as said to a parent: "the second family". `begins` is for the start of a sentence."""
    code = f"family.{at + 1}"
    for_role = f"{code}.{role}"
    name = text(for_role if role and has_text(for_role, language) else code, language)
    return name[0].upper() + name[1:] if begins else name
