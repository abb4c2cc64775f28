"""Curves of a training run: the loss at each step, and the way over a surface.

Black is the ink: the site turns it light on its dark pages. Every other colour can be
read on both.
"""

from collections.abc import Mapping, Sequence
from math import log
from typing import Any

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.transforms import ScaledTranslation
from torch import Tensor

from refcode.surfaces import Surface

Values = Tensor | Sequence[float] | Sequence[Tensor]
Path = Tensor | Sequence[Tensor] | Sequence[Sequence[float]]

COLORS = ("#2f7fd1", "#cf6a12", "#2e9960", "#c2559d", "#8f6fd6", "#9a7b00")
PALE = "#7c7c7c"
POINTS = 49  # a surface is computed at so many points along each side
BANDS = 10  # heights that are told apart
SHORT = 60  # a path of up to so many points shows each of them
KINDS = {"minimum": ("minima", "+"), "saddle": ("saddles", "x")}


def loss_curve(values: Values | Mapping[str, Values], ax: Axes | None = None) -> Axes:
    """Draw a loss over the steps, the first one at step 0.

    Args:
        values: the losses of one run, at least one number: a tensor `(N,)`, or a list
            of numbers or of tensors `()`, which may require gradients. Or several
            runs, by name: `{"SGD": losses, "Adam": others}`.
        ax: where to draw. None makes a new figure. For a logarithmic axis call
            `set_yscale("log")` on what is returned.

    Returns:
        The `matplotlib.axes.Axes` that was drawn on.

    Raises:
        TypeError: values are no numbers; ax is no Axes.
        ValueError: there are no values, or they are not in one dimension, or one of
            them is NaN or infinite: the message says at which step.

    Source:
        https://matplotlib.org/stable/api/_as_gen/matplotlib.axes.Axes.plot.html

    Examples:
        ```python
        import torch

        from refcode.plotting import loss_curve

        w = torch.tensor(4.0, requires_grad=True)
        losses = [(w * 0.5**step) ** 2 for step in range(5)]
        ax = loss_curve(losses)
        print(ax.lines[0].get_ydata())
        #> [16.      4.      1.      0.25    0.0625]
        try:
            loss_curve([1.0, float("nan")])
        except ValueError as error:
            print(error)
            #> values: expected finite numbers, got nan at step 1
        ```
    """
    runs = {
        name: _numbers("values", name, run, ())
        for name, run in _named("values", values).items()
    }
    ax = _axes(ax, (5.5, 2.5), rows=len(runs))
    for name, run in runs.items():
        ends = f"{run[0].item():.3g} to {run[-1].item():.3g}"
        words = f"{_steps(run)}, loss {ends}"
        dot = "." if len(run) <= SHORT else ""
        label = _label(name, words)
        ax.plot(run.numpy(), color=_color(ax), label=label, marker=dot)
        if not name:
            ax.set_title(words, loc="left", fontsize=9, gid="caption")
    ax.set_xlabel("step", fontsize=9)
    ax.set_ylabel("loss", fontsize=9)
    ax.grid(color=PALE, alpha=0.3)
    _legend(ax, below=0.42)
    return ax


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
            `refcode.surfaces.descend` returns it, or a list of points. Or several
            runs, by name: `{"SGD": path, "Adam": other}`.
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
        name: _numbers("paths", name, run, (2,))
        for name, run in _named("paths", paths).items()
    }
    (left, right), (bottom, top) = surface.window
    height = 4.2 * (top - bottom) / (right - left)
    ax = _axes(ax, (4.5, height), rows=len(runs) + len(KINDS))
    _heights(ax, surface)
    for name, run in runs.items():
        words = f"{_steps(run)}, {_point(run[0])} to {_point(run[-1])}"
        color, (x, y) = _color(ax), run.T.numpy()
        dot = "." if len(run) <= SHORT else ""
        ax.plot(x, y, color=color, label=_label(name, words), marker=dot)
        ax.plot(x[0], y[0], "o", ms=8, mfc="none", color=color)
        ax.plot(x[-1], y[-1], "o", ms=6, color=color)
    unnamed = ": " + words if "" in runs else ""
    ax.set_title(surface.name + unnamed, loc="left", fontsize=9, gid="caption")
    for kind, (attribute, marker) in KINDS.items():
        for number, (x, y) in enumerate(getattr(surface, attribute)):
            label = f"_{kind}" if number else kind
            ax.plot(x, y, marker, ms=8, color="black", label=label, zorder=1.9)
    ax.set(xlim=(left, right), ylim=(bottom, top), aspect="equal")
    _legend(ax, below=0.24)
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


