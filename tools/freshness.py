"""Whether what was built is still what its sources give."""

import ast
import hashlib
import re
import traceback
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

SRC = Path(__file__).parents[1] / "src"
TOOLS = Path(__file__).parent


def fingerprint(code: str, *tools: str) -> str:
    """Changes when `code`, a refcode module it imports, a tool or a library does."""
    parts = [code, *(version(library) for library in ("torch", "matplotlib"))]
    parts += [path.read_text("utf-8") for path in modules(code)]
    parts += [(TOOLS / f"{tool}.py").read_text("utf-8") for tool in tools]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def modules(code: str) -> list[Path]:
    """The files of refcode that `code` imports, and those that these import."""
    found: set[Path] = set()
    todo = [code]
    while todo:
        new = set(_imported(todo.pop())) - found
        found |= new
        todo += [path.read_text("utf-8") for path in new]
    return sorted(found)


def _imported(code: str) -> Iterator[Path]:
    plain = re.sub(r"^[%!].*$", "", code, flags=re.MULTILINE)  # no notebook commands
    try:
        tree = ast.parse(plain)
    except SyntaxError:  # the run will show where
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{name.name}" for name in node.names]
        else:
            continue
        for name in names:  # refcode.tensors.memory stands for three files
            parts = name.split(".")
            for end in range(1, len(parts) + 1):
                path = SRC.joinpath(*parts[:end])
                for file in (path.with_suffix(".py"), path / "__init__.py"):
                    if file.is_file():
                        yield file


def write(path: Path, text: str) -> None:
    """Write `text`, unless it is there: a file that did not change keeps its time."""
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def stale(
    scripts: Path, out: Path, endings: tuple[str, ...], *tools: str
) -> Iterator[Path]:
    """The scripts that have to run, one by one.

    One that ran without an error has made `out`/<its name><ending> for each ending. Of
    scripts that are gone, all files named <name>-… or <name>.… go too.
    """
    for script in sorted(scripts.glob("*.py")):
        mark, *made = (out / f"{script.stem}{end}" for end in (".mark", *endings))
        key = fingerprint(script.read_text("utf-8"), *tools)
        built = all(path.exists() for path in (mark, *made))
        if not built or mark.read_text() != key:
            yield script
            write(mark, key)
    for path in out.glob("*.*"):
        if not (scripts / f"{path.stem.partition('-')[0]}.py").exists():
            path.unlink()


def told(what: str, build: Callable[[], list[str]]) -> int:
    """Build, and say which scripts ran; the exit code."""
    try:
        ran = build()
    except Exception:  # of a script
        traceback.print_exc()
        return 1
    print(f"{what}: {', '.join(ran) or 'all up to date'}")
    return 0
