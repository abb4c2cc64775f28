"""Keep the two languages of a section in step (`make twins`).

docs/twins.txt holds a line for each section of each page and lab: its address and a
fingerprint of its prose in English and in Chinese; code, which both share, is left out.
A section is in step when it is as recorded. `make twins` records the sections that are
new or that changed in both languages, and refuses those that changed in one alone:

    make twins KEY=tensors/view#edges    its twin is to follow: the reader is told so,
                                         until it changes and `make twins` is run
    make twins SAME=tensors/view#edges   a slip is mended: both say the same as before
"""

import argparse
import hashlib
import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
DOCS, RECORD = ROOT / "docs", ROOT / "docs" / "twins.txt"
NAMES = {"en": "English", "zh": "Chinese"}
FENCE = re.compile(
    r"^( *)(`{3,}|~{3,})([^\n]*)\n(.*?)^\1\2`*~*$", re.MULTILINE | re.DOTALL
)
HEADING = re.compile(r"^#+ (.*?) \{#([\w-]+)\}$", re.MULTILINE)
CELL = re.compile(r'^# %% \[markdown\] lang="(\w+)".*\n((?:#.*\n)+)', re.MULTILINE)
HEAD = (
    "# Written by `make twins`: section, fingerprints of the English and Chinese text\n"
)


class Pair(NamedTuple):
    """The fingerprints of a section's two texts, and the language that is to follow."""

    en: str
    zh: str
    waits: str = ""


def fingerprint(prose: str) -> str:
    """The same for the same words, however they are wrapped."""
    return hashlib.sha256(" ".join(prose.split()).encode()).hexdigest()[:8]


def sections(text: str) -> dict[str, str]:
    """The fingerprint of each section, by the id of its heading."""
    _, *parts = HEADING.split(FENCE.sub("", text))
    titles, keys, bodies = parts[::3], parts[1::3], parts[2::3]
    texts = zip(keys, titles, bodies, strict=True)
    return {key: fingerprint(f"{title}\n{body}") for key, title, body in texts}


def current(docs: Path = DOCS) -> dict[str, Pair]:
    """Every section that stands in both languages, by its address."""
    texts = {}
    for path in (docs / "en").rglob("*.md"):
        name = path.relative_to(docs / "en")
        pair = [(docs / language / name).read_text("utf-8") for language in NAMES]
        texts[name.with_suffix("").as_posix()] = pair
    for path in (docs / "labs").glob("*.py"):
        cells = CELL.findall(path.read_text("utf-8"))
        prose = [(language, re.sub("^# ?", "", t, flags=re.M)) for language, t in cells]
        texts[f"labs/{path.stem}"] = [
            "\n".join(text for its, text in prose if its == language)
            for language in NAMES
        ]
    return {
        f"{key}#{anchor}": Pair(en, zh[anchor])
        for key, both in texts.items()
        for zh in [sections(both[1])]
        for anchor, en in sections(both[0]).items()
        if anchor in zh
    }


def recorded(text: str) -> dict[str, list[Pair]]:
    """The lines of the record. After a merge a section may have several: all count."""
    found: dict[str, list[Pair]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            address, *pair = line.split()
            found.setdefault(address, []).append(Pair(*pair))
    return found


def changed(now: Pair, before: list[Pair]) -> str:
    """Which language of a section changed: "", "en", "zh", or "both" (or it is new)."""
    if any(now[:2] == one[:2] for one in before):
        return ""
    en, zh = (now[i] in {one[i] for one in before} for i in (0, 1))
    return "both" if en == zh else "zh" if en else "en"


def judge(
    now: dict[str, Pair], before: dict[str, list[Pair]]
) -> tuple[dict[str, Pair], dict[str, str]]:
    """The record as it should be, and the sections that changed in one language."""
    after, alone = {}, {}
    for address, pair in now.items():
        old = before.get(address, [])
        which = changed(pair, old)
        waits = next((one.waits for one in old if one.waits), "")
        if which in NAMES and not waits:
            alone[address] = which
        if which in ("both", waits):  # what was waited for has come, if anything was
            waits = ""
        after[address] = pair._replace(waits=waits)
    return after, alone


def advice(address: str, which: str) -> str:
    """What to do about a section that changed in one language."""
    key, _, anchor = address.partition("#")
    other = "zh" if which == "en" else "en"
    twin = f"docs/{other}/{key}.md" if not key.startswith("labs/") else "its twin cell"
    return (
        f"{key}, section #{anchor}: its {NAMES[which]} text changed, its "
        f"{NAMES[other]} text did not. Choose:\n"
        f"  bring {twin} in step, then           make twins\n"
        f"  it says the same as before (a slip)  make twins SAME={address}\n"
        f"  its twin is to follow                make twins KEY={address}"
    )


def written(record: dict[str, Pair]) -> str:
    lines = [" ".join((key, *pair)).rstrip() for key, pair in sorted(record.items())]
    return HEAD + "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--wait", nargs="*", default=[])
    parser.add_argument("--same", nargs="*", default=[])
    asked = parser.parse_args(arguments)
    text = RECORD.read_text("utf-8") if RECORD.exists() else ""
    before = recorded(text)
    after, alone = judge(current(), before)
    for name in (*asked.wait, *asked.same):
        mine = [a for a in alone if name in (a, a.partition("#")[0])]
        if not mine:
            print(f"{name}: no section of it changed in one language alone")
        for address in mine:
            which = alone.pop(address)
            if name in asked.wait:
                waits = "zh" if which == "en" else "en"
                after[address] = after[address]._replace(waits=waits)
    kept = {address: before[address][0] for address in alone}
    RECORD.write_text(written(after | kept), "utf-8")
    for address, which in alone.items():
        print(advice(address, which), file=sys.stderr)
    waiting = [
        f"{address} ({pair.waits})" for address, pair in after.items() if pair.waits
    ]
    print(
        f"{len(after)} sections, {len(alone)} changed in one language alone, "
        f"{len(waiting)} waiting for a twin",
        *waiting,
        sep="\n  ",
    )
    return 1 if alone else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
