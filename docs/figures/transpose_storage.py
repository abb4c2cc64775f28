"""A matrix and its transpose: one strip of storage, two rules."""

import torch

from refcode.plotting import _drawing as drawing


def draw():
    x = torch.arange(10, 16).reshape(2, 3)
    ax = drawing.canvas(None, 9.6, 7.8)
    for t, name, left in ((x, "x", 0), (x.T, "x.T", 5)):
        drawing.text(ax, left, 0.4, f"{name}: stride {t.stride()}", align="left")
        drawing.elements(ax, t, left, 0.9)
    drawing.text(ax, 0, 4.6, "one storage for both", align="left")
    drawing.strip(ax, x, 0, 6.2)
    drawing.step(ax, (0.5, 6.1), (1.4, 6.1), 0.3, "1")
    drawing.step(ax, (0.5, 6.1), (3.5, 6.1), 0.8, "3")
    return ax.figure
