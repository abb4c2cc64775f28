"""What pages cost their readers, beside a page of nothing but the theme."""

import itertools
import tempfile
from pathlib import Path

from measures import Row, lighthouse
from measures.building import empty
from measures.search import search
from measures.visitor import visiting

PAGES = {
    "front": "en/index.html",
    "topic": "en/tensors/view.html",
    "topic, zh": "zh/storage/strides.html",
    "lab": "en/labs/memory_layout.html",
    "API": "zh/api/tensors.html",
    "errors": "zh/errors.html",
}
RUNS = 5


def painted(slow):
    return f"{slow['fcp'] / 1000:.2f} / {slow['lcp'] / 1000:.2f}"


def floor():
    """What a page of nothing but the theme costs, on this machine now."""
    with tempfile.TemporaryDirectory() as folder:
        empty(folder)
        with visiting(f"{folder}/site") as visitor:
            slow = visitor.first("index.html", slow=True, runs=RUNS)
    yield Row("floor, an empty page: FCP / LCP, slow, s", painted(slow))
    yield Row("floor, an empty page: blocking, slow, ms", f"{slow['tbt']:.0f}")


def visits(name, path, visitor):
    """A page for a new reader, for one who comes from another page, on a slow phone."""
    first = visitor.first(path)
    yield Row(f"{name}: first visit, kB", f"{first['kb']:.0f}", "≤ 150", "84, empty")
    onward = visitor.next(path, f"{path[:2]}/index.html")
    yield Row(f"{name}: next page, kB", f"{onward['kb']:.0f}", "≤ 45")
    keys = ("requests", "elsewhere", "failed")
    asked = ", ".join(f"{first[key]:.0f}" for key in keys)
    yield Row(f"{name}: requests, elsewhere, failed", asked, "…, 0, 0", "4 elsewhere")
    yield Row(f"{name}: nodes", f"{first['nodes']:.0f}", "≤ 2500", "669")
    slow = visitor.first(path, slow=True, runs=RUNS)
    paint = f"{name}: FCP / LCP, slow, s"
    yield Row(paint, painted(slow), "≤ 1.6 / ≤ 1.75", "1.49 / 1.77")
    yield Row(f"{name}: blocking, slow, ms", f"{slow['tbt']:.0f}", "≤ 300", "193")
    yield Row(f"{name}: layout shift", f"{slow['cls']:.3f}", "≤ 0.01", "0")


def explorables(visitor):
    """The first press in each."""
    for path in sorted(Path("docs/explorables").glob("*.py")):
        key = path.stem.replace("_", "-")
        took = visitor.use("en/explorables.html", key)
        yield Row(f"{key}: first use, slow, ms", f"{took:.0f}", "≤ 100")


def pages():
    yield from floor()
    with visiting("site") as visitor:
        for name, path in PAGES.items():
            yield from visits(name, path, visitor)
        yield from explorables(visitor)
        yield from search(visitor)


def scores():
    """Lighthouse's, where it can be had."""
    lacking = lighthouse.missing()
    shown = {key: PAGES[key] for key in ("front", "topic", "lab")}
    found = () if lacking else lighthouse.scores(shown.values())
    for name, each in itertools.zip_longest(shown, found):
        figure = lacking or " / ".join(map(str, each))
        budget = "≥ 95/100/100/100"
        yield Row(f"{name}: Lighthouse", figure, budget, "81/91/96/100")
