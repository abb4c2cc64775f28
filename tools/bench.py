"""Measure the site, and print each figure beside its budget (`make bench`).

Times on a busy machine swing, so no test depends on them: compare with the floor, which
is measured in the same run, and with the best figure of comparable sites.
"""

import gzip
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import chdir, suppress
from datetime import datetime
from pathlib import Path

import labs as tool
import lighthouse
import searching
from growth import grow
from page_cost import visiting

from refcode import snippets

PAGES = {
    "front": "en/index.html",
    "topic": "en/tensors/view.html",
    "topic, zh": "zh/storage/strides.html",
    "lab": "en/labs/memory_layout.html",
    "API": "zh/api/tensors.html",
    "errors": "zh/errors.html",
}
QUERIES = {"en": "stride", "zh": "步幅"}
RUNS = 5
ROWS = []


def row(what, figure, budget, peer=""):
    ROWS.append((what, figure, budget, peer))
    print(f"  {what}: {figure}", flush=True)


def cost(*command):
    """CPU seconds and peak MB of one process."""
    process = subprocess.Popen(command)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")


def empty(folder):
    """CPU seconds for a site of one empty page, the floor; it is in `folder`/site."""
    Path(folder, "docs").mkdir()
    Path(folder, "docs", "index.md").write_text("# Empty\n")
    config = Path(folder, "mkdocs.yml")
    config.write_text("site_name: empty\ntheme: {name: material, font: false}\n")
    return cost(*MKDOCS, "--config-file", str(config))[0]


def build():
    with tempfile.TemporaryDirectory() as folder:
        floor = empty(folder)
        spent, peak = cost(*MKDOCS, "--site-dir", f"{folder}/site")
        pages = len(list(Path(folder, "site").rglob("*.html")))
    row("build, CPU s a page", f"{spent / pages:.3f}", "≤ 0.10", "pydantic 0.14")
    row("build, floor of an empty site, CPU s", f"{floor:.2f}", "", "")
    row("build, peak MB", f"{peak:.0f}", "≤ 160", "")


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
    row(f"{what}: build, CPU s a page", f"{spent / pages:.3f}", "≤ 0.10", "")
    row(f"{what}: peak MB", f"{peak:.0f}", "", "")
    row(f"{what}: index, kB gz", f"{len(gzip.compress(index, 6)) / 1000:.0f}", "", "")


def reload():
    """Seconds from saving an example to the new page, in `make live`."""
    port = "8765"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--no-strict"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("docs", "src", "hooks", ".cache"):
            shutil.copytree(name, f"{folder}/{name}")
        for name in ("mkdocs.yml", "mkdocs.zh.yml"):
            shutil.copy(name, folder)
        live = subprocess.Popen(
            [*command, "--dev-addr", f"127.0.0.1:{port}"], cwd=folder, **quiet
        )
        page = f"http://127.0.0.1:{port}/tensors/view.html"

        def shows(text):
            with suppress(OSError), urllib.request.urlopen(page) as answer:
                return text in answer.read().decode()

        try:
            edits = {
                "a page": (
                    "docs/en/tensors/view.md",
                    "\nEdited page.\n",
                    "Edited page.",
                ),
                "an example": (
                    "src/refcode/examples/tensors/view/same_storage.py",
                    "\nedited = 1\n",
                    "edited = ",
                ),
            }
            while not shows("reshape"):
                time.sleep(0.2)
            for what, (path, addition, wanted) in edits.items():
                time.sleep(1)
                with open(Path(folder, path), "a") as file:
                    file.write(addition)
                start = time.perf_counter()
                while not shows(wanted):
                    time.sleep(0.02)
                took = time.perf_counter() - start
                row(f"live: {what} saved → shown, s", f"{took:.1f}", "≤ 2", "2.2")
        finally:
            live.terminate()
            live.wait()


def examples():
    paths = snippets.examples()
    times = [run.seconds for _, run in snippets.annotate_all(paths)]
    mean = 1000 * sum(times) / len(times)
    row(f"{len(times)} examples, ms each", f"{mean:.0f}", "≤ 30", "28, without torch")
    row("slowest example, ms", f"{1000 * max(times):.0f}", "≤ 1000", "")


def references():
    """How much slower the reference implementations are than torch, in one run."""
    import torch
    import torch.nn.functional as F

    from refcode import nn

    torch.set_num_threads(1)
    x, w = torch.randn(8, 3, 32, 32), torch.randn(16, 3, 3, 3)

    def best(function):
        times = []
        for _ in range(300):
            start = time.perf_counter()
            function()
            times.append(time.perf_counter() - start)
        return min(times)

    conv = best(lambda: nn.conv2d(x, w)) / best(lambda: F.conv2d(x, w))
    row("conv2d from the definition, × torch", f"{conv:.1f}", "≤ 4", "5.8")
    pool = best(lambda: nn.max_pool2d(x, 3)) / best(lambda: F.max_pool2d(x, 3))
    row("max_pool2d likewise", f"{pool:.1f}", "≤ 3", "560")


