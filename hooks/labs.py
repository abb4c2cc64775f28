"""The notebooks that `make lab` wrote: pages of the site, and files to download.

A notebook becomes Markdown and then a page like any other: its links are checked, its
formulas, code and headings look as everywhere. No notebook plugin is needed, and none
of its style sheets and scripts.
"""

import json
import posixpath
import re
import textwrap
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

SCRIPTS, RAN = Path("docs/labs"), Path(".cache/labs")
LINK = re.compile(r"\[([^\]]+)\]\((?!\w+:)([^)#]+)\.(?:md|ipynb)(#[^)]*)?\)")


class Notebook(File):
    """A page: pages link to its .ipynb, and find its .html."""

    def is_documentation_page(self):
        return True


def on_files(files, config):
    for script in sorted(SCRIPTS.glob("*.py")):
        path = RAN / config.extra["language"] / f"{script.stem}.ipynb"
        if not path.exists():
            raise PluginError(f"{script} has not run; run: make lab")
        notebook = json.loads(path.read_text("utf-8"))
        page = page_of(notebook, script.stem, config.extra["words"])
        files.append(Notebook.generated(config, f"labs/{path.name}", content=page))
        for cell in notebook["cells"]:
            if cell["cell_type"] == "markdown":
                cell["source"] = LINK.sub(link_to(config.site_url), cell["source"])
        offered = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
        uri = f"assets/labs/{path.name}"
        files.append(File.generated(config, uri, content=offered))
    return files


def link_to(site_url):
    """A notebook on a reader's machine has no neighbours: the site's address, or none."""

    def replace(match):
        text, path, anchor = match.groups(default="")
        target = posixpath.normpath(f"labs/{path}.html{anchor}")
        return f"[{text}]({urljoin(site_url, target)})" if site_url else text

    return replace


def page_of(notebook, name, words):
    """The Markdown of a notebook."""
    parts = []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            heading = re.compile(r"(?=\A#)(.*)")
            parts.append(heading.sub(rf"\1 {{#{cell['id']}}}", cell["source"], count=1))
        elif "solution" in cell["metadata"].get("tags", []):
            folded = textwrap.indent(code(cell, name), "    ")
            parts.append(f'??? success "{words["solution"]}"\n\n{folded}')
        else:
            parts.append(code(cell, name))
    offer = (
        f"[{words['notebook']}](../assets/labs/{name}.ipynb){{.lab-download download}}"
    )
    return "\n\n".join([parts[0], offer, *parts[1:]]) + "\n"


def code(cell, name):
    """A code cell and its outputs. What it printed is no text to search for."""
    blocks = [f"````` {{.python .lab-code}}\n{cell['source']}\n`````"]
    for out in cell["outputs"]:
        data = out.get("data", {})
        if "image/svg+xml" in data:
            alt = out["metadata"]["image/svg+xml"]["alt"]
            blocks.append(
                "\n".join(
                    f"![{alt}](../assets/figures/{name}/{cell['id']}-{theme}.svg#only-{theme})"
                    for theme in ("light", "dark")
                )
            )
        else:
            text = out.get("text") or data["text/plain"]
            head = "{.text .lab-output .no-copy data-search-exclude=true}"
            blocks.append(f"````` {head}\n{text.rstrip()}\n`````")
    return "\n\n".join(blocks)
