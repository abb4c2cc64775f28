"""How cells and elements are drawn: squares of side 1, with y pointing down.

Black is the ink: the site turns it light on its dark pages. Every other colour can be
read on both.
"""

from collections import Counter
from collections.abc import Container
from math import prod

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import FancyArrowPatch, Rectangle
from matplotlib.path import Path
from torch import Tensor

from refcode.tensors import layout

Place = tuple[float, float]

COLUMNS = 12  # a longer row goes on in the next line: wide enough for a phone
INCHES = 0.4  # the side of a square, in a figure made here
NORMAL, SMALL = 0.36, 0.28  # sizes of text, in squares

# The colour of each cell, from the first of a storage to the last.
COLORS = LinearSegmentedColormap.from_list(
    "cells", ["#ffd97a", "#a5e3a0", "#8fd0f5", "#c9b6f7", "#f7b3cf"]
)
ON_COLOR = "#1b1f24"
PALE = "#7c7c7c"  # a cell that is not reached


def canvas(ax: Axes | None, width: float, height: float) -> Axes:
    """`ax`, or one that fills a new figure, for a picture of `width` × `height`."""
    if ax is None:
        figure = plt.figure(figsize=((width + 0.1) * INCHES, height * INCHES))
        ax = figure.add_axes((0, 0, 1, 1))
    ax.set(xlim=(-0.05, width + 0.05), ylim=(height, 0), aspect="equal")
    ax.set_axis_off()
    return ax


def text(
    ax: Axes,
    x: float,
    y: float,
    words: str,
    *,
    size: float = NORMAL,
    color: str = "black",
    align: str = "center",
) -> None:
    """Words of `size` squares, in the middle of (x, y) or beginning there."""
    box = ax.get_window_extent()
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    square = min(box.width / (right - left), box.height / (bottom - top))  # in pixels
    points = size * square * 72 / ax.figure.dpi
    ax.text(x, y, words, size=points, color=color, ha=align, va="center")


def places(shape: tuple[int, ...], line: float = 1.2) -> list[Place]:
    """Where each element's square is: in rows of 12, in a grid, or in several grids."""
    if len(shape) < 2:
        return [(n % COLUMNS, n // COLUMNS * line) for n in range(prod(shape))]
    *grids, rows, columns = shape
    beside = max(1, (COLUMNS + 1) // (columns + 1))  # grids in a line
    return [
        (n % beside * (columns + 1) + column, n // beside * (rows + 1.2) + row)
        for n in range(prod(grids))
        for row in range(rows)
        for column in range(columns)
    ]


def elements(
    ax: Axes, t: Tensor, left: float, top: float, reached: Container[int] | None = None
) -> None:
    """The elements of `t`, each with the number of its cell.

    Only `reached` cells are coloured, if given.
    """
    where = layout(t)
    squares = places(where.shape)
    cells, values = where.cells().flatten().tolist(), t.flatten().tolist()
    for (x, y), cell, value in zip(squares, cells, values, strict=True):
        pale = reached is not None and cell not in reached
        _square(ax, left + x, top + y, value, cell, where.storage_size, pale)
        color = PALE if pale else ON_COLOR
        text(ax, left + x + 0.76, top + y + 0.8, str(cell), size=SMALL, color=color)
    if t.ndim == 3:
        for n, (x, y) in enumerate(squares[:: prod(where.shape[1:]) or 1]):
            text(ax, left + x, top + y - 0.3, f"[{n}]", size=SMALL, align="left")


def strip(ax: Axes, t: Tensor, left: float, top: float, line: float = 1.6) -> None:
    """The storage of `t`, cell by cell; `×3` above a cell that is three elements."""
    where = layout(t)
    elements_of = Counter(where.cells().flatten().tolist())
    stored = torch.tensor([], dtype=t.dtype, device=t.device)
    values = stored.set_(t.untyped_storage()).tolist()
    squares = places((where.storage_size,), line)
    for cell, ((x, y), value) in enumerate(zip(squares, values, strict=True)):
        pale = cell not in elements_of
        _square(ax, left + x, top + y, value, cell, where.storage_size, pale)
        color = PALE if pale else "black"
        text(ax, left + x + 0.5, top + y + 1.22, str(cell), size=SMALL, color=color)
        if elements_of[cell] > 1:
            times = f"×{elements_of[cell]}"
            text(ax, left + x + 0.5, top + y - 0.24, times, size=SMALL)


def step(ax: Axes, start: Place, end: Place, height: float, words: str) -> None:
    """An arrow that leaps over `height` squares, with words at its highest point."""
    (x, y), (to_x, _) = start, end
    above = ((x + to_x) / 2, y - 2 * height)  # the curve goes half the way there
    path = Path([start, above, end], [Path.MOVETO, Path.CURVE3, Path.CURVE3])
    arrow = FancyArrowPatch(path=path, arrowstyle="->", mutation_scale=8, lw=0.9)
    arrow.set_clip_on(False)
    ax.add_patch(arrow)
    text(ax, above[0], y - height - 0.25, words, size=SMALL)


def _square(
    ax: Axes, x: float, y: float, value: object, cell: int, cells: int, pale: bool
) -> None:
    """The square of a cell, with a value."""
    color = COLORS(cell / max(cells - 1, 1))
    ink = PALE if pale else ON_COLOR
    fill = "none" if pale else color
    ax.add_patch(Rectangle((x, y), 1, 1, fc=fill, ec=ink, lw=0.8, clip_on=False))
    digits = {float: ".3g", complex: ".2g"}.get(type(value), "")
    words = format(value, digits)  # False too: without a format it is str()
    text(ax, x + 0.5, y + 0.42, words, size=min(0.4, 1.5 / len(words)), color=ink)
