"""A changed English sentence marks its translation, a new one waits, one that is gone goes; and nothing waits now."""

import io
import shutil
from collections import defaultdict
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from content import LANGUAGES
from content.loaders.catalogue import WORDS, catalogues, sentences
from content.loaders.languages import written_in
from content.loaders.translations import merge, merge_all

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {language}\\n"\n\n'


def catalogue(language: str, *entries: tuple[str, str, str]) -> io.BytesIO:
    written = HEAD.format(language=language) + "\n".join(
        f'msgctxt "{code}"\nmsgid "{english}"\nmsgstr "{own}"\n' for code, english, own in entries
    )
    return io.BytesIO(written.encode())


def test_a_changed_english_sentence_marks_its_welsh() -> None:
    welsh = read_po(catalogue("cy", ("home.title", "What do you need?", "Beth sydd ei angen arnoch?")), locale="cy")
    english = read_po(catalogue("en", ("home.title", "What do you need today?", "")), locale="en")
    assert merge(english, welsh) == ["home.title"]
    (entry,) = (message for message in welsh if message.id)
    assert entry.fuzzy
    assert entry.string == "Beth sydd ei angen arnoch?"
    assert entry.previous_id == ["What do you need?"]


def test_a_new_sentence_waits_for_its_welsh_and_a_dropped_one_goes() -> None:
    welsh = read_po(catalogue("cy", ("old", "Old", "Hen")), locale="cy")
    english = read_po(catalogue("en", ("new", "New", "")), locale="en")
    assert merge(english, welsh) == ["new"]
    assert [(message.context, message.string) for message in welsh if message.id] == [("new", "")]


def test_two_codes_with_the_same_english_keep_their_own_welsh() -> None:
    welsh = read_po(catalogue("cy", ("way.pay", "Pay", "Talu"), ("button.pay", "Pay", "Talwch")), locale="cy")
    english = read_po(catalogue("en", ("way.pay", "Pay", ""), ("button.pay", "Pay", "")), locale="en")
    assert merge(english, welsh) == []
    assert {message.context: message.string for message in welsh if message.id} == {
        "way.pay": "Talu",
        "button.pay": "Talwch",
    }


def test_merging_writes_only_the_files_that_change(tmp_path: Path) -> None:
    for language, entry in (("en", ("a", "New words", "")), ("cy", ("a", "Old words", "Hen eiriau"))):
        (tmp_path / language).mkdir()
        (tmp_path / language / "room.po").write_bytes(catalogue(language, entry).getvalue())
    assert merge_all(tmp_path) == ["cy/room.po: a"]
    written = (tmp_path / "cy" / "room.po").read_text(encoding="utf-8")
    assert "#, fuzzy" in written
    assert '#| msgid "Old words"' in written
    assert merge_all(tmp_path) == []


def test_a_merge_leaves_every_other_line_as_it_was(tmp_path: Path) -> None:
    """It wrote "PROJECT VERSION", the hour and another layout into a file for one new sentence."""
    for language in ("en", "cy"):
        shutil.copytree(WORDS / language, tmp_path / language)
    before = {path: path.read_text(encoding="utf-8") for path in (tmp_path / "cy").glob("*.po")}
    for path in (tmp_path / "en").glob("*.po"):
        new = 'msgctxt "brand.new"\nmsgid "Brand new.\\nTwo lines"\nmsgstr ""\n'
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + f"\n\n{new}", encoding="utf-8")
    assert len(merge_all(tmp_path)) == len(before)
    for path, written in before.items():
        assert path.read_text(encoding="utf-8") == written.rstrip("\n") + f"\n\n{new}", path.name


@pytest.mark.parametrize("language", sorted(code for code, facts in LANGUAGES.items() if facts.words_of is None))
def test_every_translation_stands_for_the_english_of_today(language: str) -> None:
    english = {s.code: s.english for _, each in catalogues("en") for s in sentences(each, "en")}
    own = {s.code: s.english for _, each in catalogues(language) for s in sentences(each, language)}
    assert written_in(language) == language
    stale = {code for code in english.keys() | own.keys() if english.get(code) != own.get(code)}
    assert not stale, "run python -m content merge, then translate"


def test_a_sentence_that_welsh_says_in_two_ways_tells_translators_where_each_stands() -> None:
    """ "Yes" is "ydw", "oes", "gallai" and "ie": without its question nobody can translate it."""
    welsh: dict[str, dict[str, str]] = defaultdict(dict)
    for path in (WORDS / "cy").glob("*.po"):
        with path.open("rb") as file:
            for message in read_po(file, locale="cy"):
                if isinstance(message.id, str) and message.id:
                    welsh[message.id][str(message.context)] = str(message.string)
    wanted = {code for forms in welsh.values() if len(set(forms.values())) > 1 for code in forms}
    noted = set()
    for path in (WORDS / "en").glob("*.po"):
        with path.open("rb") as file:
            noted |= {str(message.context) for message in read_po(file, locale="en") if message.auto_comments}
    assert wanted - noted == set()


def test_a_note_for_translators_reaches_the_translation(tmp_path: Path) -> None:
    for language in ("en", "cy"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "room.po").write_bytes(catalogue(language, ("a", "Yes", "Ydw")).getvalue())
    english = tmp_path / "en" / "room.po"
    english.write_text(english.read_text().replace('msgctxt "a"', '#. An answer\nmsgctxt "a"'), encoding="utf-8")
    assert merge_all(tmp_path) == []
    assert "#. An answer" in (tmp_path / "cy" / "room.po").read_text(encoding="utf-8")
