"""How long examples and labs take to run."""

import subprocess
import sys
import time
from datetime import datetime

import labs as tool

from measures import Row
from refcode import snippets


def examples():
    """All of them, one by one."""
    paths = snippets.examples()
    times = [run.seconds for _, run in snippets.annotate_all(paths)]
    mean = 1000 * sum(times) / len(times)
    yield Row(
        f"{len(times)} examples, ms each", f"{mean:.0f}", "≤ 30", "28, without torch"
    )
    yield Row("slowest example, ms", f"{1000 * max(times):.0f}", "≤ 1000")


def executed(codes):
    """Seconds in all, and those of each cell."""
    start = time.perf_counter()
    cells = tool.execute("bench", codes)
    took = time.perf_counter() - start
    times = [
        [
            datetime.fromisoformat(cell.metadata.execution[at])
            for at in ("iopub.execute_input", "shell.execute_reply")
        ]
        for cell in cells
    ]
    return took, [(end - begin).total_seconds() for begin, end in times]


def labs():
    """Those that did not change; then one that did, beside its floor."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "tools/labs.py"], check=True)
    took = time.perf_counter() - start
    yield Row("labs unchanged, s (no kernel)", f"{took:.1f}", "no kernel started")
    floor, _ = executed(["import torch"])
    lab = tool.read(tool.SCRIPTS / "memory_layout.py")
    took, cells = executed([cell["code"] for cell in lab if "code" in cell])
    budget = 1.3 * floor + sum(cells[1:])  # the first one imports
    yield Row("kernel and torch, floor, s", f"{floor:.1f}")
    yield Row("a lab from nothing, s", f"{took:.1f}", f"≤ {budget:.1f}")
