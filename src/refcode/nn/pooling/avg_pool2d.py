"""Average pooling: the mean of each window. Channels are kept apart.

y[n, c, i, j] = Σ x[n, c, row(i, a), column(j, b)] / the number of cells (a, b)
row(i, a) = i · stride − padding + a, column(j, b) likewise
"""

import torch
from torch import Tensor

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo, Pair
from refcode.nn.pooling._arguments import prepare


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
    if divisor_override is not None and not _checks.integer(
        "divisor_override", divisor_override
    ):
        raise ValueError("divisor_override: expected an int that is not 0, got 0")
    x, kernel, steps, (rows, columns), spread = prepare(
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
