"""The index: each message that an example shows, with its cause and the way out.

The messages are the record of the run of the examples (`shown.json`); `causes.toml`
has what a run cannot tell. Its keys are examples, with `#2` for the second message that
the example shows, and never a message's text; the few messages that no example shows,
such as those of a GPU, stand there under `more`.
"""

import functools
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from refcode.errors import shown
from refcode.errors.matching import Pattern, find, skeleton

CAUSES = Path(__file__).with_name("causes.toml")


class Shown(NamedTuple):
    """A message, where an example shows it first."""

    kind: str  # the exception's type
    text: str
    example: str


class Entry(NamedTuple):
    """One entry of the index."""

    key: str  # of its first message in causes.toml
    shown: tuple[Shown, ...]  # its messages; that of `key` is the first
    row: dict[str, Any]  # its table of causes.toml
    pattern: Pattern


def messages() -> dict[str, tuple[str, str]]:
    """(type, text) of all messages shown, by the key that causes.toml has for them."""
    return {
        example if number == 1 else f"{example}#{number}": (kind, text)
        for example, found in shown.read().items()
        for number, (kind, text) in enumerate(found, 1)
    }


def pattern(key: str, row: dict[str, Any], texts: list[str]) -> Pattern:
    """How the entry of `texts` is recognized."""
    skeletons = dict.fromkeys(
        tuple(skeleton(t) for t in text.split("\n")) for text in texts
    )
    keep = tuple(tuple(words.split("|")) for words in row.get("keep", ()))
    return Pattern(key, tuple(skeletons), keep, row.get("frames", False))


def more(row: dict[str, Any]) -> list[tuple[str, str]]:
    """(type, text) of the messages of `row` that no example shows."""
    split = (said.partition(": ") for said in row.get("more", ()))
    return [(kind, text) for kind, _, text in split]


def causes() -> dict[str, dict[str, Any]]:
    """The tables of causes.toml, by key."""
    return tomllib.loads(CAUSES.read_text("utf-8"))


@functools.cache
def patterns() -> tuple[Pattern, ...]:
    """The patterns of all entries. The more a pattern asks for, the earlier it is.

    Messages that no example shows any more are left out: the tests name them.
    """
    every = messages()
    found = []
    for key, row in causes().items():
        names = (key, *row.get("also", ()))
        if texts := [every[name][1] for name in names if name in every]:
            texts += [text for _, text in more(row)]
            found.append(pattern(key, row, texts))
    return tuple(sorted(found, key=lambda each: (-len(each.keep), len(str(each.keep)))))


@functools.cache
def entries() -> dict[str, Entry]:
    """All entries by key, in the order of causes.toml."""
    every, rows = messages(), causes()
    known = {each.key: each for each in patterns()}
    found: dict[str, dict[str, Shown]] = {key: {} for key in rows}
    own = {name: key for key in known for name in (key, *rows[key].get("also", ()))}
    for name in [*(name for name in own if name in every), *every]:
        kind, text = every[name]
        if key := own.get(name) or find(text, patterns(), inside=False):
            found[key].setdefault(text, Shown(kind, text, name.partition("#")[0]))
    for key in known:
        for kind, text in more(rows[key]):
            found[key].setdefault(text, Shown(kind, text, key.partition("#")[0]))
    return {
        key: Entry(key, tuple(found[key].values()), row, known[key])
        for key, row in rows.items()
        if key in known
    }
