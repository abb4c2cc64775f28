"""The package with a mistake in it: whether the tests beside this file notice."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest

import refcode.nn

PACKAGE = Path(refcode.nn.__file__).parent
# What a test may raise when it notices. No mistake here is one that torch or Python
# would find by themselves (a NameError, a SyntaxError).
NOTICED = (AssertionError, RuntimeError, ValueError, IndexError)


def broken(module: str, right: str, wrong: str) -> Any:
    """`refcode.nn`, imported anew with one text replaced in one module.

    The module is named from `refcode.nn` on: "loss.nll". The real package stays as and
    where it is.
    """
    path = PACKAGE / f"{module.replace('.', '/')}.py"
    text = path.read_text("utf-8")
    found = text.count(right)
    assert found == 1, f"{right!r} is {found} times in {path.name}, not once"
    name = f"{refcode.nn.__name__}.{module}"
    with _forgotten(refcode.nn.__name__):
        sys.meta_path.insert(0, _Finder(name, str(path), text.replace(right, wrong)))
        try:
            return importlib.import_module(refcode.nn.__name__)
        finally:
            del sys.meta_path[0]


@contextmanager
def _forgotten(package: str) -> Iterator[None]:
    """The package counts as not imported; afterwards as it was."""

    def loaded() -> dict[str, ModuleType]:
        return {
            name: module
            for name, module in sys.modules.items()
            if f"{name}.".startswith(f"{package}.")
        }

    real = loaded()
    for name in real:
        del sys.modules[name]
    try:
        yield
    finally:
        for name in loaded():
            del sys.modules[name]
        sys.modules.update(real)
        refcode.nn = real[package]


class _Finder(MetaPathFinder, SourceFileLoader):
    """Finds one module, with another text than its file has."""

    def __init__(self, name: str, path: str, text: str) -> None:
        super().__init__(name, path)
        self.text = text

    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        if name != self.name:
            return None
        return spec_from_loader(name, self, is_package=False)

    def get_code(self, name: str) -> CodeType:
        return compile(self.text, self.path, "exec")


def replace(tests: Any, ours: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a module of tests test `ours`, a broken package."""
    for name in refcode.nn.__all__:
        if hasattr(tests, name):
            monkeypatch.setattr(tests, name, getattr(ours, name))
    for table in ("ELEMENTWISE", "ALONG_A_DIM", "BOTH", "LOSSES"):
        for key, (function, *rest) in getattr(tests, table, {}).items():
            row = (getattr(ours, function.__name__), *rest)
            monkeypatch.setitem(getattr(tests, table), key, row)
