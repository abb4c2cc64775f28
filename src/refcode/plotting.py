"""Pictures of what torch does, drawn with matplotlib.

`import refcode` does not import this module, so that nothing else needs matplotlib.
Black is the ink: the site turns it light on its dark pages. Every other colour can be
read on both.
"""

from collections import Counter
from math import prod

import matplotlib.pyplot as plt
import torch
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import Rectangle
from torch import Tensor

from refcode.tensors import Layout, layout

MOST = 64  # elements of a tensor, and cells of a storage, that can be drawn
COLUMNS = 12  # a longer row goes on in the next line: wide enough for a phone
INCHES = 0.4  # the side of a square, where `memory` makes the figure

# The colour of each cell, from the first of a storage to the last.
CELLS = LinearSegmentedColormap.from_list(
    "cells", ["#ffd97a", "#a5e3a0", "#8fd0f5", "#c9b6f7", "#f7b3cf"]
)
ON_CELL = "#1b1f24"  # text on these colours
PALE = "#7c7c7c"  # a cell that the tensor does not reach
NORMAL, SMALL = 0.36, 0.28  # sizes of text, in squares

Color = tuple[float, float, float, float]


def memory(t: Tensor, ax: Axes | None = None) -> Axes:
    """Draw a tensor's elements and, below them, the storage they lie in.

    A square shows a value and, small, the number of its cell. Each cell of the storage
    has its own colour, and each element has the colour of the cell that it is. Cells
    that the tensor does not reach are pale; `×3` stands above a cell that is three
    elements at once.

    Args:
        t: a dense tensor of shape `()` to `(A, B, C)` and any dtype, with at most 64
            elements in a storage of at most 64 cells. `(A, B, C)` is drawn as A grids.
        ax: where to draw: its limits are set and its axis is hidden. None makes a new
            figure of a fitting size.

    Returns:
        The `matplotlib.axes.Axes` that was drawn on.

    Raises:
        TypeError: t is no tensor, or not a dense one; ax is no Axes.
        ValueError: t has more than 3 dimensions, more elements or a larger storage
            than can be drawn, or no memory (meta device).

    Source:
        https://docs.pytorch.org/docs/stable/tensor_view.html

    Example:
        ```python
        import torch
        from refcode.plotting import memory

        x = torch.arange(10, 16).reshape(2, 3)
        ax = memory(x.T)
        print(ax.texts[0].get_text())
        #> shape (3, 2)   stride (1, 3)   offset 0
        ```
    """
    where = _drawable(t)
    if not isinstance(ax, Axes | None):
        kind = type(ax).__name__
        raise TypeError(f"ax: expected a matplotlib Axes or None, got {kind}")
    cells = where.cells().flatten().tolist()
    elements = Counter(cells)  # how many elements each cell is

    # From top to bottom: caption, elements, heading, storage. A square is 1 × 1.
    top = 1.7 if t.ndim == 3 else 1.1
    grid = [(x, top + y) for x, y in _places(where.shape, line=1.2)]
    heading = max((y for _, y in grid), default=0.1) + 1.7
    line = 2.0 if max(elements.values(), default=0) > 1 else 1.6
    strip = [
        (x, heading + line - 1 + y) for x, y in _places((where.storage_size,), line)
    ]
    width = max(x + 1 for x, _ in [*grid, *strip, (9.0, 0.0)])
    height = max(y for _, y in [*strip, (0.0, heading - 1)]) + 1.5

    ax = _canvas(ax, width, height)
    numbers = f"stride {where.stride}   offset {where.offset}"
    _text(ax, 0, 0.4, f"shape {where.shape}   {numbers}", ha="left")
    ax.texts[-1].set_gid("caption")  # the picture in words, for readers who hear it
    for place, cell, value in zip(grid, cells, t.flatten().tolist(), strict=True):
        _square(ax, place, value, _color(where, cell))
        _text(ax, place[0] + 0.76, place[1] + 0.8, str(cell), SMALL, ON_CELL)
    if t.ndim == 3:
        for n, (x, y) in enumerate(grid[:: prod(where.shape[1:]) or 1]):
            _text(ax, x, y - 0.3, f"[{n}]", SMALL, ha="left")

    size = f"{where.storage_size} × {where.itemsize} bytes"
    _text(ax, 0, heading, f"storage   {size}", ha="left")
    for cell, ((x, y), value) in enumerate(zip(strip, _stored(t), strict=True)):
        reached = cell in elements
        _square(ax, (x, y), value, _color(where, cell) if reached else None)
        _text(ax, x + 0.5, y + 1.22, str(cell), SMALL, "black" if reached else PALE)
        if elements[cell] > 1:
            _text(ax, x + 0.5, y - 0.24, f"×{elements[cell]}", SMALL)
    return ax


