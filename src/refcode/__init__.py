"""An executable PyTorch reference: examples, and helpers that show what torch does."""

from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """`refcode.explain` is loaded when it is asked for."""
    if name == "explain":
        from refcode.errors import explain

        return explain
    raise AttributeError(f"module 'refcode' has no attribute {name!r}")
