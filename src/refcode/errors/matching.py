"""Which message this is, whatever shapes, numbers, dtypes and names stand in it.

A message's *skeleton* is what is left when those are taken out. The site's page finds a
pasted message in the same way: docs/theme/assets/errors.js does what `find` does, with
the expressions of this module.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

HOLE = "…"
MOST, LINES, WIDTH = 20_000, 200, 2000  # of a huge input, what is looked at: its end
LAST = 50  # lines that may hold a message inside
OWN = 20  # letters of its own that a message needs to be found inside a line
NAMES = (
    "float double half int long short byte char bool complex str list tuple dict bytes "
    "NoneType Float Double Half Int Long Short Byte Char Bool BFloat16 UInt16 UInt32 "
    "UInt64 ComplexHalf ComplexFloat ComplexDouble cpu cuda mps xpu meta CPU CUDA MPS "
    "XPU Meta inf nan Sparse argument arguments rtol atol"
)
# One pass from left to right: the groups are what varies, all else is the message's.
# Python and JavaScript read these alike: ASCII classes, no look-behind.
TOKEN = (
    r"(\"[^\"\n]*\"|'[^'\n]*'|`[^`\n]*`)"  # in quotes
    r"|(torch\.Size\(\[[^\]\n]*\]\)"
    r"|[A-Za-z_][A-Za-z0-9_.]*\(\)"  # a function
    r"|\[[^\]\n]{0,200}\]|[({][-+0-9,. ]*[)}]|\\N\{[^}\n]*\}"  # a shape, a list
    r"|[A-Za-z0-9_]+(?:\.[A-Za-z_][A-Za-z0-9_]*)+(?::[0-9]+)?"  # a.dotted.name
    r"|for [^ \n:]+(?=:)"  # a parameter, an operator
    r"|(?:for|of) [A-Z][A-Za-z0-9_]*|for [a-z_]+|c10::[A-Za-z0-9]+"  # a class
    r"|got [-A-Za-z0-9_.]+(?=\)| is on )|[A-Za-z0-9_]+(?= is not a valid)"  # a value
    r"|: [A-Za-z0-9_]+(?=\n|$)"  # at the end of a line
    r"|subscript [a-zA-Z](?![a-zA-Z])"  # a letter of einsum
    r"|(?=[A-Za-z0-9]*[a-z])[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9_]*"  # a CamelName
    r"|(?:float|complex|q?u?int|bfloat)[0-9][0-9a-z_]*|[a-z_]+[1-3]d"
    rf"|(?:{'|'.join(NAMES.split())})(?![A-Za-z0-9_'])(?::[0-9]+)?"
    r"|0x[0-9a-fA-F]+"
    r"|[-+]?[0-9]+(?:x[0-9]+)+"
    r"|[-+]?[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?(?:st|nd|rd|th|%|D)?)"
    r"|[A-Za-z_][A-Za-z0-9_]*(?:'[a-z]+)?"  # a word, with its apostrophe
)
# Several in a row are one.
LIST = rf"([\"'`]?{HOLE}[\"'`]?)(?:(?:,? (?:and |or )?|,)\1)+"
NOISE = (  # what a terminal, C++ and anomaly detection add
    r"\x1b\[[0-9;?]*[A-Za-z]"
    r"| ?\(Triggered internally at [^)\n]*\)"
    r"|(Traceback of forward call that caused the error:)\n  File [^\0]*"
    r"| ?\(when checking argument [^)\n]*\)"
    r"|\nException raised from [^\0]*"
)
# `RuntimeError: `, `torch.autograd.gradcheck.GradcheckError: `, `x.py:3: UserWarning: `
TYPE = r"^[ |+]*(?:.*:[0-9]+: )?(?:[A-Za-z_][A-Za-z0-9_]*\.)*[A-Z][A-Za-z0-9_]*: "
TRACEBACK = "Traceback (most recent call last)"
LIBRARY = r"[/\\]torch[/\\]"

_token, _list, _noise, _type, _library = (
    re.compile(source, re.ASCII) for source in (TOKEN, LIST, NOISE, TYPE, LIBRARY)
)


class Pattern(NamedTuple):
    """How an entry is recognized."""

    key: str
    skeletons: tuple[tuple[str, ...], ...]  # lines of each
    keep: tuple[tuple[str, ...], ...]  # of each group, one text must stand in the line
    frames: bool  # Python's own words: in a traceback, only below a frame of torch


def message(text: str) -> str:
    """`text` without what differs from machine to machine, lines stripped."""
    lines = _noise.sub(lambda found: found[1] or "", text).split("\n")
    return "\n".join(line.strip(" \t\r") for line in lines).strip("\n")


def skeleton(text: str) -> str:
    """`text` with an ellipsis for each thing that varies."""

    def hole(found: re.Match[str]) -> str:
        if quoted := found[1]:
            return quoted[0] + HOLE + quoted[0]
        return HOLE if found[2] is not None else found[0]

    return _list.sub(r"\1", _token.sub(hole, text))


def without_type(line: str) -> str:
    """A traceback's last line without the exception's type."""
    return _type.sub("", line, count=1)


def own(text: str) -> int:
    """How many letters of a skeleton are the message's own."""
    return sum(letter.isascii() and letter.isalpha() for letter in text)


def fits(pattern: Pattern, line: str, text: str) -> bool:
    """Whether `line` of `text` says what the skeleton leaves out."""
    if pattern.frames and TRACEBACK in text and not _library.search(text):
        return False
    return all(any(word in line for word in group) for group in pattern.keep)


def find(text: str, patterns: Sequence[Pattern], inside: bool = True) -> str | None:
    """The key of the pattern that `text`, a message or a traceback, shows last.

    A line that is a message goes before one that holds a message or a piece of one
    (looked for with `inside` only). Of several messages with the same first line, it is
    the one with most of the lines that follow.
    """
    text = message(text[-MOST:])
    lines = [line[:WIDTH] for line in text.split("\n")[-LINES:]]
    whole = [skeleton(line) for line in lines]
    bare = [skeleton(without_type(line)) for line in lines]
    bones = [(bone, pattern) for pattern in patterns for bone in pattern.skeletons]
    firsts = {bone[0] for bone, _ in bones}
    for at in reversed(range(len(lines))):
        if whole[at] in firsts or bare[at] in firsts:
            after = {*whole[at:], *bare[at:]}
            found = [
                (sum(1 if line in after else -1 for line in bone), pattern.key)
                for bone, pattern in bones
                if bone[0] in (whole[at], bare[at]) and fits(pattern, lines[at], text)
            ]
            if found:
                return max(found, key=lambda pair: pair[0])[1]
    if not inside:
        return None
    long = [(bone[0], pattern) for bone, pattern in bones if own(bone[0]) >= OWN]
    for at in reversed(range(len(lines))[-LAST:]):
        line = whole[at]
        if own(line) >= OWN:
            held = [
                (len(bone), pattern.key)
                for bone, pattern in long
                if (bone in line or line in bone) and fits(pattern, lines[at], text)
            ]
            if held:
                return max(held, key=lambda pair: pair[0])[1]
    return None


def frames(text: str) -> Iterable[str]:
    """The file and function names of the frames of torch in a traceback."""
    found = re.findall(r'File "[^"\n]*\btorch[/\\]([^"\n]+)", line \d+, in (\w+)', text)
    return (name for frame in found for name in frame)
