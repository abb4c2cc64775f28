"""What a lab that ran becomes: a notebook and a page in each language, and figures."""

import json
import re
import textwrap
from typing import Any

import svg

LANGUAGES = ("en", "zh")
HEADING = re.compile(r"(#{1,6}) .*?\{#([a-z][a-z0-9-]*)\}$", re.MULTILINE)
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
DOWNLOAD = {"en": "Download this notebook", "zh": "下载这份 notebook"}
SOLUTION = {"en": "Solution", "zh": "答案"}
PICTURE = "image/svg+xml"

# {"id", "code", "tags", "outputs"} of a code cell, {"id", "en", "zh"} of a text.
Cell = dict[str, Any]


def notebook(cells: list[Cell], language: str) -> str:
    """The .ipynb of one language. A heading's id is the id of its cell, unseen."""
    new: list[Cell] = []
    count = 0
    for cell in cells:
        if language in cell:
            text = HEADING.sub(lambda m: m[0].rpartition(" {#")[0], cell[language])
            made: Cell = {"cell_type": "markdown", "source": text, "metadata": {}}
        else:
            count += 1
            folded = {"jupyter": {"source_hidden": True}, "tags": ["solution"]}
            made = {
                "cell_type": "code",
                "source": cell["code"],
                "metadata": folded if "solution" in cell["tags"] else {},
                "execution_count": count,
                "outputs": [
                    out | {"execution_count": count}
                    if out["output_type"] == "execute_result"
                    else out
                    for out in cell["outputs"]
                ],
            }
        new.append(made | {"id": cell["id"]})
    whole = {
        "cells": new,
        "metadata": {"kernelspec": KERNEL, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def page(cells: list[Cell], language: str, name: str) -> str:
    """The lab as Markdown, in folder labs of the site."""
    offer = f"[{DOWNLOAD[language]}](../assets/labs/{name}.ipynb)"
    parts = []
    for cell in cells:
        if language in cell:
            parts.append(cell[language])
        else:
            block = _code(cell, name)
            if "solution" in cell["tags"]:
                folded = textwrap.indent(block, "    ")
                block = f'??? success "{SOLUTION[language]}"\n\n{folded}'
            parts.append(block)
    parts.insert(1, f"{offer}{{.lab-download download}}")
    return "\n\n".join(parts) + "\n"


def _code(cell: Cell, name: str) -> str:
    """A code cell and its outputs. What it printed is no text to search for."""
    blocks = [f"````` {{.python .lab-code}}\n{cell['code']}\n`````"]
    for out in cell["outputs"]:
        if PICTURE in out.get("data", {}):
            figure = f"../assets/figures/{name}/{cell['id']}"
            alt = out["metadata"][PICTURE]["alt"]
            images = [f"![{alt}]({figure}-{t}.svg#only-{t})" for t in ("light", "dark")]
            blocks.append("\n".join(images))
        else:
            text = out.get("text") or out["data"]["text/plain"]
            head = "{.text .lab-output .no-copy data-search-exclude=true}"
            blocks.append(f"````` {head}\n{text.rstrip()}\n`````")
    return "\n\n".join(blocks)


def figures(cells: list[Cell]) -> dict[str, str]:
    """The figures as files: <cell id>-<theme>.svg and its text."""
    return {
        f"{cell['id']}-{theme}.svg": text
        for cell in cells
        for out in cell.get("outputs", [])
        if PICTURE in out.get("data", {})
        for theme, text in svg.themes(out["data"][PICTURE]).items()
    }
