"""unfold: the windows of an image as columns of a matrix (im2col)."""

from torch import Tensor

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo


def unfold(
    input: Tensor,
    kernel_size: OneOrTwo,
    dilation: OneOrTwo = 1,
    padding: OneOrTwo = 0,
    stride: OneOrTwo = 1,
) -> Tensor:
    """One column for each window: its cells from top to bottom, channel by channel.

    A convolution is a matrix product with these columns.

    Args:
        input: shape `(N, C, H, W)` or `(C, H, W)`; a floating point dtype.
        kernel_size: rows and columns of a window.
        dilation: how many rows and columns from one cell of a window to the next.
        padding: how many rows and columns of zeros on each side of the image.
        stride: how many rows and columns from one window to the next.

    Returns:
        A new tensor of shape `(N, C · kH · kW, L)`, or `(C · kH · kW, L)`, where L is
            the number of windows, row by row; dtype as input.

    Raises:
        TypeError: input is no floating point tensor; an option is no int.
        ValueError: a shape or an option does not fit; no window does.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html

    Examples:
        ```python
        import torch

        from refcode.nn import unfold

        x = torch.arange(9.0).view(1, 3, 3)
        print(x)
        #> tensor([[[0., 1., 2.],
        #>          [3., 4., 5.],
        #>          [6., 7., 8.]]])
        print(unfold(x, kernel_size=2))
        #> tensor([[0., 1., 3., 4.],
        #>         [1., 2., 4., 5.],
        #>         [3., 4., 6., 7.],
        #>         [4., 5., 7., 8.]])
        ```
    """
    images = _windows.batched(input)
    if not (input.is_floating_point() or input.is_complex()):
        _checks.floating("input", input)
    if images.shape[1] == 0:
        raise ValueError(f"input: expected a channel, got {tuple(input.shape)}")
    kernel = _windows.pair("kernel_size", kernel_size)
    steps = _windows.pair("stride", stride)
    spread = _windows.pair("dilation", dilation)
    rows, columns = _windows.pair("padding", padding, least=0)

    images = _windows.pad(images, (rows, rows), (columns, columns))
    _windows.check_fit("kernel_size", images, kernel, spread)
    x = _windows.windows(images, kernel, steps, spread)
    x = x.flatten(4, 5).flatten(1, 3)  # (N, C, kH, kW, H, W) → (N, C · kH · kW, H · W)
    return x if input.ndim == 4 else x[0]
