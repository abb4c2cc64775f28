"""A surface: a function of two numbers, and what is known about it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

Point = tuple[float, float]
Span = tuple[float, float]  # from, to


@dataclass(frozen=True)
class Surface:
    r"""A function $f(x, y)$ and what is known about it.

    Attributes:
        name: what it is called.
        formula: $f(x, y)$ in TeX.
        value: $f(x, y)$ of two tensors of the same shape.
        slope: $\partial f/\partial x$ and $\partial f/\partial y$, written by hand.
        start: a point from which a descent is worth watching.
        window: the part worth drawing, as `((left, right), (bottom, top))`.
        minima: every local minimum, the lowest first.
        saddles: every point with zero gradient that is neither minimum nor maximum.
        maxima: every local maximum.
    """

    name: str
    formula: str
    value: Callable[[Tensor, Tensor], Tensor] = field(repr=False)
    slope: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]] = field(repr=False)
    start: Point
    window: tuple[Span, Span]
    minima: tuple[Point, ...] = ()
    saddles: tuple[Point, ...] = ()
    maxima: tuple[Point, ...] = ()

    def __call__(self, point: Tensor) -> Tensor:
        """The value at one point or at many.

        Args:
            point: `(..., 2)`, of a floating dtype: x and y in the last dimension.

        Returns:
            A new tensor `(...)` of the same dtype, which autograd can follow.

        Raises:
            TypeError: point is no tensor, or not of a floating dtype.
            ValueError: the last dimension of point is not of size 2.

        Examples:
            ```python
            import torch

            from refcode.surfaces import saddle

            print(saddle(torch.tensor([3.0, 1.0])))
            #> tensor(8.)
            print(saddle(torch.tensor([[3.0, 1.0], [1.0, 3.0]])))
            #> tensor([ 8., -8.])
            ```
        """
        x, y = points("point", point).unbind(-1)
        return self.value(x, y)

    def gradient(self, point: Tensor) -> Tensor:
        """The gradient at one point or at many, from its formula and without autograd.

        Args:
            point: `(..., 2)`, of a floating dtype: x and y in the last dimension.

        Returns:
            A new tensor `(..., 2)` of the same dtype.

        Raises:
            TypeError: point is no tensor, or not of a floating dtype.
            ValueError: the last dimension of point is not of size 2.

        Examples:
            ```python
            import torch

            from refcode.surfaces import saddle

            point = torch.tensor([3.0, 1.0])
            print(saddle.gradient(point))
            #> tensor([ 6., -2.])
            print(torch.func.grad(saddle)(point))
            #> tensor([ 6., -2.])
            ```
        """
        x, y = points("point", point).unbind(-1)
        return torch.stack(self.slope(x, y), dim=-1)


def points(name: str, value: Tensor) -> Tensor:
    """`value` itself, if it is a tensor `(..., 2)` of a floating dtype."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{name}: expected a torch.Tensor, got {type(value).__name__}")
    if not value.is_floating_point():
        raise TypeError(f"{name}: expected a floating dtype, got {value.dtype}")
    if value.shape[-1:] != (2,):
        raise ValueError(f"{name}: expected shape (..., 2), got {tuple(value.shape)}")
    return value
