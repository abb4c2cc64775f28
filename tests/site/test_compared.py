"""A page says on how many cases a reference was compared, while the record holds."""

import json
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import compared
import comparisons
import pytest
import tally
import torch
from torch import nn
from torch.nn import functional as F
from yaml import safe_load

import refcode.nn

ROOT = Path(__file__).parents[2]
WORDS = {
    "compared": "{count} cases, torch {torch}, {date}: {kinds}",
    "uncompared": "not compared",
    "colon": ": ",
    "comma": ", ",
    "oracles": {kind: f"{kind} {{count}}" for kind in comparisons.ORACLES},
}
CONFIG = SimpleNamespace(extra={"words": WORDS})
PAGE = SimpleNamespace(file=SimpleNamespace(src_uri="api/nn.md"))
API = (
    '<h1 id="top">API</h1>'
    '<h2 id="refcode.nn._loops.conv2d" class="doc doc-heading">conv2d</h2>\n'
    '<div class="doc-signature highlight"><pre>conv2d(x)</pre></div><p>Text.</p>'
    '<h3 id="refcode.nn.fold.Fold.conv2d" class="doc doc-heading">a method</h3>'
    '<h2 id="refcode.nn.linear.linear" class="doc doc-heading">linear</h2><p>Text.</p>'
)
TEST = "tests/nn/test_conv.py::test_"


@pytest.fixture
def record(tmp_path, monkeypatch):
    """A record of its own; called, it writes one."""
    path = tmp_path / "compared.json"
    for module in (comparisons, tally):
        monkeypatch.setattr(module, "RECORD", path)
    monkeypatch.setattr(compared, "known", {})
    monkeypatch.setattr(comparisons, "state", lambda package: f"{package} as it is")

    def write(**tests):
        entry = {"torch": "2", "date": "2026-11-27", "state": "nn as it is"}
        path.write_text(
            json.dumps({TEST + name: entry | test for name, test in tests.items()})
        )

    write.path = path
    return write


def shown():
    compared.on_pre_build(CONFIG)
    return compared.on_page_content(API, PAGE, CONFIG)


def test_the_cases_of_all_tests_stand_below_the_signature(record):
    record(
        one={"cases": {"refcode.nn.conv2d": {"op_db": 5760, "listed": 2}}},
        two={"cases": {"refcode.nn.conv2d": {"random": 400}}, "date": "2026-11-26"},
    )
    sentence = (
        f"6,162 cases, torch {compared.TORCH}, 2026-11-26: "
        "op_db 5,760, random 400, listed 2"
    )
    assert f'</div>\n<p class="compared">{sentence}</p><p>Text.</p>' in shown()
    assert shown().count("compared") == 1, "nothing is said of what nothing compares"


def test_a_count_of_other_code_is_not_shown(record):
    record(
        one={"cases": {"refcode.nn.conv2d": {"random": 400}}, "state": "older"},
        two={"cases": {"refcode.nn.linear": {"random": 9}}},
    )
    first, _, second = shown().partition("refcode.nn.linear.linear")
    assert '<p class="compared">not compared</p>' in first
    assert "400" not in first
    assert "9 cases" in second


def test_without_a_record_the_page_says_so_once(record):
    assert '</h1>\n<p class="compared">not compared</p><h2' in shown()
    assert shown().count("not compared") == 1


def test_below_a_source_stand_the_names_that_it_defines(record):
    record(one={"cases": {"refcode.optim.SGD": {"listed": 3}}})
    text = '```python\n--8<-- "optim/sgd.py"\n```\n\nAfter.'
    compared.on_pre_build(CONFIG)
    after = compared.on_page_markdown(text, PAGE, CONFIG)
    assert f"```\n\n- `SGD`: 3 cases, torch {compared.TORCH}" in after
    record.path.unlink()
    compared.on_pre_build(CONFIG)
    assert "```\n\nnot compared\n" in compared.on_page_markdown(text, PAGE, CONFIG)


def test_the_state_changes_with_the_package_its_tests_and_torch(tmp_path, monkeypatch):
    files = [tmp_path / "src/refcode/nn/a.py", tmp_path / "tests/nn/test_a.py"]
    for path in files:
        path.parent.mkdir(parents=True)
        path.write_text("one")
    monkeypatch.setattr(comparisons, "ROOT", tmp_path)
    states = {comparisons.state("nn")}
    for path in files:
        path.write_text("two")
        states.add(comparisons.state("nn"))
    monkeypatch.setattr(comparisons, "TORCH", "9.9")
    states.add(comparisons.state("nn"))
    assert len(states) == 4
    (tmp_path / "src/refcode/optim").mkdir()
    assert comparisons.state("nn") in states


@pytest.fixture
def session(record, monkeypatch):
    """A run of tests that ends: what passed, what failed."""

    def end(passed, failed=()):
        monkeypatch.setattr(tally, "PASSED", passed)
        monkeypatch.setattr(tally, "FAILED", set(failed))
        monkeypatch.setattr(tally, "STATES", {"nn": "nn as it is"})
        tally.pytest_sessionfinish(SimpleNamespace(config=None))
        compared.on_pre_build(CONFIG)
        return {name: cases.total() for name, (cases, _) in compared.known.items()}

    return end


def test_a_run_of_a_few_tests_loses_nothing_of_a_full_one(session):
    conv = "refcode.nn.conv2d"
    full = {f"{TEST}a": {(conv, "op_db"): 100}, f"{TEST}b": {(conv, "random"): 30}}
    assert session(full) == {conv: 130}
    assert session({f"{TEST}b": {(conv, "random"): 40}}) == {conv: 140}
    assert session({}) == {conv: 140}


def test_where_a_test_fails_nothing_counts_as_compared(session):
    passed = {f"{TEST}a": {("refcode.nn.conv2d", "op_db"): 100}}
    assert session(passed) == {"refcode.nn.conv2d": 100}
    assert session(passed, {"nn"}) == {}


def test_only_what_the_package_offers_is_counted():
    layer = refcode.nn.Linear(2, 3)
    named = {
        refcode.nn.conv2d: "refcode.nn.conv2d",
        refcode.nn.Conv2d: "refcode.nn.Conv2d",
        layer: "refcode.nn.Linear",
        partial(F.linear, layer): "refcode.nn.Linear",
        F.conv2d: None,
        nn.Linear(2, 3): None,
        torch.relu: None,
        (lambda x: x): None,
        None: None,
    }
    for thing, name in named.items():
        assert tally.public_name(thing) == name

    def conv2d(): ...

    conv2d.__module__ = "refcode.nn.conv"  # as the tests of mistakes make them
    assert tally.public_name(conv2d) is None


def test_a_comparison_of_two_references_is_none_with_torch(monkeypatch):
    monkeypatch.setattr(tally, "CASES", cases := tally.Counter())
    tally.compared(refcode.nn.conv2d_loop, refcode.nn.conv2d)
    assert not cases
    with tally.samples_of("op_db"):
        tally.compared(refcode.nn.conv2d_loop, F.conv2d)
    assert cases == {("refcode.nn.conv2d_loop", "op_db"): 1}


def test_the_sentences_exist_in_both_languages():
    for name in ("mkdocs.yml", "mkdocs.zh.yml"):
        text = (ROOT / name).read_text("utf-8").partition("\nplugins:")[0]
        words = safe_load(text)["extra"]["words"]
        facts = {"count": 1, "torch": "2", "date": "d", "kinds": "k"}
        assert all(
            str(fact) in words["compared"].format(**facts) for fact in facts.values()
        )
        assert set(words["oracles"]) == set(comparisons.ORACLES)
