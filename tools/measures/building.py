"""The time and memory of a build, beside the floor; and of one with more topics."""

import gzip
import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

from measures import Row
from measures.grown import grow

MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")
# A peak counts the process that forked: a small one, not this one, which holds torch.
MEASURED = """import resource, subprocess, sys
failed = subprocess.call(sys.argv[1:], stdout=sys.stderr)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)
sys.exit(failed)"""


def cost(*command):
    """CPU seconds and peak MB of one process."""
    run = [sys.executable, "-c", MEASURED, *command]
    done = subprocess.run(run, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"failed: {' '.join(command)}")
    spent, peak = map(float, done.stdout.split())
    return spent, peak


def empty(folder):
    """CPU seconds for a site of one empty page, the floor; it is in `folder`/site."""
    Path(folder, "docs").mkdir()
    Path(folder, "docs", "index.md").write_text("# Empty\n")
    config = Path(folder, "mkdocs.yml")
    config.write_text("site_name: empty\ntheme: {name: material, font: false}\n")
    return cost(*MKDOCS, "--config-file", str(config))[0]


def build():
    """The English site."""
    with tempfile.TemporaryDirectory() as folder:
        floor = empty(folder)
        spent, peak = cost(*MKDOCS, "--site-dir", f"{folder}/site")
        pages = len(list(Path(folder, "site").rglob("*.html")))
    yield Row("build, CPU s a page", f"{spent / pages:.3f}", "≤ 0.10", "pydantic 0.14")
    yield Row("build, floor of an empty site, CPU s", f"{floor:.2f}")
    yield Row("build, peak MB", f"{peak:.0f}", "≤ 160")


def growth(times=4):
    """The same site with so many times the topics: nothing may grow faster than it."""
    with tempfile.TemporaryDirectory() as folder:
        config = grow(folder, times).relative_to(folder)
        command = [*MKDOCS, "--config-file", str(config), "--site-dir", "site"]
        with chdir(folder):
            spent, peak = cost(*command)
        pages = len(list(Path(folder, "site").rglob("*.html")))
        index = Path(folder, "site/search/search_index.json").read_bytes()
    what = f"{times} × the topics, {pages} pages"
    yield Row(f"{what}: build, CPU s a page", f"{spent / pages:.3f}", "≤ 0.10")
    yield Row(f"{what}: peak MB", f"{peak:.0f}")
    yield Row(f"{what}: index, kB gz", f"{len(gzip.compress(index, 6)) / 1000:.0f}")
