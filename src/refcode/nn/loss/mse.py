"""Mean squared error: the loss of a number that should be another."""

import warnings

import torch
from torch import Tensor

from refcode.nn import _checks
from refcode.nn.loss._reduction import reduced


def mse_loss(
    input: Tensor,
    target: Tensor,
    *,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """Mean squared error: (x − y)².

    Args:
        input: predictions x, any shape.
        target: y, of the same shape; others are broadcast, with a warning.
        reduction: "none", "sum" or "mean".
        weight: a factor for each element, of the shape of input; the mean is then
            divided by the sum of the factors.

    Returns:
        A 0-d tensor, or with "none" one of the shape of input.

    Raises:
        TypeError: input or target holds bools or complex numbers, or neither is
            floating point.
        ValueError: shapes do not fit; unknown reduction.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html

    Examples:
        ```python
        import torch

        from refcode.nn import mse_loss

        x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 5.0])
        print(mse_loss(x, y), mse_loss(x, y, weight=torch.tensor([2.0, 1.0])))
        #> tensor(4.5000) tensor(3.)
        ```
    """
    common = torch.result_type(
        _checks.real("input", input), _checks.real("target", target)
    )
    if not common.is_floating_point:
        raise TypeError(f"input: expected a floating point dtype, got {input.dtype}")
    if input.shape != target.shape:
        _checks.broadcast("target", target, "input", input)
        warnings.warn(
            f"target: expected shape {tuple(input.shape)}, that of input, got "
            f"{tuple(target.shape)}; both are broadcast, which is seldom what is meant",
            stacklevel=2,
        )
    losses = (input - target) ** 2  # (x − y)²
    if weight is None:
        return reduced(losses, reduction, losses.numel())
    _checks.shape("weight", weight, input.shape, "that of input")
    return reduced(weight * losses, reduction, weight.sum())  # Σ w l / Σ w
