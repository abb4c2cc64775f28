"""a[1:, 1:] of a 3×3 matrix: an offset, and cells that are not reached."""

import torch

from refcode.plotting import _drawing as drawing
from refcode.tensors import layout


def draw():
    a = torch.arange(10, 19).reshape(3, 3)
    part = a[1:, 1:]
    ax = drawing.canvas(None, 9.6, 7.8)
    drawing.text(ax, 0, 0.4, f"a: stride {a.stride()}", align="left")
    drawing.elements(ax, a, 0, 0.9, layout(part).cells().flatten().tolist())
    drawing.text(ax, 5, 0.4, f"a[1:, 1:]: stride {part.stride()}", align="left")
    drawing.elements(ax, part, 5, 0.9)
    drawing.strip(ax, part, 0, 6.2)
    offset = part.storage_offset()
    drawing.step(ax, (0, 6.1), (offset + 0.4, 6.1), 0.9, f"offset {offset}")
    drawing.step(ax, (4.6, 6.1), (5.4, 6.1), 0.3, "1")
    drawing.step(ax, (4.6, 6.1), (7.5, 6.1), 0.8, "3")
    return ax.figure
