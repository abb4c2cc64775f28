"""Run the labs of docs/labs and write them as notebooks, one a language (`make lab`).

A lab is a script in percent format. A text stands in it twice, as a cell of each
language, one after the other; code stands in it once:

    # %% [markdown] lang="en"
    # ## A heading {#its-id}
    # %% [markdown] lang="zh"
    # ## 标题 {#its-id}
    # %%
    print("code")

The code runs once, in one kernel, and not at all while it, the modules of refcode that
it imports and the libraries are the same: a change of the text costs nothing. A cell
tagged "solution" is folded on the page and in JupyterLab. In the notebooks a heading's
id is the id of its cell, so that no `{#…}` is left for readers to see.
"""

import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import svg
from freshness import fingerprint, write

ROOT = Path(__file__).parents[1]
SCRIPTS, OUT = ROOT / "docs" / "labs", ROOT / ".cache" / "labs"
FIGURES = ROOT / ".cache" / "figures"  # each lab's in a folder of its own
LANGUAGES = ("en", "zh")
HEADING = re.compile(r"(#{1,6}) .*?\{#([a-z][a-z0-9-]*)\}$", re.MULTILINE)
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}

Cell = dict[str, Any]


class BadLab(Exception):
    """What is wrong with a lab, for its author."""


def read(script: Path) -> list[Cell]:
    """The cells of a lab: {"code"} with its tags, or {"en", "zh"}, each with an id."""
    import jupytext

    cells: list[Cell] = []
    texts: list[str] = []  # of the languages so far, while their twins are awaited
    heads: list[tuple[str, str] | None] = []
    section, count = "", 0
    for number, cell in enumerate(jupytext.read(script, fmt="py:percent").cells, 1):
        here = f"{script.name}, cell {number} ({cell.source.partition(chr(10))[0]!r})"
        language = cell.metadata.get("lang")
        wanted = LANGUAGES[len(texts)] if cell.cell_type == "markdown" else None
        if language != wanted or (texts and cell.cell_type != "markdown"):
            expected = f'text with lang="{LANGUAGES[len(texts)]}"'
            if not texts:
                expected += " or code without lang"
            raise BadLab(
                f"{here}: expected {expected}, got {cell.cell_type} {language}"
            )
        if cell.cell_type == "code":
            count += 1
            new = {"id": f"{section}-{count}", "code": cell.source}
            cells.append(new | {"tags": cell.metadata.get("tags", [])})
            continue
        texts.append(cell.source)
        heads.append(_heading(cell.source, here))
        if len(texts) < len(LANGUAGES):
            continue
        first, second = heads
        if first != second:
            raise BadLab(f"{here}: its heading is {second}, its twin's is {first}")
        if first:
            section, count = first[1], 0
        else:
            count += 1
        name = section if first else f"{section}-{count}"
        cells.append({"id": name, **dict(zip(LANGUAGES, texts, strict=True))})
        texts, heads = [], []
    ids = [cell["id"] for cell in cells]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise BadLab(f"{script.name}: ids given twice: {', '.join(sorted(twice))}")
    return cells


def _heading(text: str, here: str) -> tuple[str, str] | None:
    """Level and id of the heading that a text begins with, if it does."""
    lines = [line for line in text.split("\n") if re.match("#{1,6} ", line)]
    if not lines:
        return None
    match = HEADING.fullmatch(lines[0])
    if len(lines) > 1 or not text.startswith(lines[0]) or not match:
        raise BadLab(
            f"{here}: expected one heading, in the first line, with {{#an-id}}"
        )
    return match[1], match[2]


