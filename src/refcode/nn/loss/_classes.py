"""Classes and their numbers: what `nll_loss` and `cross_entropy` both look at."""

import torch
from torch import Tensor

from refcode.nn import _checks


def class_dim(input: Tensor) -> int:
    """Where the classes are: (C,) or (N, C, …)."""
    return 0 if input.ndim == 1 else 1


def class_weights(input: Tensor, weight: Tensor | None) -> Tensor:
    """The weights of the classes, of shape (C,); 1 for each if there are none."""
    classes = input.shape[class_dim(input)]
    if weight is None:
        return input.new_ones(classes)
    _checks.same_dtype("weight", weight, "input", input)
    return _checks.shape("weight", weight, (classes,), "one number for each class")


def class_numbers(input: Tensor, target: Tensor, ignore_index: int) -> Tensor:
    """The target as int64, if it holds class numbers and fits to input."""
    if _checks.floating("input", input).ndim == 0:
        raise ValueError("input: expected shape (C,) or (N, C, …), got ()")
    _checks.integers("target", target, torch.int64, torch.uint8)
    _checks.integer("ignore_index", ignore_index)
    if input.ndim == 1 and target.shape == (1,):
        target = target.reshape(())  # one target for one row of logits
    dim = class_dim(input)
    expected = (*input.shape[:dim], *input.shape[dim + 1 :])
    _checks.shape("target", target, expected, "that of input without its classes")
    return _checks.in_range(
        "target", target.long(), input.shape[dim], also=ignore_index
    )


def target_weights(weights: Tensor, target: Tensor, ignore_index: int) -> Tensor:
    """w[y] for each target y, 0 where it is ignored."""
    ignored = target == ignore_index
    classes = target.masked_fill(ignored, 0).flatten()  # vmap takes no 0-d index
    return weights[classes].view_as(target).masked_fill(ignored, 0)
