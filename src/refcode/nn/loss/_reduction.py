"""What becomes of the losses of all elements."""

from torch import Tensor

from refcode.nn import _checks


def reduced(losses: Tensor, reduction: str, count: Tensor | int) -> Tensor:
    """All losses, their sum, or their sum divided by `count` (0 / 0 is nan)."""
    _checks.choice("reduction", reduction, "none", "mean", "sum")
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.sum() / count
