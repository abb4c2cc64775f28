"""Max pooling: the largest element of each window. Channels are kept apart.

    y[n, c, i, j] = max x[n, c, row(i, a), column(j, b)]  over the cells (a, b)
    row(i, a) = i · stride − padding + a · dilation, column(j, b) likewise

Nothing is learned: there are no weights.
"""

import torch
from torch import Tensor

from refcode.nn import _windows
from refcode.nn._windows import OneOrTwo
from refcode.nn.pooling._arguments import covered, prepare


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
    x, kernel, steps, (rows, columns), spread = prepare(
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
    x, kernel, steps, (rows, columns), spread = prepare(
        input, kernel_size, stride, padding, dilation, ceil_mode
    )
    batch, channels, *size = x.shape
    axes = zip(size, kernel, steps, map(sum, (rows, columns)), spread, strict=True)
    height, width = (_windows.count(*axis) for axis in axes)
    y = x.new_zeros(batch, channels, height, width)
    index = torch.zeros_like(y, dtype=torch.int64)
    for n in range(batch):
        for c in range(channels):
            for i in range(height):
                for j in range(width):
                    top, left = i * steps[0] - rows[0], j * steps[1] - columns[0]
                    places = [
                        row * size[1] + column
                        for row in covered(top, kernel[0], spread[0], size[0])
                        for column in covered(left, kernel[1], spread[1], size[1])
                    ]
                    y[n, c, i, j], winner = x[n, c].flatten()[places].max(dim=0)
                    index[n, c, i, j] = places[winner]
    if input.ndim == 3:
        y, index = y[0], index[0]
    return (y, index) if return_indices else y


def _least(dtype: torch.dtype) -> float:
    """The number that is below all others of this dtype."""
    return -torch.inf if dtype.is_floating_point else torch.iinfo(dtype).min
