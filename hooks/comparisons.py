"""The record of how many cases each reference was compared with torch on.

The tests write it (tests/tally.py), the site shows it (hooks/compared.py). An entry
counts only while the package, its tests and torch are those that ran.
"""

import hashlib
import json
from collections import Counter
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[1]
RECORD = ROOT / ".cache" / "compared.json"
PACKAGES = {"autograd", "nn", "optim", "tensors"}
ORACLES = ("op_db", "module_db", "random", "listed")
TORCH = version("torch").partition("+")[0]


def state(package):
    """Changes when the package, its tests or torch does."""
    folders = (ROOT / "tests" / package, ROOT / "src" / "refcode" / package)
    texts = [path.read_bytes() for one in folders for path in sorted(one.rglob("*.py"))]
    return hashlib.sha256(b"\0".join([TORCH.encode(), *texts])).hexdigest()[:16]


def found():
    """{name: (cases by oracle, date)}; no case where only older code was compared."""
    runs = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    states = {package: state(package) for package in PACKAGES}
    names = {}
    for test, run in runs.items():
        fresh = run["state"] == states.get(test.split("/")[1])
        for name, counts in run["cases"].items():
            cases, date = names.get(name, (Counter(), run["date"]))
            if fresh:
                names[name] = cases + Counter(counts), min(date, run["date"])
            else:
                names.setdefault(name, (cases, date))
    return names
