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


def texts(docs: Path) -> Iterator[tuple[str, list[str]]]:
    """Each page and lab: its key, its text in both languages."""
    for path in sorted((docs / "en").rglob("*.md")):
        name = path.relative_to(docs / "en")
        pair = [(docs / language / name).read_text("utf-8") for language in LANGUAGES]
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
