"""Build both languages side by side, and the root page that picks one (`make site`)."""

import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import archive

CONFIGS = ("mkdocs.yml", "mkdocs.zh.yml")


def build(config):
    """Run mkdocs. Not with its --quiet: that would hide warnings from --strict."""
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", config]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def main():
    start = time.perf_counter()
    with ThreadPoolExecutor() as pool:
        runs = list(pool.map(build, CONFIGS))
    for config, run in zip(CONFIGS, runs, strict=True):
        if run.returncode:
            print(f"the build of {config} failed:\n{run.stderr}", file=sys.stderr)
    if any(run.returncode for run in runs):
        sys.exit(1)
    shutil.copy("site/en/404.html", "site/404.html")
    shutil.copy("docs/llms.txt", "site/llms.txt")
    shutil.copy("docs/root.html", "site/index.html")
    archive.write(Path("site"))
    os.utime("site/index.html")
    pages = len(list(Path("site").rglob("*.html")))
    print(f"built site/ ({pages} pages) in {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
