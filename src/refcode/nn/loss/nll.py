"""Negative log-likelihood: the loss of log-probabilities, one for each class."""

from torch import Tensor

from refcode.nn.loss import _classes
from refcode.nn.loss._reduction import reduced


def nll_loss(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    *,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Tensor:
    """Negative log-likelihood: minus the log-probability of the right class.

    Args:
        input: log-probabilities, of shape `(N, C)`, `(N, C, d1, …, dK)` or `(C,)`; C is
            the number of classes.
        target: class numbers, of shape `(N,)`, `(N, d1, …, dK)` or `()`; int64 or
            uint8.
        weight: a factor for each class, of shape `(C,)`, dtype as input.
        ignore_index: targets with this number do not count.
        reduction: "none", "sum" or "mean". The sum is divided by the sum of the
            targets' weights; the mean of no target is nan.

    Returns:
        A 0-d tensor, or with "none" one of the shape of target, 0 where ignored.

    Raises:
        TypeError: a dtype does not fit.
        ValueError: a shape does not fit; unknown reduction.
        IndexError: a target is no class number.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html

    Examples:
        ```python
        import torch

        from refcode.nn import nll_loss

        log_p = torch.tensor([[0.5, 0.5], [0.25, 0.75]]).log()
        print(nll_loss(log_p, torch.tensor([0, 0]), reduction="none"))
        #> tensor([0.6931, 1.3863])
        try:
            nll_loss(log_p, torch.tensor([0, 2]))
        except IndexError as error:
            print(error)
            #> target: expected 0 to 1 or -100, got 2 at [1]
        ```
    """
    y = _classes.class_numbers(input, target, ignore_index)
    weights = _classes.class_weights(input, weight)
    weights = _classes.target_weights(weights, y, ignore_index)  # w[y], 0 where ignored
    ignored, dim = y == ignore_index, _classes.class_dim(input)
    some = y.masked_fill(ignored, 0)  # of the ignored, too, a class to look up
    picked = input.gather(dim, some.unsqueeze(dim)).squeeze(dim)  # log p[n, y[n], …]
    losses = -weights * picked.masked_fill(ignored, 0)  # −w[y] log p[y]
    return reduced(losses, reduction, weights.sum())  # Σ w l / Σ w