def run(name: str, codes: list[str]) -> list[list[Cell]]:
    """Run the code cells of a lab in one kernel; the outputs of each."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code) for code in codes],
        metadata={"kernelspec": KERNEL},
    )
    with tempfile.TemporaryDirectory() as scratch:
        settings = "".join(
            f"{key}: {value}\n" for key, value in svg.MATPLOTLIBRC.items()
        )
        Path(scratch, "matplotlibrc").write_text(settings)
        clean = {  # a kernel that knows nothing of this machine's settings
            "IPYTHONDIR": scratch,
            "MATPLOTLIBRC": scratch,
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "PYTHONHASHSEED": "0",
        }
        client = NotebookClient(
            notebook,
            timeout=120,
            record_timing=False,
            coalesce_streams=True,
            extra_arguments=["--log-level=ERROR"],
        )
        try:
            client.execute(cwd=scratch, env=os.environ | clean)
        except CellExecutionError as error:
            raise BadLab(_failure(name, notebook.cells, error)) from None
    return [[_clean(name, out) for out in cell.outputs] for cell in notebook.cells]


def _failure(name: str, cells: list[Any], error: Exception) -> str:
    """Which cell failed, its code and the traceback, without colours."""
    number, cell = next(
        (number, cell)
        for number, cell in enumerate(cells, 1)
        if any(out.output_type == "error" for out in cell.outputs)
    )
    trace = re.sub(r"\x1b\[[\d;]*m", "", str(error))
    return f"{name}, code cell {number}:\n{cell.source}\n\n{trace}"


def _clean(name: str, out: Any) -> Cell:
    """One output with what a reader can see, the same in every run."""
    if out.output_type == "stream":
        if out.name == "stderr":
            raise BadLab(f"{name}: it wrote to stderr (catch the warning):\n{out.text}")
        return {"output_type": "stream", "name": "stdout", "text": out.text}
    kinds = ("text/plain", "text/html", "image/svg+xml")
    data = {kind: out.data[kind] for kind in kinds if kind in out.data}
    new = {"output_type": out.output_type, "data": data, "metadata": {}}
    if picture := data.get("image/svg+xml"):
        data["image/svg+xml"] = svg.small(picture)
        if not (said := svg.captions(picture)):
            raise BadLab(
                f'{name}: a figure says nothing; give a text the gid "caption"'
            )
        new["metadata"] = {"image/svg+xml": {"alt": "; ".join(said)}}
    return new


def notebook(cells: list[Cell], outputs: list[list[Cell]], language: str) -> str:
    """The lab in one language, as the text of an .ipynb file."""
    new: list[Cell] = []
    left = iter(enumerate(outputs, 1))
    for cell in cells:
        if language in cell:
            text = HEADING.sub(
                lambda found: found[0].rpartition(" {#")[0], cell[language]
            )
            new.append({"cell_type": "markdown", "metadata": {}, "source": text})
        else:
            number, printed = next(left)
            counted = {"execution_count": number}
            new.append({"cell_type": "code", "source": cell["code"], **counted})
            new[-1]["outputs"] = [
                out | (counted if out["output_type"] == "execute_result" else {})
                for out in printed
            ]
            folded = {"jupyter": {"source_hidden": True}, "tags": ["solution"]}
            new[-1]["metadata"] = folded if "solution" in cell["tags"] else {}
        new[-1]["id"] = cell["id"]
    whole = {
        "cells": new,
        "metadata": {"kernelspec": KERNEL, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def pictures(cells: list[Cell], outputs: list[list[Cell]]) -> dict[str, str]:
    """The figures as the site's files: <cell id>-<theme>.svg and its text."""
    files = {}
    for cell, printed in zip((c for c in cells if "code" in c), outputs, strict=True):
        drawn = [out for out in printed if "image/svg+xml" in out.get("data", {})]
        if len(drawn) > 1:
            raise BadLab(f"cell {cell['id']}: expected one figure, got {len(drawn)}")
        for out in drawn:
            for theme, text in svg.themes(out["data"]["image/svg+xml"]).items():
                files[f"{cell['id']}-{theme}.svg"] = text
    return files


def build(
    scripts: Path = SCRIPTS, out: Path = OUT, figures: Path = FIGURES
) -> list[str]:
    """Write the notebooks of all labs; the names of those whose code had to run."""
    ran = []
    wanted = set()
    for script in sorted(scripts.glob("*.py")):
        name = script.stem
        cells = read(script)
        codes = [cell["code"] for cell in cells if "code" in cell]
        key, kept = fingerprint("\n# %%\n".join(codes), "labs"), out / f"{name}.json"
        known = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
        if known.get("key") != key:
            known = {"key": key, "outputs": run(name, codes)}
            ran.append(name)
        files = {
            figures / name / file: text
            for file, text in pictures(cells, known["outputs"]).items()
        }
        for language in LANGUAGES:
            path = out / language / f"{name}.ipynb"
            files[path] = notebook(cells, known["outputs"], language)
        for path, text in (files | {kept: json.dumps(known)}).items():
            write(path, text)
        wanted |= {kept, *files}
    old = {*out.glob("*.json"), *out.glob("*/*.ipynb"), *figures.glob("*/*.svg")}
    for path in old - wanted:  # of a lab or a cell that is gone
        path.unlink()
    return ran


def main() -> int:
    try:
        ran = build()
    except BadLab as wrong:
        print(wrong, file=sys.stderr)
        return 1
    print(f"labs: {', '.join(ran) + ' ran' if ran else 'all up to date'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
