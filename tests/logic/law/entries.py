"""Every entry of the law's data files, as they are written."""

from pathlib import Path
from typing import Any

import yaml

import logic

LAW_FOLDER = Path(logic.__file__).parent / "law"


def _entries() -> list[tuple[str, str, dict[str, Any]]]:
    found = []
    for path in sorted([*LAW_FOLDER.glob("in_force/*/*.yaml"), *LAW_FOLDER.glob("announced/*/*.yaml")]):
        for section in yaml.safe_load(path.read_text(encoding="utf-8")).values():
            if isinstance(section, dict):
                found += [(f"{path.parent.name}/{path.name}", code, entry) for code, entry in section.items()]
    return found


ENTRIES = _entries()
"""Each with its file and its code."""