def _named(name: str, value: object) -> Mapping[str, object]:
    """Several runs by name; a single one has the name ""."""
    if not isinstance(value, Mapping):
        return {"": value}
    if not value:
        raise ValueError(f"{name}: expected at least one run, got none")
    return {str(key): run for key, run in value.items()}


def _numbers(name: str, run: str, value: Any, shape: tuple[int, ...]) -> Tensor:
    """A run as a tensor `(N, *shape)` of finite doubles, N > 0, without gradients."""
    where = f"{name}[{run!r}]" if run else name
    t = value if isinstance(value, Tensor) else _stacked(where, value)
    if t.is_complex():
        raise TypeError(f"{where}: expected real numbers, got {t.dtype}")
    if len(t.shape) > 0 and len(t) == 0:
        raise ValueError(f"{where}: expected at least one step, got none")
    if t.ndim == 0 or t.shape[1:] != shape:
        wanted = "(N, 2)" if shape else "(N,)"
        raise ValueError(f"{where}: expected shape {wanted}, got {tuple(t.shape)}")
    t = t.detach().double().cpu()
    bad = ~t.isfinite().reshape(len(t), -1).all(dim=1)
    if bad.any():
        step = int(bad.nonzero()[0])
        got = t[step].tolist()
        raise ValueError(f"{where}: expected finite numbers, got {got} at step {step}")
    return t


def _stacked(where: str, values: Any) -> Tensor:
    """A list of numbers, of points or of tensors as one tensor."""
    try:
        rows = [torch.as_tensor(value) for value in values]
        return torch.stack(rows) if rows else torch.empty(0)
    except (TypeError, ValueError, RuntimeError):
        kind = type(values).__name__
        raise TypeError(
            f"{where}: expected a tensor or a list of numbers, got {kind}"
        ) from None


def _axes(ax: Axes | None, inches: tuple[float, float], rows: int) -> Axes:
    """`ax`, or one in a new figure of this size and room for a legend below it."""
    if ax is None:
        width, height = inches
        size = (width, height + 0.9 + 0.21 * rows)
        figure = plt.figure(figsize=size, layout="constrained")
        ax = figure.add_subplot()
        ax.locator_params(nbins=5)
    elif not isinstance(ax, Axes):
        kind = type(ax).__name__
        raise TypeError(f"ax: expected a matplotlib Axes or None, got {kind}")
    ax.set_facecolor("none")
    ax.spines[["top", "right"]].set_visible(False)
    ax.tick_params(labelsize=8)
    return ax


def _color(ax: Axes) -> str:
    """The colour for one more run."""
    drawn = sum(line.get_linestyle() != "None" for line in ax.lines)
    return COLORS[drawn % len(COLORS)]


def _label(name: str, words: str) -> str:
    return f"{name}: {words}" if name else "_unnamed"


def _steps(run: Tensor) -> str:
    steps = len(run) - 1
    return "1 step" if steps == 1 else f"{steps} steps"


def _point(point: Tensor) -> str:
    """`(1, -0.5)`; numbers that are all but zero are written as 0."""
    x, y = (f"{number + 0.0:.3g}" for number in (point * 1e4).round().div(1e4).tolist())
    return f"({x}, {y})"


def _legend(ax: Axes, below: float) -> None:
    """Names, so many inches below: the picture's caption for readers who hear it."""
    if ax.get_legend_handles_labels()[1]:
        offset = ScaledTranslation(0, -below, ax.figure.dpi_scale_trans)
        legend = ax.legend(
            loc="upper left",
            bbox_to_anchor=(0, 0),
            bbox_transform=ax.transAxes + offset,
            frameon=False,
            fontsize=9,
        )
        for text in legend.texts:
            text.set_gid("caption")
