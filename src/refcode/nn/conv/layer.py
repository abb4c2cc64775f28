"""A convolution as a layer, which has a weight and a bias of its own."""

import math

import torch
from torch import Tensor, nn

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo, Pair
from refcode.nn.conv import _padding
from refcode.nn.conv._arguments import divisor, images
from refcode.nn.conv.conv2d import conv2d


class Conv2d(nn.Module):
    """A convolution with its own weight and bias.

    A drop-in for `torch.nn.Conv2d`: same arguments, same `state_dict`, and from one
    seed the same numbers.

    Args:
        in_channels: C, the channels of the input.
        out_channels: O, the channels of the output.
        kernel_size: rows and columns of the window.
        stride: as for `conv2d`.
        padding: as for `conv2d`.
        dilation: as for `conv2d`.
        groups: as for `conv2d`; divides in_channels and out_channels.
        bias: whether to add a bias.
        padding_mode: what stands in the padding: `"zeros"`, `"replicate"` (the border
            again), `"reflect"` (mirrored at the border), `"circular"` (the other end).
        device: where the parameters are made.
        dtype: their dtype; None is torch's default.

    Attributes:
        weight: parameter of shape `(O, C / groups, kH, kW)`, drawn from the uniform
            distribution on ±1/√(C / groups · kH · kW).
        bias: parameter of shape `(O,)`, drawn from the same, or None.

    Raises:
        TypeError: a size is no int.
        ValueError: an argument is out of range, or groups does not divide the channels.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html

    Examples:
        ```python
        import torch

        from refcode.nn import Conv2d

        layer = Conv2d(3, 8, kernel_size=5, padding="same")
        print(layer)
        #> Conv2d(3, 8, kernel_size=(5, 5), stride=(1, 1), padding=same)
        print(layer.weight.shape, layer(torch.ones(2, 3, 32, 32)).shape)
        #> torch.Size([8, 3, 5, 5]) torch.Size([2, 8, 32, 32])
        print(layer.load_state_dict(torch.nn.Conv2d(3, 8, 5).state_dict()))
        #> <All keys matched successfully>
        ```
    """

    bias: nn.Parameter | None

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: OneOrTwo,
        stride: OneOrTwo = 1,
        padding: OneOrTwo | str = 0,
        dilation: OneOrTwo = 1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: str = "zeros",
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        self.in_channels = _checks.size("in_channels", in_channels)
        self.out_channels = _checks.size("out_channels", out_channels)
        self.kernel_size = _windows.pair("kernel_size", kernel_size)
        self.stride = _windows.pair("stride", stride)
        self.padding: Pair | str = (
            padding
            if isinstance(padding, str)
            else _windows.pair("padding", padding, least=0)
        )
        self.dilation = _windows.pair("dilation", dilation)
        self.groups = divisor(groups, "in_channels", in_channels)
        divisor(groups, "out_channels", out_channels)
        self.padding_mode = _checks.choice(
            "padding_mode", padding_mode, *_padding.CHOICES
        )
        self._sides = _padding.sides(
            self.padding, self.kernel_size, self.stride, self.dilation
        )
        shape = (out_channels, in_channels // groups, *self.kernel_size)
        self.weight = nn.Parameter(torch.empty(shape, device=device, dtype=dtype))
        if bias:
            self.bias = nn.Parameter(
                torch.empty(out_channels, device=device, dtype=dtype)
            )
        else:
            self.register_parameter("bias", None)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Draw weight and bias anew."""
        fan_in = math.prod(self.weight.shape[1:])  # how many products an output sums
        bound = 1 / math.sqrt(fan_in) if fan_in > 0 else 0
        # a = √5 makes this the uniform distribution on ±bound
        nn.init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            nn.init.uniform_(self.bias, -bound, bound)

    def forward(self, input: Tensor) -> Tensor:
        padding = self.padding
        if self.padding_mode != "zeros":
            images(input, self.weight, self.groups)  # else an error tells padded sizes
            input = _padding.surround(input, *self._sides, self.padding_mode)
            padding = (0, 0)
        return conv2d(
            input,
            self.weight,
            self.bias,
            stride=self.stride,
            padding=padding,
            dilation=self.dilation,
            groups=self.groups,
        )

    def extra_repr(self) -> str:
        text = (
            f"{self.in_channels}, {self.out_channels}, "
            f"kernel_size={self.kernel_size}, stride={self.stride}"
        )
        unusual = {
            "padding": (self.padding, (0, 0)),
            "dilation": (self.dilation, (1, 1)),
            "groups": (self.groups, 1),
        }
        text += "".join(
            f", {name}={value}"
            for name, (value, default) in unusual.items()
            if value != default
        )
        if self.bias is None:
            text += ", bias=False"
        if self.padding_mode != "zeros":
            text += f", padding_mode={self.padding_mode}"
        return text
