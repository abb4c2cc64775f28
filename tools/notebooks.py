"""What a lab that ran becomes: a notebook in each language, and figures."""

import json
import re
from typing import Any

import svg

LANGUAGES = ("en", "zh")
HEADING = re.compile(r"(#{1,6}) .*?\{#([a-z][a-z0-9-]*)\}$", re.MULTILINE)
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
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


def figures(cells: list[Cell]) -> dict[str, str]:
    """The figures as files: <cell id>-<theme>.svg and its text."""
    return {
        f"{cell['id']}-{theme}.svg": text
        for cell in cells
        for out in cell.get("outputs", [])
        if PICTURE in out.get("data", {})
        for theme, text in svg.themes(out["data"][PICTURE]).items()
    }
