"""The samples that a classifier is asked about, and what it says of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from refcode.plotting import _runs


def points(x: Any) -> Tensor:
    """The samples as a tensor `(N, 2)` of finite doubles, N > 0, without gradients."""
    t = _runs.real("x", x)
    if t.ndim != 2 or t.shape[1] != 2:
        raise ValueError(f"x: expected shape (N, 2), got {tuple(t.shape)}")
    if len(t) == 0:
        raise ValueError("x: expected at least one sample, got none")
    bad = ~t.isfinite().all(dim=1)
    if bad.any():
        index = int(bad.nonzero()[0])
        got = t[index].tolist()
        raise ValueError(f"x: expected finite numbers, got {got} at index {index}")
    return t


def classes(y: Any, samples: int) -> Tensor:
    """The classes as a tensor `(N,)`, int64, of whole numbers from 0."""
    t = _runs.real("y", y)
    if t.shape not in [(samples,), (samples, 1)]:
        raise ValueError(
            f"y: expected shape ({samples},), a class for each sample of x, got "
            f"{tuple(t.shape)}"
        )
    t = t.flatten()
    bad = (t != t.floor()) | (t < 0) | ~t.isfinite()
    if bad.any():
        index = int(bad.nonzero()[0])
        raise ValueError(
            f"y: expected whole numbers from 0, got {t[index].item():g} "
            f"at index {index}"
        )
    return t.long()


@torch.no_grad()
def scores(model: Callable[[Tensor], Tensor], points: Tensor, x: Any) -> Tensor:
    """What the model says of the points: `(M, C)` of finite doubles, C > 1."""
    held = next(model.parameters(), x) if isinstance(model, nn.Module) else x
    like = held if isinstance(held, Tensor) and held.is_floating_point() else None
    with _evaluating(model):
        output = model(points.to(like) if like is not None else points.float())
    if not isinstance(output, Tensor):
        kind = type(output).__name__
        raise TypeError(f"model: expected to return a tensor, got {kind}")
    if not output.is_floating_point():
        raise TypeError(
            "model: expected to return floating-point scores, one for each class, or "
            f"one logit; got {output.dtype}"
        )
    if output.ndim not in (1, 2) or len(output) != len(points) or 0 in output.shape:
        raise ValueError(
            f"model: expected to return (M, C) or (M,) for M points, got shape "
            f"{tuple(output.shape)} for M = {len(points)}"
        )
    scores = output.double().cpu().view(len(points), -1)
    bad = ~scores.isfinite().all(dim=1)
    if bad.any():
        index = int(bad.nonzero()[0])
        at = ", ".join(f"{number:.3g}" for number in points[index].tolist())
        raise ValueError(
            f"model: expected finite scores, got {scores[index].tolist()} at ({at})"
        )
    if scores.shape[1] == 1:  # a logit: class 1 where it is above 0
        scores = torch.cat([torch.zeros_like(scores), scores], dim=1)
    return scores


@contextmanager
def _evaluating(model: Any) -> Iterator[None]:
    """In eval mode, then each part of a module in the mode that it had."""
    if not isinstance(model, nn.Module):
        yield
        return
    modes = [(part, part.training) for part in model.modules()]
    try:
        model.eval()
        yield
    finally:
        for part, training in modes:
            part.training = training