def explanations():
    """Messages raised another way that are found, and how long `explain` takes."""
    sys.path[:0] = ["tests", "tests/errors"]
    import torch
    from test_ways import GIVEN, raised

    from refcode import explain
    from refcode.errors import index
    from refcode.errors.matching import find

    torch.set_warn_always(True)
    texts = [(key, raised(code)[1]) for key, codes in GIVEN.items() for code in codes]
    right = sum(find(text, index.patterns()) == key for key, text in texts)
    row("errors: messages in the index", f"{len(index.entries())}", "≥ 125", "")
    row("errors raised another way: found", f"{right} / {len(texts)}", "all", "")
    explain("")  # the first call reads the files

    def took(text):
        start = time.perf_counter()
        explain(text)
        return 1000 * (time.perf_counter() - start)

    long = "no such error, said at length\n" * 100_000
    times = [
        min(took(text) for _ in range(3)) for text in (*dict(texts).values(), long)
    ]
    row("explain, ms, the slowest of all", f"{max(times):.1f}", "≤ 50", "")
    row("explain, ms, on average", f"{sum(times) / len(times):.1f}", "", "")


def labs():
    def run(*more):
        start = time.perf_counter()
        subprocess.run([sys.executable, "tools/labs.py", *more], check=True)
        return time.perf_counter() - start

    row("labs unchanged, s (no kernel)", f"{run():.1f}", "no kernel started", "")

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

    floor, _ = executed(["import torch"])
    lab = tool.read(tool.SCRIPTS / "memory_layout.py")
    took, cells = executed([cell["code"] for cell in lab if "code" in cell])
    budget = 1.3 * floor + sum(cells[1:])  # the first one imports
    row("kernel and torch, floor, s", f"{floor:.1f}", "", "")
    row("a lab from nothing, s", f"{took:.1f}", f"≤ {budget:.1f}", "")


def scores():
    lacking = lighthouse.missing()
    shown = {key: PAGES[key] for key in ("front", "topic", "lab")}
    found = () if lacking else lighthouse.scores(shown.values())
    for name, each in itertools.zip_longest(shown, found):
        figure = lacking or " / ".join(map(str, each))
        budget = "≥ 95/100/100/100"
        row(f"{name}: Lighthouse", figure, budget, "81/91/96/100")


def floor_of_pages():
    """What a page of nothing but the theme costs, on this machine now."""
    with tempfile.TemporaryDirectory() as folder:
        empty(folder)
        with visiting(f"{folder}/site") as visitor:
            slow = visitor.first("index.html", slow=True, runs=RUNS)
    paint = f"{slow['fcp'] / 1000:.2f} / {slow['lcp'] / 1000:.2f}"
    row("floor, an empty page: FCP / LCP, slow, s", paint, "", "")
    row("floor, an empty page: blocking, slow, ms", f"{slow['tbt']:.0f}", "", "")


def pages():
    floor_of_pages()
    with visiting("site") as visitor:
        for name, path in PAGES.items():
            first = visitor.first(path)
            row(f"{name}: first visit, kB", f"{first['kb']:.0f}", "≤ 150", "84, empty")
            onward = visitor.next(path, f"{path[:2]}/index.html")
            row(f"{name}: next page, kB", f"{onward['kb']:.0f}", "≤ 45", "")
            keys = ("requests", "elsewhere", "failed")
            asked = ", ".join(f"{first[key]:.0f}" for key in keys)
            row(f"{name}: requests, elsewhere, failed", asked, "…, 0, 0", "4 elsewhere")
            row(f"{name}: nodes", f"{first['nodes']:.0f}", "≤ 2500", "669")
            slow = visitor.first(path, slow=True, runs=RUNS)
            paint = f"{slow['fcp'] / 1000:.2f} / {slow['lcp'] / 1000:.2f}"
            row(f"{name}: FCP / LCP, slow, s", paint, "≤ 1.6 / ≤ 1.75", "1.49 / 1.77")
            row(f"{name}: blocking, slow, ms", f"{slow['tbt']:.0f}", "≤ 300", "193")
            row(f"{name}: layout shift", f"{slow['cls']:.3f}", "≤ 0.01", "0")
        for path in sorted(Path("docs/explorables").glob("*.py")):
            key = path.stem.replace("_", "-")
            took = visitor.use("en/explorables.html", key)
            row(f"{key}: first use, slow, ms", f"{took:.0f}", "≤ 100", "")
        for language, query in QUERIES.items():
            index = Path("site", language, "search/search_index.json")
            size = len(gzip.compress(index.read_bytes(), 6)) / 1000
            row(f"search index {language}, kB gz", f"{size:.0f}", "≤ 150", "241")
            took = visitor.search(f"{language}/index.html", query)
            row(f"search {query}: key → hit, ms", f"{took:.0f}", "≤ 150", "35–106")
            reader = visitor.browser.new_page()
            searching.ready(reader, f"{visitor.address}{language}/index.html")
            missed = searching.missed(reader, language)
            reader.close()
            queries = len(searching.queries(language))
            rate = f"{1 - len(missed) / queries:.1%} of {queries}"
            row(f"search {language}: answer in first 3 pages", rate, "≥ 95 %", "4 of 4")


def main():
    for measure in (
        examples,
        explanations,
        references,
        labs,
        build,
        growth,
        reload,
        pages,
        scores,
    ):
        print(f"{measure.__name__} …", flush=True)
        measure()
    print(f"\n{'what':44} {'here':>14}  {'budget':18} best peer")
    for what, figure, budget, peer in ROWS:
        print(f"{what:44} {figure:>14}  {budget:18} {peer}")


if __name__ == "__main__":
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    main()
