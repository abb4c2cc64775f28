"""The answer of `explain`, added to the errors that end a script or a cell."""

import re
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from refcode.errors import index
from refcode.errors.explanation import as_text, language, told
from refcode.errors.matching import LIBRARY, find

_undo: list[Callable[[], None]] = []


def annotate(error: BaseException | None, lang: str | None = None) -> None:
    """Add what is known of `error` to it as a note, once. Never raises."""
    try:
        text = as_text(error)
        key = find(text, index.patterns(), inside=False)
        if key is None or error is None:
            return
        entry = index.entries()[key]
        if entry.row.get("python") and not re.search(LIBRARY, text):
            return  # Python's own words, and nothing says that torch is meant
        known = str(told(entry, text, language(lang)))
        note = "\n" + known.partition("\n")[2]
        if note not in getattr(error, "__notes__", ()):
            error.add_note(note)
    except Exception:  # an error in here must not hide the reader's own
        return


def install(lang: str | None = None) -> None:
    """Explain uncaught errors of torch below their traceback (PEP 678 notes).

    In a script, in its threads, and in the cells of IPython and Jupyter. The traceback
    itself stays as it is, and a second call changes nothing but the language.

    Args:
        lang: `en` or `zh`; by default that of the environment.

    Example:
        ```python
        import sys

        from refcode import errors

        errors.install()
        errors.install(lang="zh")
        errors.uninstall()
        print(sys.excepthook is sys.__excepthook__)
        #> True
        ```
    """
    uninstall()
    before, before_in_threads = sys.excepthook, threading.excepthook

    def hook(
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if undo in _undo:  # else it was taken back below a hook of another
            annotate(error, lang)
        before(kind, error, trace)

    def in_threads(args: threading.ExceptHookArgs) -> None:
        if undo in _undo:
            annotate(args.exc_value, lang)
        before_in_threads(args)

    sys.excepthook, threading.excepthook = hook, in_threads

    def undo() -> None:
        if sys.excepthook is hook:
            sys.excepthook = before
        if threading.excepthook is in_threads:
            threading.excepthook = before_in_threads

    _undo.append(undo)
    if "IPython" in sys.modules and (shell := sys.modules["IPython"].get_ipython()):
        _undo.append(_in_cells(shell, lang))


def _in_cells(shell: Any, lang: str | None) -> Callable[[], None]:
    """Explain what cells raise; the function that undoes it.

    IPython calls its `showtraceback` for every error of a cell. Its own place for such
    a handler, `set_custom_exc`, has room for one, which may be the reader's.
    """
    before = shell.showtraceback

    def showtraceback(exc_tuple: Any = None, *args: Any, **options: Any) -> Any:
        annotate(exc_tuple[1] if exc_tuple else sys.exc_info()[1], lang)
        return before(exc_tuple, *args, **options)

    shell.showtraceback = showtraceback

    def undo() -> None:
        if shell.showtraceback is showtraceback:
            shell.showtraceback = before

    return undo


def uninstall() -> None:
    """Take back what `install` did."""
    while _undo:
        _undo.pop()()