def _drawable(t: Tensor) -> Layout:
    """The layout of `t`, if the tensor can be drawn."""
    where = layout(t)
    if t.is_meta:
        raise ValueError("t: expected a tensor with memory, got a meta tensor")
    if t.ndim > 3:
        raise ValueError(f"t: expected at most 3 dimensions, got shape {where.shape}")
    if t.numel() > MOST:
        raise ValueError(f"t: expected at most {MOST} elements, got {t.numel()}")
    if where.storage_size > MOST:
        raise ValueError(
            f"t: expected a storage of at most {MOST} cells, got {where.storage_size}; "
            "t.clone() has one of its own"
        )
    return where


def _places(shape: tuple[int, ...], line: float) -> list[tuple[float, float]]:
    """Where each element's square is, (x, y): a row that wraps, a grid, or grids."""
    if len(shape) < 2:
        return [(n % COLUMNS, n // COLUMNS * line) for n in range(prod(shape))]
    *grids, rows, columns = shape
    beside = max(1, (COLUMNS + 1) // (columns + 1))  # grids in a line
    return [
        (n % beside * (columns + 1) + column, n // beside * (rows + 1) + row)
        for n in range(prod(grids))
        for row in range(rows)
        for column in range(columns)
    ]


def _stored(t: Tensor) -> list[object]:
    """The value of every cell of the storage."""
    cells = torch.tensor([], dtype=t.dtype, device=t.device)
    return list(cells.set_(t.untyped_storage()).tolist())


def _color(where: Layout, cell: int) -> Color:
    return CELLS(cell / max(where.storage_size - 1, 1))


def _canvas(ax: Axes | None, width: float, height: float) -> Axes:
    """`ax`, or a new one, with units of squares and y pointing down."""
    if ax is None:
        figure = plt.figure(figsize=((width + 0.1) * INCHES, height * INCHES))
        ax = figure.add_axes((0, 0, 1, 1))
    ax.set(xlim=(-0.05, width + 0.05), ylim=(height, 0), aspect="equal")
    ax.set_axis_off()
    return ax


def _text(
    ax: Axes,
    x: float,
    y: float,
    text: str,
    size: float = NORMAL,
    color: str = "black",
    ha: str = "center",
) -> None:
    """Text of `size` squares."""
    box = ax.get_window_extent()
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    square = min(box.width / (right - left), box.height / (bottom - top))  # pixels
    points = size * square * 72 / ax.figure.dpi
    ax.text(x, y, text, size=points, color=color, ha=ha, va="center")


def _square(
    ax: Axes, place: tuple[float, float], value: object, fill: Color | None
) -> None:
    """A square with its value; pale without a fill."""
    ink = PALE if fill is None else ON_CELL
    ax.add_patch(
        Rectangle(place, 1, 1, fc=fill or "none", ec=ink, lw=0.8, clip_on=False)
    )
    digits = {float: ".3g", complex: ".2g"}.get(type(value), "")
    text = format(value, digits)  # "False" too: an empty format is str()
    size = min(0.4, 1.5 / len(text))
    _text(ax, place[0] + 0.5, place[1] + 0.42, text, size, ink)
