"""Brings a change of the English sentences into the translations, as translators know it from gettext."""

import io
import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from content.loaders.catalogue import WORDS

SOURCE = "en"
_HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {language}\\n"\n'
_IN_LINES = re.compile(r'^(msg\S+) ""\n((?:".*"\n)+)', re.M)


def _read(path: Path, language: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)


def merge(source: Catalog, translation: Catalog) -> list[str]:
    """Bring a source catalogue into a translation, entry by entry of the same code; give the codes that need a look.

    A sentence whose English changed keeps its translation, marked fuzzy, with the English it was made for. A new one
    has no translation yet. One that the source has no more goes.
    """
    old: dict[str, Message] = {str(message.context): message for message in translation if message.id}
    for message in list(translation):
        if message.id:
            translation.delete(message.id, message.context)
    look = []
    for message in source:
        if not message.id:
            continue
        code = str(message.context)
        before = old.get(code)
        empty = ("",) * translation.num_plurals if message.pluralizable else ""
        entry = translation.add(
            message.id,
            before.string if before and before.pluralizable == message.pluralizable else empty,
            context=code,
            flags=message.flags - {"fuzzy"},
            auto_comments=message.auto_comments,
            user_comments=before.user_comments if before else (),
        )
        entry.flags.discard("python-format")  # Babel takes "20% of" for a place to fill; ours are written {so}
        changed = before is not None and before.id != message.id
        if before is not None and (changed or before.fuzzy):
            entry.flags.add("fuzzy")
            entry.previous_id = [str(before.id)] if isinstance(before.id, str) else list(before.id)
        if changed or before is None:
            look.append(code)
    return look


def _entries(catalog: Catalog) -> str:
    """Write a catalogue's entries, each sentence on one line, as the catalogues have them: a merge changes no other."""
    written = io.BytesIO()
    write_po(written, catalog, width=0, omit_header=True, include_previous=True)
    joined = _IN_LINES.sub(
        lambda entry: f'{entry[1]} "{"".join(line[1:-1] for line in entry[2].splitlines())}"\n',
        written.getvalue().decode(),
    )
    return "\n" + joined.strip("\n") + "\n"


def merge_all(words: Path = WORDS) -> list[str]:
    """Bring words/en into every translation beside it, and write the files. Give "file: code" for what needs a look."""
    look = []
    for folder in sorted(path for path in words.iterdir() if path.is_dir() and path.name != SOURCE):
        for path in sorted((words / SOURCE).glob("*.po")):
            own = folder / path.name
            before = own.read_text(encoding="utf-8") if own.exists() else _HEAD.format(language=folder.name)
            translation = _read(own, folder.name) if own.exists() else Catalog(locale=folder.name)
            codes = merge(_read(path, SOURCE), translation)
            written = before.split("\n\n", 1)[0].rstrip("\n") + "\n" + _entries(translation)
            if written != before:
                own.write_text(written, encoding="utf-8")
            look += [f"{folder.name}/{path.name}: {code}" for code in codes]
    return look
