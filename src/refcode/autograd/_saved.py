"""What a node keeps from the forward pass, looked at without changing it."""

from collections.abc import Iterator
from typing import Any

from torch import Tensor

from refcode.autograd.nodes import Saved

SMALL = 6  # tensors of up to so many elements are shown with their values


def saved(fn: Any) -> Iterator[Saved]:
    """What a node keeps, in the order of the names."""
    for attribute in dir(fn):
        name = attribute.removeprefix("_raw_saved_")
        if name == attribute:
            continue
        # a node in C++ has _saved_<name>; one written in Python has saved_tensors
        public = f"_saved_{name}" if hasattr(type(fn), f"_saved_{name}") else ""
        try:
            raw = getattr(fn, attribute)
            if _is_packed(raw):
                yield Saved(name, "packed")
                continue
            value = getattr(fn, public or "saved_tensors")
        except RuntimeError as error:
            was_changed = "inplace operation" in str(error)
            yield Saved(name, "overwritten" if was_changed else "freed")
            continue
        if isinstance(value, Tensor):
            yield _look(name, value)
        for position, element in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(element, Tensor):
                yield _look(f"{name}[{position}]", element)


def _is_packed(raw: Any) -> bool:
    entries = raw if isinstance(raw, tuple) else (raw,)
    return any(getattr(one, "unpack_hook", None) is not None for one in entries)


def _look(name: str, tensor: Tensor) -> Saved:
    try:
        values = _values(tensor.tolist()) if tensor.numel() <= SMALL else ""
    except RuntimeError:  # sparse, nested, on meta: there is no list of its elements
        values = ""
    return Saved(name, shape=tuple(tensor.shape), values=values)


def _values(value: Any) -> str:
    """Nested lists of numbers as text, `3` for 3.0."""
    if isinstance(value, list):
        return f"[{', '.join(map(_values, value))}]"
    return f"{value:.4g}" if isinstance(value, float | complex) else str(value)
