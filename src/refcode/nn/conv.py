"""Convolution of images: a small weight slides over them, and each place is a sum.

    y[n, o, i, j] = bias[o] + Σ w[o, c, a, b] · x[n, c, row(i, a), column(j, b)]
    row(i, a) = i · stride + a · dilation, column(j, b) likewise

The sum is over the cells (a, b) of the window and the channels c of the output's group;
x is the padded input. As w is not flipped, mathematics calls this a cross-correlation.
"""

import math

import torch
from torch import Tensor, nn

from refcode.nn import _checks, _padding, _windows
from refcode.nn._windows import OneOrTwo, Pair


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
            #> groups: expected a divisor of the channels, 1 in and 1 out, got 2
        ```
    """
    x, steps, spread = _prepare(input, weight, bias, stride, padding, dilation, groups)
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
    x, steps, spread = _prepare(input, weight, bias, stride, padding, dilation, groups)
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
        self.groups = _check_groups(groups, in_channels, out_channels)
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


def _prepare(
    input: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    stride: OneOrTwo,
    padding: OneOrTwo | str,
    dilation: OneOrTwo,
    groups: int,
) -> tuple[Tensor, Pair, Pair]:
    """The padded images, the stride and the dilation, after all checks."""
    steps = _windows.pair("stride", stride)
    spread = _windows.pair("dilation", dilation)
    if not isinstance(padding, str):
        padding = _windows.pair("padding", padding, least=0)
    x = _windows.batched(input)
    _checks.same_dtype("weight", weight, "input", input)
    if weight.ndim != 4 or 0 in weight.shape[2:]:
        raise ValueError(
            "weight: expected shape (O, C / groups, kH, kW) with a window of at least "
            f"one cell, got {tuple(weight.shape)}"
        )
    outputs, own, *size = weight.shape
    _check_groups(groups, x.shape[1], outputs)
    if outputs == 0 or x.shape[1] != own * groups:
        raise ValueError(
            f"input: expected shape (N, {own * groups}, H, W) or "
            f"({own * groups}, H, W), as weight is {tuple(weight.shape)} and groups "
            f"is {groups}, got {tuple(input.shape)}"
        )
    if bias is not None:
        _checks.same_dtype("bias", bias, "input", input)
        _checks.shape("bias", bias, (outputs,), "a number for each output channel")

    kernel = (size[0], size[1])
    x = _windows.pad(x, *_padding.sides(padding, kernel, steps, spread))
    for room, cells, step in zip(x.shape[2:], kernel, spread, strict=True):
        if _windows.count(room, cells, dilation=step) < 1:
            raise ValueError(
                f"weight: expected a window that fits into the padded image "
                f"{tuple(x.shape[2:])}, got {kernel} with dilation {spread}"
            )
    return x, steps, spread


def _check_groups(groups: int, channels: int, outputs: int) -> int:
    """`groups`, if it cuts both numbers of channels into equal parts."""
    if _checks.size("groups", groups) == 0 or channels % groups or outputs % groups:
        raise ValueError(
            f"groups: expected a divisor of the channels, {channels} in and {outputs} "
            f"out, got {groups}"
        )
    return groups
