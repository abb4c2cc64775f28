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
import sys
from pathlib import Path
from typing import NamedTuple

from sections import missing, prose, texts

ROOT = Path(__file__).parents[1]
DOCS, RECORD = ROOT / "docs", ROOT / "docs" / "twins.txt"
NAMES = {"en": "English", "zh": "Chinese"}
HEAD = (
    "# Written by `make twins`: section, fingerprints of the English and Chinese text\n"
)


class Pair(NamedTuple):
    """The fingerprints of a section's two texts, and the language that is to follow."""

    en: str
    zh: str
    waits: str = ""


def fingerprint(prose: str) -> str:
    """The same for the same characters, however they are spaced and wrapped."""
    return hashlib.sha256("".join(prose.split()).encode()).hexdigest()[:8]


def current() -> dict[str, Pair]:
    """Every section that stands in both languages, by its address."""
    found = {}
    for key, pair in texts(DOCS):
        en, zh = (
            {anchor: fingerprint(text) for anchor, text in prose(one).items()}
            for one in pair
        )
        found |= {
            f"{key}#{anchor}": Pair(en[anchor], zh[anchor])
            for anchor in en
            if anchor in zh
        }
    return found


def recorded(text: str) -> dict[str, list[Pair]]:
    """The lines of the record. After a merge a section may have several: all count."""
    found: dict[str, list[Pair]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            address, *pair = line.split()
            found.setdefault(address, []).append(Pair(*pair))
    return found


def waiting(before: list[Pair]) -> str:
    """The language that is to follow in a section, "" if none is."""
    return next((one.waits for one in before if one.waits), "")


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
        waits = waiting([one for one in old if one[:2] == pair[:2]] or old)
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
        mine = [
            address
            for address in after
            if name in (address, address.partition("#")[0])
            and (address in alone or waiting(before.get(address, [])))
        ]
        if not mine:
            print(f"{name}: no section of it changed in one language alone")
        for address in mine:
            twin = {"en": "zh", "zh": "en", "": ""}[alone.pop(address, "")]
            waits = waiting(before[address]) or twin if name in asked.wait else ""
            after[address] = after[address]._replace(waits=waits)
    kept = {address: before[address][0] for address in alone}
    RECORD.write_text(written(after | kept), "utf-8")
    for address, which in alone.items():
        print(advice(address, which), file=sys.stderr)
    lost = missing(DOCS)
    for page in lost:
        print(f"{page} is missing: its twin is there", file=sys.stderr)
    late = [
        f"{address} ({pair.waits})" for address, pair in after.items() if pair.waits
    ]
    print(
        f"{len(after)} sections, {len(alone)} changed in one language alone, "
        f"{len(late)} waiting for a twin",
        *late,
        sep="\n  ",
    )
    return 1 if alone or lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
