"""Losses: how far the predictions are from the targets, for each, summed or averaged.

Left out: size_average and reduce, which torch deprecates in favour of reduction.
"""

import warnings
from typing import Any

import torch
from torch import Tensor

from refcode.nn import _checks
from refcode.nn.activation import log_softmax, logsigmoid


def _reduced(losses: Tensor, reduction: str, count: Tensor | int) -> Tensor:
    """All losses, their sum, or their sum divided by `count` (0 / 0 is nan)."""
    _checks.choice("reduction", reduction, "none", "mean", "sum")
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.sum() / count


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
        TypeError: neither input nor target is floating point.
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
        warnings.warn(
            f"target: expected shape {tuple(input.shape)}, that of input, got "
            f"{tuple(target.shape)}; both are broadcast, which is seldom what is meant",
            stacklevel=2,
        )
    losses = (input - target) ** 2  # (x − y)²
    if weight is None:
        return _reduced(losses, reduction, losses.numel())
    _checks.shape("weight", weight, input.shape, "that of input")
    return _reduced(weight * losses, reduction, weight.sum())  # Σ w l / Σ w


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
        A 0-d tensor, or with "none" one of the shape of input. Logarithms below -100
            are taken as -100, so that the loss is finite.

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
    return _reduced(losses, reduction, losses.numel())


_FLOOR = 9.999999960041972e-13  # torch's floor under x (1 − x): 1e-12 as a float32


class _LogLoss(torch.autograd.Function):
    """−(y log x + (1 − y) log(1 − x)), and the slope that torch gives it at 0 and 1."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, y: Tensor) -> Tensor:
        ctx.save_for_backward(x, y)
        return -(y * x.log().clamp(min=-100) + (1 - y) * (-x).log1p().clamp(min=-100))

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor]:
        x, y = ctx.saved_tensors
        slope = (x - y) / (x * (1 - x)).clamp(min=_FLOOR)  # (x − y) / (x (1 − x))
        return gradient * slope, gradient * ((-x).log1p() - x.log())


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
        A 0-d tensor, or with "none" one of the shape of input.

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
    return _reduced(losses, reduction, losses.numel())


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
    target = _class_numbers(input, target, ignore_index)
    losses, weights = _nll(input, target, _class_weights(input, weight), ignore_index)
    return _reduced(losses, reduction, weights.sum())  # Σ w l / Σ w


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
    if not 0 <= label_smoothing <= 1:
        raise ValueError(
            f"label_smoothing: expected a number in [0, 1], got {label_smoothing}"
        )
    if _checks.tensor("target", target).shape == _checks.floating("input", input).shape:
        probabilities = _probabilities(target, ignore_index)
    else:
        probabilities = None
        target = _class_numbers(input, target, ignore_index)

    w, dim, share = _class_weights(input, weight), _class_dim(input), label_smoothing
    log_p = log_softmax(input, dim)
    per_class = w.reshape(-1, *[1] * (log_p.ndim - 1 - dim)) * log_p  # w[c] log p[c]
    classes = input.shape[dim]
    if probabilities is not None:
        q = (1 - share) * probabilities + share / classes  # (1 − ε) q + ε / C
        losses = -(q * per_class).sum(dim)  # −Σ_c w[c] q[c] log p[c]
        return _reduced(losses, reduction, losses.numel())
    losses, weights = _nll(log_p, target, w, ignore_index)  # −w[y] log p[y]
    if share > 0:
        every = -per_class.sum(dim).masked_fill(target == ignore_index, 0)
        losses = (1 - share) * losses + share / classes * every
    return _reduced(losses, reduction, weights.sum())


def _nll(
    log_p: Tensor, target: Tensor, w: Tensor, ignore_index: int
) -> tuple[Tensor, Tensor]:
    """−w[y] log p[y] for each target y, and w[y]; both 0 where y is ignored."""
    ignored = target == ignore_index
    y = target.masked_fill(ignored, 0)  # some class, to look something up
    dim = _class_dim(log_p)
    picked = log_p.gather(dim, y.unsqueeze(dim)).squeeze(dim)  # log p[n, y[n], …]
    weights = w[y].masked_fill(ignored, 0)
    return -weights * picked.masked_fill(ignored, 0), weights


def _class_dim(input: Tensor) -> int:
    """Where the classes are: (C,) or (N, C, …)."""
    return 0 if input.ndim == 1 else 1


def _class_weights(input: Tensor, weight: Tensor | None) -> Tensor:
    """The weights of the classes, of shape (C,); 1 for each if there are none."""
    classes = input.shape[_class_dim(input)]
    if weight is None:
        return input.new_ones(classes)
    _checks.same_dtype("weight", weight, "input", input)
    return _checks.shape("weight", weight, (classes,), "one number for each class")


def _class_numbers(input: Tensor, target: Tensor, ignore_index: int) -> Tensor:
    """The target as int64, if it holds class numbers and fits to input."""
    if _checks.floating("input", input).ndim == 0:
        raise ValueError("input: expected shape (C,) or (N, C, …), got ()")
    _checks.integers("target", target, torch.int64, torch.uint8)
    if input.ndim == 1 and target.shape == (1,):
        target = target.reshape(())  # one target for one row of logits
    dim = _class_dim(input)
    expected = (*input.shape[:dim], *input.shape[dim + 1 :])
    _checks.shape("target", target, expected, "that of input without its classes")
    return _checks.in_range(
        "target", target.long(), input.shape[dim], also=ignore_index
    )


def _probabilities(target: Tensor, ignore_index: int) -> Tensor:
    """The target, if it can hold probabilities, as its shape, that of input, says."""
    if not target.is_floating_point():
        raise TypeError(
            f"target: expected a floating point dtype, as its shape is that of input "
            f"and so it holds probabilities, got {target.dtype}"
        )
    if ignore_index >= 0:
        raise ValueError(
            f"ignore_index: expected a negative number, as target holds "
            f"probabilities, got {ignore_index}"
        )
    return target
