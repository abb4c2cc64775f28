"""What pooling asks of its arguments, and where its windows lie."""

from torch import Tensor

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo, Pair


def prepare(
    input: Tensor,
    kernel_size: OneOrTwo,
    stride: OneOrTwo | None,
    padding: OneOrTwo,
    dilation: OneOrTwo,
    ceil_mode: bool,
) -> tuple[Tensor, Pair, Pair, tuple[Pair, Pair], Pair]:
    """Images, kernel, stride, rows and columns around, dilation; after all checks."""
    kernel = _windows.pair("kernel_size", kernel_size)
    if stride is None or stride == [] or stride == ():
        stride = kernel
    steps = _windows.pair("stride", stride)
    borders = _windows.pair("padding", padding, least=0)
    spread = _windows.pair("dilation", dilation)
    if any(2 * p > k for p, k in zip(borders, kernel, strict=True)):
        raise ValueError(
            f"padding: expected at most half of kernel_size {kernel}, got {borders}"
        )
    x = _windows.batched(_checks.real("input", input))
    if x.shape[1] == 0:
        raise ValueError(f"input: expected a channel, got {tuple(input.shape)}")
    around = []
    for size, k, s, p, d in zip(
        x.shape[2:], kernel, steps, borders, spread, strict=True
    ):
        windows = _windows.count(size, k, s, 2 * p, d, ceil_mode)
        if ceil_mode and (windows - 1) * s >= size + p:
            windows -= 1  # it would begin beyond the image: nothing to choose from
        if windows < 1:
            raise ValueError(
                f"kernel_size: expected a window that fits into the image "
                f"{tuple(x.shape[2:])} with padding {borders}, got {kernel} with "
                f"dilation {spread}"
            )
        if p > 0 and not all(covered(i * s - p, k, d, size) for i in range(windows)):
            raise ValueError(
                f"dilation: expected windows that reach an element of the image "
                f"{tuple(x.shape[2:])}, got {spread} with kernel_size {kernel} and "
                f"padding {borders}"
            )
        end = (windows - 1) * s + d * (k - 1) + 1  # of the last window
        around.append((p, p + max(0, end - (size + 2 * p))))
    return x, kernel, steps, (around[0], around[1]), spread


def covered(first: int, kernel: int, dilation: int, size: int) -> list[int]:
    """The rows (or columns) of the image that a window covers: none in the padding."""
    rows = range(first, first + kernel * dilation, dilation)
    return [row for row in rows if 0 <= row < size]
