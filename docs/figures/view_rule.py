"""Rows that join into one dimension, and rows that cannot."""

import torch

from refcode.plotting import _drawing as drawing


def draw():
    a = torch.arange(24).reshape(4, 6)
    ax = drawing.canvas(None, 12, 11.1)
    drawing.text(ax, 0, 0.4, "a[:2]: into the next row by 1, as before", align="left")
    drawing.strip(ax, a[:2], 0, 1.8)
    for cell in (4, 5, 6):
        drawing.step(ax, (cell + 0.55, 1.7), (cell + 1.45, 1.7), 0.3, "1")
    words = "a[:, :4]: into the next row by 3, so no row joins the next"
    drawing.text(ax, 0, 5.9, words, align="left")
    drawing.strip(ax, a[:, :4], 0, 7.4, line=2.4)
    for top in (7.3, 9.7):
        for cell in (1, 2, 6):
            drawing.step(ax, (cell + 0.55, top), (cell + 1.45, top), 0.3, "1")
        drawing.step(ax, (3.55, top), (6.45, top), 0.5, "3")
    return ax.figure
