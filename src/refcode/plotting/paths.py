"""Paths over a surface, seen from above."""

from collections.abc import Mapping, Sequence
from math import log

import numpy as np
import torch
from matplotlib.axes import Axes
from torch import Tensor

from refcode.plotting import _runs
from refcode.surfaces import Surface

Path = Tensor | np.ndarray | Sequence[Tensor] | Sequence[Sequence[float]]

POINTS = 49  # a surface is computed at so many points along each side
BANDS = 10  # heights that are told apart
KINDS = {"minimum": ("minima", "+"), "saddle": ("saddles", "x")}


def paths_on_surface(
    surface: Surface, paths: Path | Mapping[str, Path], ax: Axes | None = None
) -> Axes:
    """Draw the paths of optimizers over the heights of a surface, seen from above.

    The greyer, the lower. Half of the bands hold the lower half of the picture, so that
    a flat valley shows beside steep walls; a plateau stays one band. A ring is where a
    path starts, a dot where it ends. What lies outside the window is not shown.

    Args:
        surface: a `refcode.surfaces.Surface`, drawn in its `window`.
        paths: the points of one run, at least one: a tensor `(N, 2)`, as
            `refcode.surfaces.descend` returns it, an array or a list of points. Or
            several runs, by name: `{"SGD": path, "Adam": other}`.
        ax: where to draw: its limits are set. None makes a new figure.

    Returns:
        The `matplotlib.axes.Axes` that was drawn on.

    Raises:
        TypeError: surface is no Surface; paths are no numbers; ax is no Axes.
        ValueError: a path has no points, or is not of shape `(N, 2)`, or has a
            coordinate that is NaN or infinite: the message says at which step.

    Source:
        https://matplotlib.org/stable/api/_as_gen/matplotlib.axes.Axes.contourf.html

    Examples:
        ```python
        from functools import partial

        import torch

        from refcode.plotting import paths_on_surface
        from refcode.surfaces import bowl, descend

        path = descend(bowl, partial(torch.optim.SGD, lr=0.5), (1.0, -1.5), steps=20)
        ax = paths_on_surface(bowl, {"SGD": path})
        print(ax.get_legend().texts[0].get_text())
        #> SGD: 20 steps, (1, -1.5) to (0, 0)
        ```
    """
    if not isinstance(surface, Surface):
        kind = type(surface).__name__
        raise TypeError(f"surface: expected a refcode.surfaces.Surface, got {kind}")
    runs = {
        name: _runs.numbers("paths", name, run, (2,))
        for name, run in _runs.named("paths", paths).items()
    }
    (left, right), (bottom, top) = surface.window
    height = 4.2 * (top - bottom) / (right - left)
    ax = _runs.axes(ax, (4.5, height), rows=len(runs) + len(KINDS))
    _heights(ax, surface)
    for name, run in runs.items():
        words = f"{_runs.steps(run)}, {_point(run[0])} to {_point(run[-1])}"
        color, (x, y) = _runs.color(ax), run.T.numpy()
        dot = "." if len(run) <= _runs.SHORT else ""
        ax.plot(x, y, color=color, label=_runs.label(name, words), marker=dot)
        ax.plot(x[0], y[0], "o", ms=8, mfc="none", color=color)
        ax.plot(x[-1], y[-1], "o", ms=6, color=color)
    unnamed = ": " + words if "" in runs else ""
    ax.set_title(surface.name + unnamed, loc="left", fontsize=9, gid="caption")
    for kind, (attribute, marker) in KINDS.items():
        for number, (x, y) in enumerate(getattr(surface, attribute)):
            label = f"_{kind}" if number else kind
            ax.plot(x, y, marker, ms=8, color="black", label=label, zorder=1.9)
    ax.set(xlim=(left, right), ylim=(bottom, top), aspect="equal")
    _runs.legend(ax, below=0.24)
    return ax


def _heights(ax: Axes, surface: Surface) -> None:
    """Bands of height. They are wider where the surface is higher, if most is low."""
    x, y = (torch.linspace(*side, POINTS) for side in surface.window)
    grid = torch.stack(torch.meshgrid(x, y, indexing="xy"), dim=-1)
    values = surface(grid)
    finite = values[values.isfinite()]
    low, high = finite.aminmax() if len(finite) else (0.0, 0.0)
    if low == high:
        return  # nothing to tell apart
    middle = ((finite.median() - low) / (high - low)).clamp(min=0.01).item()
    power = max(1.0, log(middle) / log(0.5))  # then half of the bands hold half of it
    levels = low + (high - low) * torch.linspace(0, 1, BANDS + 1) ** power
    levels[-1] += (high - low) * 1e-3  # so that the highest point is below it
    grey = [(0.49, 0.49, 0.49, a) for a in torch.linspace(0.5, 0.04, BANDS).tolist()]
    ax.contourf(x.numpy(), y.numpy(), values.numpy(), levels.tolist(), colors=grey)


def _point(point: Tensor) -> str:
    """`(1, -0.5)`; numbers that are all but zero are written as 0."""
    x, y = (f"{number + 0.0:.3g}" for number in (point * 1e4).round().div(1e4).tolist())
    return f"({x}, {y})"
