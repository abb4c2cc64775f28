"""The prose of pages and labs, section by section; code, which the twins share, is left
out.
"""

import re
from collections.abc import Iterator
from pathlib import Path

LANGUAGES = ("en", "zh")
FENCE = re.compile(
    r"^( *)(`{3,}|~{3,})([^\n]*)\n(.*?)^\1\2`*~*$", re.MULTILINE | re.DOTALL
)
HEADING = re.compile(r"^#+ (.*?) \{#([\w-]+)\}$", re.MULTILINE)
CELL = re.compile(r'^# %% \[markdown\] lang="(\w+)".*\n((?:#.*\n)+)', re.MULTILINE)


def missing(docs: Path) -> list[str]:
    """The pages that stand in the other language only."""
    en, zh = (
        {path.relative_to(docs / language) for path in (docs / language).rglob("*.md")}
        for language in LANGUAGES
    )
    lost = [("zh", name) for name in en - zh] + [("en", name) for name in zh - en]
    return sorted(f"docs/{language}/{name.as_posix()}" for language, name in lost)


def texts(docs: Path) -> Iterator[tuple[str, list[str]]]:
    """Each page and lab that stands in both languages: its key, its texts."""
    for path in sorted((docs / "en").rglob("*.md")):
        name = path.relative_to(docs / "en")
        twins = [docs / language / name for language in LANGUAGES]
        if all(twin.exists() for twin in twins):
            pair = [twin.read_text("utf-8") for twin in twins]
            yield name.with_suffix("").as_posix(), pair
    for path in sorted((docs / "labs").glob("*.py")):
        cells = CELL.findall(path.read_text("utf-8"))
        spoken = [(its, re.sub("^# ?", "", text, flags=re.M)) for its, text in cells]
        pair = ["\n".join(t for its, t in spoken if its == one) for one in LANGUAGES]
        yield f"labs/{path.stem}", pair


def prose(text: str) -> dict[str, str]:
    """The text of each section, by the id of its heading."""
    _, *parts = HEADING.split(FENCE.sub("", text))
    titles, keys, bodies = parts[::3], parts[1::3], parts[2::3]
    whole = zip(keys, titles, bodies, strict=True)
    return {key: f"{title}\n{body}" for key, title, body in whole}
