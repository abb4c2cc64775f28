"""Gradient descent from four starts: the start decides which minimum is found."""

from functools import partial

import torch

from refcode.plotting import paths_on_surface
from refcode.surfaces import descend, double_well


def draw():
    sgd = partial(torch.optim.SGD, lr=0.1)
    starts = {"a": (-2.2, 1.5), "b": (-0.1, -1.5), "c": (0.1, -1.5), "d": (3.2, 1.5)}
    paths = {name: descend(double_well, sgd, at) for name, at in starts.items()}
    return paths_on_surface(double_well, paths).figure
