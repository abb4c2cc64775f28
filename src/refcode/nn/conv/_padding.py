"""What surrounds an image before the windows slide over it."""

from collections.abc import Callable

import torch
from torch import Tensor

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo, Pair


def sides(
    padding: OneOrTwo | str, kernel: Pair, stride: Pair, dilation: Pair
) -> tuple[Pair, Pair]:
    """(above, below), (left, right): what a convolution's `padding` stands for."""
    if not isinstance(padding, str):
        rows, columns = _windows.pair("padding", padding, least=0)
        return (rows, rows), (columns, columns)
    if _checks.choice("padding", padding, "valid", "same") == "valid":
        return (0, 0), (0, 0)
    if stride != (1, 1):
        raise ValueError(f"stride: expected 1 with padding='same', got {stride}")
    # a window takes dilation · (kernel − 1) rows off; an odd one goes below
    taken = [d * (k - 1) for k, d in zip(kernel, dilation, strict=True)]
    (above, below), (left, right) = ((n // 2, n - n // 2) for n in taken)
    return (above, below), (left, right)


def _reflect(rows: Tensor, size: int) -> Tensor:
    """… 2 1 | 0 1 2 3 | 2 1 …: the border row stands once."""
    return (size - 1) - ((size - 1) - rows.abs()).abs()


def _replicate(rows: Tensor, size: int) -> Tensor:
    """… 0 0 | 0 1 2 3 | 3 3 …"""
    return rows.clamp(0, size - 1)


def _circular(rows: Tensor, size: int) -> Tensor:
    """… 2 3 | 0 1 2 3 | 0 1 …"""
    return rows % size


# padding_mode: which row of the image is shown at each row, and how far out that may go
_MODES: dict[str, tuple[Callable[[Tensor, int], Tensor], Callable[[int], float]]] = {
    "reflect": (_reflect, lambda size: size - 1),
    "replicate": (_replicate, lambda size: float("inf")),
    "circular": (_circular, lambda size: size),
}
CHOICES = ("zeros", *_MODES)


def surround(input: Tensor, rows: Pair, columns: Pair, mode: str) -> Tensor:
    """A copy of `input`, (…, H, W), with what `mode` shows beyond its borders."""
    if mode == "zeros":
        return _windows.pad(input, rows, columns)
    shown, furthest = _MODES[mode]
    for dim, (before, after) in ((-2, rows), (-1, columns)):
        size = input.shape[dim]
        if max(before, after) > furthest(size):
            raise ValueError(
                f"padding: expected at most {furthest(size)} with padding_mode "
                f"{mode!r} on {size} rows or columns, got {max(before, after)}"
            )
        places = torch.arange(-before, size + after, device=input.device)
        input = input.index_select(dim, shown(places, size))
    return input
