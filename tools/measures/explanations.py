"""Whether `explain` finds messages, and how soon."""

import sys
import time

import torch

from measures import Row
from refcode import explain
from refcode.errors import index
from refcode.errors.matching import find


def took(text):
    """Milliseconds of one call."""
    start = time.perf_counter()
    explain(text)
    return 1000 * (time.perf_counter() - start)


def explanations():
    """Messages raised another way than in the examples, and a long one."""
    sys.path[:0] = ["tests", "tests/errors"]
    from test_ways import GIVEN, raised

    torch.set_warn_always(True)
    texts = [(key, raised(code)[1]) for key, codes in GIVEN.items() for code in codes]
    right = sum(find(text, index.patterns()) == key for key, text in texts)
    yield Row("errors: messages in the index", f"{len(index.entries())}", "≥ 125")
    yield Row("errors raised another way: found", f"{right} / {len(texts)}", "all")
    explain("")  # the first call reads the files
    long = "no such error, said at length\n" * 100_000
    times = [
        min(took(text) for _ in range(3)) for text in (*dict(texts).values(), long)
    ]
    yield Row("explain, ms, the slowest of all", f"{max(times):.1f}", "≤ 50")
    yield Row("explain, ms, on average", f"{sum(times) / len(times):.1f}")
