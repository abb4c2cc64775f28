"""The pictures of a layout: the cell of each element, and the storage as a strip.

What does not fit is left out, and `...` stands for it.
"""

from __future__ import annotations

from dataclasses import replace
from math import ceil, prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcode.tensors.memory import Layout

GAP = "..."
LABEL = 12  # characters of a label
WIDTH = 56  # characters of a line behind its label
GRID_LINES = 16  # a grid of up to so many lines is drawn whole
STRIP_LINES = 3  # and so is a strip


def text(layout: Layout) -> str:
    """The layout as lines of a label and a value."""
    rows = [(label, [value]) for label, value in facts(layout)]
    strip = "\n ".join(" ".join(line) for line in strip_lines(layout))
    rows.insert(-1, ("cells", grid_lines(layout)))
    rows.append(("", f"[{strip}]".split("\n")))
    return "\n".join(
        ("" if number else label).ljust(LABEL) + line
        for label, lines in rows
        for number, line in enumerate(lines)
    )


def facts(layout: Layout) -> list[tuple[str, str]]:
    """Label and value of everything that is a few words."""

    def count(number: int, noun: str) -> str:
        return f"{number} {noun}" if number == 1 else f"{number} {noun}s"

    cells = count(layout.storage_size, "cell")
    return [
        ("shape", str(layout.shape)),
        ("stride", str(layout.stride)),
        ("offset", str(layout.offset)),
        ("dtype", f"{layout.dtype}, {count(layout.itemsize, 'byte')}"),
        ("contiguous", str(layout.is_contiguous)),
        ("view of", str(layout.base_shape)),
        ("storage", f"{cells}, {count(layout.storage_nbytes, 'byte')}"),
    ]


def picks(layout: Layout) -> list[list[int | None]]:
    """For each dimension the indices to draw, None for a gap."""

    def cut(size: int, edge: int) -> list[int | None]:
        if size <= 2 * edge + 1:
            return list(range(size))
        return [*range(edge), None, *range(size - edge, size)]

    ndim = len(layout.shape)
    outer = layout.shape[:-1]
    edge = GRID_LINES if prod(outer) <= GRID_LINES else 3 if ndim == 2 else 1
    fit = (WIDTH - 2 * ndim) // (_digits(layout) + 1)
    last_edge = max(fit // 2 - 1, 1)
    return [
        *(cut(size, edge) for size in outer),
        *(cut(size, last_edge) for size in layout.shape[-1:]),
    ]


def grid_lines(layout: Layout) -> list[str]:
    """The cell of each element, in brackets as NumPy prints an array."""
    if layout.shape == ():
        return [str(layout.offset)]
    if 0 in layout.shape:
        return ["[]"]
    indices, width = picks(layout), _digits(layout)

    def lines(*position: int) -> list[str]:
        depth = len(position)
        if depth == len(indices):
            return [str(layout.index(*position)).rjust(width)]
        inner = []
        for index in indices[depth]:
            inner += [GAP] if index is None else lines(*position, index)
        if depth == len(indices) - 1:
            inner = [" ".join(inner)]
        inner = [(" " if number else "[") + line for number, line in enumerate(inner)]
        inner[-1] += "]"
        return inner

    return lines()


def strip_lines(layout: Layout) -> list[list[str]]:
    """The cells in their order: a number where the tensor reaches, else a dot."""
    size, width = layout.storage_size, _digits(layout)
    fit = (WIDTH - 1) // (width + 1)
    if size <= STRIP_LINES * fit:
        numbers = _strip(layout, range(size))
        per_line = ceil(size / max(ceil(size / fit), 1))
        return [numbers[i : i + per_line] for i in range(0, size, max(per_line, 1))]
    # one line around the first element, and room for a gap at each end
    fit = (WIDTH - 1 - 2 * (len(GAP) + 1)) // (width + 1)
    start = min(max(layout.offset - 1, 0), size - fit)
    numbers = _strip(layout, range(start, start + fit))
    return [[GAP] * (start > 0) + numbers + [GAP] * (start + fit < size)]


def _strip(layout: Layout, cells: range) -> list[str]:
    """The numbers of these cells, a dot for those that the tensor does not reach."""
    last = cells.stop - 1 - layout.offset  # indices that lead further are not needed
    shape = tuple(
        max(0, min(size, last // step + 1)) if step else min(size, 1)
        for size, step in zip(layout.shape, layout.stride, strict=True)
    )
    reached = set(replace(layout, shape=shape).cells().flatten().tolist())
    width = _digits(layout)
    return [(str(cell) if cell in reached else ".").rjust(width) for cell in cells]


def _digits(layout: Layout) -> int:
    """The width of the largest cell number."""
    return len(str(max(layout.storage_size - 1, 0)))
