"""The labs that `make lab` wrote: notebooks, which mkdocs-jupyter makes pages of.

Each is offered for download too.
"""

import json
import posixpath
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

SCRIPTS, RAN = Path("docs/labs"), Path(".cache/labs")
LINK = re.compile(r"\[([^\]]+)\]\((?!\w+:)([^)#]+)\.(?:md|ipynb)(#[^)]*)?\)")


@event_priority(100)  # before mkdocs-jupyter looks for notebooks
def on_files(files, config):
    for script in sorted(SCRIPTS.glob("*.py")):
        record = RAN / f"{script.stem}.json"
        if not record.exists() or record.stat().st_mtime < script.stat().st_mtime:
            run_labs()
        folder = (RAN / config.extra["language"]).resolve()
        path = f"labs/{script.stem}.ipynb"
        place = str(folder), config.site_dir, config.use_directory_urls
        files.append(File(path, *place))
        text = (folder / path).read_text("utf-8")
        notebook = offered(text, config.site_url, config.repo_url)
        files.append(File.generated(config, f"assets/{path}", content=notebook))
    return files


def run_labs():
    """What `make lab` does, for an edit while `make live` is on."""
    done = subprocess.run([sys.executable, "tools/labs.py"], capture_output=True)
    if done.returncode:
        raise PluginError(f"a lab is wrong:\n{done.stderr.decode()}")


def offered(text, site_url, repo_url=""):
    """A notebook for another machine, where the neighbours are not: links name the
    site, and are plain text while it has no address. Its first cell installs the
    package, where the repository has one."""

    def absolute(match):
        words, path, anchor = match.groups(default="")
        target = posixpath.normpath(f"labs/{path}.html{anchor}")
        return f"[{words}]({urljoin(site_url, target)})" if site_url else words

    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = LINK.sub(absolute, cell["source"])
    if repo_url:
        install = {
            "cell_type": "code",
            "execution_count": None,
            "id": "install",
            "metadata": {},
            "outputs": [],
            "source": f"%pip install --quiet 'refcode[data] @ git+{repo_url}'",
        }
        notebook["cells"].insert(0, install)
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
