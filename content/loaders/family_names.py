"""What the families of a paying parent are called where there are several: by a picked name or by their order."""

from collections.abc import Sequence

from content.loaders.catalogue import code_for_role, text
from content.loaders.languages import Language


def family_name(
    at: int, language: Language, role: str | None = None, *, begins: bool = False, picked: Sequence[str] = ()
) -> str:
    """Name a family as said to a parent: "the family with Sam" by a picked name, else "the second family" by its place.

    `picked` holds a name for each family, or nothing for one without. `begins` is for the start of a sentence. A parent
    is never named by a rank.
    """
    code = f"family.{at + 1}"
    for_role = code_for_role(code, role, language)
    called = picked[at] if at < len(picked) else ""
    if for_role != code:
        name = text(for_role, language)
    else:
        name = text("family.called", language, name=called) if called else text(code, language)
    return name[0].upper() + name[1:] if begins else name
