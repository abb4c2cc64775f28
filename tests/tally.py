"""On how many cases each reference was compared with torch: the tests themselves count.

A comparison calls `compared`. What a test that passed has counted is printed at the end
of the run and kept (hooks/comparisons.py). A record of one test replaces that of the
same test only, so that a run of a few tests loses nothing of a full one.
"""

import datetime
import json
import sys
from collections import Counter, defaultdict
from contextlib import contextmanager
from functools import partial

import pytest
from comparisons import ORACLES, PACKAGES, RECORD, ROOT, TORCH, state

STATES = {package: state(package) for package in PACKAGES}  # of the code that is run
CASES = Counter()  # of the running test, by reference and oracle
PASSED = {}  # the cases of each test that passed
FAILED = set()  # packages with a test that failed
oracle = "listed"


def compared(ours, theirs=None):
    """Count one case for a reference: a function, class or layer of the package itself.

    Nothing is counted for what is made up (a mutant, a lambda), nor where the other
    side is of the package too.
    """
    name = public_name(ours)
    if name and not public_name(theirs):
        CASES[name, oracle] += 1


def public_name(thing):
    """`refcode.nn.conv2d`, wherever it is defined; None of what is not public."""
    if isinstance(thing, partial):
        return next(filter(None, map(public_name, thing.args)), None)
    made = thing if hasattr(thing, "__name__") else type(thing)
    package = ".".join(made.__module__.split(".")[:2])
    home = sys.modules.get(package)
    name = f"{package}.{made.__name__}"
    public = package.startswith("refcode.") and made.__name__ in home.__all__
    return name if public and getattr(home, made.__name__) is made else None


@contextmanager
def samples_of(database):
    """What is compared meanwhile is a sample of torch's own tests."""
    global oracle
    before, oracle = oracle, database
    yield
    oracle = before


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    global oracle
    drawn = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    oracle = "random" if drawn else "listed"
    CASES.clear()
    result = yield  # a test that fails ends here
    cases = [(*case, number) for case, number in CASES.items()]
    item.user_properties.append(("compared", cases))
    return result


def pytest_runtest_logreport(report):
    """Of each test, in the process that it ran in and in the one that started it."""
    if report.failed:
        FAILED.add(package_of(report.nodeid))
    cases = dict(report.user_properties).get("compared")
    if cases and report.passed and package_of(report.nodeid) in PACKAGES:
        PASSED[report.nodeid] = {(name, kind): number for name, kind, number in cases}


def package_of(test):
    """tests/nn/test_conv.py::… is a test of refcode.nn."""
    return test.split("/")[1]


def pytest_sessionfinish(session):
    if hasattr(session.config, "workerinput"):
        return  # the process that started this one has all
    if not PASSED and not FAILED & PACKAGES:
        return
    record = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    for test, cases in PASSED.items():
        counts = defaultdict(dict)
        for (name, kind), number in cases.items():
            counts[name][kind] = number
        record[test] = {
            "state": STATES[package_of(test)],
            "torch": TORCH,
            "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "cases": counts,
        }
    kept = {
        test: ran
        for test, ran in record.items()
        if package_of(test) not in FAILED and (ROOT / test.partition("::")[0]).exists()
    }
    RECORD.parent.mkdir(exist_ok=True)
    RECORD.write_text(json.dumps(kept, indent=0), "utf-8")


def pytest_terminal_summary(terminalreporter):
    totals = defaultdict(Counter)
    for cases in PASSED.values():
        for (name, kind), number in cases.items():
            totals[name][kind] += number
    if totals:
        terminalreporter.section(f"compared with torch {TORCH}")
        table = [("", *ORACLES, "cases")]
        for name in sorted(totals, key=str.lower):
            cells = [totals[name][kind] for kind in ORACLES]
            shown = [f"{n:,}" if n else "" for n in (*cells, sum(cells))]
            table.append((name, *shown))
        for name, *cells in table:
            line = name.ljust(48) + "".join(cell.rjust(10) for cell in cells)
            terminalreporter.write_line(line)
