"""A tensor drawn over its storage, cell by cell."""

from matplotlib.axes import Axes
from torch import Tensor

from refcode.plotting import _drawing
from refcode.tensors import layout

MOST = 64  # elements of a tensor, and cells of a storage, that can be drawn


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

    Examples:
        ```python
        import torch

        from refcode.plotting import memory

        x = torch.arange(10, 16).reshape(2, 3)
        ax = memory(x.T)
        print(ax.texts[0].get_text())
        #> shape (3, 2), stride (1, 3), offset 0
        ```
    """
    _check(t)
    if not isinstance(ax, Axes | None):
        kind = type(ax).__name__
        raise TypeError(f"ax: expected a matplotlib Axes or None, got {kind}")
    where = layout(t)
    cells = where.cells().flatten().tolist()

    # From top to bottom: caption, elements, heading, storage.
    top = 1.5 if t.ndim == 3 else 1.0
    grid = _drawing.places(where.shape)
    heading = top + max((y for _, y in grid), default=-1) + 1.7
    line = 2.0 if len(set(cells)) < len(cells) else 1.6  # room for ×3
    strip = _drawing.places((where.storage_size,), line)
    below = heading + line - 1
    width = max(x + 1 for x, _ in [*grid, *strip, (9.0, 0.0)])
    height = below + max((y for _, y in strip), default=-1) + 1.5

    ax = _drawing.canvas(ax, width, height)
    caption = f"shape {where.shape}, stride {where.stride}, offset {where.offset}"
    _drawing.text(ax, 0, 0.4, caption, align="left")
    ax.texts[-1].set_gid("caption")  # the picture in words, for those who hear it
    _drawing.elements(ax, t, 0, top)
    size = f"{where.storage_size} × {where.itemsize} bytes"
    _drawing.text(ax, 0, heading, f"storage: {size}", align="left")
    _drawing.strip(ax, t, 0, below, line)
    return ax


def _check(t: Tensor) -> None:
    """Refuse a tensor that cannot be drawn."""
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
