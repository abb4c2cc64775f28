"""The learning rate over 100 steps, as five schedules of torch set it."""

import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler

from refcode.plotting import _runs

STEPS = 100


def warm_up_and_cosine(optimizer):
    warm_up = lr_scheduler.LinearLR(optimizer, 0.1, total_iters=10)
    cosine = lr_scheduler.CosineAnnealingLR(optimizer, T_max=STEPS - 10)
    return lr_scheduler.SequentialLR(optimizer, [warm_up, cosine], [10])


SCHEDULES = {
    "StepLR: step_size=30, gamma=0.4": (
        lambda o: lr_scheduler.StepLR(o, 30, gamma=0.4),
        "-",
    ),
    "ExponentialLR: gamma=0.96": (
        lambda o: lr_scheduler.ExponentialLR(o, gamma=0.96),
        "--",
    ),
    "LinearLR for 10 steps, then CosineAnnealingLR for 90": (warm_up_and_cosine, "-"),
    "CosineAnnealingWarmRestarts: T_0=25": (
        lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, 25),
        ":",
    ),
    "OneCycleLR: total_steps=100": (
        lambda o: lr_scheduler.OneCycleLR(o, 1.0, STEPS),
        "-.",
    ),
}


def rates(make):
    """The learning rate in each of the steps."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler, found = make(optimizer), []
    for _ in range(STEPS):
        found.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return found


def draw():
    figure = plt.figure(figsize=(5, 4.4), layout="constrained")
    ax = _runs.axes(figure.add_subplot(), (5, 4.4), rows=len(SCHEDULES))
    for name, (make, style) in SCHEDULES.items():
        ax.plot(rates(make), style, color=_runs.color(ax), label=name, linewidth=1.8)
    ax.set(xlim=(0, STEPS), ylim=(-0.02, 1.05))
    ax.set_xlabel("step", fontsize=9)
    ax.set_ylabel("learning rate", fontsize=9)
    ax.grid(color=_runs.PALE, alpha=0.3)
    _runs.legend(ax, below=0.42)
    return figure
