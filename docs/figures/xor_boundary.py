"""Four clouds, two classes: what a line can tell apart, and what a hidden layer can."""

import matplotlib.pyplot as plt
import torch
from torch import nn

from refcode.plotting import decision_boundary


def draw():
    generator = torch.Generator().manual_seed(0)
    corners = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    x = corners.repeat_interleave(12, dim=0)
    x += 0.4 * torch.randn(x.shape, generator=generator)
    y = torch.tensor([0.0, 1.0, 1.0, 0.0]).repeat_interleave(12)
    torch.manual_seed(0)
    hidden = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    figure, axes = plt.subplots(1, 2, figsize=(5, 3.2), layout="constrained")
    for model, ax in zip((nn.Linear(2, 1), hidden), axes, strict=True):
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        for _ in range(200):
            logits = model(x).squeeze(1)
            loss = nn.functional.binary_cross_entropy_with_logits(logits, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        decision_boundary(model, x, y, ax)
    axes[1].set_ylabel("")
    return figure
