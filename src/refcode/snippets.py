"""Run example files, and write what they print below the statements that print it.

An example is a plain script. Its output stands in it as comments, each line below
the statement that printed it:

```python
print(1 + 1)
#> 2
```

`annotate` takes a script, forgets the `#>` lines it has, runs the rest and returns it
with the lines that the run printed. An example is right when that changes nothing.

Each run is a fork of one clean process that has imported torch and nothing else has
touched: it starts in milliseconds and cannot see another example's state.
"""

import ast
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

EXAMPLES = Path(__file__).parent / "examples"


class Run(NamedTuple):
    """What one run of a script gave."""

    text: str  # the script with the output of this run
    error: str  # why it is no valid example, or ""
    seconds: float
    shown: list[tuple[str, str]]  # type and text of each error that it printed
    printed: str = ""  # all that it printed, in the order of the run


def examples() -> list[Path]:
    """All example files, in the order of their paths."""
    return sorted(p for p in EXAMPLES.rglob("*.py") if p.name != "__init__.py")


def key(path: Path) -> str:
    """An example's key, such as `tensors/view/same_storage`."""
    return path.relative_to(EXAMPLES).with_suffix("").as_posix()


def without_output(text: str) -> str:
    """`text` without its `#>` lines."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.lstrip().startswith("#>"))


def with_output(code: str, printed: dict[int, str]) -> str:
    """`code` with what each line number printed as `#>` lines below its statement."""
    below: dict[int, list[str]] = defaultdict(list)
    lines = code.splitlines()
    statements = [s for s in ast.walk(ast.parse(code)) if isinstance(s, ast.stmt)]
    for number, text in printed.items():
        around = [s for s in statements if s.lineno <= number <= (s.end_lineno or 0)]
        inner = max(around, key=lambda s: (s.lineno, s.col_offset))
        indent = " " * (
            len(lines[inner.lineno - 1]) - len(lines[inner.lineno - 1].lstrip())
        )
        for out in text.expandtabs().removesuffix("\n").split("\n"):
            below[inner.end_lineno or 0].append(f"{indent}#> {out}".rstrip())
    both = [[line, *below[number]] for number, line in enumerate(lines, 1)]
    return "".join(f"{line}\n" for group in both for line in group)


class Runner:
    """The clean process; use it in a `with` statement."""

    def __enter__(self) -> "Runner":
        self.process = subprocess.Popen(
            [sys.executable, "-m", "refcode._snippet_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"MPLBACKEND": "agg", "PYTHONHASHSEED": "0"},
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.communicate()

    def annotate(self, text: str, filename: str = "example.py") -> Run:
        """Run `text` (its own `#>` lines ignored) and put in what it prints."""
        code = without_output(text)
        try:
            ast.parse(code)
        except SyntaxError as error:
            return Run(code, f"line {error.lineno}: {error.msg}", 0.0, [])
        assert self.process.stdin
        assert self.process.stdout
        request = {"code": code, "filename": filename}
        print(json.dumps(request), file=self.process.stdin, flush=True)
        answer = json.loads(self.process.stdout.readline())
        printed = {int(line): out for line, out in answer["printed"].items()}
        shown = [(kind, message) for kind, message in answer["shown"]]
        ran = with_output(code, printed)
        return Run(ran, answer["error"], answer["seconds"], shown, answer["text"])


def difference(text: str, run: Run, name: str) -> str:
    """What `run` changes in `text`, as a diff with line numbers; "" if nothing."""
    old, new = text.splitlines(), run.text.splitlines()
    return "\n".join(
        unified_diff(old, new, f"{name}: as written", f"{name}: as it ran", lineterm="")
    )


def annotate_all(paths: list[Path]) -> Iterator[tuple[Path, Run]]:
    """Each of `paths` with its run."""
    with Runner() as runner:
        for path in paths:
            yield path, runner.annotate(path.read_text("utf-8"), str(path))
