"""Loss surfaces: functions of two numbers to watch an optimizer walk on.

Of each surface all is known that a run should be judged by: its gradient, and every
minimum, saddle and maximum. A surface is called with a point `(x, y)` and can be
followed by autograd; `descend` lets an optimizer run on it and returns where it went.
"""

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor

Point = tuple[float, float]
Span = tuple[float, float]  # from, to


class Optimizer(Protocol):
    """What `descend` needs of an optimizer: those of `torch.optim` have it."""

    def step(self) -> object:
        """Change the parameters by the gradients in their `grad`."""


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
        x, y = _points("point", point).unbind(-1)
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
        x, y = _points("point", point).unbind(-1)
        return torch.stack(self.slope(x, y), dim=-1)


bowl = Surface(
    name="bowl",
    formula=r"\frac{1}{2}(x^2 + y^2)",
    value=lambda x, y: (x**2 + y**2) / 2,
    slope=lambda x, y: (x, y),
    start=(1.5, 1.0),
    window=((-2.0, 2.0), (-2.0, 2.0)),
    minima=((0.0, 0.0),),
)
"""Convex and equally curved all around: the gradient points straight at the minimum."""

ravine = Surface(
    name="ravine",
    formula=r"\frac{1}{2}(x^2 + 25 y^2)",
    value=lambda x, y: (x**2 + 25 * y**2) / 2,
    slope=lambda x, y: (x, 25 * y),
    start=(5.0, 1.0),
    window=((-6.0, 6.0), (-2.0, 2.0)),
    minima=((0.0, 0.0),),
)
"""Convex, but ill-conditioned: 25 times as curved across as along."""

saddle = Surface(
    name="saddle",
    formula=r"x^2 - y^2",
    value=lambda x, y: x**2 - y**2,
    slope=lambda x, y: (2 * x, -2 * y),
    start=(1.0, 0.01),
    window=((-1.5, 1.5), (-1.5, 1.5)),
    saddles=((0.0, 0.0),),
)
"""The simplest saddle. It has no lowest point: a descent that leaves it never ends."""

monkey_saddle = Surface(
    name="monkey saddle",
    formula=r"x^3 - 3 x y^2",
    value=lambda x, y: x**3 - 3 * x * y**2,
    slope=lambda x, y: (3 * x**2 - 3 * y**2, -6 * x * y),
    start=(1.0, 0.01),
    window=((-1.5, 1.5), (-1.5, 1.5)),
    saddles=((0.0, 0.0),),
)
"""Three ways down, one for the tail. At the saddle the whole Hessian is 0."""

double_well = Surface(
    name="double well",
    formula=r"\frac{1}{4}x^4 - \frac{1}{3}x^3 - x^2 + y^2",
    value=lambda x, y: x**4 / 4 - x**3 / 3 - x**2 + y**2,
    slope=lambda x, y: (x * (x + 1) * (x - 2), 2 * y),
    start=(-1.9, 1.0),
    window=((-2.5, 3.5), (-2.0, 2.0)),
    minima=((2.0, 0.0), (-1.0, 0.0)),
    saddles=((0.0, 0.0),),
)
"""Two minima, one of them the lowest, and the saddle that lies between them."""

rosenbrock = Surface(
    name="Rosenbrock",
    formula=r"(1 - x)^2 + 100 (y - x^2)^2",
    value=lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2,
    slope=lambda x, y: (
        -2 * (1 - x) - 400 * x * (y - x**2),
        200 * (y - x**2),
    ),
    start=(-1.2, 1.0),
    window=((-2.0, 2.0), (-1.0, 3.0)),
    minima=((1.0, 1.0),),
)
"""A bent valley with a flat floor: easy to reach, and then slow to walk along."""

himmelblau = Surface(
    name="Himmelblau",
    formula=r"(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    value=lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    slope=lambda x, y: (
        4 * x * (x**2 + y - 11) + 2 * (x + y**2 - 7),
        2 * (x**2 + y - 11) + 4 * y * (x + y**2 - 7),
    ),
    start=(0.0, 0.0),
    window=((-6.0, 6.0), (-6.0, 6.0)),
    minima=(
        (3.0, 2.0),
        (-2.805118086952745, 3.131312518250573),
        (-3.779310253377747, -3.2831859912861696),
        (3.5844283403304917, -1.8481265269644034),
    ),
    saddles=(
        (0.08667750455539634, 2.884254701174776),
        (-3.0730257507643897, -0.08135304428796751),
        (3.385154183607021, 0.07385187983774928),
        (-0.12796134673068005, -1.9537149802445766),
    ),
    maxima=((-0.2708445906673476, -0.9230385564799815),),
)
"""Four minima of value 0: all local minima are global ones. (3, 2) is exact; the other
points have no simple form and are given to double precision."""

plateau = Surface(
    name="plateau",
    formula=r"1 - e^{-(x^2 + y^2) / 2}",
    value=lambda x, y: 1 - torch.exp(-(x**2 + y**2) / 2),
    slope=lambda x, y: (
        x * torch.exp(-(x**2 + y**2) / 2),
        y * torch.exp(-(x**2 + y**2) / 2),
    ),
    start=(3.0, 2.0),
    window=((-4.0, 4.0), (-4.0, 4.0)),
    minima=((0.0, 0.0),),
)
"""A hole in a plain. Far from it the gradient is not 0, but next to nothing."""

SURFACES = (
    bowl,
    ravine,
    saddle,
    monkey_saddle,
    double_well,
    rosenbrock,
    himmelblau,
    plateau,
)
"""All of them."""


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
        TypeError: optimizer is no function that makes an optimizer, start is of
            another type or dtype, or steps is not an int.
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
            taking.step()
    if not path:
        raise ValueError(
            f"start: expected a finite point at which the surface is finite, got "
            f"{tuple(point.tolist())}, value {value.item()}"
        )
    return torch.stack(path)


def _points(name: str, value: Tensor) -> Tensor:
    """`value` itself, if it is a tensor `(..., 2)` of a floating dtype."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{name}: expected a torch.Tensor, got {type(value).__name__}")
    if not value.is_floating_point():
        raise TypeError(f"{name}: expected a floating dtype, got {value.dtype}")
    if value.shape[-1:] != (2,):
        raise ValueError(f"{name}: expected shape (..., 2), got {tuple(value.shape)}")
    return value


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
    if _points("start", start).ndim != 1:
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
        raise ValueError(
            "surface: expected a value that depends on the point, "
            "got one that autograd cannot follow back to it"
        )
    return value


def _int(name: str, value: int) -> int:
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"{name}: expected an int, got {value!r}") from None
