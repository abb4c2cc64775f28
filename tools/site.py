"""Build both languages side by side, and the root page that picks one (`make site`)."""

import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.append("hooks")
import archive
from hardening import hardened

CONFIGS = ("mkdocs.yml", "mkdocs.zh.yml")


def commit_time():
    """When this commit was made: the time of what in the site carries one."""
    command = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, capture_output=True, text=True)
    return asked.stdout.strip() or str(int(time.time()))


def build(config):
    """Run mkdocs. Not with its --quiet: that would hide warnings from --strict."""
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", config]
    own = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": commit_time()}
    environment = own | os.environ
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
    root = hardened(Path("docs/root.html").read_text("utf-8"))
    Path("site/index.html").write_text(root, "utf-8")
    archive.write(Path("site"))
    os.utime("site/index.html")
    pages = len(list(Path("site").rglob("*.html")))
    print(f"built site/ ({pages} pages) in {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
