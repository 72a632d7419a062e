"""GOV.UK counts its 12 weeks from making the arrangement, and so does every sentence that names them."""

import re
from pathlib import Path

import pytest

CONTENT = Path(__file__).parents[2] / "content"
WEEKS = {
    "en": (r"12 weeks", r"12 weeks of the payments being arranged"),
    "cy": (r"12 wythnos", r"12 wythnos i drefnu'r taliadau"),
}


@pytest.mark.parametrize("language", WEEKS)
def test_twelve_weeks_are_counted_from_when_the_payments_are_arranged(language: str) -> None:
    named, whole = WEEKS[language]
    texts = [*CONTENT.glob(f"guide/{language}/*.md"), *CONTENT.glob(f"words/{language}/*.po")]
    translated = r"(?m)^msgid .*$" if language == "cy" else r"(?!)"
    said = {path.name: re.sub(translated, "", path.read_text(encoding="utf-8")) for path in texts}
    apart = {name for name, text in said.items() if len(re.findall(named, text)) != len(re.findall(whole, text))}
    assert apart == set()
