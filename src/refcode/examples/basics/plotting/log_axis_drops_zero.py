import warnings

import matplotlib.pyplot as plt
import torch

losses = 10.0 ** -torch.arange(4.0)
fig, ax = plt.subplots()
ax.semilogy(losses)
print(ax.get_yscale())
#> log

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fig, ax = plt.subplots()
    ax.plot([0.0, -1.0])
    ax.set_yscale("log")  # (1)!
print(caught[0].message)
#> Data has no positive values, and therefore cannot be log-scaled.
