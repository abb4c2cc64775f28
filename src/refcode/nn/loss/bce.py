"""Binary cross-entropy: the loss of a probability."""

from typing import Any

import torch
from torch import Tensor

from refcode.nn import _checks
from refcode.nn.loss._reduction import reduced


def binary_cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    *,
    reduction: str = "mean",
) -> Tensor:
    """The surprise at y where x was its probability: −(y log x + (1 − y) log(1 − x)).

    Args:
        input: probabilities x in [0, 1], any shape.
        target: y in [0, 1], of the same shape and dtype.
        weight: a factor for each element; it broadcasts to the shape of input. The mean
            is still divided by the number of elements.
        reduction: "none", "sum" or "mean".

    Returns:
        A 0-d tensor, or with "none" one of the shape of input; dtype as target.
            Logarithms below -100 are taken as -100, so that the loss is finite.

    Raises:
        TypeError: input is not floating point, or target has another dtype.
        ValueError: shapes do not fit; a number is not in [0, 1]; unknown reduction.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html

    Examples:
        ```python
        import torch

        from refcode.nn import binary_cross_entropy

        x, y = torch.tensor([0.5, 1.0, 0.0]), torch.tensor([1.0, 1.0, 1.0])
        print(binary_cross_entropy(x, y, reduction="none"))
        #> tensor([  0.6931,  -0.0000, 100.0000])
        try:
            binary_cross_entropy(x * 2, y)
        except ValueError as error:
            print(error)
            #> input: expected numbers in [0, 1], got 2 at [1]
        ```
    """
    _checks.same_dtype("target", target, "input", _checks.floating("input", input))
    _checks.shape("target", target, input.shape, "that of input")
    _checks.between_0_and_1("input", input)
    _checks.between_0_and_1("target", target)
    losses: Tensor = _LogLoss.apply(input, target)  # type: ignore[no-untyped-call]
    if weight is not None:
        losses = _checks.broadcasts_to("weight", weight, "input", input) * losses
    losses = losses.to(target.dtype)  # whatever dtype the factors have
    return reduced(losses, reduction, losses.numel())


_FLOOR = 9.999999960041972e-13  # torch's floor under x (1 − x): 1e-12 as a float32


class _LogLoss(torch.autograd.Function):
    """−(y log x + (1 − y) log(1 − x)), and the slope that torch gives it at 0 and 1."""

    generate_vmap_rule = True  # torch.func takes the losses of many models at once

    @staticmethod
    def forward(x: Tensor, y: Tensor) -> Tensor:
        return -(y * x.log().clamp(min=-100) + (1 - y) * (-x).log1p().clamp(min=-100))

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, Tensor], output: Tensor) -> None:
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor]:
        by_x, by_y = _slopes(*ctx.saved_tensors)
        return gradient * by_x, gradient * by_y

    @staticmethod
    def jvp(ctx: Any, x_step: Tensor, y_step: Tensor) -> Tensor:
        by_x, by_y = _slopes(*ctx.saved_tensors)
        return by_x * x_step + by_y * y_step


def _slopes(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    by_x = (x - y) / (x * (1 - x)).clamp(min=_FLOOR)  # (x − y) / (x (1 − x))
    return by_x, (-x).log1p() - x.log()  # log(1 − x) − log x
