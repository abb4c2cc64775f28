"""A column expanded to four columns: every cell is four elements."""

import torch

from refcode.plotting import _drawing as drawing


def draw():
    x = torch.tensor([[10], [11], [12]])
    wide = x.expand(3, 4)
    ax = drawing.canvas(None, 9.6, 7.2)
    for t, name, left in ((x, "x", 0), (wide, "x.expand(3, 4)", 4)):
        drawing.text(ax, left, 0.4, f"{name}: stride {t.stride()}", align="left")
        drawing.elements(ax, t, left, 0.9)
    drawing.text(ax, 0, 4.7, "one storage for both", align="left")
    drawing.strip(ax, wide, 0, 5.7)
    return ax.figure
