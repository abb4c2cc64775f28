"""Run the labs of docs/labs and write them as notebooks (`make lab`).

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
tagged "solution" is folded on the page and in JupyterLab.
"""

import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import notebooks
import svg
from freshness import fingerprint, write
from notebooks import HEADING, LANGUAGES, PICTURE, Cell

ROOT = Path(__file__).parents[1]
SCRIPTS, OUT = ROOT / "docs" / "labs", ROOT / ".cache" / "labs"
FIGURES = ROOT / ".cache" / "figures"  # each lab's in a folder of its own


class BadLab(Exception):
    """What is wrong with a lab, for its author."""


def read(script: Path) -> list[Cell]:
    """The cells of a lab: {"id", "code", "tags"} or {"id", "en", "zh"}."""
    import jupytext

    cells: list[Cell] = []
    section, count = "start", 0
    numbered = enumerate(jupytext.read(script, fmt="py:percent").cells, 1)
    for number, cell in numbered:
        where = f"{script.name}, cell {number} ({cell.source.partition(chr(10))[0]!r})"
        count += 1
        if cell.cell_type == "code":
            new = {"code": cell.source, "tags": cell.metadata.get("tags", [])}
        else:
            twin = next(numbered, (0, None))[1]
            new = _twins(where, cell, twin)
            if head := _heading(where, cell.source):
                section, count = head[1], 0
        cells.append(new | {"id": f"{section}-{count}" if count else section})
    ids = [cell["id"] for cell in cells]
    if twice := sorted({name for name in ids if ids.count(name) > 1}):
        raise BadLab(f"{script.name}: ids given twice: {', '.join(twice)}")
    return cells


def _twins(where: str, cell: Any, twin: Any) -> Cell:
    """A text in both languages, from the cells that must be each other's twins."""
    pair = [one.metadata.get("lang", one.cell_type) for one in (cell, twin) if one]
    if pair != list(LANGUAGES):
        raise BadLab(
            f'{where}: expected a text with lang="en" and right below it its twin with '
            f'lang="zh", got {" and ".join(pair)}'
        )
    heads = [_heading(where, one.source) for one in (cell, twin)]
    if heads[0] != heads[1]:
        raise BadLab(f"{where}: its heading is {heads[0]}, its twin's is {heads[1]}")
    return {"en": cell.source, "zh": twin.source}


def _heading(where: str, text: str) -> tuple[str, str] | None:
    """Level and id of the heading that a text begins with, if it does."""
    lines = [line for line in text.split("\n") if re.match("#{1,6} ", line)]
    if not lines:
        return None
    match = HEADING.fullmatch(lines[0])
    if len(lines) > 1 or not text.startswith(lines[0]) or not match:
        raise BadLab(f"{where}: expected one heading, as its first line, with {{#id}}")
    return match[1], match[2]


def run(name: str, codes: list[str]) -> list[list[Cell]]:
    """Run the code cells of a lab in one kernel; the outputs of each."""
    return [_clean(name, cell) for cell in execute(name, codes)]


def execute(name: str, codes: list[str]) -> list[Any]:
    """The code cells of a lab as the kernel left them, with the times they took."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    lab = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code) for code in codes],
        metadata={"kernelspec": notebooks.KERNEL},
    )
    with tempfile.TemporaryDirectory() as scratch:
        settings = [f"{key}: {value}\n" for key, value in svg.MATPLOTLIBRC.items()]
        Path(scratch, "matplotlibrc").write_text("".join(settings))
        clean = {  # a kernel that knows nothing of this machine's settings
            "IPYTHONDIR": scratch,
            "MATPLOTLIBRC": scratch,
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "PYTHONHASHSEED": "0",
        }
        client = NotebookClient(
            lab,
            timeout=120,
            coalesce_streams=True,
            extra_arguments=["--log-level=ERROR"],
        )
        try:
            client.execute(cwd=scratch, env=os.environ | clean)
        except CellExecutionError as error:
            raise BadLab(_failure(name, lab.cells, error)) from None
    return lab.cells


def _failure(name: str, cells: list[Any], error: Exception) -> str:
    """Which cell failed, its code and the traceback, without colours."""
    number = next(
        number
        for number, cell in enumerate(cells, 1)
        if any(out.output_type == "error" for out in cell.outputs)
    )
    trace = re.sub(r"\x1b\[[\d;]*m", "", str(error))
    return f"{name}, code cell {number} failed. {trace.strip()}"


def _clean(name: str, cell: Any) -> list[Cell]:
    """The outputs of a cell: what a reader can see, the same in every run."""
    where = f"{name}, code cell {cell.execution_count}"
    outputs: list[Cell] = []
    for out in cell.outputs:
        if out.output_type == "stream":
            if out.name == "stderr":
                raise BadLab(f"{where} wrote to stderr (catch the warning): {out.text}")
            outputs.append(
                {"output_type": "stream", "name": "stdout", "text": out.text}
            )
            continue
        kinds = ("text/plain", "text/html", PICTURE)
        data = {kind: out.data[kind] for kind in kinds if kind in out.data}
        metadata = {}
        if PICTURE in data:
            if not (said := svg.captions(data[PICTURE])):
                raise BadLab(
                    f"{where} draws a figure that says nothing to those who cannot see "
                    'it: give its title the gid "caption"'
                )
            metadata = {PICTURE: {"alt": "; ".join(said)}}
            data[PICTURE] = svg.small(data[PICTURE])
        new = {"output_type": out.output_type, "data": data, "metadata": metadata}
        outputs.append(new)
    if sum(PICTURE in out.get("data", {}) for out in outputs) > 1:
        raise BadLab(f"{where} draws several figures: give each a cell of its own")
    return outputs


def build(
    scripts: Path = SCRIPTS, out: Path = OUT, figures: Path = FIGURES
) -> list[str]:
    """Write all labs; the names of those whose code had to run."""
    ran = []
    wanted: set[Path] = set()
    for script in sorted(scripts.glob("*.py")):
        name = script.stem
        cells = read(script)
        codes = [cell["code"] for cell in cells if "code" in cell]
        key = fingerprint("\n# %%\n".join(codes), "labs", "svg")
        record = out / f"{name}.json"
        known = json.loads(record.read_text("utf-8")) if record.exists() else {}
        if known.get("key") != key:
            known = {"key": key, "outputs": run(name, codes)}
            ran.append(name)
        outputs = iter(known["outputs"])
        cells = [c | {"outputs": next(outputs)} if "code" in c else c for c in cells]
        files = {
            figures / name / file: text
            for file, text in notebooks.figures(cells).items()
        }
        for language in LANGUAGES:
            path = out / language / "labs" / f"{name}.ipynb"  # as below a docs_dir
            files[path] = notebooks.notebook(cells, language)
        files[record] = json.dumps(known)
        for path, text in files.items():
            write(path, text)
        record.touch()  # newer than the script: up to date
        wanted |= set(files)
    for path in [*out.rglob("*"), *figures.glob("*/*")]:
        if path.is_file() and path not in wanted:  # of a lab or a cell that is gone
            path.unlink()
    return ran


def main() -> int:
    try:
        ran = build()
    except BadLab as wrong:
        print(wrong, file=sys.stderr)
        return 1
    print(f"labs: {', '.join(ran)} ran" if ran else "labs: all up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
