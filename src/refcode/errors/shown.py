"""The errors and warnings that the examples show, as the run of the examples saw them.

`make examples` writes them to `shown.json`: for each example the type and the whole
text of what it printed, or printed a part of. The tests of the examples compare.
Nothing else holds the text of a message.
"""

import functools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from refcode.errors.matching import message

PATH = Path(__file__).with_name("shown.json")
PART = 20  # a shorter part of a message may stand in it by chance


def at_hand(frame: FrameType) -> Iterator[BaseException]:
    """The exception being handled, and the exceptions and caught warnings in names."""
    if handled := sys.exception():
        yield handled
    for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
        if isinstance(value, BaseException):
            yield value
        for item in value if isinstance(value, list) else ():
            warning = getattr(item, "message", None)  # of a warnings.WarningMessage
            if isinstance(warning, Warning):
                yield warning


def printed(text: str, frame: FrameType) -> tuple[str, str] | None:
    """The error that `frame` prints with `text`, whole or in part: type and message."""
    text = message(text)
    for error in at_hand(frame):
        whole = message(str(error))
        part = len(text) >= PART and text in whole
        if whole and (whole in text or part or text in whole.split("\n")):
            return (type(error).__name__, whole) if text else None
    return None


@functools.cache
def read() -> dict[str, list[tuple[str, str]]]:
    """(type, message) of each error that an example shows, by the example's key."""
    record = json.loads(PATH.read_text("utf-8"))
    return {
        key: [(kind, text) for kind, text in found] for key, found in record.items()
    }


def write(record: dict[str, list[tuple[str, str]]]) -> None:
    """Make `record` the errors that the examples show."""
    kept = {key: found for key, found in sorted(record.items()) if found}
    PATH.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    read.cache_clear()


def difference(key: str, found: list[tuple[str, str]]) -> str:
    """Where the record of the example `key` and its run differ; "" where they agree."""
    recorded = read().get(key, [])
    if recorded == found:
        return ""
    old, new = (
        "".join(f"\n  {kind}: {text}" for kind, text in errors) or " none"
        for errors in (recorded, found)
    )
    return f"{key}: {PATH.name} has the errors{old}\nand it showed{new}"
