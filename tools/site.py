"""Build both languages side by side, and the root page that picks one (`make site`)."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

CONFIGS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}


def main():
    start = time.perf_counter()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file"]
    builds = [
        subprocess.Popen([*mkdocs, config], env=environment)
        for config in CONFIGS.values()
    ]
    codes = [build.wait() for build in builds]
    if any(codes):
        sys.exit("the build failed: see the lines above")
    shutil.copy("site/en/404.html", "site/404.html")
    shutil.copy("docs/root.html", "site/index.html")
    os.utime("site/index.html")
    pages = len(list(Path("site").rglob("*.html")))
    print(f"built site/ ({pages} pages) in {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
