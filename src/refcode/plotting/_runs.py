"""Training runs in a picture: their numbers, their colours and their names.

Black is the ink: the site turns it light on its dark pages. Every other colour can be
read on both.
"""

from collections.abc import Mapping
from typing import Any

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.transforms import ScaledTranslation
from torch import Tensor

COLORS = ("#2f7fd1", "#cf6a12", "#2e9960", "#c2559d", "#8f6fd6", "#9a7b00")
PALE = "#7c7c7c"
SHORT = 60  # a path of up to so many points shows each of them


def named(name: str, value: object) -> Mapping[str, object]:
    """Several runs by name; a single one has the name ""."""
    if not isinstance(value, Mapping):
        return {"": value}
    if not value:
        raise ValueError(f"{name}: expected at least one run, got none")
    return {str(key): run for key, run in value.items()}


def numbers(name: str, run: str, value: Any, shape: tuple[int, ...]) -> Tensor:
    """A run as a tensor `(N, *shape)` of finite doubles, N > 0, without gradients."""
    where = f"{name}[{run!r}]" if run else name
    t = real(where, value)
    if len(t.shape) > 0 and len(t) == 0:
        raise ValueError(f"{where}: expected at least one step, got none")
    if t.ndim == 0 or t.shape[1:] != shape:
        wanted = "(N, 2)" if shape else "(N,)"
        raise ValueError(f"{where}: expected shape {wanted}, got {tuple(t.shape)}")
    bad = ~t.isfinite().reshape(len(t), -1).all(dim=1)
    if bad.any():
        step = int(bad.nonzero()[0])
        got = t[step].tolist()
        raise ValueError(f"{where}: expected finite numbers, got {got} at step {step}")
    return t


def real(where: str, value: Any) -> Tensor:
    """A tensor, an array or a list as a tensor of doubles on the CPU, detached."""
    t = value if isinstance(value, Tensor) else _stacked(where, value)
    if t.is_complex():
        raise TypeError(f"{where}: expected real numbers, got {t.dtype}")
    if t.layout != torch.strided or t.is_meta:
        kind = "on meta" if t.is_meta else f"with layout {t.layout}"
        raise TypeError(f"{where}: expected a dense tensor with memory, got one {kind}")
    return t.detach().double().cpu()


def _stacked(where: str, values: Any) -> Tensor:
    """A list of numbers, of points or of tensors as one tensor."""
    try:
        rows = [_row(value) for value in values]
        return torch.stack(rows) if rows else torch.empty(0)
    except (TypeError, ValueError, RuntimeError):
        kind = type(values).__name__
        raise TypeError(
            f"{where}: expected a tensor or a list of numbers, got {kind}"
        ) from None


def _row(value: Any) -> Tensor:
    """Floats as doubles: the default dtype would round them, and 1e39 is inf there."""
    t = torch.as_tensor(value)
    if isinstance(value, Tensor) or not t.is_floating_point():
        return t
    return torch.as_tensor(value, dtype=torch.float64)


def axes(ax: Axes | None, inches: tuple[float, float], rows: int) -> Axes:
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


def color(ax: Axes) -> str:
    """The colour for one more run."""
    drawn = sum(line.get_linestyle() != "None" for line in ax.lines)
    return COLORS[drawn % len(COLORS)]


def label(name: str, words: str) -> str:
    return f"{name}: {words}" if name else "_unnamed"


def steps(run: Tensor) -> str:
    steps = len(run) - 1
    return "1 step" if steps == 1 else f"{steps} steps"


def legend(ax: Axes, below: float) -> None:
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
