"""The process that runs snippets: each in a fork, so that none sees another's state.

It reads requests from stdin and answers on stdout, one JSON line each.
"""

import io
import json
import os
import signal
import sys
import tempfile
import time
import traceback
from typing import Any

from refcode.errors.shown import printed

SECONDS = 30  # a hanging example is stopped, not waited for


class _Printed(io.TextIOBase):
    """A stdout that knows which line of the script wrote, and which error it shows."""

    def __init__(self, filename: str) -> None:
        self.filename, self.lines, self.text = filename, dict[int, str](), ""
        self.shown: list[tuple[str, str]] = []

    def write(self, text: str) -> int:
        caller = sys._getframe(1)
        if caller.f_code.co_filename != self.filename:
            where = f"{caller.f_code.co_filename}:{caller.f_lineno}"
            raise RuntimeError(f"{where} printed {text!r}; an example prints by itself")
        self.lines[caller.f_lineno] = self.lines.get(caller.f_lineno, "") + text
        self.text += text
        error = printed(text, caller)
        if error and error not in self.shown:
            self.shown.append(error)
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
    sys.stdout = output = _Printed(filename)
    sys.stderr = stderr = io.StringIO()
    past, name = tempfile.mkstemp()  # for what a subprocess or C code writes
    os.unlink(name)
    for fd in (1, 2):
        os.dup2(past, fd)
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
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
    if not error and (size := os.fstat(past).st_size):
        text = os.pread(past, size, 0).decode(errors="replace")
        error = f"it wrote past print(), a subprocess or C code did: {text}"
    return {
        "printed": output.lines,
        "text": output.text,
        "error": error.strip(),
        "shown": output.shown,
    }


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
    died = f"no answer: it crashed or ran over {SECONDS} s"
    empty = {"printed": {}, "text": "", "error": died, "shown": []}
    return json.loads(answer) if answer else empty


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


if __name__ == "__main__":
    serve()
