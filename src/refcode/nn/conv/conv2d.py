"""Convolution of images: a small weight slides over them, and each place is a sum.

    y[n, o, i, j] = bias[o] + Σ w[o, c, a, b] · x[n, c, row(i, a), column(j, b)]
    row(i, a) = i · stride + a · dilation, column(j, b) likewise

The sum is over the cells (a, b) of the window and the channels c of the output's group;
x is the padded input. As w is not flipped, mathematics calls this a cross-correlation.
"""

from torch import Tensor

from refcode.nn import _windows
from refcode.nn._windows import OneOrTwo
from refcode.nn.conv._arguments import prepare


def conv2d(
    input: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    stride: OneOrTwo = 1,
    padding: OneOrTwo | str = 0,
    dilation: OneOrTwo = 1,
    groups: int = 1,
) -> Tensor:
    """The sum of products of the weight with each window of the images.

    All windows are looked at as a matrix, and the sums are one matrix product.

    Args:
        input: x, of shape `(N, C, H, W)` or `(C, H, W)`.
        weight: w, of shape `(O, C / groups, kH, kW)`; dtype as input.
        bias: b, of shape `(O,)`; dtype as input.
        stride: how many rows and columns from one window to the next.
        padding: how many rows and columns of zeros on each side; `"valid"` is 0,
            `"same"` as many as keep H and W where stride is 1 (one more below and on
            the right if they cannot be shared evenly).
        dilation: how many rows and columns from one cell of a window to the next.
        groups: into how many groups the channels are cut; each output channel sees the
            C / groups channels of its own group.

    Returns:
        A new tensor of shape `(N, O, H', W')`, or `(O, H', W')`; dtype as input. With p
            rows of padding on each side, H' = ⌊(H + 2p − dilation · (kH − 1) − 1) /
            stride⌋ + 1.

    Raises:
        TypeError: an argument has the wrong type or dtype.
        ValueError: a shape or an option does not fit; the window is larger than the
            padded image.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html

    Examples:
        ```python
        import torch

        from refcode.nn import conv2d

        x = torch.arange(9.0).view(1, 3, 3)
        weight = torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]])
        print(conv2d(x, weight))
        #> tensor([[[27., 37.],
        #>          [57., 67.]]])
        try:
            conv2d(x, weight, groups=2)
        except ValueError as error:
            print(error)
            #> groups: expected a divisor of the outputs of weight, 1, got 2
        ```
    """
    x, steps, spread = prepare(input, weight, bias, stride, padding, dilation, groups)
    outputs, own, kernel_h, kernel_w = weight.shape  # own: the channels of a group
    cells = _windows.windows(x, (kernel_h, kernel_w), steps, spread)
    batch, *_, height, width = cells.shape  # (N, C, a, b, H', W')

    # in each group, a row of w for each output channel times a column for each window
    products = own * kernel_h * kernel_w  # summed in each output element: c, a, b
    matrix = weight.reshape(groups, outputs // groups, products)
    columns = cells.reshape(batch, groups, products, height * width)
    y = (matrix @ columns).view(batch, outputs, height, width)
    if bias is not None:
        y = y + bias[:, None, None]
    return y if input.ndim == 4 else y[0]


def conv2d_loop(
    input: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    stride: OneOrTwo = 1,
    padding: OneOrTwo | str = 0,
    dilation: OneOrTwo = 1,
    groups: int = 1,
) -> Tensor:
    """The same as `conv2d`, one output element at a time: slow, and the definition.

    Args, Returns and Raises are those of `conv2d`.
    """
    x, steps, spread = prepare(input, weight, bias, stride, padding, dilation, groups)
    batch, _, *size = x.shape
    outputs, own, *kernel = weight.shape  # own: the channels of a group
    reach = [d * (k - 1) + 1 for k, d in zip(kernel, spread, strict=True)]
    height, width = (
        _windows.count(*axis) for axis in zip(size, reach, steps, strict=True)
    )
    y = x.new_zeros(batch, outputs, height, width)
    for n in range(batch):
        for o in range(outputs):
            first = o // (outputs // groups) * own  # of the channels of o's group
            for i in range(height):
                top = i * steps[0]
                for j in range(width):
                    left = j * steps[1]
                    window = x[
                        n,
                        first : first + own,
                        top : top + reach[0] : spread[0],
                        left : left + reach[1] : spread[1],
                    ]
                    y[n, o, i, j] = (window * weight[o]).sum()  # not flipped
            if bias is not None:
                y[n, o] += bias[o]
    return y if input.ndim == 4 else y[0]
