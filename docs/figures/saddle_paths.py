"""Gradient descent on x² - y²: only a start with y = 0 ends at the saddle."""

from functools import partial

import torch

from refcode.plotting import paths_on_surface
from refcode.surfaces import descend, saddle


def draw():
    sgd = partial(torch.optim.SGD, lr=0.1)
    starts = {"y = 0": (1.0, 0.0), "y = 0.1": (1.2, 0.1), "y = -0.01": (1.4, -0.01)}
    paths = {name: descend(saddle, sgd, at, 40) for name, at in starts.items()}
    return paths_on_surface(saddle, paths).figure
