"""The labs that `make lab` wrote: pages of the site, and notebooks to download.

A lab's page is Markdown like any other: its links are checked, its formulas, code and
headings look as everywhere. No notebook plugin is needed, nor its styles and scripts.
"""

import json
import posixpath
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

SCRIPTS, RAN = Path("docs/labs"), Path(".cache/labs")
LINK = re.compile(r"\[([^\]]+)\]\((?!\w+:)([^)#]+)\.(?:md|ipynb)(#[^)]*)?\)")


class Lab(File):
    """A page: other pages link to its .ipynb and lead to its .html."""

    def is_documentation_page(self):
        return True


def on_files(files, config):
    for script in sorted(SCRIPTS.glob("*.py")):
        name, record = f"{script.stem}.ipynb", RAN / f"{script.stem}.json"
        if not record.exists() or record.stat().st_mtime < script.stat().st_mtime:
            run_labs()
        path = RAN / config.extra["language"] / name
        page = path.with_suffix(".md").read_text("utf-8")
        files.append(Lab.generated(config, f"labs/{name}", content=page))
        notebook = offered(path.read_text("utf-8"), config.site_url)
        files.append(File.generated(config, f"assets/labs/{name}", content=notebook))
    return files


def run_labs():
    """What `make lab` does, for an edit while `make live` is on."""
    done = subprocess.run([sys.executable, "tools/labs.py"], capture_output=True)
    if done.returncode:
        raise PluginError(f"a lab is wrong:\n{done.stderr.decode()}")


def offered(text, site_url):
    """A notebook for a reader's machine, where the neighbours are not: links name the
    site, and are plain text while it has no address."""

    def absolute(match):
        words, path, anchor = match.groups(default="")
        target = posixpath.normpath(f"labs/{path}.html{anchor}")
        return f"[{words}]({urljoin(site_url, target)})" if site_url else words

    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = LINK.sub(absolute, cell["source"])
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
