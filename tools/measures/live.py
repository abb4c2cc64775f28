"""How soon an edit shows while `make live` is on."""

import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

from measures import Row

PORT = 8765
# What is edited: the file, what it gets, and what the page then shows.
EDITS = {
    "a page": ("docs/en/tensors/view.md", "\nEdited page.\n", "Edited page."),
    "an example": (
        "src/refcode/examples/tensors/view/same_storage.py",
        "\nedited = 1\n",
        "edited = ",
    ),
}


def shows(text):
    """Whether the page is there, with this text."""
    page = f"http://127.0.0.1:{PORT}/tensors/view.html"
    with suppress(OSError), urllib.request.urlopen(page) as answer:
        return text in answer.read().decode()


def reload():
    """Seconds from saving a file to the new page."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--no-strict"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("docs", "src", "hooks", ".cache"):
            shutil.copytree(name, f"{folder}/{name}")
        for name in ("mkdocs.yml", "mkdocs.zh.yml"):
            shutil.copy(name, folder)
        live = subprocess.Popen(
            [*command, "--dev-addr", f"127.0.0.1:{PORT}"], cwd=folder, **quiet
        )
        try:
            while not shows("reshape"):
                time.sleep(0.2)
            for what, (path, addition, wanted) in EDITS.items():
                time.sleep(1)
                with open(Path(folder, path), "a") as file:
                    file.write(addition)
                start = time.perf_counter()
                while not shows(wanted):
                    time.sleep(0.02)
                took = time.perf_counter() - start
                yield Row(f"live: {what} saved → shown, s", f"{took:.1f}", "≤ 2", "2.2")
        finally:
            live.terminate()
            live.wait()
