"""Cross-entropy: the negative log-likelihood of the softmax of the logits."""

from torch import Tensor

from refcode.nn import _checks
from refcode.nn.activation.softmax import log_softmax
from refcode.nn.loss import _classes
from refcode.nn.loss._reduction import reduced
from refcode.nn.loss.nll import nll_loss


def cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    *,
    ignore_index: int = -100,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Tensor:
    """The negative log-likelihood of the softmax of the logits.

    Args:
        input: logits, of shape `(N, C)`, `(N, C, d1, …, dK)` or `(C,)`; C is the number
            of classes.
        target: class numbers as in `nll_loss`, or probabilities: of the shape of input
            and floating point.
        weight: a factor for each class, of shape `(C,)`, dtype as input.
        ignore_index: targets with this number do not count; class numbers only.
        reduction: "none", "sum" or "mean". The sum is divided by the sum of the
            targets' weights, or for probabilities by the number of targets.
        label_smoothing: ε in [0, 1], the part of the target that is spread over all
            classes.

    Returns:
        A 0-d tensor, or with "none" one of the shape of input without C.

    Raises:
        TypeError: a dtype does not fit.
        ValueError: a shape does not fit; label_smoothing is not in [0, 1]; ignore_index
            with probabilities; unknown reduction.
        IndexError: a target is no class number.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html

    Examples:
        ```python
        import torch

        from refcode.nn import cross_entropy

        logits = torch.tensor([[2.0, 0.0], [0.0, 0.0]])
        classes = torch.tensor([0, 1])
        same = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
        print(cross_entropy(logits, classes), cross_entropy(logits, same))
        #> tensor(0.4100) tensor(0.4100)
        ```
    """
    share = _checks.fraction("label_smoothing", label_smoothing)
    holds_probabilities = (
        _checks.tensor("target", target).shape == _checks.floating("input", input).shape
    )
    if holds_probabilities:
        _check_probabilities(target, ignore_index)
    else:
        target = _classes.class_numbers(input, target, ignore_index)

    w, dim = _classes.class_weights(input, weight), _classes.class_dim(input)
    log_p = log_softmax(input, dim)
    classes = input.shape[dim]
    per_class = w.reshape(-1, *[1] * (log_p.ndim - 1 - dim)) * log_p  # w[c] log p[c]
    if holds_probabilities:
        q = (1 - share) * target + share / classes  # (1 − ε) q + ε / C
        losses = -(q * per_class).sum(dim)  # −Σ_c w[c] q[c] log p[c]
        return reduced(losses, reduction, losses.numel())
    # −w[y] log p[y]
    losses = nll_loss(log_p, target, w, ignore_index=ignore_index, reduction="none")
    if share > 0:
        every = -per_class.sum(dim).masked_fill(target == ignore_index, 0)
        losses = (1 - share) * losses + share / classes * every
    weights = _classes.target_weights(w, target, ignore_index)
    return reduced(losses, reduction, weights.sum())  # Σ w l / Σ w


def _check_probabilities(target: Tensor, ignore_index: int) -> None:
    """Refuse what cannot go with probabilities, which the target's shape promises."""
    if not target.is_floating_point():
        raise TypeError(
            f"target: expected a floating point dtype, as its shape is that of input "
            f"and so it holds probabilities, got {target.dtype}"
        )
    if _checks.integer("ignore_index", ignore_index) >= 0:
        raise ValueError(
            f"ignore_index: expected a negative number, as target holds "
            f"probabilities, got {ignore_index}"
        )
