"""Windows that slide over an image: what convolution, pooling and unfold share.

Along each axis a few numbers say where the windows lie. Window i begins at row
i · stride of the padded image, and its cells are `dilation` rows apart:

    row(i, a) = i · stride + a · dilation        for a in 0 … kernel − 1

The last cell of the last window must lie inside, which is what the floor is for:

    windows = ⌊(size + padding − dilation · (kernel − 1) − 1) / stride⌋ + 1
"""

import operator
from collections.abc import Sequence

import torch
from torch import Tensor

from refcode.nn import _checks

Pair = tuple[int, int]  # (for the rows, for the columns)
OneOrTwo = int | Sequence[int]


def pair(name: str, value: OneOrTwo, least: int = 1) -> Pair:
    """`value` for rows and columns: one int stands for both."""
    try:
        numbers = value if isinstance(value, Sequence) else (value,)
        numbers = tuple(operator.index(number) for number in numbers)
    except TypeError:
        raise TypeError(f"{name}: expected an int or two, got {value!r}") from None
    if len(numbers) not in (1, 2):
        raise ValueError(f"{name}: expected an int or two, got {value!r}")
    if min(numbers) < least:
        raise ValueError(f"{name}: expected at least {least}, got {value!r}")
    return numbers[0], numbers[-1]


def batched(input: Tensor) -> Tensor:
    """`input` as (N, C, H, W), as a batch of one if it is (C, H, W)."""
    sizes = tuple(_checks.tensor("input", input).shape)
    if len(sizes) not in (3, 4):
        raise ValueError(
            f"input: expected shape (N, C, H, W) or (C, H, W), got {sizes}"
        )
    if 0 in sizes[-2:]:
        raise ValueError(f"input: expected at least one row and column, got {sizes}")
    return input if len(sizes) == 4 else input[None]


def count(
    size: int,
    kernel: int,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
    ceil_mode: bool = False,
) -> int:
    """How many windows fit along an axis; `padding` is that of both sides together."""
    steps = size + padding - dilation * (kernel - 1) - 1  # room for the first cell
    if ceil_mode:
        return -(-steps // stride) + 1  # one more where some room is left over
    return steps // stride + 1


def check_fit(name: str, x: Tensor, kernel: Pair, dilation: Pair) -> None:
    """Refuse a window, given as `name`, that is larger than the padded images `x`."""
    for size, cells, step in zip(x.shape[2:], kernel, dilation, strict=True):
        if count(size, cells, dilation=step) < 1:
            raise ValueError(
                f"{name}: expected a window that fits into the padded image "
                f"{tuple(x.shape[2:])}, got {kernel} with dilation {dilation}"
            )


def pad(x: Tensor, rows: Pair, columns: Pair, value: float = 0) -> Tensor:
    """`x` with so many rows above and below, and columns left and right."""
    if (*rows, *columns) == (0, 0, 0, 0):
        return x
    padded: Tensor = torch.constant_pad_nd(x, (*columns, *rows), value)
    return padded


def windows(x: Tensor, kernel: Pair, stride: Pair, dilation: Pair) -> Tensor:
    """A view of every window: [n, c, a, b, i, j] is cell (a, b) of window (i, j).

    It is element [n, c, i · stride + a · dilation, j · stride + b · dilation] of `x`,
    so one step in i is `stride` rows and one step in a is `dilation` rows: they are
    strides of a view, and nothing is copied.
    """
    x = x.contiguous()  # no two elements of x in one cell, or gradients would mix
    batch, channels, height, width = x.shape
    step_n, step_c, row, column = x.stride()
    return x.as_strided(
        (
            *(batch, channels, *kernel),
            count(height, kernel[0], stride[0], dilation=dilation[0]),
            count(width, kernel[1], stride[1], dilation=dilation[1]),
        ),
        (
            *(step_n, step_c, dilation[0] * row, dilation[1] * column),
            *(stride[0] * row, stride[1] * column),
        ),
    )
