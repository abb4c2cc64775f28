"""Lighthouse's four scores of pages of the built site, where node and npm are there."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from browser import chromium

from measures.visitor import serving

VERSION = "12.2.3"  # 13 needs Node 22
HOME = Path(".cache/lighthouse")
RUN = HOME / "node_modules" / ".bin" / "lighthouse"
FLAGS = "--chrome-flags=--headless --no-sandbox --disable-gpu"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def missing():
    """What keeps Lighthouse from running, or nothing; installs it at the first use."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            return f"needs {program}"
    if not RUN.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        wanted = ["-E", f"lighthouse@{VERSION}", "--no-package-lock", "--no-audit"]
        command = ["npm", "install", "--silent", "--prefix", str(HOME), *wanted]
        if subprocess.run(command, check=False).returncode:
            return "npm could not install it"
    return ""


def scores(paths):
    """The scores of each page, in the order of CATEGORIES, of 100."""
    environment = os.environ | {"CHROME_PATH": chromium()}
    with serving("site") as server:
        for path in paths:
            url = f"http://127.0.0.1:{server.server_port}/{path}"
            command = [RUN, url, "--quiet", "--output=json", FLAGS]
            said = subprocess.check_output(command, env=environment)
            found = json.loads(said)["categories"]
            yield [round(100 * found[name]["score"]) for name in CATEGORIES]
