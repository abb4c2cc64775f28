"""Max pooling as a layer."""

from torch import Tensor, nn

from refcode.nn._windows import OneOrTwo
from refcode.nn.pooling.max_pool2d import max_pool2d


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
