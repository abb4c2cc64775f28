"""Pages of this site as Markdown that stands on its own (no hook: for as_markdown.py).

What only this site's build understands is resolved or left out: includes, ids, claims,
the dark twin of a figure.
"""

import functools
import json
import posixpath
import re
from pathlib import Path
from textwrap import dedent

import griffe

PACKAGE = Path("src/refcode")
FENCE = re.compile(r"^(?: *)(`{3,}).*?^ *\1$", re.MULTILINE | re.DOTALL)
INFO = re.compile(r"^``` \{\.(\w+)[^}\n]*\}$", re.MULTILINE)
INCLUDE = re.compile(r'^--8<-- "([^"]+)"\n', re.MULTILINE)
ATTRIBUTES = re.compile(r"(`[^`\n]*`)| ?\{[#.][^}\n]*\}")
# What is laid out or pressed on the page alone: boxes, the filter, explorables.
LAYOUT = re.compile(r"<form\b.*?</form>\n?|^(?:</?div[^>]*>)+$\n?", re.M | re.S)
DARK = re.compile(r"^!\[.*?\]\([^)]*#only-dark\)\n?", re.MULTILINE)
ANCHOR = re.compile(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
LINK = re.compile(r"(`[^`\n]*`)|(?<=\]\()(?!\w+:|#)([^)#\s]+)(#[^)\s]*)?(?=\))")
CLAIM = re.compile(
    r'^<div class="claim.*?claim__verdict">(.*?)</span> <span[^>]*>(.*?)</span></p>'
    r"\n(.*?)\n</div>$",
    re.MULTILINE | re.DOTALL,
)
SECTION = re.compile(r"^([A-Z]\w+):\n((?:    .*\n?|\n(?=    ))+)", re.MULTILINE)
API = re.compile(r"^::: ([\w.]+)\n(?: +.*\n|\n(?= ))*", re.MULTILINE)


def outside_fences(work, markdown):
    """`markdown` with `work` done on what is between its fenced blocks."""
    out, end = [], 0
    for fence in FENCE.finditer(markdown):
        out += [work(markdown[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join([*out, work(markdown[end:])])


def resolved(markdown):
    """A page's Markdown, as the hooks leave it, for readers without this build."""
    markdown = API.sub(lambda match: described(match[1]) + "\n", markdown + "\n")
    markdown = INCLUDE.sub(lambda m: (PACKAGE / m[1]).read_text("utf-8"), markdown)
    return outside_fences(prose, INFO.sub(r"```\1", markdown)).strip() + "\n"


def prose(text):
    text = LAYOUT.sub("", CLAIM.sub(r"> **\1** \2\n\3", text))
    text = ANCHOR.sub(r"[\2](\1)", DARK.sub("", text).replace("#only-light)", ")"))
    text = ATTRIBUTES.sub(lambda match: match[1] or "", text)
    text = LINK.sub(
        lambda m: m[1] or m[2].replace(".ipynb", ".md") + (m[3] or ""), text
    )
    return re.sub(r"\n{3,}", "\n\n", text)


def rebased(markdown, base):
    """With its relative links put below `base`: a folder, or an address."""

    def link(match):
        if match[1]:
            return match[1]
        head, sep, path = base.partition("://")
        joined = posixpath.normpath(posixpath.join(path if sep else head, match[2]))
        return (f"{head}{sep}{joined}" if sep else joined) + (match[3] or "")

    return outside_fences(lambda text: LINK.sub(link, text), markdown)


def lab(notebook, name, solution):
    """A notebook that ran: its texts, its code, and below it what it printed."""
    parts = []
    for cell in json.loads(notebook)["cells"]:
        if cell["cell_type"] == "markdown":
            parts.append(outside_fences(prose, cell["source"]))
            continue
        if "solution" in cell["metadata"].get("tags", ()):
            parts.append(f"**{solution}**")
        parts.append(f"```python\n{cell['source']}\n```")
        for output in cell["outputs"]:
            data = output.get("data", {})
            if "image/svg+xml" in data:
                alt = output["metadata"]["image/svg+xml"]["alt"]
                figure = f"../assets/figures/{name}/{cell['id']}-light.svg"
                parts.append(f"![{alt}]({figure})")
            else:
                text = "".join(output.get("text") or data["text/plain"]).rstrip()
                parts.append(f"```text\n{text}\n```")
    return "\n\n".join(parts) + "\n"


@functools.cache
def package():
    return griffe.load(PACKAGE.name, search_paths=[PACKAGE.parent])


def described(name):
    """What mkdocstrings shows of a module: each public name, signature, docstring."""
    module = package()[name.removeprefix(f"{PACKAGE.name}.")]
    own = [k for k, v in module.members.items() if not v.is_alias and k[0] != "_"]
    parts = [module.docstring.value] if module.docstring else []
    for key in module.exports or own:
        member = module[key]
        member = member.final_target if member.is_alias else member
        methods = member.members.values() if member.is_class else ()
        public = [m for m in methods if m.is_function and m.name[0] != "_"]
        for level, part in [("##", member), *(("###", m) for m in public)]:
            if not part.docstring:
                continue
            parts.append(f"{level} {part.path.removeprefix(module.path + '.')}")
            if part.is_function or part.is_class:
                parts.append(f"```python\n{part.signature()}\n```")
            parts.append(SECTION.sub(section, part.docstring.value))
    return "\n\n".join(parts)


def section(match):
    """A section of a docstring in Google's style: its items as a list."""
    title, text = match[1], dedent(match[2])
    if title in {"Args", "Attributes", "Raises"}:
        text = re.sub(r"^(?=\S)", "- ", text, flags=re.MULTILINE)
    return f"**{title}**\n\n{text}"
