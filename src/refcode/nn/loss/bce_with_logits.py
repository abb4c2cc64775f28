"""Binary cross-entropy of a logit: the sigmoid is in the loss."""

from torch import Tensor

from refcode.nn import _checks
from refcode.nn.activation.sigmoid import logsigmoid
from refcode.nn.loss._reduction import reduced


def binary_cross_entropy_with_logits(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    *,
    reduction: str = "mean",
    pos_weight: Tensor | None = None,
) -> Tensor:
    """Binary cross-entropy of σ(x), computed from x: it cannot saturate.

    Args:
        input: logits x, any shape.
        target: y in [0, 1], of the same shape.
        weight: a factor for each element; it broadcasts to the shape of input. The mean
            is still divided by the number of elements.
        reduction: "none", "sum" or "mean".
        pos_weight: a factor for the part that belongs to y = 1; it broadcasts to the
            shape of input, and its last dimension is usually the classes.

    Returns:
        A 0-d tensor, or with "none" one of the shape of input; dtype as target.

    Raises:
        TypeError: input or target is not floating point.
        ValueError: shapes do not fit; unknown reduction.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html

    Examples:
        ```python
        import torch

        from refcode.nn import binary_cross_entropy_with_logits

        x, y = torch.tensor([0.0, 200.0]), torch.tensor([1.0, 0.0])
        print(binary_cross_entropy_with_logits(x, y, reduction="none"))
        #> tensor([  0.6931, 200.0000])
        ```
    """
    _checks.floating("input", input)
    _checks.shape(
        "target", _checks.floating("target", target), input.shape, "that of input"
    )
    positive = target * logsigmoid(input)  # y log σ(x)
    negative = (1 - target) * logsigmoid(-input)  # (1 − y) log(1 − σ(x))
    if pos_weight is not None:
        _checks.broadcasts_to("pos_weight", pos_weight, "input", input)
        positive = pos_weight * positive
    losses = -(positive + negative)
    if weight is not None:
        losses = _checks.broadcasts_to("weight", weight, "input", input) * losses
    losses = losses.to(target.dtype)  # as in torch, whatever dtype the others have
    return reduced(losses, reduction, losses.numel())
