"""The pages as Markdown: what they include and how they are built up."""

import re
from pathlib import Path

from sections import FENCE

DOCS = Path(__file__).parents[1] / "docs"
PACKAGE = Path(__file__).parents[1] / "src" / "refcode"
LANGUAGES = ("en", "zh")

INCLUDE = re.compile(r'--8<-- "([^"]+)"\n')
HEADING = re.compile(r"^(#+) .*?(?:\{#([\w-]+)\})?$", re.MULTILINE)
PYTHON = re.compile(r"\{? *\.?(?:py|python|python3|pycon)\b")


def paths(language):
    """The pages of one language, by path below docs/<language>/."""
    return sorted(
        p.relative_to(DOCS / language) for p in (DOCS / language).rglob("*.md")
    )


def read(language, path):
    return (DOCS / language / path).read_text("utf-8")


def fences(text):
    """(info, content, line number) of each fenced block."""
    for match in FENCE.finditer(text):
        yield match[3].strip(), match[4], text.count("\n", 0, match.start()) + 1


def includes(text):
    """What a page includes, in order: paths below src/refcode."""
    return INCLUDE.findall(text)


def prose(text):
    """The page without its fenced blocks."""
    return FENCE.sub("", text)


def headings(text):
    """(level, id) of each heading; the id is None where it is not given."""
    return [(len(m[1]), m[2]) for m in HEADING.finditer(prose(text))]


def tables(text):
    """(rows, columns) of each table."""
    found = re.findall(r"(?:^\|.*\n)+", prose(text) + "\n", re.MULTILINE)
    return [
        (t.count("\n"), t.split("\n")[0].replace(r"\|", "").count("|")) for t in found
    ]


def keys():
    """The keys of the pages that have examples of their own, such as tensors/view."""
    files = (PACKAGE / "examples").rglob("*.py")
    return sorted(
        {p.parent.relative_to(PACKAGE / "examples").as_posix() for p in files}
    )


def topics():
    """The keys of the topic pages; `index` is none."""
    return [key for key in keys() if "/" in key]
