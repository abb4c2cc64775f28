"""Pooling of images: one number for each window. Channels are kept apart.

With row(i, a) = i · stride − padding + a · dilation, and column(j, b) likewise:

    max:  y[n, c, i, j] = max x[n, c, row(i, a), column(j, b)]  over the cells (a, b)
    avg:  y[n, c, i, j] = Σ x[n, c, row(i, a), column(j, b)] / the number of cells

Nothing is learned: there are no weights.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo, Pair


def max_pool2d(
    input: Tensor,
    kernel_size: OneOrTwo,
    stride: OneOrTwo | None = None,
    padding: OneOrTwo = 0,
    dilation: OneOrTwo = 1,
    ceil_mode: bool = False,
    return_indices: bool = False,
) -> Tensor | tuple[Tensor, Tensor]:
    """The largest element of each window.

    The gradient goes to that element, to the first if several are equal. A window that
    holds a nan gives nan; of several, the first is chosen (in torch, the last).

    Args:
        input: x, of shape `(N, C, H, W)` or `(C, H, W)`; a real dtype.
        kernel_size: rows and columns of a window.
        stride: how many rows and columns from one window to the next; None is
            kernel_size.
        padding: how many rows and columns on each side that no window chooses; at most
            half of kernel_size.
        dilation: how many rows and columns from one cell of a window to the next.
        ceil_mode: whether a window may reach beyond the image where rows or columns are
            left over; else they are dropped.
        return_indices: whether to say which element was the largest.

    Returns:
        A new tensor of shape `(N, C, H', W')` or `(C, H', W')`, dtype as input. With
            return_indices also an int64 tensor of that shape: where in its channel the
            element is, row · W + column.

    Raises:
        TypeError: an argument has the wrong type or dtype.
        ValueError: a shape or an option does not fit; no window does.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html

    Examples:
        ```python
        import torch

        from refcode.nn import max_pool2d

        x = torch.arange(16.0).view(1, 4, 4)
        print(max_pool2d(x, kernel_size=2))
        #> tensor([[[ 5.,  7.],
        #>          [13., 15.]]])
        print(max_pool2d(x, 3, stride=1, return_indices=True)[1])
        #> tensor([[[10, 11],
        #>          [14, 15]]])
        ```
    """
    x, kernel, steps, (rows, columns), spread = _prepare(
        input, kernel_size, stride, padding, dilation, ceil_mode
    )
    least = _least(input.dtype)  # what padding holds: no element is smaller
    cells = _windows.windows(
        _windows.pad(x, rows, columns, least), kernel, steps, spread
    )
    y, winner = cells.flatten(2, 3).max(dim=2)  # over (a, b); winner = a · kW + b

    if return_indices:
        # the place of every cell of the padded image in its channel, −1 in the padding
        image = x.shape[2:]
        places = torch.arange(image.numel(), device=x.device).view(1, 1, *image)
        places = _windows.pad(places, rows, columns, -1)
        places = _windows.windows(places, kernel, steps, spread).flatten(2, 3)
        first = places.where(places >= 0, places.max()).amin(2)  # that is no padding
        index = places.expand(*x.shape[:2], *places.shape[2:])
        index = index.gather(2, winner[:, :, None]).squeeze(2)
        index = index.where(index >= 0, first)  # nothing but −∞: the first of them
        return (y, index) if input.ndim == 4 else (y[0], index[0])
    return y if input.ndim == 4 else y[0]


def max_pool2d_loop(
    input: Tensor,
    kernel_size: OneOrTwo,
    stride: OneOrTwo | None = None,
    padding: OneOrTwo = 0,
    dilation: OneOrTwo = 1,
    ceil_mode: bool = False,
    return_indices: bool = False,
) -> Tensor | tuple[Tensor, Tensor]:
    """The same as `max_pool2d`, one window after the other: slow, and the definition.

    Args, Returns and Raises are those of `max_pool2d`.
    """
    x, kernel, steps, (rows, columns), spread = _prepare(
        input, kernel_size, stride, padding, dilation, ceil_mode
    )
    batch, channels, *size = x.shape
    height, width = _output_size(size, kernel, steps, (rows, columns), spread)
    y = x.new_zeros(batch, channels, height, width)
    index = torch.zeros_like(y, dtype=torch.int64)
    for n in range(batch):
        for c in range(channels):
            for i in range(height):
                for j in range(width):
                    top, left = i * steps[0] - rows[0], j * steps[1] - columns[0]
                    places = [
                        row * size[1] + column
                        for row in _cells(top, kernel[0], spread[0], size[0])
                        for column in _cells(left, kernel[1], spread[1], size[1])
                    ]
                    y[n, c, i, j], winner = x[n, c].flatten()[places].max(dim=0)
                    index[n, c, i, j] = places[winner]
    if input.ndim == 3:
        y, index = y[0], index[0]
    return (y, index) if return_indices else y


def avg_pool2d(
    input: Tensor,
    kernel_size: OneOrTwo,
    stride: OneOrTwo | None = None,
    padding: OneOrTwo = 0,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
    divisor_override: int | None = None,
) -> Tensor:
    """The mean of each window.

    Args:
        input: x, of shape `(N, C, H, W)` or `(C, H, W)`; a floating point dtype.
        kernel_size: rows and columns of a window.
        stride: how many rows and columns from one window to the next; None is
            kernel_size.
        padding: how many rows and columns of zeros on each side; at most half of
            kernel_size.
        ceil_mode: whether a window may reach beyond the padded image where rows or
            columns are left over; what is beyond is never counted.
        count_include_pad: whether the zeros of the padding are counted.
        divisor_override: what to divide each sum by; None is the count.

    Returns:
        A new tensor of shape `(N, C, H', W')` or `(C, H', W')`; dtype as input.

    Raises:
        TypeError: an argument has the wrong type or dtype.
        ValueError: a shape or an option does not fit; no window does.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html

    Examples:
        ```python
        import torch

        from refcode.nn import avg_pool2d

        x = torch.ones(1, 2, 2)
        print(avg_pool2d(x, 2, padding=1))
        #> tensor([[[0.2500, 0.2500],
        #>          [0.2500, 0.2500]]])
        print(avg_pool2d(x, 2, padding=1, count_include_pad=False))
        #> tensor([[[1., 1.],
        #>          [1., 1.]]])
        ```
    """
    _checks.floating("input", input)
    if divisor_override == 0:
        raise ValueError("divisor_override: expected a number that is not 0, got 0")
    x, kernel, steps, (rows, columns), spread = _prepare(
        input, kernel_size, stride, padding, 1, ceil_mode
    )

    def sums(images: Tensor, rows: Pair, columns: Pair) -> Tensor:
        images = _windows.pad(images, rows, columns)
        return _windows.windows(images, kernel, steps, spread).sum((2, 3))  # over a, b

    y = sums(x, rows, columns)
    if divisor_override is not None:
        y = y / divisor_override
    else:
        counted = torch.ones_like(x[:1, :1])  # 1 for each cell that is counted
        if count_include_pad:
            above, left = rows[0], columns[0]
            counted = _windows.pad(counted, (above, above), (left, left), 1)
            rows, columns = (0, rows[1] - above), (0, columns[1] - left)
        y = y / sums(counted, rows, columns)
    return y if input.ndim == 4 else y[0]


class MaxPool2d(nn.Module):
    """Max pooling as a layer; it has no parameters.

    A drop-in for `torch.nn.MaxPool2d`: same arguments. They are those of `max_pool2d`.

    Args:
        kernel_size: rows and columns of a window.
        stride: from one window to the next; None is kernel_size.
        padding: rows and columns on each side that no window chooses.
        dilation: from one cell of a window to the next.
        return_indices: whether to say which element was the largest.
        ceil_mode: whether a window may reach beyond the image.

    Raises:
        TypeError: an option is no int (when called).
        ValueError: an option is out of range (when called).

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html

    Examples:
        ```python
        import torch

        from refcode.nn import MaxPool2d

        layer = MaxPool2d(3, stride=2, padding=1)
        print(layer)
        #> MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)
        print(layer(torch.ones(8, 16, 32, 32)).shape)
        #> torch.Size([8, 16, 16, 16])
        ```
    """

    def __init__(
        self,
        kernel_size: OneOrTwo,
        stride: OneOrTwo | None = None,
        padding: OneOrTwo = 0,
        dilation: OneOrTwo = 1,
        return_indices: bool = False,
        ceil_mode: bool = False,
    ) -> None:
        super().__init__()
        self.kernel_size = kernel_size
        self.stride = kernel_size if stride is None else stride
        self.padding = padding
        self.dilation = dilation
        self.return_indices = return_indices
        self.ceil_mode = ceil_mode

    def forward(self, input: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        return max_pool2d(
            input,
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=self.padding,
            dilation=self.dilation,
            ceil_mode=self.ceil_mode,
            return_indices=self.return_indices,
        )

    def extra_repr(self) -> str:
        return (
            f"kernel_size={self.kernel_size}, stride={self.stride}, "
            f"padding={self.padding}, dilation={self.dilation}, "
            f"ceil_mode={self.ceil_mode}"
        )


def _least(dtype: torch.dtype) -> float:
    """The number that is below all others of this dtype."""
    return -torch.inf if dtype.is_floating_point else torch.iinfo(dtype).min


def _cells(first: int, kernel: int, dilation: int, size: int) -> list[int]:
    """The rows (or columns) of the image that a window covers: none in the padding."""
    rows = range(first, first + kernel * dilation, dilation)
    return [row for row in rows if 0 <= row < size]


def _output_size(
    size: Sequence[int],
    kernel: Pair,
    steps: Pair,
    around: tuple[Pair, Pair],
    spread: Pair,
) -> list[int]:
    axes = zip(size, kernel, steps, map(sum, around), spread, strict=True)
    return [_windows.count(*axis) for axis in axes]


def _prepare(
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
        if p > 0 and not all(_cells(i * s - p, k, d, size) for i in range(windows)):
            raise ValueError(
                f"dilation: expected windows that reach an element of the image "
                f"{tuple(x.shape[2:])}, got {spread} with kernel_size {kernel} and "
                f"padding {borders}"
            )
        end = (windows - 1) * s + d * (k - 1) + 1  # of the last window
        around.append((p, p + max(0, end - (size + 2 * p))))
    return x, kernel, steps, (around[0], around[1]), spread
