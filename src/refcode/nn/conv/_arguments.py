"""What a convolution asks of its arguments."""

from torch import Tensor

from refcode.nn import _checks, _windows
from refcode.nn._windows import OneOrTwo, Pair
from refcode.nn.conv import _padding


def prepare(
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
    x = images(input, weight, groups)
    outputs, _, *size = weight.shape
    if bias is not None:
        _checks.same_dtype("bias", bias, "input", input)
        _checks.shape("bias", bias, (outputs,), "a number for each output channel")

    kernel = (size[0], size[1])
    x = _windows.pad(x, *_padding.sides(padding, kernel, steps, spread))
    _windows.check_fit("weight", x, kernel, spread)
    return x, steps, spread


def images(input: Tensor, weight: Tensor, groups: int) -> Tensor:
    """`input` as (N, C, H, W), if `weight` has what its channels need."""
    x = _windows.batched(input)
    _checks.same_dtype("input", input, "weight", _checks.tensor("weight", weight))
    if weight.ndim != 4 or 0 in weight.shape[2:]:
        raise ValueError(
            "weight: expected shape (O, C / groups, kH, kW) with a window of at least "
            f"one cell, got {tuple(weight.shape)}"
        )
    outputs, own, *_ = weight.shape
    divisor(groups, "the outputs of weight", outputs)
    if outputs == 0 or x.shape[1] != own * groups:
        raise ValueError(
            f"input: expected shape (N, {own * groups}, H, W) or "
            f"({own * groups}, H, W), as weight is {tuple(weight.shape)} and groups "
            f"is {groups}, got {tuple(input.shape)}"
        )
    return x


def divisor(groups: int, of: str, channels: int) -> int:
    """`groups`, if it cuts these channels into equal parts."""
    if _checks.size("groups", groups) == 0 or channels % groups:
        raise ValueError(
            f"groups: expected a divisor of {of}, {channels}, got {groups}"
        )
    return groups
