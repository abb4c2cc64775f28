"""Descent: an optimizer walks on a surface, and its path is written down."""

import operator
from collections.abc import Callable, Sequence
from typing import Protocol

import torch
from torch import Tensor

from refcode.surfaces.surface import Surface, points

UNRELATED = (
    "surface: expected a value that depends on the point, got one that autograd cannot "
    "follow back to it"
)


class Optimizer(Protocol):
    """What `descend` needs of an optimizer: those of `torch.optim` have it."""

    def step(self) -> object:
        """Change the parameters by the gradients in their `grad`."""


def descend(
    surface: Callable[[Tensor], Tensor],
    optimizer: Callable[[list[Tensor]], Optimizer],
    start: Tensor | Sequence[float] | None = None,
    steps: int = 100,
) -> Tensor:
    """The points that an optimizer visits on its way down a surface.

    A path that diverges ends early: at the last point where both coordinates and the
    value are finite. So the descent came through exactly if `len(path) == steps + 1`,
    and all that is returned can be drawn.

    Args:
        surface: a `Surface`, or any function of a point `(2,)` that returns a tensor
            `()` which autograd can follow. It is called once for each point.
        optimizer: what makes the optimizer for a list of parameters, such as
            `functools.partial(torch.optim.SGD, lr=0.1)`. Its `step` is called without
            a closure (`torch.optim.LBFGS` needs one).
        start: the first point, two finite numbers or a tensor `(2,)` of a floating
            dtype, which is not changed. None takes `surface.start`.
        steps: how many steps to take.

    Returns:
        A new tensor `(steps + 1, 2)`, or with fewer rows where the descent diverges:
            the start, then the point after each step. Of the dtype and device of
            start, the default dtype where start is no tensor. It needs no gradient.

    Raises:
        TypeError: surface is no function, optimizer none that makes an optimizer,
            start is of another type or dtype, or steps is not an int.
        ValueError: start is not of shape (2,), missing, or not finite, or the surface
            is not finite there; steps is negative; the surface returns anything but
            one number that depends on the point.

    Source:
        https://docs.pytorch.org/docs/stable/optim.html

    Examples:
        ```python
        from functools import partial

        import torch

        from refcode.surfaces import bowl, descend

        path = descend(bowl, partial(torch.optim.SGD, lr=0.5), (4.0, -8.0), steps=3)
        print(path)
        #> tensor([[ 4.0000, -8.0000],
        #>         [ 2.0000, -4.0000],
        #>         [ 1.0000, -2.0000],
        #>         [ 0.5000, -1.0000]])
        print(bowl(path))
        #> tensor([40.0000, 10.0000,  2.5000,  0.6250])

        path = descend(bowl, partial(torch.optim.SGD, lr=10.0), steps=100)
        print(len(path) < 101)  # it diverged: the step is too long
        #> True
        ```
    """
    if (steps := _int("steps", steps)) < 0:
        raise ValueError(f"steps: expected 0 or more, got {steps}")
    if not callable(surface):
        kind = type(surface).__name__
        raise TypeError(f"surface: expected a function of a point, got {kind}")
    point = _start(surface, start).requires_grad_()
    taking = _made(optimizer, point)
    path: list[Tensor] = []
    for step in range(steps + 1):
        with torch.enable_grad():
            value = _value(surface, point)
        if not (point.isfinite().all() and value.isfinite()):
            break
        path.append(point.detach().clone())
        if step < steps:
            point.grad = None  # else backward would add to the last step's gradient
            value.backward()
            if point.grad is None:
                raise ValueError(UNRELATED)
            taking.step()
    if not path:
        raise ValueError(
            f"start: expected a finite point at which the surface is finite, got "
            f"{tuple(point.tolist())}, value {value.item()}"
        )
    return torch.stack(path)


def _start(
    surface: Callable[[Tensor], Tensor], start: Tensor | Sequence[float] | None
) -> Tensor:
    """The first point, as a tensor `(2,)` of its own memory."""
    if start is None:
        if not isinstance(surface, Surface):
            raise ValueError("start: expected a point, for surface is not a Surface")
        start = surface.start
    if not isinstance(start, Tensor):
        try:
            start = torch.tensor(start, dtype=torch.get_default_dtype())
        except (TypeError, ValueError):
            raise TypeError(f"start: expected two numbers, got {start!r}") from None
    if points("start", start).ndim != 1:
        raise ValueError(f"start: expected shape (2,), got {tuple(start.shape)}")
    return start.detach().clone()


def _made(
    optimizer: Callable[[list[Tensor]], Optimizer], parameter: Tensor
) -> Optimizer:
    """The optimizer of `parameter`."""
    wanted = "expected a function such as functools.partial(torch.optim.SGD, lr=0.1)"
    if not callable(optimizer):
        raise TypeError(f"optimizer: {wanted}, got {type(optimizer).__name__}")
    if not callable(getattr(made := optimizer([parameter]), "step", None)):
        raise TypeError(
            f"optimizer: {wanted}, got one that makes a {type(made).__name__}"
        )
    return made


def _value(surface: Callable[[Tensor], Tensor], point: Tensor) -> Tensor:
    """The surface's value, if it is one number that depends on the point."""
    value = surface(point)
    if not isinstance(value, Tensor) or value.shape != ():
        got = tuple(value.shape) if isinstance(value, Tensor) else type(value).__name__
        raise ValueError(f"surface: expected a tensor of shape () back, got {got}")
    if not value.requires_grad:
        raise ValueError(UNRELATED)
    return value


def _int(name: str, value: int) -> int:
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"{name}: expected an int, got {value!r}") from None
