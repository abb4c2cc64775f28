"""Reference implementations on topic pages: a module of the package, to be read.

A fence that includes a module shows its code with every docstring of a function cut to
its first line: arguments and examples are told on the API page. What is left still runs
as pasted.
"""

import ast
import re
from pathlib import Path

from mkdocs.exceptions import PluginError

PACKAGE = Path("src/refcode")
FENCE = re.compile(
    r'^```python\n--8<-- "((?!examples/)[\w/]+\.py)"\n```$', re.MULTILINE
)


def condensed(source):
    """`source` with the docstring of each function and class cut to one line."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node):
            text = node.body[0]
            first = lines[text.lineno - 1]
            if text.end_lineno > text.lineno:
                lines[text.lineno - 1] = f'{first}"""'
                for number in range(text.lineno, text.end_lineno):
                    lines[number] = None
    return "\n".join(line for line in lines if line is not None)


def on_page_markdown(markdown, page, **_):
    def source(match):
        path = PACKAGE / match[1]
        if not path.exists():
            raise PluginError(f"{page.file.src_uri}: no file {path}")
        code = condensed(path.read_text("utf-8"))
        return f'``` {{.python .source title="refcode/{match[1]}"}}\n{code}\n```'

    return FENCE.sub(source, markdown)
