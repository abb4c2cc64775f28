"""After a full run, the API page of each reference says what it was compared on."""

import re
from importlib import import_module

import comparisons
import pytest

# What torch has no counterpart of: results of the functions that are compared.
DATA = {
    "refcode.autograd": {"Edge", "Graph", "Node", "Saved"},
    "refcode.nn": {"Row", "ShapeLedger"},
    "refcode.tensors": {"Layout"},
}
NAMES = [
    f"refcode.{package}.{name}"
    for package in sorted(comparisons.PACKAGES)
    for name in import_module(f"refcode.{package}").__all__
    if name not in DATA.get(f"refcode.{package}", ())
]


@pytest.fixture(scope="module")
def known():
    """What the tests recorded of the code as it stands."""
    return comparisons.found()


@pytest.mark.parametrize("name", NAMES)
def test_each_reference_was_compared_and_its_page_says_so(name, known, site):
    cases, date = known.get(name, ({}, ""))
    assert cases, f"{name}: no test compared it; run: make unit && make site"
    package, _, last = name.rpartition(".")
    heading = (
        rf'id="{re.escape(package)}\.(?:[a-z_]+\.)?{last}" class="doc doc-heading"'
    )
    for language in ("en", "zh"):
        pages = sorted((site / language / "api").glob("*.html"))
        texts = "".join(page.read_text("utf-8") for page in pages)
        (_, after) = re.split(heading, texts)
        sentence = re.search(r'<p class="compared">(.*?)</p>', after)[1]
        for fact in (f"{cases.total():,}", comparisons.TORCH, date):
            assert fact in sentence, f"{name}: {sentence}; run: make site"
