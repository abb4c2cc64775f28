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
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

EXAMPLES = Path(__file__).parent / "examples"
SECONDS = 30  # a hanging example is stopped, not waited for


class Run(NamedTuple):
    """What one run of a script gave."""

    text: str  # the script with the output of this run
    error: str  # why it is no valid example, or ""
    seconds: float


def examples() -> list[Path]:
    """All example files, in the order of their paths."""
    return sorted(p for p in EXAMPLES.rglob("*.py") if p.name != "__init__.py")


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


class _Printed(io.TextIOBase):
    """A stdout that knows which line of the script wrote."""

    def __init__(self, filename: str) -> None:
        self.filename, self.lines = filename, dict[int, str]()

    def write(self, text: str) -> int:
        caller = sys._getframe(1)
        if caller.f_code.co_filename != self.filename:
            where = f"{caller.f_code.co_filename}:{caller.f_lineno}"
            raise RuntimeError(f"{where} printed {text!r}; an example prints by itself")
        self.lines[caller.f_lineno] = self.lines.get(caller.f_lineno, "") + text
        return len(text)


def _refuse_outside(event: str, args: tuple[Any, ...]) -> None:
    """An audit hook: examples need no network and write no file."""
    writes = event == "open" and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if event == "socket.connect" or (writes and args[0] != os.devnull):
        raise RuntimeError(
            f"an example needs no network and no file: {event} {args[0]}"
        )


def _execute(code: str, filename: str) -> dict[str, Any]:
    """Run `code` in this process; its output by line number, and its error."""
    os.chdir(tempfile.gettempdir())
    sys.dont_write_bytecode = True
    sys.stdout = printed = _Printed(filename)
    sys.stderr = stderr = io.StringIO()
    sys.addaudithook(_refuse_outside)
    error = ""
    try:
        exec(compile(code, filename, "exec"), {"__name__": "__main__"})
    except BaseException as raised:
        frames = traceback.extract_tb(raised.__traceback__)
        line = next((f.lineno for f in reversed(frames) if f.filename == filename), "?")
        error = f"line {line}: {''.join(traceback.format_exception_only(raised))}"
    if not error and stderr.getvalue():
        error = f"it wrote to stderr (catch the warning): {stderr.getvalue()}"
    return {"printed": printed.lines, "error": error.strip()}


def _fork(code: str, filename: str) -> dict[str, Any]:
    """Run `code` in a fork of this process."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        with os.fdopen(write, "w") as pipe:
            json.dump(_execute(code, filename), pipe)
            pipe.flush()
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    died = {"printed": {}, "error": f"no answer: it crashed or ran over {SECONDS} s"}
    return json.loads(answer) if answer else died


def _import_all_that_torch_imports_late() -> None:
    """Seconds that each example would pay again: optimizers, testing, meta tensors.

    And matplotlib's list of fonts, which is a file that the first import writes.
    """
    import matplotlib.pyplot  # noqa: F401
    import torch.utils.data

    torch.set_num_threads(1)  # a fork must not inherit threads
    w = torch.zeros(1, requires_grad=True)
    w.grad = torch.zeros(1)
    torch.optim.SGD([w], lr=1).step()
    torch.func.grad(torch.sum)(w)
    torch.testing.assert_close(w, w)
    _ = torch.zeros(2, 1, device="meta") - torch.zeros(2, device="meta")


def serve() -> None:
    """Answer requests, one JSON line each, until stdin ends."""
    _import_all_that_torch_imports_late()
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        request = json.loads(line)
        start = time.perf_counter()
        answer = _fork(request["code"], request["filename"])
        answer["seconds"] = time.perf_counter() - start
        print(json.dumps(answer), file=answers, flush=True)


class Runner:
    """The clean process; use it in a `with` statement."""

    def __enter__(self) -> "Runner":
        self.process = subprocess.Popen(
            [sys.executable, "-m", "refcode.snippets"],
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
            return Run(code, f"line {error.lineno}: {error.msg}", 0.0)
        assert self.process.stdin
        assert self.process.stdout
        request = {"code": code, "filename": filename}
        print(json.dumps(request), file=self.process.stdin, flush=True)
        answer = json.loads(self.process.stdout.readline())
        printed = {int(line): out for line, out in answer["printed"].items()}
        return Run(with_output(code, printed), answer["error"], answer["seconds"])


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


if __name__ == "__main__":
    serve()
