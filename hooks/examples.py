"""Blocks that include an example: their anchor, their download, their output lines.

A page includes an example as a fence that holds one snippet line. This hook names the
block after the file, so that `#same_storage` links to it; offers the file itself; and
marks the `#>` lines, so that the style sheet can tell output from code and the copy
button leaves it out (Material copies what is visible, see refcode.css).
"""

import re
from pathlib import Path

from mkdocs.structure.files import File
from tabular import is_table

EXAMPLES = Path("src/refcode/examples")
FENCE = re.compile(
    r'^```python\n(--8<-- "(examples/[\w/]+/(\w+)\.py)"\n)```$', re.MULTILINE
)
TITLE = re.compile(r'<span class="filename">(?!refcode/)([\w/]+)\.py</span>')
# Tokens that have no colour of their own need no element: half the page's nodes.
PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
OUTPUT = re.compile(r'(?:^ *<span class="c1">#&gt;.*?</span>\n)+', re.MULTILINE)


def included(markdown):
    """The examples that a page's Markdown includes, as paths below the package."""
    return [match[2] for match in FENCE.finditer(markdown)]


def output(match):
    """Output is no comment: it has the colour of text."""
    text = re.sub(r'<span class="c1">(.*?)</span>', r"\1", match[0])
    kind = "output is-table" if is_table(text) else "output"
    return f'<span class="{kind}">{text}</span>'


def on_files(files, config):
    for path in sorted(EXAMPLES.rglob("*.py")):
        uri = f"examples/{path.relative_to(EXAMPLES).as_posix()}"
        files.append(File.generated(config, uri, abs_src_path=str(path.resolve())))
    return files


def on_page_markdown(markdown, page, **_):
    page.meta["examples"] = included(markdown)
    block = r'``` {.python #\3 title="\2"}' + "\n" + r"\1```"
    return FENCE.sub(block, markdown).replace('title="examples/', 'title="')


def on_page_content(html, page, config, **_):
    def link(match):
        path, name = f"{match[1]}.py", match[1].rpartition("/")[2]
        href = f"{'../' * page.url.count('/')}examples/{path}"
        label = f"{config.extra['words']['download']} {name}.py"
        return (
            f'<a class="filename" href="{href}" download title="{label}">{name}.py</a>'
        )

    html = PLAIN.sub(r"\1", TITLE.sub(link, html))
    return OUTPUT.sub(output, html)
