"""How a layer makes its output's sizes of its input's, with the numbers filled in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from refcode.nn import _windows

Shape = tuple[int, ...]

# The arguments after the input, in their order; layers have attributes of these names.
_POOL = ("kernel_size", "stride", "padding")
_ARGUMENTS = {
    "conv": ("weight", "bias", "stride", "padding", "dilation", "groups"),
    "max_pool": (*_POOL, "dilation", "ceil_mode", "return_indices"),
    "avg_pool": (*_POOL, "ceil_mode", "count_include_pad", "divisor_override"),
    "linear": ("weight", "bias"),
    "adaptive_avg_pool": ("output_size",),
    "adaptive_max_pool": ("output_size",),
}


def arguments(
    function: str, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> dict[str, Any]:
    """What a function was called with, by name, if it is one that `formula` knows."""
    name = function.removesuffix("_with_indices").rstrip("123d")
    found = dict(zip(_ARGUMENTS.get(name, ()), args, strict=False)) | dict(kwargs)
    weight = found.get("weight")
    if name == "conv" and weight is not None:
        found["kernel_size"] = tuple(weight.shape[2:])
        found.setdefault("stride", 1)  # that of pooling is the kernel's size
        found["in_channels"] = weight.shape[1] * found.get("groups", 1)
    if name == "linear" and weight is not None:
        found["in_features"] = weight.shape[-1]
    return found


def formula(
    kind: str,
    options: Mapping[str, Any],
    inputs: Sequence[Shape],
    outputs: Sequence[Shape] | None,
) -> str:
    """How the output's sizes follow from the input's; "" where nothing is known.

    Args:
        kind: of a layer or a function, such as "Conv2d" or "max_pool2d".
        options: its attributes or arguments.
        inputs: the shapes of what it was given, the first is the input.
        outputs: the shapes of what it gave; None if it raised.
    """
    kind = kind.replace("_", "").lower().removesuffix("withindices")
    if not inputs:
        return ""
    before, after = inputs[0], outputs[0] if outputs else None
    wanted = _misfit(kind, options, before)
    if wanted or (outputs is not None and after is None):
        return wanted
    if kind == "linear":
        return f"{before[-1]} → {after[-1]}" if after else ""
    if kind in ("flatten", "view", "reshape"):
        return _joined(before, after) if after else ""
    if kind[-2:] not in ("1d", "2d", "3d") or len(before) < int(kind[-2]):
        return ""
    ndim = int(kind[-2])
    sizes, out = before[-ndim:], after[-ndim:] if after else None
    if kind.startswith("adaptive"):
        return f"output_size = {options.get('output_size')}"
    if "kernel_size" not in options:
        return ""
    if kind[:-2] == "convtranspose" and out:
        names = ("stride", "padding", "kernel_size", "dilation", "output_padding")
        along = (_each(options[name], ndim) for name in names)
        return _once(
            f"({size}−1)·{s}−2·{p}+{d}·({k}−1)+{extra}+1 = {result}"
            for size, result, s, p, k, d, extra in zip(sizes, out, *along, strict=True)
        )
    if kind[:-2] in ("conv", "maxpool", "avgpool"):
        return _once(_windows_along(options, ndim, sizes, out))
    return ""


def _misfit(kind: str, options: Mapping[str, Any], before: Shape) -> str:
    """What is needed and what came, where a layer cannot take this shape."""
    if kind == "linear":
        dim, wanted, what = 1, options.get("in_features"), ""
    elif kind in ("conv1d", "conv2d", "conv3d"):
        dim, wanted = int(kind[-2]) + 1, options.get("in_channels")
        what = " channel" if wanted == 1 else " channels"
    else:
        return ""
    if wanted is None or len(before) < dim or before[-dim] == wanted:
        return ""
    return f"needs {wanted}{what}, got {before[-dim]}"


def _windows_along(
    options: Mapping[str, Any], ndim: int, before: Shape, after: Shape | None
) -> Iterator[str]:
    """⌊(size + 2·padding − dilation·(kernel − 1) − 1) / stride⌋ + 1, for each axis."""
    kernel = _each(options["kernel_size"], ndim)
    stride = _each(options.get("stride") or kernel, ndim)
    dilation = _each(options.get("dilation", 1), ndim)
    padding = options.get("padding", 0)
    borders = _each(0 if isinstance(padding, str) else padding, ndim)
    ceil = bool(options.get("ceil_mode", False))
    low, high = "⌈⌉" if ceil else "⌊⌋"
    for axis, (size, k, s, p, d) in enumerate(
        zip(before, kernel, stride, borders, dilation, strict=True)
    ):
        around, padded = 2 * p, f"{size}+2·{p}"
        if padding == "same":
            around, padded = d * (k - 1), f"{size}+{d * (k - 1)}"
        taken = str(k) if d == 1 else f"{d}·({k}−1)−1"
        count = _windows.count(size, k, s, around, d, ceil)
        less = ""
        if after is not None and after[axis] < count:
            # a window that would begin beyond the image is not counted
            count, less = after[axis], "−1"
        yield f"{low}({padded}−{taken})/{s}{high}+1{less} = {count}"


def _each(value: Any, ndim: int) -> Sequence[Any]:
    """One value for each axis."""
    if not isinstance(value, Sequence):
        return (value,) * ndim
    return tuple(value) * ndim if len(value) == 1 else tuple(value)


def _once(lines: Iterable[str]) -> str:
    """A line for each axis, said once if they are the same."""
    return ", ".join(dict.fromkeys(lines))


def _joined(before: Shape, after: Shape) -> str:
    """Which sizes were multiplied: (1, 20, 4, 4) → (1, 320) is 20·4·4 = 320."""
    if not 0 < len(after) < len(before):
        return ""
    start = 0
    while start < len(after) - 1 and before[start] == after[start]:
        start += 1
    end = start + 1 + len(before) - len(after)  # the sizes that became one
    if (*before[:start], after[start], *before[end:]) != after:
        return ""
    return f"{'·'.join(map(str, before[start:end]))} = {after[start]}"
