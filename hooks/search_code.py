"""The search does not read code; it knows what the code uses and what fails in it.

Of each block only the names that it uses (functions, methods, arguments, imports) and
the errors that it prints stay in the search index: the code itself would be most of it.
"""

import ast
import html
import re
import textwrap

from mkdocs.plugins import CombinedEvent, event_priority

COLOURED = re.compile(r"<pre.*?</pre>", re.DOTALL)
SPAN = re.compile(r"</?span[^>]*>")
BLOCK = re.compile(r"<pre>(?:<code>)?(.*?)(?:</code>)?</pre>", re.DOTALL)
FILE = re.compile(r"\b[\w/]+\.py\b")  # the name above a block
OUTPUT = re.compile(r"^ *#>.*\n?", re.MULTILINE)
FAILED = re.compile(
    r"^ *print\(.*\b(?:error|caught|warning)\b.*\)\n((?: *#> .*\n?)+)", re.MULTILINE
)
LENGTH = 150  # of an error that is kept


def names(code):
    try:
        tree = ast.parse(OUTPUT.sub("", code))
    except SyntaxError:
        return
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.Call(func=ast.Name(id=name)):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Import(names=imported) | ast.ImportFrom(names=imported):
                yield from (alias.name for alias in imported)


def errors(code):
    for lines in FAILED.findall(code + "\n"):
        error = " ".join(re.findall("#> (.*)", lines))
        yield html.escape(
            textwrap.shorten(error, LENGTH, placeholder=" …"), quote=False
        )


@event_priority(100)  # before the plugin reads the page
def uncoloured(context, page, **_):
    """Half of a page's tags are colours of code: reading them takes the plugin long."""
    context["content"] = page.content
    page.content = COLOURED.sub(lambda code: SPAN.sub("", code[0]), page.content)


@event_priority(-100)
def coloured(context, page, **_):
    page.content = context.pop("content")


on_page_context = CombinedEvent(uncoloured, coloured)


@event_priority(70)  # first of the hooks that shape the index, before it is written
def on_post_build(config):
    for entry in config.plugins["material/search"].search_index.entries:
        blocks = [
            html.unescape(block).replace("\u200b", "")
            for block in BLOCK.findall(entry["text"])
        ]
        entry["text"] = FILE.sub(" ", BLOCK.sub(" ", entry["text"]))
        entry["names"] = [name for code in blocks for name in names(code)]
        failed = (error for code in blocks for error in errors(code))
        entry["errors"] = list(dict.fromkeys(failed))
